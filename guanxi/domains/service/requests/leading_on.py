"""What else may come of a service request: an opportunity or a complaint, with what is known and the link kept (SRV-006, D-22)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from guanxi.base.errors import Invalid
from guanxi.base.words import say
from guanxi.domains.service import rules as complaints
from guanxi.domains.service.objects.complaint import TARGETS
from guanxi.kernel.actions.declare import action, given
from guanxi.kernel.actions.run import Outcome
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work

LONGEST = 60


def headline(request: Row) -> str:
    """The first line of what was asked."""
    return str(request["content"] or "").strip().split("\n")[0][:LONGEST]


@action(
    "转商机", name="to_opportunity", on="service_request", icon="fund", needs="view", creates="opportunity", rare=True,
    when={"field": "opportunity", "op": "empty"},
    input=(given("name", "商机名称", "text", required=True, max_length=120),),
    defaults=lambda row: {"name": headline(row)},
)  # fmt: skip
def to_opportunity(request: Row, given: Mapping[str, Any], work: Work) -> Outcome:
    """The customer wants more: a chance to sell with customer, contact, product and content (SRV-006)."""
    deal = work.add("opportunity", name=given["name"], customer=request["customer"], needs=request["content"], source="service")
    with work.derived():
        for line, name in (("opportunity_product", "product"), ("opportunity_contact", "contact")):
            if request[name]:
                work.add(line, opportunity=deal.id, **{name: request[name]})
        work.update(request, opportunity=deal.id)
    return Outcome(say("已建立商机“{name}”。", name=deal.title), open=("opportunity", deal.id))


@action(
    "转投诉", name="to_complaint", on="service_request", icon="frown", needs="view", creates="complaint", rare=True,
    when={"field": "complaint", "op": "empty"},
    input=(
        given("reason", "投诉原因", "reference", target="complaint_reason", required=True),
        given("target_type", "投诉对象", "choice", required=True, options=TARGETS),
        given("product", "被投诉产品", "reference", target="product"),
        given("target_department", "被投诉部门", "department"),
        given("target_employee", "被投诉人员", "employee"),
    ),
    defaults=lambda row: {"target_type": "product", "product": row["product"]},
)  # fmt: skip
def to_complaint(request: Row, given: Mapping[str, Any], work: Work) -> Outcome:
    """A request that is a complaint goes the way of complaints, and stays linked with it (D-22)."""
    named = complaints.TARGETS[given["target_type"]]
    if given[named] is None:
        raise Invalid.at(named, "required", say("请选择被投诉的产品、部门或人员。"))
    made = work.add(
        "complaint", customer=request["customer"], contact=request["contact"], reason=given["reason"], target_type=given["target_type"],
        detail=request["content"], received_at=request["received_at"], **{named: given[named]},
    )  # fmt: skip
    with work.derived():
        work.update(request, complaint=made.id)
    return Outcome(say("已登记投诉 {code}。", code=made.title), open=("complaint", made.id))


ACTIONS = (to_opportunity, to_complaint)
