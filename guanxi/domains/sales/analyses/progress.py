"""Progress report (进程报告): stages, activities, quotes and results of an opportunity or a customer in order of time (OPP-040, OPP-046)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from guanxi.base.errors import Invalid
from guanxi.base.words import say, translate
from guanxi.domains.sales.analyses.shared import Body, Filter, listed
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.rights import may, readable
from guanxi.kernel.actions.declare import given
from guanxi.kernel.analyses.declare import Analysis, Answer, Column
from guanxi.kernel.metadata.conventions import amount_text
from guanxi.kernel.metadata.snapshot import object_spec

MOST = 1000


def progress_report(actor: Actor, params: Mapping[str, Any]) -> Answer:
    """What happened, oldest first, as far as the reader may see it."""
    if not params.get("opportunity") and not params.get("customer"):
        raise Invalid.at("opportunity", "required", say("请选择商机或客户。"))
    rows = [*pushes(actor, params), *activities(actor, params), *quotes(actor, params), *comments(actor, params)]
    rows.sort(key=lambda row: str(row["at"]))
    columns = (
        Column("at", "时间", "datetime"), Column("opportunity", "商机", "reference", "opportunity"), Column("what", "事项"),
        Column("title", "内容"), Column("detail", "说明", "long_text"), Column("who", "人员", "reference", "employee"),
    )  # fmt: skip
    return Answer(columns, rows, states(actor, params))


def about(params: Mapping[str, Any], path: str = "opportunity") -> Filter:
    """Records of the opportunity, or of all opportunities of the customer."""
    if params.get("opportunity"):
        return {"field": path, "op": "eq", "value": params["opportunity"]}
    return {"field": f"{path}.customer", "op": "eq", "value": params["customer"]}


def found(actor: Actor, name: str, fields: tuple[str, ...], filter_: Filter) -> list[Body]:
    """The newest records that the actor may see; fields hidden from him are empty."""
    spec = object_spec(name)
    if not may(actor, spec, "view"):
        return []
    shown = [f for f in fields if f == "id" or readable(actor, spec, spec.fields[f])]
    rows = listed(actor, name, ["id", *shown], filter_, "-id", MOST)
    return [dict.fromkeys(fields) | row for row in reversed(rows)]


def titled(value: Any) -> str:
    return value.get("title") or "" if isinstance(value, dict) else ""


def pushes(actor: Actor, params: Mapping[str, Any]) -> Iterator[Body]:
    """Stages and results."""
    fields = ("opportunity", "from_stage", "to_stage", "result", "summary", "pushed_by", "pushed_at", "days_in_stage")
    results = object_spec("stage_push").fields["result"]
    for row in found(actor, "stage_push", fields, about(params)):
        option = results.option(row["result"] or "")
        way = [t for t in (titled(row["from_stage"]), titled(row["to_stage"])) if t]
        title = " → ".join(way) if row["result"] == "push" else way[-1] if way else ""
        if row["days_in_stage"] is not None:
            title = say("{title}（停留 {days} 天）", title=title, days=row["days_in_stage"])
        yield line(
            row["pushed_at"],
            row["opportunity"],
            translate(option.label) if option else "",
            title,
            row["summary"],
            row["pushed_by"],
        )


def activities(actor: Actor, params: Mapping[str, Any]) -> Iterator[Body]:
    fields = ("opportunity", "subject", "activity_type", "status", "plan_start", "actual_start", "result", "executor")
    status = object_spec("activity").fields["status"]
    where = (
        about(params) if params.get("opportunity") else {"field": "customer", "op": "eq", "value": params["customer"]}
    )
    for row in found(actor, "activity", fields, where):
        option = status.option(row["status"] or "")
        title = " · ".join(
            t
            for t in (titled(row["activity_type"]), row["subject"] or "", translate(option.label) if option else "")
            if t
        )
        yield line(
            row["actual_start"] or row["plan_start"],
            row["opportunity"],
            say("行动"),
            title,
            row["result"],
            row["executor"],
        )


def quotes(actor: Actor, params: Mapping[str, Any]) -> Iterator[Body]:
    fields = ("opportunity", "code", "version_no", "amount", "status", "owner", "created_at")
    status = object_spec("quote").fields["status"]
    where = (
        about(params) if params.get("opportunity") else {"field": "customer", "op": "eq", "value": params["customer"]}
    )
    for row in found(actor, "quote", fields, where):
        option = status.option(row["status"] or "")
        facts = {
            "code": row["code"] or "",
            "number": row["version_no"] or "",
            "status": translate(option.label) if option else "",
        }
        detail = amount_text(Decimal(row["amount"])) if row["amount"] is not None else None
        title = say("{code} 第 {number} 版 · {status}", **facts)
        yield line(row["created_at"], row["opportunity"], say("报价"), title, detail, row["owner"])


def comments(actor: Actor, params: Mapping[str, Any]) -> Iterator[Body]:
    for row in found(actor, "opportunity_comment", ("opportunity", "content", "author", "commented_at"), about(params)):
        yield line(row["commented_at"], row["opportunity"], say("指导意见"), row["content"] or "", None, row["author"])


def line(at: Any, opportunity: Any, what: str, title: str, detail: Any, who: Any) -> Body:
    return {"at": at, "opportunity": opportunity, "what": what, "title": title, "detail": detail, "who": who}


def states(actor: Actor, params: Mapping[str, Any]) -> Body:
    """Where every opportunity stands now: the state before the history (OPP-046)."""
    where = (
        about(params, "id")
        if params.get("opportunity")
        else {"field": "customer", "op": "eq", "value": params["customer"]}
    )
    fields = ("name", "stage", "status", "expected_amount", "stage_due", "owner")
    return {"states": found(actor, "opportunity", fields, where)}


PROGRESS_REPORT = Analysis(
    "progress_report", "进程报告", "opportunity",
    (
        given("opportunity", "商机", "reference", target="opportunity"),
        given("customer", "客户", "reference", target="customer"),
    ),
    progress_report, help="商机或客户的阶段、行动、报价、结果与指导意见，按时间排列。",
)  # fmt: skip
