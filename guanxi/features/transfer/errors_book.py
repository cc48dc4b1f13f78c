"""The workbook of refused rows: each as it stood in the file, with the reason beside it; corrected, it is imported again."""

from __future__ import annotations

from collections.abc import Iterator
from tempfile import TemporaryFile
from typing import Any

from guanxi.base.errors import CrmError
from guanxi.base.words import say, translate
from guanxi.features.files.keeping import Stored, keep, opened
from guanxi.features.transfer.plan import Problem
from guanxi.features.transfer.reading import read_table
from guanxi.features.transfer.sheets import Xlsx
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.storage.rows import run, run_dicts

CHUNK = 2000
KEPT = 200  # refused rows that stay in the database once the workbook exists


def keep_errors(row: dict[str, Any]) -> int | None:
    """Write the workbook of an import and return the file, or None when no row was refused."""
    if not run("select 1 from transfer_error where run = %s limit 1", [row["id"]]):
        return None
    spec = object_spec(row["object"])
    headers = headers_of(row)
    with TemporaryFile() as target:
        book = Xlsx(target, say("未导入的行"), [*headers, say("行号"), say("原因")], [*[""] * len(headers), "", "mark"])
        for error in errors_of(row["id"]):
            cells = (error["cells"] + [""] * len(headers))[: len(headers)]
            book.row([*cells, error["row"], reason(spec, error["problems"])])
        book.close()
        owner = Actor(row["operator"], "")
        name = say("{file} 未导入的行.xlsx", file=row["file_name"].rpartition(".")[0] or row["file_name"])
        file = keep(owner, target, name, purpose="result", largest=1 << 31)
    run(
        "delete from transfer_error where run = %s and id not in (select id from transfer_error where run = %s order by row, id limit %s)",
        [row["id"], row["id"], KEPT],
    )
    return file.id


def errors_of(run_id: int) -> Iterator[dict[str, Any]]:
    """The refused rows in the order of the file."""
    after = (-1, -1)
    while True:
        rows = run_dicts(
            "select id, row, cells, problems from transfer_error where run = %s and (row, id) > (%s, %s) order by row, id limit %s",
            [run_id, *after, CHUNK],
        )
        yield from rows
        if len(rows) < CHUNK:
            return
        after = (rows[-1]["row"], rows[-1]["id"])


def headers_of(row: dict[str, Any]) -> list[str]:
    """The headers of the imported file; those that the mapping names when the file is gone."""
    files = run_dicts(
        "select id, name, size, type, key, purpose, object, record, field, created_at, created_by from stored_file where id = %s",
        [row["upload"]],
    )
    try:
        with opened(Stored(**files[0])) as source:
            return read_table(source, files[0]["name"], row["options"].get("sheet", "")).headers
    except (CrmError, IndexError):
        return list(row["options"].get("columns", {}))


def reason(spec: ObjectSpec, problems: list[Problem]) -> str:
    """All that is wrong with a row, in one cell."""
    parts = []
    for problem in problems:
        field = spec.fields.get(problem["field"])
        label = f"{translate(field.label)}：" if field else ""
        parts.append(f"{label}{problem['message']}")
    return "；".join(parts)
