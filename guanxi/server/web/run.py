"""`python -m guanxi.server.web.run`: the web process with granian."""

from __future__ import annotations

import os

from granian import Granian
from granian.constants import Interfaces
from granian.log import LogLevels

from guanxi.server import environment
from guanxi.server.bootstrap import setup_django
from guanxi.server.processes import die_with_parent

BACKLOG = 16384
"""Connections in progress a process may have; granian's default stalls event streams after 1,024."""


def main() -> None:
    """Serve until SIGTERM or SIGINT. Django is loaded before the worker processes are forked, so they share it."""
    die_with_parent()
    setup_django()
    Granian(
        "guanxi.server.web.app:build",
        address=environment.host(),
        port=environment.port(),
        interface=Interfaces.RSGI,
        factory=True,
        workers=environment.positive("GUANXI_WEB_PROCESSES", min(4, os.cpu_count() or 1)),
        websockets=False,
        backlog=BACKLOG,
        backpressure=BACKLOG,
        log_level=LogLevels.warning,
        respawn_failed_workers=True,
        workers_kill_timeout=10,
    ).serve()


if __name__ == "__main__":
    main()
