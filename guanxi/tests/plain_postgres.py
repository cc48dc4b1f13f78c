"""A bare PostgreSQL for tests of SQL that needs neither Django nor the schema; import the fixture `sql` to use it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from guanxi.server.postgres import PostgresMissing, Server, connection_params

SEARCH_SQL = Path(__file__).resolve().parent.parent / "kernel" / "storage" / "sql" / "search.sql"


@pytest.fixture(scope="module")
def sql() -> Iterator[psycopg.Connection]:
    """Connection in autocommit to a throwaway cluster, started for the module; skips where no PostgreSQL is found."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        try:
            server = Server(data, durable=False, dies_with_parent=True)
            with server.lease(), psycopg.connect(**connection_params(data), autocommit=True) as link:  # type: ignore[arg-type]
                yield link
        except PostgresMissing as error:
            pytest.skip(str(error))
