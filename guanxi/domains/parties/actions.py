"""Verbs of contacts: changing the company."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from guanxi.base.errors import Invalid
from guanxi.base.words import say
from guanxi.domains.parties import changes
from guanxi.kernel.actions.declare import action, given
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work


@action(
    "单位变更", on="contact", icon="swap",
    input=(
        given("customer", "新单位", "reference", target="customer", required=True),
        given("department_name", "部门", "text", max_length=60),
        given("post", "职务", "text", max_length=60),
        given("changed_at", "变更日期", "date", help="不填则为今天。"),
        given("note", "说明", "text", max_length=300),
    ),
)  # fmt: skip
def change_company(contact: Row, given: Mapping[str, Any], work: Work) -> str:
    """The person moves to another customer with his history; the old one keeps him as a former contact (CON-013)."""
    if given["customer"] == contact["customer"]:
        raise Invalid.at("customer", "same_customer", say("联系人已经属于这个客户。"))
    changes.remember_when(work, contact.id, given["changed_at"], given["note"])
    work.update(
        contact, customer=given["customer"], post=given["post"], department_name=given["department_name"], is_main=False,
        superior_contact=None, status="active",
    )  # fmt: skip
    customer = work.lookup("customer", given["customer"])
    return say("“{name}”已转到“{customer}”。", name=contact.title, customer=customer.title if customer else "")
