"""The same columns as `Output` for spreadsheets: numbers and dates typed, references by title, all else as people read it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from guanxi.kernel.access.actor import Actor
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec
from guanxi.kernel.query.output import Decode, Output, many_sql, result_kind
from guanxi.kernel.query.source import Source
from guanxi.kernel.storage.rows import run


class Cells(Output):
    """A list of cells per record, in the order of the paths."""

    def __init__(self, source: Source, paths: Sequence[str]) -> None:
        super().__init__(source, ())
        self.outs = [self._out(path) for path in paths]

    def cells(self, ids: Sequence[int]) -> list[list[Any]]:
        """The records with these ids, in this order."""
        where = f"t.id = any({self.source.build.param(list(ids))}::bigint[])"
        rows = run(
            f"select {', '.join(self.columns)} from {self.source.from_sql} where {where}", self.source.build.params
        )
        decoders = [out.decode for out in self.outs]
        found = {row[0]: [decode(row) for decode in decoders] for row in rows}
        return [found[i] for i in ids if i in found]

    def _value(self, field: FieldSpec, sql: str) -> Decode:
        at, to_cell = self._add(sql), result_kind(field).to_cell
        return lambda row: None if row[at] is None else to_cell(row[at], field)

    def _reference(self, path: str, alias: str, field: FieldSpec, sql: str) -> Decode:
        title = self.source.title(path, alias, field)
        joined, _ = self.source.named(path, alias, field)
        at, exists, text = self._add(sql), self._add(f"{joined}.id"), self._add(title)
        return lambda row: None if row[exists] is None else row[text] if row[text] is not None else f"#{row[at]}"

    def _many(self, field: FieldSpec, sql: str) -> Decode:
        at = self._add(f"({many_sql(self.source, field, sql)})")
        return lambda row: "、".join(str(one.get("title") or one.get("name")) for one in row[at] or () if not one.get("hidden"))


def stream_cells(
    actor: Actor, spec: ObjectSpec, ids: Sequence[int], paths: Sequence[str], chunk: int
) -> Iterator[list[list[Any]]]:
    """The records with these ids (which the actor may view) in chunks; memory stays flat."""
    for start in range(0, len(ids), chunk):
        yield Cells(Source(actor, spec), paths).cells(ids[start : start + chunk])
