"""Quotes looked at together: all that a customer was ever quoted, and two versions side by side (QUO-003, QUO-005)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from guanxi.base.errors import Invalid
from guanxi.base.words import say
from guanxi.domains.sales.analyses.shared import Body, every, listed
from guanxi.kernel.access.actor import SYSTEM, Actor
from guanxi.kernel.access.rights import readable
from guanxi.kernel.actions.declare import given
from guanxi.kernel.analyses.declare import Analysis, Answer, Column
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.query.reader import visible_ids

MOST_LINES = 500
FIGURES = ("quantity", "list_price", "discount", "price", "amount")
KINDS = {"quantity": "decimal", "discount": "percent"}
LABELS = {"quantity": "数量", "list_price": "定价", "discount": "折扣", "price": "单价", "amount": "金额"}
HEAD = {"version_no": "version_no", "quote_date": "quote_date", "valid_until": "valid_until", "status": "status"}


def may_read(actor: Actor, name: str, field: str) -> bool:
    spec = object_spec(name)
    return readable(actor, spec, spec.fields[field])


def quote_history(actor: Actor, params: Mapping[str, Any]) -> Answer:
    """Every quoted line of the customer, whoever quoted it: who may see the customer may see its prices (QUO-005).

    Fields that the person may not read stay hidden; quotes that he may not open have no link.
    """
    figures = [f for f in ("quantity", "discount", "price", "amount") if may_read(actor, "quote_line", f)]
    heads = [f for f in HEAD if may_read(actor, "quote", f)]
    only = [{"field": "quote.customer", "op": "eq", "value": params["customer"]}]
    if params.get("product"):
        only.append({"field": "product", "op": "eq", "value": params["product"]})
    paths = ["id", "quote", "product", "quote.owner", *figures, *(f"quote.{h}" for h in heads)]
    lines = listed(SYSTEM, "quote_line", paths, every(*only), "-id", MOST_LINES)
    own = set(visible_ids(actor, object_spec("quote"), list({line["quote"]["id"] for line in lines})))
    rows = [
        {
            "quote": line["quote"] if line["quote"]["id"] in own else {"id": None, "title": line["quote"]["title"]},
            "quoter": line["quote.owner"], "product": line["product"], **{f: line[f] for f in figures},
            **{h: line[f"quote.{h}"] for h in heads},
        }
        for line in lines
    ]  # fmt: skip
    status = object_spec("quote").fields["status"]
    for row in rows:
        option = status.option(row.get("status") or "")
        if option:
            row["status"] = say(option.label)
    rows.sort(key=lambda r: (str(r.get("quote_date") or ""), str(r["quote"]["title"])), reverse=True)
    columns = (
        Column("quote", "报价单", "reference", "quote"), Column("version_no", "版本", "integer"),
        Column("quote_date", "报价日期", "date"), Column("quoter", "报价人", "reference", "employee"),
        Column("product", "产品", "reference", "product"), *(Column(f, LABELS[f], KINDS.get(f, "money")) for f in figures),
        Column("status", "状态"), Column("valid_until", "有效期", "date"),
    )  # fmt: skip
    shown = {"quote", "quoter", "product", *figures, *heads}
    return Answer(tuple(c for c in columns if c.name in shown), rows)


def quote_comparison(actor: Actor, params: Mapping[str, Any]) -> Answer:
    """Line by line what changed between two versions of a quote; equal products meet in their order."""
    left, right = params["left"], params["right"]
    heads = {row["id"]: row for row in listed(
        actor, "quote", ["id", "origin", *(h for h in ("version_no", "amount") if may_read(actor, "quote", h))],
        {"field": "id", "op": "in", "value": [left, right]}, "id", 2,
    )}  # fmt: skip
    if left != right and len({(heads[q]["origin"] or {"id": q})["id"] for q in (left, right)}) > 1:
        raise Invalid.at("right", "other_quote", say("只能比较同一报价单的两个版本。"))
    figures = [f for f in FIGURES if may_read(actor, "quote_line", f)]
    lines = {q: by_product(actor, q, figures) for q in (left, right)}
    keys = list(dict.fromkeys([*lines[left], *lines[right]]))
    rows = [row_of(lines[left].get(key), lines[right].get(key), figures) for key in keys]
    columns = tuple(
        Column(f"{f}_{side}", LABELS[f], KINDS.get(f, "money")) for f in figures for side in ("left", "right")
    )
    totals = {"left": heads[left].get("amount"), "right": heads[right].get("amount")}
    return Answer((Column("product", "产品", "reference", "product"), *columns, Column("change", "变化")), rows, totals)


def by_product(actor: Actor, quote: int, figures: list[str]) -> dict[tuple[int, int], Body]:
    """The lines by product, and by which line of the product it is."""
    found = listed(
        actor, "quote_line", ["id", "product", *figures], {"field": "quote", "op": "eq", "value": quote}, "id", 1000
    )
    seen: Counter[int] = Counter()
    result: dict[tuple[int, int], Body] = {}
    for line in found:
        product = line["product"]["id"]
        result[product, seen[product]] = line
        seen[product] += 1
    return result


def row_of(left: Body | None, right: Body | None, figures: list[str]) -> Body:
    """One product in both versions; `changed` names the figures that differ."""
    changed = [f for f in figures if left and right and left[f] != right[f]]
    change = "added" if left is None else "removed" if right is None else "changed" if changed else "same"
    pairs = {
        f"{f}_{side}": line[f] if line else None for f in figures for side, line in (("left", left), ("right", right))
    }
    return {"product": (left or right or {})["product"], **pairs, "change": change, "changed": changed}


QUOTE_HISTORY = Analysis(
    "quote_history", "历次报价", "quote",
    (
        given("customer", "客户", "reference", required=True, target="customer"),
        given("product", "产品", "reference", target="product"),
    ),
    quote_history, help="公司所有人对这个客户的历次报价，避免同一客户得到两个价格。",
)  # fmt: skip
QUOTE_COMPARISON = Analysis(
    "quote_comparison", "版本比较", "quote",
    (
        given("left", "版本一", "reference", required=True, target="quote"),
        given("right", "版本二", "reference", required=True, target="quote"),
    ),
    quote_comparison, help="同一报价单的两个版本逐行比较。",
)  # fmt: skip
