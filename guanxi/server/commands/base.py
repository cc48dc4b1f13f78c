"""Shared by the commands."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator


@contextlib.contextmanager
def in_set(code: str) -> Iterator[None]:
    """Run the block in account set `code`, upgraded. Exits with a sentence when there is no such set."""
    from guanxi.kernel.storage.sets import using_set
    from guanxi.server import account_sets, upgrade

    if not account_sets.activate(code):
        known = ", ".join(one.code for one in account_sets.all_sets())
        raise SystemExit(f"没有账套 {code} / no such account set; 现有 / there are: {known}")
    upgrade.upgrade(code)
    with using_set(code):
        yield
