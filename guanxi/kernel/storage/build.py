"""Parts shared by everything that writes SQL: named parameters and fresh aliases."""

from __future__ import annotations

from typing import Any


class Builder:
    """Collects parameters while a statement is composed in any order."""

    def __init__(self) -> None:
        self.params: dict[str, Any] = {}
        self._aliases = 0

    def param(self, value: Any) -> str:
        """A placeholder for `value`."""
        name = f"p{len(self.params)}"
        self.params[name] = value
        return f"%({name})s"

    def alias(self) -> str:
        """A table alias not used before."""
        self._aliases += 1
        return f"a{self._aliases}"


def ident(name: str) -> str:
    """`name` as a quoted SQL identifier."""
    return '"' + name.replace('"', '""').replace("%", "%%") + '"'
