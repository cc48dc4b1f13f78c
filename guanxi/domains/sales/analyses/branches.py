"""集团总览: every branch's business side by side (ORG-025, ORG-026). Figures are over what the asking person may see, so head
office sees all branches and a branch its own. The number of questions does not grow with the branches."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from guanxi.base.errors import Invalid
from guanxi.base.words import say
from guanxi.domains.organization.public import Place, places
from guanxi.domains.sales.analyses.shared import Body, Filter, amount, every, figures, money
from guanxi.domains.sales.analyses.staff_figures import Asked, Figure, among, anything, being, total
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.rights import may, readable, ways_of
from guanxi.kernel.actions.declare import given
from guanxi.kernel.analyses.declare import Analysis, Answer, Column
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.query.aggregate import MAX_GROUPS

PLACE = "department"
FIGURES = (
    Figure("customers", "客户数", "integer", "", "customer", PLACE, anything),
    Figure("new_customers", "新增客户", "integer", "", "customer", PLACE, among("created_at")),
    Figure("open_count", "进行中商机", "integer", "", "opportunity", PLACE, being("status", "open")),
    Figure("open_amount", "进行中预期金额", "money", "", "opportunity", PLACE, being("status", "open"), total("expected_amount")),
    Figure("won_count", "赢单数", "integer", "", "opportunity", PLACE, being("status", "won", among("closed_at"))),
    Figure("won_amount", "成交金额", "money", "", "opportunity", PLACE, being("status", "won", among("closed_at")), total("actual_amount")),
    Figure("done", "已完成行动", "integer", "", "activity", PLACE, being("status", "done", among("actual_end"))),
)  # fmt: skip


def answer(actor: Actor, params: Mapping[str, Any]) -> Answer:
    """One row a branch with all that lies below it, one for the rest of the company, and what it all comes to."""
    if params["from"] > params["to"]:
        raise Invalid.at("to", "before_start", say("结束日期不能早于开始日期。"))
    period = Asked(params["from"].isoformat(), params["to"].isoformat(), params["to"])
    asked = [f for f in FIGURES if askable(actor, f)]
    found = {f.name: by_department(actor, f, period) for f in asked}
    known = places()
    branches = branches_of(known)
    inside = {b.id: below(b.id, known) for b in branches}
    rows = [row_of(b, depth(b, branches, known), found, asked, inside[b.id], within([b.id]), period) for b in branches]
    rows = [r for r in rows if any(Decimal(r[f.name] or 0) for f in asked) or sees_all(actor) or r["branch"]["id"] in actor.departments_below]
    others = {d for numbers in found.values() for d in numbers} - {d for ids in inside.values() for d in ids}
    if others:
        rows.append(row_of(None, 0, found, asked, others, outside([b.id for b in branches]), period))
    columns = (Column("branch", "分支机构", "reference", "department"), *(Column(f.name, f.label, f.kind) for f in asked))
    totals = {f.name: shown(f, sum(found[f.name].values(), Decimal(0))) for f in asked}
    return Answer(columns, rows, totals, {"kind": "table"})


def askable(actor: Actor, figure: Figure) -> bool:
    """Whether the actor may know of such records and of what is added up."""
    spec, field = object_spec(figure.object), figure.measure.field
    return may(actor, spec, "view") and (field is None or readable(actor, spec, spec.fields[field]))


def by_department(actor: Actor, figure: Figure, period: Asked) -> dict[int, Decimal]:
    """The figure of each department by itself; 0 stands for records without one."""
    rows = figures(actor, figure.object, [PLACE], [figure.measure], figure.where(period), limit=MAX_GROUPS)["rows"]
    return {r[PLACE]["id"] if r[PLACE] else 0: amount(r["value"]) for r in rows}


def branches_of(known: Mapping[int, Place]) -> list[Place]:
    """The departments that are marked as branches, in the order of the tree. A company that marks none has those below its
    top department, or its top departments."""
    marked = [p for p in known.values() if p.is_branch]
    if not marked:
        tops = [p for p in known.values() if p.parent is None]
        marked = [p for p in known.values() if p.parent == tops[0].id] if len(tops) == 1 else tops
    return sorted(marked, key=lambda p: [known[i].code or "" for i in reversed(line(p, known))])


def line(place: Place, known: Mapping[int, Place]) -> list[int]:
    """The department and those above it, upwards."""
    found = [place.id]
    while (parent := known[found[-1]].parent) is not None and parent in known and parent not in found:
        found.append(parent)
    return found


def below(id_: int, known: Mapping[int, Place]) -> set[int]:
    """The department and all below it."""
    return {p.id for p in known.values() if id_ in line(p, known)}


def depth(branch: Place, branches: Sequence[Place], known: Mapping[int, Place]) -> int:
    """Under how many other branches it lies."""
    return len({b.id for b in branches} & set(line(branch, known)[1:]))


def within(ids: Sequence[int]) -> Filter:
    return {"field": PLACE, "op": "within", "value": list(ids)}


def outside(ids: Sequence[int]) -> Filter:
    """Records of no branch."""
    return {"or": [{"field": PLACE, "op": "empty"}, {"not": within(ids)}]} if ids else {}


def row_of(
    branch: Place | None, level: int, found: Mapping[str, Mapping[int, Decimal]], asked: Sequence[Figure], ids: set[int], where: Filter, period: Asked,
) -> Body:  # fmt: skip
    """The figures of one branch, each with the list behind it."""
    row: Body = {
        "branch": {"id": branch.id, "title": branch.name} if branch else None, "level": level,
        "manager": {"id": branch.manager, "title": branch.manager_name} if branch and branch.manager else None,
    }  # fmt: skip
    row |= {f.name: shown(f, sum((n for d, n in found[f.name].items() if d in ids), Decimal(0))) for f in asked}
    row["filters"] = {f.name: {"object": f.object, "filter": every(f.where(period), where)} for f in asked}
    return row


def sees_all(actor: Actor) -> bool:
    """Whether the actor's rights on customers know no departments: he is shown the branches without business too."""
    return actor.is_admin or any(level == "all" for level, _ in ways_of(actor, object_spec("customer"), "view"))


def shown(figure: Figure, value: Decimal) -> Any:
    return money(value) if figure.kind == "money" else int(value)


GROUP_OVERVIEW = Analysis(
    "group_overview", "集团总览", "customer",
    (given("from", "开始日期", "date", required=True), given("to", "结束日期", "date", required=True)),
    answer, help="各分支机构（含下级部门）的客户、商机、成交与行动。数字只统计您有权查看的记录。",
)  # fmt: skip
