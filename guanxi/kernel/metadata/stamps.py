"""Change stamps: two numbers per account set, for metadata and for rights. Whoever caches compares them.

A stamp grows with the clock, so that a value which was rolled back never comes again for other content.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar

from guanxi.kernel.storage.sets import connection, current_set

_known: ContextVar[tuple[str, dict[str, int]] | None] = ContextVar("stamps", default=None)


@contextmanager
def known_stamps(values: Mapping[str, int] | None = None) -> Iterator[None]:
    """Within the block (a request, a job) stamps are read at most once; `values` when the caller has them already."""
    token = _known.set((current_set(), dict(values)) if values else None)
    try:
        yield
    finally:
        _known.reset(token)


def stamp(name: str) -> int:
    """Current value of the stamp `metadata` or `access`."""
    known = _known.get()
    if known is None or known[0] != current_set():
        known = (current_set(), read_stamps())
        _known.set(known)
    return known[1].get(name, 0)


def read_stamps() -> dict[str, int]:
    with connection().cursor() as cursor:
        cursor.execute("select name, value from kernel_stamp")
        return dict(cursor.fetchall())


def touch(name: str) -> None:
    """Everybody drops what he cached under `name`; part of the caller's transaction."""
    with connection().cursor() as cursor:
        cursor.execute(
            "insert into kernel_stamp (name, value) values (%s, (extract(epoch from clock_timestamp()) * 1e6)::bigint) "
            "on conflict (name) do update set value = greatest(kernel_stamp.value + 1, excluded.value)",
            [name],
        )
    forget_stamps()


def forget_stamps() -> None:
    """Read them again: they were changed, or a change was rolled back."""
    _known.set(None)
