"""The workloads of the bench: what people do all day, each as one or a few calls."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import orjson

Call = Callable[..., Any]
ALL = ("admin", "narrow", "wide", "manager", "director")
TWO = ("admin", "narrow")


@dataclass(frozen=True)
class Workload:
    """`run(call, i)` makes the calls of repetition i and returns the size of the answer in bytes."""

    name: str
    run: Callable[[Call, int], int]
    people: tuple[str, ...] = TWO
    sql: str = ""
    times: int = 0


def get(path: str, **query: Any) -> Callable[[Call, int], int]:
    text = "&".join(f"{k}={quote(v if isinstance(v, str) else orjson.dumps(v).decode())}" for k, v in query.items())
    return lambda call, i: len(call("GET", f"/records/{path}?{text}").content)


def post(path: str, body: Any) -> Callable[[Call, int], int]:
    return lambda call, i: len(call("POST", f"/records/{path}", body).content)


_deep: dict[int, str] = {}


def deep(call: Call, i: int) -> int:
    """Page 1,000 of the list: the cursor is walked to once per person."""
    if id(call.__self__) not in _deep:
        cursor = ""
        for _ in range(400):
            answer = call("GET", f"/records/customer?limit=200&fields=id&cursor={cursor}").json()
            if not answer["next"]:
                break
            cursor = answer["next"]
        _deep[id(call.__self__)] = cursor
    return len(call("GET", f"/records/customer?limit=80&cursor={_deep[id(call.__self__)]}").content)


def mine(call: Call) -> list[int]:
    return [r["id"] for r in call("GET", "/records/customer?limit=200&fields=id").json()["rows"]]


_ids: dict[tuple[int, str], list[int]] = {}


def some_id(call: Call, object_: str, i: int, filter_: Any = None) -> int:
    key = (id(call.__self__), object_)
    if key not in _ids:
        text = f"&filter={quote(orjson.dumps(filter_).decode())}" if filter_ else ""
        _ids[key] = [r["id"] for r in call("GET", f"/records/{object_}?limit=200&fields=id{text}").json()["rows"]]
    return _ids[key][i % len(_ids[key])]


def open_record(call: Call, i: int) -> int:
    return len(call("GET", f"/records/customer/{some_id(call, 'customer', i)}").content)


def create(call: Call, i: int) -> int:
    name = f"测试鹏程{random.randrange(10**9)}有限公司"
    return len(call("POST", "/records/customer", {"name": name, "phone": "021-5566 7788", "status": "target", "industry": "chemical"}).content)


def push(call: Call, i: int) -> int:
    """A stage push, there and back."""
    id_ = some_id(call, "opportunity", i, {"field": "status", "op": "eq", "value": "open"})
    stage = call("GET", f"/records/opportunity/{id_}?fields=stage").json()["stage"]["id"]
    return len(call("POST", f"/records/opportunity/{id_}/actions/push", {"stage": 1 + stage % 5, "summary": "推进"}).content)


def board(call: Call, i: int) -> int:
    """The whole board as the browser opens it: figures of all columns, then the first cards of each of five."""
    open_ = {"and": [{"field": "mode", "op": "eq", "value": 1}, {"field": "status", "op": "eq", "value": "open"}]}
    size = len(call("POST", "/records/opportunity/aggregate", {
        "group_by": ["stage"], "measures": [{"fn": "count"}, {"fn": "sum", "field": "expected_amount"}], "filter": open_,
    }).content)  # fmt: skip
    for stage in range(1, 6):
        text = quote(orjson.dumps({"and": [*open_["and"], {"field": "stage", "op": "eq", "value": stage}]}).decode())
        size += len(call("GET", f"/records/opportunity?limit=20&filter={text}").content)
    return size


FIRST = "select id, name, status, industry, region_id, phone, owner_id, updated_at from customer where deleted_at is null"
WORKLOADS = (
    Workload("customers, first 80, by update", get("customer", limit=80), ALL, f"{FIRST} order by updated_at desc, id desc limit 81"),
    Workload("customers, first 80, by name", get("customer", limit=80, sort="name"), ALL, f"{FIRST} order by sort_key, id limit 81"),
    Workload("count, capped", get("customer", limit=1, fields="id", count="true"), ALL, "select count(*) from (select 1 from customer limit 10001) x"),
    Workload(
        "customers, filter on custom field, rare (1 %)",
        get("customer", limit=80, filter={"field": "x_grade", "op": "eq", "value": "A"}), TWO,
        f"{FIRST} and x_grade = 'A' order by updated_at desc, id desc limit 81",
    ),
    Workload(
        "customers, filter on custom fields, two, rarer",
        get("customer", limit=80, filter={"and": [{"field": "x_grade", "op": "eq", "value": "A"}, {"field": "x_score", "op": "lt", "value": 10}]}), TWO,
        f"{FIRST} and x_grade = 'A' and x_score < 10 order by updated_at desc, id desc limit 81",
    ),
    Workload("page 1,000, key set", deep, TWO),
    Workload("search 科技 (common)", get("customer", limit=80, q="科技"), ALL),
    Workload("search 麟鹏 (rare or none)", get("customer", limit=80, q="鹏麟"), ALL),
    Workload("search 鼎鸿鹄 (none)", get("customer", limit=80, q="鸿鹄"), TWO),
    Workload("search initials bjdh", get("customer", limit=80, q="bjdh"), TWO),
    Workload("search phone fragment 5 digits", get("customer", limit=80, q="58213"), TWO),
    Workload("search phone fragment 4 digits", get("customer", limit=80, q="5821"), TWO),
    Workload("global search 鹏翔", lambda call, i: len(call("GET", f"/search?q={quote('鹏翔')}").content), TWO),
    Workload("open a customer", open_record, TWO),
    Workload("create a customer", create, TWO),
    Workload("stage push (read + push)", push, TWO),
    Workload("own opportunities, first 80", get("opportunity", limit=80, view="mine"), ("narrow", "wide")),
    Workload("opportunities, first 80", get("opportunity", limit=80), ALL),
    Workload("contacts, first 80", get("contact", limit=80), ALL),
    Workload("board opened whole (6 calls)", board, ALL, times=10),
    Workload(
        "aggregate by month and owner, top 100",
        post("opportunity/aggregate", {
            "group_by": [{"field": "closed_at", "bucket": "month"}, "owner"], "measures": [{"fn": "sum", "field": "actual_amount", "as": "won"}],
            "filter": {"field": "status", "op": "eq", "value": "won"}, "sort": "-won", "limit": 100,
        }),
        ALL, "select date_trunc('month', closed_at), owner_id, sum(actual_amount) from opportunity where status = 'won' and deleted_at is null group by 1, 2 order by 3 desc limit 100",
        10,
    ),
)  # fmt: skip
