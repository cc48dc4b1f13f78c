"""Which account set (账套) the running request or job works in.

An account set is a PostgreSQL database of its own. The name of the set travels in a context variable; everything that
touches data asks `connection()`, so no function carries the set as a parameter and none can mix two companies.
Django knows each set as a database alias of the same name; the first set is Django's "default".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, Protocol

from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper

DEFAULT_SET = "default"



@dataclass(frozen=True)
class SetInfo:
    """One account set as the registry knows it."""

    code: str
    name: str
    database: str
    active: bool


class SetProvider(Protocol):
    """Where the sets come from; the server room gives one at start."""

    def all_sets(self) -> Sequence[SetInfo]:
        """Every active set, the default first."""

    def activate(self, code: str) -> bool:
        """Make `code` usable in `using_set`; False when there is no such active set."""


_provider: list[SetProvider] = []


def set_provider(provider: SetProvider) -> None:
    """Name the registry of sets; called once, at start."""
    _provider[:] = [provider]


def all_sets() -> Sequence[SetInfo]:
    """Every active account set, the default first; empty before the server named a registry."""
    return _provider[0].all_sets() if _provider else ()


def activate(code: str) -> bool:
    """Make a set usable. False when it does not exist or is switched off."""
    return _provider[0].activate(code) if _provider else code == DEFAULT_SET


_current: ContextVar[str] = ContextVar("account_set", default=DEFAULT_SET)


def current_set() -> str:
    """Code of the set in use, which is also its database alias."""
    return _current.get()


@contextmanager
def using_set(code: str) -> Iterator[None]:
    """Run the block inside the set `code`; the caller has checked that it exists."""
    token = _current.set(code)
    try:
        yield
    finally:
        _current.reset(token)


def connection() -> BaseDatabaseWrapper:
    """The database connection of the current set."""
    return connections[_current.get()]


class SetRouter:
    """Sends every Django query to the database of the current set; the registry of sets lives in `control`."""

    def db_for_read(self, model: type, **_: Any) -> str:
        return "control" if model._meta.app_label == "control" else current_set()  # type: ignore[attr-defined]

    db_for_write = db_for_read

    def allow_relation(self, *_: Any, **__: Any) -> bool:
        return True

    def allow_migrate(self, db: str, app_label: str, **_: Any) -> bool:
        return (app_label == "control") == (db == "control")
