"""`guanxi worker`."""

from __future__ import annotations

import argparse

HELP = "只运行后台任务进程 / run only the job worker (production, beside DATABASE_URL)"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """No arguments."""


def run(_: argparse.Namespace) -> int:
    """Serve the job queues of all account sets until stopped."""
    from guanxi.server.bootstrap import ready

    with ready():
        from guanxi.server.worker.service import serve

        serve()
    return 0
