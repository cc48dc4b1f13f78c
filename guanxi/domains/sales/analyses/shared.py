"""What the analyses of this module share: whose opportunities, how figures are asked for and written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from guanxi.base.errors import Invalid
from guanxi.base.money import quantise
from guanxi.base.words import say
from guanxi.domains.sales import rules
from guanxi.domains.sales.objects.stage_quota import SCOPES
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.rights import ways_of
from guanxi.kernel.actions.declare import given
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.spec import FieldSpec
from guanxi.kernel.query.aggregate import Group, Measure, Totals, aggregate
from guanxi.kernel.query.reader import Ask, stream

Filter = dict[str, Any]
Body = dict[str, Any]
SOME_ROWS = 200

SCOPE_PARAMS: tuple[FieldSpec, ...] = (
    given("scope", "范围", "choice", options=SCOPES),
    given("department", "部门", "department", help="含下级部门。"),
    given("employee", "人员", "employee"),
    given("scope_id", "范围对象编号", "integer", help="部门或人员的编号，供程序使用。"),
)


CREDIT = options(("owner", "按负责员工"), ("department", "按负责部门"), ("region", "按客户地区"))
CREDIT_PARAM = given("credit", "业绩确认方式", "choice", options=CREDIT, help="不选则按部门档案中的设定。")


@dataclass(frozen=True)
class Whose:
    """The company, a department with those below it, or an employee. `credit` says by what results are theirs (ORG-008):
    by the owner and where he works, by the department responsible, or by the customer's region; without a rule, as
    for stock, the department responsible counts."""

    scope: str
    id: int | None = None
    credit: str = ""
    region: int | None = None

    def on_opportunities(self, prefix: str = "") -> list[Filter]:
        """Conditions on opportunities, or on what refers to them by `prefix`."""
        if self.scope == "department" and self.credit == "region":
            return [{"field": f"{prefix}customer.region", "op": "within", "value": self.region}]
        if self.scope == "department":
            place = "owner.department" if self.credit == "owner" else "department"
            return [{"field": f"{prefix}{place}", "op": "within", "value": self.id}]
        return [{"field": f"{prefix}owner", "op": "eq", "value": self.id}] if self.scope == "employee" else []

    def on_quotas(self) -> list[Filter]:
        """The quotas set for exactly this company, department or person (OPP-012)."""
        mine: list[Filter] = [{"field": "scope", "op": "eq", "value": self.scope}]
        return mine if self.id is None else [*mine, {"field": self.scope, "op": "eq", "value": self.id}]


def whose(actor: Actor, params: Mapping[str, Any]) -> Whose:
    """The scope asked for; without one, as far as the actor's rights on opportunities reach (FUN-003, FUN-008)."""
    scope = params.get("scope") or usual_scope(actor)
    if scope == "company":
        return Whose("company")
    id_ = params.get(scope) or params.get("scope_id") or (actor.employee if scope == "employee" else actor.department)
    if not id_:
        raise Invalid.at(scope, "required", say("请选择部门或人员。"))
    return Whose(scope, id_)


def credited(actor: Actor, params: Mapping[str, Any]) -> Whose:
    """The same for results: by the rule asked for, else by the department's own or that of one above it (ORG-008)."""
    who = whose(actor, params)
    places = line_above(actor, who.id) if who.scope == "department" else []
    rule = params.get("credit") or next((p["credit_rule"] for p in places if p["credit_rule"]), "")
    region = next((p["region"]["id"] for p in places if p["region"]), None)
    if rule == "region" and places and region is None:
        raise Invalid.at("credit", "no_region", say("部门没有设置区域，不能按客户地区确认业绩。请先在部门档案中选择区域。"))
    return replace(who, credit=rule, region=region)


def line_above(actor: Actor, department: int | None) -> list[Body]:
    """The department and those above it, upwards."""
    line: list[Body] = []
    while department and all(p["id"] != department for p in line):
        only: Filter = {"field": "id", "op": "eq", "value": department}
        found = listed(actor, "department", ("credit_rule", "region", "parent"), only, "id", 1)
        line += found
        department = found[0]["parent"]["id"] if found and found[0]["parent"] else None
    return line


def usual_scope(actor: Actor) -> str:
    """Everything for those who see everything, the department for those who see one, else oneself."""
    levels = {"all"} if actor.is_admin else {level for level, _ in ways_of(actor, object_spec("opportunity"), "view")}
    leads = bool(levels & {"department", "department_below"})
    if "all" in levels or (leads and not actor.department) or not actor.employee:
        return "company"
    return "department" if leads else "employee"


def every(*conditions: Filter | None) -> Filter:
    """All of the conditions together."""
    return {"and": [c for c in conditions if c]}


def figures(
    actor: Actor, name: str, groups: Sequence[Group | str], measures: Sequence[Measure], filter_: Filter, sort: str = "",
    limit: int = 1000,
) -> Body:  # fmt: skip
    """Aggregate over what the actor may see."""
    wanted = tuple(g if isinstance(g, Group) else Group(g) for g in groups)
    return aggregate(
        actor, object_spec(name), Totals(wanted, tuple(measures), Ask(filter=filter_), sort=sort, limit=limit)
    )


def listed(actor: Actor, name: str, fields: Sequence[str], filter_: Filter, sort: str, limit: int) -> list[Body]:
    """The first records of a list as the actor may see them."""
    rows: list[Body] = []
    for chunk in stream(actor, object_spec(name), Ask(filter=filter_, sort=sort), fields, SOME_ROWS):
        rows += chunk
        if len(rows) >= limit:
            return rows[:limit]
    return rows


def amount(value: Any) -> Decimal:
    """A sum as the aggregate writes it."""
    return Decimal(value) if value is not None else Decimal(0)


def money(value: Decimal | None) -> str | None:
    """Money on the wire."""
    return None if value is None else str(quantise(value))


def percent(value: Decimal | None) -> str | None:
    """A percentage on the wire."""
    return None if value is None else f"{value.normalize():f}"


def stages_of(actor: Actor, mode: int | None = None) -> list[Body]:
    """Stages in order, of one mode or of all."""
    only: Filter = {"field": "mode", "op": "eq", "value": mode} if mode else {}
    fields = ("name", "mode", "sort_no", "success_rate", "avg_days", "milestone")
    rows = listed(actor, "sales_stage", fields, only, "id", 2000)
    return sorted(rows, key=lambda s: (s["mode"]["id"], s["sort_no"], s["id"]))


def weighted_sum(pairs: Sequence[tuple[Decimal, Decimal]]) -> Decimal:
    """Σ expected amount × rate of the stage (SAL-015)."""
    return sum((rules.weighted(a, r) for a, r in pairs), Decimal(0))
