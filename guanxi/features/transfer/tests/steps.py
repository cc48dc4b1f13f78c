"""Steps that the tests of imports share."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import Any

import python_calamine

from guanxi.tests.kit.client import Api
from guanxi.tests.kit.jobs import run_jobs


def csv_bytes(rows: Sequence[Sequence[Any]], encoding: str = "utf-8") -> bytes:
    """Rows as a CSV file."""
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue().encode(encoding)


def start(door: Api, object_: str, rows: list[list[Any]], **options: Any) -> int:
    answer = door.upload(f"/records/{object_}/imports", "a.csv", csv_bytes(rows), options=options)
    assert answer.status == 202, answer
    return int(answer["id"])


def load(door: Api, object_: str, rows: list[list[Any]], **options: Any) -> dict[str, Any]:
    id_ = start(door, object_, rows, **options)
    run_jobs()
    return dict(door.get(f"/imports/{id_}").ok())


def counts(done: dict[str, Any]) -> tuple[int, int, int, int]:
    assert done["total"] == done["done"] == done["created"] + done["updated"] + done["skipped"] + done["failed"]
    return done["created"], done["updated"], done["skipped"], done["failed"]


def names(door: Api, object_: str = "customer") -> set[str]:
    return {row["name"] for row in door.get(f"/records/{object_}", fields="name", limit=200).ok()["rows"]}


def errors_book(door: Api, done: dict[str, Any]) -> list[list[Any]]:
    answer = door.get(f"/imports/{done['id']}/errors.xlsx")
    assert answer.status == 200
    sheet = python_calamine.load_workbook(io.BytesIO(answer.body)).get_sheet_by_index(0)
    return [list(row) for row in sheet.to_python()]
