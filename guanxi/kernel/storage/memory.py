"""What was found out about the data and stays true enough for a while, kept in the process and apart for each account set."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

from guanxi.kernel.storage.sets import current_set

V = TypeVar("V")
MOST = 50_000  # entries; then all are forgotten, which only costs time


class Memory(Generic[V]):
    """Values by key, each for so many seconds. Guesses and sizes only: what is kept here must never decide which rows somebody
    gets, because nothing takes it back when data change."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._kept: dict[tuple[str, Hashable], tuple[V, float]] = {}

    def get(self, key: Hashable) -> V | None:
        """The value, or None when it is unknown or too old."""
        found = self._kept.get((current_set(), key))
        return found[0] if found and found[1] > time.monotonic() else None

    def put(self, key: Hashable, value: V) -> V:
        if len(self._kept) >= MOST:
            self._kept.clear()
        self._kept[(current_set(), key)] = (value, time.monotonic() + self.seconds)
        return value

    def ask(self, key: Hashable, find: Callable[[], V]) -> V:
        """The value; found out when it is not known."""
        found = self.get(key)
        return self.put(key, find()) if found is None else found

    def clear(self) -> None:
        self._kept.clear()
