"""`guanxi backup`."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path

HELP = "备份一个账套 / back one account set up into a single .tar file"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which set, and where to."""
    parser.add_argument("output", nargs="?", help="目标文件 / target file (default guanxi-<set>-<time>.tar)")
    parser.add_argument("--set", default="default", help="账套代码 / code of the account set")


def run(arguments: argparse.Namespace) -> int:
    """Write the archive and print its name and size."""
    from guanxi.server.bootstrap import ready

    stamp = f"{datetime.now().astimezone():%Y%m%d-%H%M%S}"
    target = Path(arguments.output or f"guanxi-{arguments.set}-{stamp}.tar")
    with ready():
        from guanxi.server import archive

        manifest = archive.backup(arguments.set, target)
    print(f"{target}  {target.stat().st_size:,} bytes  {len(manifest['files'])} 个附件 / attachments")
    return 0
