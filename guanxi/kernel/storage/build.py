"""Parts shared by everything that writes SQL: named parameters and fresh aliases."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

TOKEN = re.compile(r"""'(?:[^']|'')*'|"(?:[^"]|"")*"|%\(\w+\)s|\w+|\S""")


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


@lru_cache(20_000)
def id_list(ids: tuple[int, ...]) -> str:
    """SQL of an array of record ids. Written out and not as a parameter: what somebody may see names the same hundreds of ids in
    many places of one statement, and adapting them there took longer than the statement."""
    return f"'{{{','.join(str(int(i)) for i in ids)}}}'::bigint[]"


@lru_cache(4_000)
def columns_of(sql: str, alias: str = "t") -> frozenset[str] | None:
    """Columns of `alias` that a piece of SQL names; None where it uses it in another way."""
    tokens, found = TOKEN.findall(sql), set()
    for at, token in enumerate(tokens):
        if token not in (alias, f'"{alias}"'):
            continue
        if tokens[at + 1 : at + 2] != ["."]:
            return None
        found.add(tokens[at + 2].strip('"'))
    return frozenset(found)
