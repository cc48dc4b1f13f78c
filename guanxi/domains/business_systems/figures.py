"""业务系统数据 in the whole picture of a customer (客户全貌): what the enabled business systems delivered about him (CUS-018..020, PERM-047).

The figures are those of the systems: single documents that a person may not see count too. Whoever asks has to see the customer and
hold the function on it, which a role names.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.utils import timezone

from guanxi.base.errors import Invalid
from guanxi.base.words import say, translate
from guanxi.domains.business_systems.objects.business_system import PARTS
from guanxi.domains.business_systems.objects.external_document import KINDS
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.actions.declare import NAMED, action, given
from guanxi.kernel.actions.run import Outcome, find_action, reaching_verb
from guanxi.kernel.analyses.declare import Analysis, Answer, Column
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run_dicts

FUNCTION = ("customer", "business_figures")
LATEST = 8
#: The figures, by the part of a system that brings them: name, label, kind of document, which sum of it.
PERIOD, EVER, NOW = "期间发生", "累计", "当前应收"
FIGURES = (
    ("delivered", "发货", "sales", "delivery", "spent"), ("invoiced", "开票", "sales", "invoice", "spent"),
    ("received", "收款", "receivables", "receipt", "spent"), ("stocked", "出入库", "stock", "stock", "spent"),
    ("delivered_ever", "累计发货", "sales", "delivery", "total"), ("invoiced_ever", "累计开票", "sales", "invoice", "total"),
    ("received_ever", "累计收款", "receivables", "receipt", "total"), ("claims_ever", "累计应收", "receivables", "receivable", "total"),
    ("open", "未结应收", "receivables", "receivable", "open"), ("overdue", "逾期应收", "receivables", "receivable", "overdue"),
)  # fmt: skip
GROUPS = {"spent": PERIOD, "total": EVER, "open": NOW, "overdue": NOW}
SUMS = """
select system_id as system, kind, sum(amount) filter (where document_date between %(from)s and %(to)s) as spent, sum(amount) as total,
  sum(open_amount) as open, sum(open_amount) filter (where due_date < %(today)s) as overdue
from external_document
where customer_id = %(customer)s and system_id = any(%(systems)s) and status = 'valid' and deleted_at is null group by 1, 2
"""
LAST = """
select * from (
  select system_id as system, kind, number, document_date, amount, open_amount, due_date, status,
    row_number() over (partition by system_id order by document_date desc, id desc) as place
  from external_document
  where customer_id = %(customer)s and system_id = any(%(systems)s) and document_date between %(from)s and %(to)s and deleted_at is null
) found where place <= %(latest)s order by system, place
"""
LIST = (
    Column("number", "单号"), Column("kind", "单据类型"), Column("date", "日期", "date"), Column("amount", "金额", "money"),
    Column("open", "未结金额", "money"), Column("due", "到期日", "date"), Column("status", "状态"),
)  # fmt: skip


def answer(actor: Actor, params: Mapping[str, Any]) -> Answer:
    """One section a system that has to do with customers, enabled or not. Raises NotFound, Forbidden, Invalid."""
    spec = object_spec(FUNCTION[0])
    with Work(actor) as work:
        work.get(FUNCTION[0], params["customer"], reaching_verb(actor, spec, find_action(spec, FUNCTION[1])), lock=False)
    start, end, today = period(params)
    systems = run_dicts("select id, name, parts, is_enabled from business_system where deleted_at is null order by is_enabled desc, code")
    enabled = [s["id"] for s in systems if s["is_enabled"]]
    asked = {"customer": params["customer"], "systems": enabled, "from": start, "to": end, "today": today, "latest": LATEST}
    sums: dict[int, dict[str, Any]] = {}
    for row in run_dicts(SUMS, asked) if enabled else ():
        sums.setdefault(row["system"], {})[row["kind"]] = row
    latest: dict[int, list[dict[str, Any]]] = {}
    for row in run_dicts(LAST, asked) if enabled else ():
        latest.setdefault(row["system"], []).append(told(row))
    rows = [section(s, sums.get(s["id"], {}), latest.get(s["id"], [])) for s in systems if concerns(s)]
    return Answer(columns(), rows, {"from": start.isoformat(), "to": end.isoformat(), **missing(systems)}, chart())


def period(params: Mapping[str, Any]) -> tuple[date, date, date]:
    """A period within one year, because ledgers are carried forward every year; the present year unless said (CUS-018)."""
    today = timezone.localdate()
    start, end = params.get("from") or date(today.year, 1, 1), params.get("to") or date(today.year, 12, 31)
    if start > end:
        raise Invalid.at("to", "before_start", say("结束日期不能早于开始日期。"))
    if (end - start).days > 365:
        raise Invalid.at("to", "too_long", say("期间不能超过一年：业务系统的账每年结转。"))
    return start, end, today


def concerns(system: Mapping[str, Any]) -> bool:
    """Whether it brings documents of customers; a system without parts is one that nobody has set up yet."""
    return not system["parts"] or bool({"sales", "receivables", "stock"} & set(system["parts"]))


def section(system: Mapping[str, Any], sums: Mapping[str, Any], latest: list[dict[str, Any]]) -> dict[str, Any]:
    """One system: its figures and last documents, or why there are none."""
    said: dict[str, Any] = {"title": system["name"], "filters": {}, "list": [], "note": ""}
    if not system["is_enabled"]:
        return said | {"note": say("尚未启用，这里不显示它的数据。系统管理员可在“业务设置 → 业务系统”中启用。")}
    if not sums and not latest:
        return said | {"note": say("还没有该客户的单据。")}
    for name, _, part, kind, sum_ in FIGURES:
        if part in system["parts"]:
            said[name] = str((sums.get(kind) or {}).get(sum_) or "0.00")
    return said | {"list": latest}


def missing(systems: list[dict[str, Any]]) -> dict[str, str]:
    """The parts that no enabled system brings, in words (CUS-020, EAI-032)."""
    there = {p for s in systems if s["is_enabled"] for p in s["parts"] or ()}
    absent = [translate(o.label) for o in PARTS if o.value in ("sales", "receivables") and o.value not in there]
    if not absent:
        return {}
    text = say("没有启用提供“{parts}”的业务系统，相应的数据不显示。请系统管理员在“业务设置 → 业务系统”中启用。", parts="、".join(absent))
    return {"note": text}


def told(row: Mapping[str, Any]) -> dict[str, Any]:
    kinds = {o.value: o for o in KINDS}
    return {
        "number": row["number"], "kind": translate(kinds[row["kind"]].label), "color": kinds[row["kind"]].color, "date": row["document_date"].isoformat(),
        "amount": str(row["amount"]), "open": None if row["open_amount"] is None else str(row["open_amount"]),
        "due": row["due_date"].isoformat() if row["due_date"] else None, "status": translate("作废") if row["status"] == "void" else "",
    }  # fmt: skip


def columns() -> tuple[Column, ...]:
    return tuple(Column(name, label, "money", group=GROUPS[sum_]) for name, label, _, _, sum_ in FIGURES)


def chart() -> dict[str, Any]:
    return {"kind": "sections", "list": [{"name": c.name, "label": translate(c.label), "kind": c.kind} for c in LIST]}


@action("查看业务系统数据", on="customer", name=FUNCTION[1], icon="cluster", needs=NAMED, page=False, traceless=True,
        input=(given("from", "开始日期", "date"), given("to", "结束日期", "date")))  # fmt: skip
def business_figures(customer: Row, given: Mapping[str, Any], work: Work) -> Outcome:
    """The same for a program; the right to it opens the section in the browser."""
    found = answer(work.actor, {**given, "customer": customer.id})
    return Outcome(say("已完成。"), data={"rows": found.rows, "totals": found.totals})


BUSINESS_FIGURES = Analysis(
    "business_figures", "业务系统数据", "customer",
    (given("customer", "客户", "integer", required=True), given("from", "开始日期", "date"), given("to", "结束日期", "date")),
    answer, action=FUNCTION, help="一个客户在各业务系统中的发货、开票、应收与收款。数字与业务系统一致，不受单据数据权限的限制。",
)  # fmt: skip
