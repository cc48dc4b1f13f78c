"""The command line: one file a command, listed here.

A command module has `HELP` (one line), `add_arguments(parser)` and `run(arguments) -> exit code`; it imports what is heavy
inside `run`, so that `--help` is quick.
"""

from __future__ import annotations

import argparse
import logging
import sys
from importlib import import_module

COMMANDS = {
    "serve": "serve",
    "worker": "worker",
    "migrate": "migrate",
    "demo": "demo",
    "import": "importing",
    "backup": "backup",
    "restore": "restore",
    "account-set": "account_set",
    "createadmin": "createadmin",
    "explain": "explain",
    "doctor": "doctor",
    "openapi": "openapi",
}


def parser() -> argparse.ArgumentParser:
    """The whole grammar of the command line."""
    root = argparse.ArgumentParser(
        prog="guanxi",
        description="关系 Guanxi：中文优先的开源 CRM / an open-source, Chinese-first CRM",
        epilog="环境变量 / environment: GUANXI_DATA, GUANXI_PORT, GUANXI_ADMIN_PASSWORD, GUANXI_DEMO, DATABASE_URL",
    )
    commands = root.add_subparsers(dest="command", required=True, metavar="命令/command")
    for name, module_name in COMMANDS.items():
        module = import_module(f"{__name__}.{module_name}")
        one = commands.add_parser(name, help=module.HELP, description=module.HELP)
        module.add_arguments(one)
        one.set_defaults(run=module.run)
    return root


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit code."""
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    given = parser().parse_args(arguments)
    try:
        return int(given.run(given) or 0)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return 0
    except Exception as failure:
        if not _is_ours(failure):
            raise
        print(f"错误 / error: {failure}", file=sys.stderr)
        return 1


def _is_ours(failure: Exception) -> bool:
    """Failures whose message is meant for the operator; anything else shows its traceback."""
    from guanxi.base.errors import CrmError
    from guanxi.server.archive import ArchiveError
    from guanxi.server.postgres import PostgresError, PostgresMissing

    kinds: tuple[type[Exception], ...] = (PostgresError, PostgresMissing, PermissionError, ArchiveError, CrmError)
    return isinstance(failure, kinds) or type(failure).__name__ == "SetError"
