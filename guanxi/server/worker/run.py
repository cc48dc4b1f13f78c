"""`python -m guanxi.server.worker.run`: the worker process under the supervisor."""

from __future__ import annotations

import logging
import os

from guanxi.server.processes import die_with_parent


def main() -> None:
    """Serve until SIGTERM or SIGINT; a task that ignores the grace period is cut off with the process."""
    die_with_parent()
    from guanxi.server.bootstrap import setup_django

    setup_django()
    from guanxi.server.worker.service import serve

    serve()
    logging.shutdown()
    os._exit(0)


if __name__ == "__main__":
    main()
