"""What every command does first: have a database that answers, and set Django up."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator

from guanxi.server import databases, environment
from guanxi.server.postgres import Server


def setup_django() -> None:
    """Load settings and applications."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "guanxi.server.settings")
    import django

    django.setup()


@contextlib.contextmanager
def database() -> Iterator[Server | None]:
    """Run the block with PostgreSQL available: the embedded server joined or started, or the one of DATABASE_URL."""
    if not databases.embedded():
        yield None
        return
    with Server(environment.data_dir()).lease() as server:
        yield server


@contextlib.contextmanager
def ready() -> Iterator[Server | None]:
    """`database` and `setup_django`, with the registry of sets in place; connections are closed before the server may stop."""
    with database() as server:
        setup_django()
        from django.db import connections

        from guanxi.server import account_sets

        account_sets.prepare()
        try:
            yield server
        finally:
            for connection in connections.all(initialized_only=True):
                connection.close()
                close_pool = getattr(connection, "close_pool", None)
                if close_pool:
                    close_pool()
