"""`guanxi explain`."""

from __future__ import annotations

import argparse

HELP = "说明一个对象或字段 / say where a thing is declared, shown, ruled and acted on"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """A dotted path."""
    parser.add_argument("path", help="例如 / e.g. sales.opportunity.stage")
    parser.add_argument("--set", default="default", help="账套代码 / code of the account set")


def run(arguments: argparse.Namespace) -> int:
    """Print the explanation."""
    from guanxi.server.bootstrap import ready
    from guanxi.server.commands.base import in_set
    from guanxi.server.optional import required

    with ready(), in_set(arguments.set):
        print(required("guanxi.server.explain", "explain")(arguments.path))
    return 0
