"""Questions about people that the generic list cannot ask."""

from __future__ import annotations

from guanxi.kernel.query.reader import raw_rows


def holders_of(role: int) -> list[int]:
    """The employees who hold the role (ORG-013), in the order of their ids."""
    return sorted(e["id"] for e in raw_rows("employee", "t.roles @> %s::bigint[]", [[role]]))
