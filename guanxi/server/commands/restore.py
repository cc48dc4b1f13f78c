"""`guanxi restore`."""

from __future__ import annotations

import argparse
from pathlib import Path

HELP = "恢复一个账套 / restore a backup into a new account set, or over an existing one with --force"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which file, into which set."""
    parser.add_argument("file", help="备份文件 / backup file")
    parser.add_argument("--set", help="目标账套代码 / target set (default: the set that was backed up)")
    parser.add_argument("--name", help="新账套名称 / name of a new set")
    parser.add_argument("--force", action="store_true", help="覆盖现有账套 / replace the set's present contents")


def run(arguments: argparse.Namespace) -> int:
    """Check the archive, restore it, upgrade it to this version."""
    from guanxi.server.bootstrap import ready

    with ready():
        from guanxi.server import archive, base_data, upgrade

        code = archive.restore(Path(arguments.file), arguments.set, name=arguments.name, force=arguments.force)
        upgrade.upgrade(code)
        base_data.catch_up(code)
    print(f"已恢复到账套 / restored into account set {code}")
    return 0
