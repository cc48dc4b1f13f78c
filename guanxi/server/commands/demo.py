"""`guanxi demo`."""

from __future__ import annotations

import argparse

HELP = "载入演示公司 / load the demo company into an account set"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """`--set` names the account set."""
    parser.add_argument("--set", default="default", help="账套代码 / code of the account set")


def run(arguments: argparse.Namespace) -> int:
    """Upgrade the set and load the demo into it."""
    from guanxi.server.bootstrap import ready
    from guanxi.server.commands.base import in_set
    from guanxi.server.optional import required

    with ready(), in_set(arguments.set):
        required("guanxi.server.demo", "load")()
    print("演示公司已载入 / the demo company is loaded")
    return 0
