"""`guanxi backup`."""

from __future__ import annotations

import argparse
import re
from datetime import datetime
from pathlib import Path

HELP = "备份账套 / back up an account set (or all) as .tar files"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """One set to one file, or (for a timer) all sets into a folder of which the oldest are deleted."""
    parser.add_argument("output", nargs="?", help="目标文件；--all 时为文件夹 / target file; a folder with --all")
    parser.add_argument("--set", default="default", help="账套代码 / code of the account set")
    parser.add_argument("--all", action="store_true", help="所有账套 / all account sets")
    parser.add_argument(
        "--keep", type=int, default=0, help="每账套保留份数 / keep only the newest N of each set (--all)"
    )


def run(arguments: argparse.Namespace) -> int:
    """Write the archives; print name and size of each."""
    from guanxi.server.bootstrap import ready

    with ready():
        from guanxi.server import account_sets

        if not arguments.all:
            _one(arguments.set, Path(arguments.output or _name(arguments.set)))
            return 0
        folder = Path(arguments.output or "backups")
        for one in account_sets.all_sets():
            _one(one.code, folder / _name(one.code))
            if arguments.keep > 0:
                _delete_oldest(folder, one.code, arguments.keep)
    return 0


def _name(code: str) -> str:
    return f"guanxi-{code}-{datetime.now().astimezone():%Y%m%d-%H%M%S}.tar"


def _one(code: str, target: Path) -> None:
    from guanxi.server import archive

    manifest = archive.backup(code, target)
    print(f"{target}  {target.stat().st_size:,} bytes  {len(manifest['files'])} 个附件 / attachments")


def _delete_oldest(folder: Path, code: str, keep: int) -> None:
    """Delete all but the newest `keep` archives of a set; the time in the name orders them."""
    pattern = re.compile(rf"guanxi-{re.escape(code)}-\d{{8}}-\d{{6}}\.tar")
    archives = sorted(path for path in folder.iterdir() if pattern.fullmatch(path.name))
    for path in archives[:-keep]:
        path.unlink()
        print(f"已删除旧备份 / deleted {path}")
