"""Buttons as rows of their table."""

from __future__ import annotations

from typing import Any

from guanxi.kernel.storage.rows import run_dicts

TABLE = "buttons_button"
COLUMNS = "id, object, name, label, icon, position, is_active, is_removed, body"
Stored = dict[str, Any]


def every_row() -> list[Stored]:
    """All of all objects, removed ones too."""
    return run_dicts(f"select {COLUMNS} from {TABLE} order by object, position, id")


def rows_of(name: str) -> list[Stored]:
    """Those of one object that are not removed, in order."""
    return run_dicts(f"select {COLUMNS} from {TABLE} where object = %s and not is_removed order by position, id", [name])
