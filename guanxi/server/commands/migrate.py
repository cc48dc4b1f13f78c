"""`guanxi migrate`."""

from __future__ import annotations

import argparse

HELP = "升级所有账套的数据库 / bring the databases of all account sets up to date"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """`--verbose` shows each migration."""
    parser.add_argument("--verbose", action="store_true", help="显示每一步 / show every step")


def run(arguments: argparse.Namespace) -> int:
    """Upgrade, and say what changed."""
    from guanxi.server.bootstrap import ready

    with ready():
        from guanxi.server import account_sets, base_data
        from guanxi.server.upgrade import upgrade_all

        changed = upgrade_all(verbosity=1 if arguments.verbose else 0)
        for one in account_sets.all_sets():
            base_data.catch_up(one.code)
    print(f"已升级 / upgraded: {', '.join(changed)}" if changed else "已是最新 / nothing to do")
    return 0
