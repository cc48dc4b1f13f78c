"""Verbs of contracts: number on request, approval, signing, execution, end (ORD-020, ORD-021)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils import timezone

from guanxi.base.errors import RuleBroken
from guanxi.base.words import say
from guanxi.domains.orders.objects.contract import NUMBER
from guanxi.domains.orders.ordering import is_
from guanxi.features.notifications.service import notify
from guanxi.kernel.actions.declare import action, given
from guanxi.kernel.actions.run import Outcome
from guanxi.kernel.records.numbering import take_number
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work


@action("申请合同号", on="contract", icon="barcode", primary=True, when={"field": "contract_no", "op": "empty"})
def request_number(contract: Row, given: Mapping[str, Any], work: Work) -> str:
    """The next free number; the owner hears of it when a colleague asked for him (ORD-021)."""
    no = number(contract, work)
    return say("合同号：{no}", no=no)


@action(
    "申请合同号", name="contract_number", on="customer", icon="barcode", needs="view", creates="contract",
    input=(
        given("owner", "负责员工", "employee", help="为哪位同事申请；不填则为客户的负责员工。"),
        given("amount", "合同金额", "money"),
    ),
    defaults=lambda row: {"owner": row["owner"]},
)  # fmt: skip
def contract_for(customer: Row, given: Mapping[str, Any], work: Work) -> Outcome:
    """A contract with its number for a colleague who sells to the customer (ORD-021, PERM-031)."""
    owner = given["owner"] or customer["owner"] or work.actor.employee
    made = work.add("contract", customer=customer.id, owner=owner, amount=given["amount"])
    no = number(made, work)
    return Outcome(say("已建立合同，合同号：{no}", no=no), open=("contract", made.id))


def number(contract: Row, work: Work) -> str:
    """Give the contract its number and tell its owner."""
    no = take_number(contract.spec, contract.spec.fields["contract_no"], NUMBER)
    with work.derived():
        work.update(contract, contract_no=no)
    if contract["owner"] and contract["owner"] != work.actor.employee:
        facts = {"who": work.actor.name, "name": contract.title, "no": no}
        notify(work, "{who}为合同“{name}”申请了合同号 {no}。", facts, employees=[contract["owner"]], about=("contract", contract.id))
    return no


@action("提交审批", name="propose", on="contract", icon="send", when=is_("draft"))
def propose(contract: Row, given: Mapping[str, Any], work: Work) -> str:
    work.update(contract, status="approval")
    return say("合同“{name}”已提交审批。", name=contract.title)


@action("退回草拟", name="redraft", on="contract", icon="undo", when=is_("approval"))
def redraft(contract: Row, given: Mapping[str, Any], work: Work) -> str:
    work.update(contract, status="draft")
    return say("合同“{name}”已退回草拟。", name=contract.title)


@action(
    "签订", on="contract", icon="form", primary=True, when=is_("approval"),
    input=(given("sign_date", "签订日期", "date", help="不填则为今天。"),),
)  # fmt: skip
def sign(contract: Row, given: Mapping[str, Any], work: Work) -> str:
    """Both sides have signed; from here on the text stands."""
    if not contract["contract_no"]:
        raise RuleBroken(say("请先申请合同号。"), "no_number")
    work.update(contract, status="signed", sign_date=given["sign_date"] or contract["sign_date"] or timezone.localdate(work.now))
    return say("合同“{name}”已签订。", name=contract.title)


@action("开始执行", name="carry_out", on="contract", icon="arrow-right", when=is_("signed"))
def carry_out(contract: Row, given: Mapping[str, Any], work: Work) -> str:
    work.update(contract, status="executing")
    return say("合同“{name}”开始执行。", name=contract.title)


@action(
    "终止", name="end", on="contract", icon="stop", danger=True, when=is_("signed", "executing"),
    confirm="终止后不能恢复。",
)  # fmt: skip
def end(contract: Row, given: Mapping[str, Any], work: Work) -> str:
    work.update(contract, status="ended")
    return say("合同“{name}”已终止。", name=contract.title)


ACTIONS = (request_number, contract_for, propose, redraft, sign, carry_out, end)
