"""Choosing respondents: customers, contacts and own staff, by what they are or one by one (SUR-014, SUR-015)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from guanxi.base.errors import Invalid, RuleBroken
from guanxi.base.words import say
from guanxi.domains.surveys.objects.survey_activity import OPEN
from guanxi.kernel.actions.declare import action, given
from guanxi.kernel.actions.run import Outcome
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.query.reader import Ask, matching_ids
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work

MOST = 2000


def of_kind(kind: str) -> dict[str, Any]:
    """The state in which respondents of this kind may be added."""
    return {"and": [OPEN, {"field": "respondent_kind", "op": "eq", "value": kind}]}


def add(work: Work, activity: Row, kind: str, ids: Sequence[int]) -> int:
    """Those who are not asked yet; how many they are."""
    there = {r[kind] for r in work.select("survey_respondent", "activity", [activity.id])}
    fresh = [i for i in dict.fromkeys(ids) if i not in there]
    work.add_many("survey_respondent", [{"activity": activity.id, kind: i} for i in fresh])
    return len(fresh)


def chosen(work: Work, kind: str, picked: Sequence[int] | None, conditions: list[dict[str, Any]]) -> list[int]:
    """Those picked, and those the actor sees that meet all conditions."""
    if not picked and not conditions:
        raise Invalid.at({"customer": "customers", "contact": "contacts"}.get(kind, "employees"), "required", say("请选择对象，或填写至少一个条件。"))
    found = list(picked or [])
    if conditions:
        found += matching_ids(work.actor, object_spec(kind), Ask(filter={"and": conditions}), "view", MOST + 1)
    if len(found) > MOST:
        raise Invalid.at({"customer": "region", "contact": "customers"}.get(kind, "department"), "too_many", say("一次最多添加 {max} 个对象，请缩小范围。", max=MOST))
    return found


def told(count: int) -> Outcome:
    if not count:
        return Outcome(say("所选对象都已在本次调查中。"), data={"count": 0})
    return Outcome(say("已添加 {count} 个调查对象。", count=count), data={"count": count})


def equal(field: str, value: Any, op: str = "eq") -> list[dict[str, Any]]:
    return [{"field": field, "op": op, "value": value}] if value else []


@action(
    "添加客户", on="survey_activity", icon="bank", when=of_kind("customer"),
    input=(
        given("customers", "客户", "multi_reference", target="customer", help="逐个选择，也可以用下面的条件选择。"),
        given("region", "地区（含下级）", "reference", target="region"), given("customer_class", "客户分类", "reference", target="customer_class"),
        given("owner", "负责员工", "reference", target="employee"),
    ),
)  # fmt: skip
def add_customers(activity: Row, given: Mapping[str, Any], work: Work) -> Outcome:
    """Customers one by one, or all that one sees of a region, a class, a colleague (SUR-014)."""
    conditions = [*equal("region", given["region"], "within"), *equal("class", given["customer_class"]), *equal("owner", given["owner"])]
    return told(add(work, activity, "customer", chosen(work, "customer", given["customers"], conditions)))


@action(
    "添加联系人", on="survey_activity", icon="team", when=of_kind("contact"),
    input=(
        given("contacts", "联系人", "multi_reference", target="contact"),
        given("customers", "这些客户的联系人", "multi_reference", target="customer"),
        given("region", "客户地区（含下级）", "reference", target="region"), given("main_only", "仅主联系人", "boolean"),
    ),
)  # fmt: skip
def add_contacts(activity: Row, given: Mapping[str, Any], work: Work) -> Outcome:
    """Contacts one by one, or those of customers or a region (SUR-014)."""
    conditions = [*equal("customer", given["customers"], "in"), *equal("customer.region", given["region"], "within")]
    if given["main_only"] and conditions:
        conditions += equal("is_main", True)
    return told(add(work, activity, "contact", chosen(work, "contact", given["contacts"], conditions)))


@action(
    "添加员工", on="survey_activity", icon="user", when=of_kind("employee"),
    input=(
        given("employees", "员工", "multi_reference", target="employee"),
        given("department", "部门（含下级）", "reference", target="department"), given("role", "角色", "reference", target="role"),
    ),
)  # fmt: skip
def add_employees(activity: Row, given: Mapping[str, Any], work: Work) -> Outcome:
    """Own staff by department, role or person (SUR-015)."""
    conditions = [*equal("department", given["department"], "within"), *equal("roles", [given["role"]] if given["role"] else None, "in")]
    return told(add(work, activity, "employee", chosen(work, "employee", given["employees"], conditions)))


ACTIVITY = given("activity", "调查活动", "reference", target="survey_activity", required=True, among=OPEN)


def join(row: Row, kind: str, activity_id: int, work: Work) -> str:
    """One record of a selection becomes a respondent of a survey that the actor may change."""
    activity = work.get("survey_activity", activity_id, "edit")
    if activity["respondent_kind"] != kind:
        raise Invalid.at("activity", "other_kind", say("本次调查的对象不是这一类。"))
    if activity["status"] == "finished":
        raise Invalid.at("activity", "finished", say("调查已结束。"))
    if not add(work, activity, kind, [row.id]):
        raise RuleBroken(say("已是本次调查的对象。"), "there")
    return say("“{name}”已加入调查。", name=row.title)


@action("加入调查", on="customer", name="add_to_survey", icon="check-square", needs="view", many=True, page=False, input=(ACTIVITY,))
def customer_joins(customer: Row, given: Mapping[str, Any], work: Work) -> str:
    """Whatever a list of customers shows, by filter, scene or favourites, may be asked (SUR-014)."""
    return join(customer, "customer", given["activity"], work)


@action("加入调查", on="contact", name="add_to_survey", icon="check-square", needs="view", many=True, page=False, input=(ACTIVITY,))
def contact_joins(contact: Row, given: Mapping[str, Any], work: Work) -> str:
    """The same for contacts."""
    return join(contact, "contact", given["activity"], work)


ACTIONS = (add_customers, add_contacts, add_employees, customer_joins, contact_joins)
