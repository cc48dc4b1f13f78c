"""What the database is asked, statement by statement: two ways through the program that ask the same take the same time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import connections

from guanxi.kernel.storage.sets import current_set

_SAVEPOINT = re.compile(r'"?s\d+_x\d+"?')


@contextmanager
def statements() -> Iterator[list[str]]:
    """The texts of the statements run inside the block, in order and without their values."""
    seen: list[str] = []

    def note(execute: Any, sql: Any, params: Any, many: bool, context: Any) -> Any:
        seen.append(_SAVEPOINT.sub("savepoint", str(sql)))
        return execute(sql, params, many, context)

    with connections[current_set()].execute_wrapper(note):
        yield seen
