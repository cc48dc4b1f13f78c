"""Steps that the tests of imports share."""

from __future__ import annotations

import io
from typing import Any

import orjson
import python_calamine

from guanxi.tests.door import Door, csv_bytes, run_jobs


def start(door: Door, object_: str, rows: list[list[Any]], **options: Any) -> int:
    answer = door.upload(f"records/{object_}/imports", "a.csv", csv_bytes(rows), options=orjson.dumps(options).decode())
    assert door.status == 202, answer
    return int(answer["id"])


def load(door: Door, object_: str, rows: list[list[Any]], **options: Any) -> dict[str, Any]:
    id_ = start(door, object_, rows, **options)
    run_jobs()
    return dict(door.get(f"imports/{id_}"))


def counts(done: dict[str, Any]) -> tuple[int, int, int, int]:
    assert done["total"] == done["done"] == done["created"] + done["updated"] + done["skipped"] + done["failed"]
    return done["created"], done["updated"], done["skipped"], done["failed"]


def names(door: Door, object_: str = "customer") -> set[str]:
    return {row["name"] for row in door.get(f"records/{object_}", fields="name", limit=200)["rows"]}


def errors_book(door: Door, done: dict[str, Any]) -> list[list[Any]]:
    content = door.get(f"imports/{done['id']}/errors.xlsx")
    assert door.status == 200
    sheet = python_calamine.load_workbook(io.BytesIO(content)).get_sheet_by_index(0)
    return [list(row) for row in sheet.to_python()]
