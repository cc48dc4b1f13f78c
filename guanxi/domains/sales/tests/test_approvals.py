"""Stage approval: who must be asked, at which doors, what the answers do."""

from __future__ import annotations

from typing import Any

import pytest

from guanxi.base.errors import Forbidden, Invalid, RuleBroken
from guanxi.kernel.actions.run import available, run_many
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.records.row import Row
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.company import Company


@pytest.fixture
def stages(company: Company) -> list[int]:
    """The standard stages; the third needs approval."""
    found = company.stages()
    company.edit("系统", "sales_stage", found[2], needs_approval=True)
    company.edit("系统", "employee", company.employees["甲"], superior=company.employees["经理"])
    return found


@pytest.fixture
def deal(company: Company) -> Row:
    customer = company.create("系统", "customer", name="东海涂料", owner=company.employees["甲"])
    return company.create("甲", "opportunity", name="首单", customer=customer.id, expected_amount="1000")


def asked(company: Company, deal: Row) -> list[Row]:
    return company.rows("stage_approval", "opportunity", deal.id)


def told(company: Company, who: str) -> list[tuple[str, str, int]]:
    sql = "select text, object, record from notifications_notification where operator = %s order by id"
    return [tuple(row) for row in run(sql, [company.operators[who]])]


def push(company: Company, who: str, deal: Row, stage: int, **given: Any) -> Any:
    return company.act(who, "opportunity", "push", deal.id, stage=stage, **given)


@pytest.mark.covers("OPP-028")
def test_the_superior_is_asked_and_agrees(company: Company, deal: Row, stages: list[int]) -> None:
    push(company, "甲", deal, stages[1])
    done = push(company, "甲", deal, stages[2], summary="样品合格")
    assert done.waiting
    assert "经理" in done.message
    now = company.row("opportunity", deal.id)
    assert (now["stage"], now["pending_stage"]) == (stages[1], stages[2])
    (request,) = asked(company, deal)
    assert (request["status"], request["approver"], request["requester"]) == (
        "pending", company.employees["经理"], company.employees["甲"],
    )  # fmt: skip
    text, object_, record = told(company, "经理")[-1]
    assert ("首单" in text, object_, record) == (True, "stage_approval", request.id)
    assert [r["id"] for r in company.listed("经理", "stage_approval", view="mine")] == [request.id]
    assert company.listed("甲", "stage_approval", view="mine") == []
    assert [r["id"] for r in company.listed("甲", "stage_approval", view="asked")] == [request.id]
    company.act("经理", "stage_approval", "approve", request.id, reason="可以")
    now = company.row("opportunity", deal.id)
    assert (now["stage"], now["pending_stage"], now["success_rate"]) == (stages[2], None, 60)
    step = max(company.rows("stage_push", "opportunity", deal.id), key=lambda s: s.id)
    assert (step["summary"], step["pushed_by"], step["result"]) == ("样品合格", company.employees["甲"], "push")
    (request,) = asked(company, deal)
    assert (request["status"], request["decided_by"], request["reason"]) == (
        "approved",
        company.employees["经理"],
        "可以",
    )
    assert "同意" in told(company, "甲")[-1][0]
    with pytest.raises(RuleBroken):
        company.act("经理", "stage_approval", "approve", request.id)


@pytest.mark.covers("OPP-028")
def test_the_superior_refuses_with_a_reason(company: Company, deal: Row, stages: list[int]) -> None:
    push(company, "甲", deal, stages[2])
    (request,) = asked(company, deal)
    with pytest.raises(Invalid):
        company.act("经理", "stage_approval", "refuse", request.id)
    company.act("经理", "stage_approval", "refuse", request.id, reason="先做样品")
    now = company.row("opportunity", deal.id)
    assert (now["stage"], now["pending_stage"]) == (stages[0], None)
    assert asked(company, deal)[0]["status"] == "refused"
    text, object_, record = told(company, "甲")[-1]
    assert ("先做样品" in text, object_, record) == (True, "opportunity", deal.id)


@pytest.mark.covers("OPP-028")
def test_one_request_at_a_time_and_it_can_be_taken_back(company: Company, deal: Row, stages: list[int]) -> None:
    push(company, "甲", deal, stages[2])
    with pytest.raises(RuleBroken) as second:
        push(company, "甲", deal, stages[3])
    assert second.value.code == "pending"
    assert len(asked(company, deal)) == 1
    company.act("甲", "opportunity", "withdraw_push", deal.id)
    assert asked(company, deal)[0]["status"] == "withdrawn"
    assert company.row("opportunity", deal.id)["pending_stage"] is None
    push(company, "甲", deal, stages[3])
    (request,) = [r for r in asked(company, deal) if r["status"] == "pending"]
    with pytest.raises(Forbidden):
        company.act("总", "stage_approval", "withdraw", request.id)
    company.act("甲", "stage_approval", "withdraw", request.id)
    assert {r["status"] for r in asked(company, deal)} == {"withdrawn"}
    assert company.row("opportunity", deal.id)["stage"] == stages[0]


@pytest.mark.covers("OPP-028")
def test_only_whoever_stands_above_may_answer(company: Company, deal: Row, stages: list[int]) -> None:
    company.create("系统", "opportunity_team", opportunity=deal.id, employee=company.employees["乙"], right="edit")
    push(company, "甲", deal, stages[2])
    (request,) = asked(company, deal)
    for who in ("甲", "乙", "总"):
        for verb, given in (("approve", {}), ("refuse", {"reason": "不"})):
            with pytest.raises(Forbidden):
                company.act(who, "stage_approval", verb, request.id, **given)
    assert asked(company, deal)[0]["status"] == "pending"
    assert company.row("opportunity", deal.id)["stage"] == stages[0]
    company.edit("系统", "employee", company.employees["经理"], superior=company.employees["总"])
    company.act("总", "stage_approval", "approve", request.id)
    assert company.row("opportunity", deal.id)["stage"] == stages[2]


@pytest.mark.covers("OPP-028")
def test_no_other_door_leads_into_the_stage(company: Company, deal: Row, stages: list[int]) -> None:
    with pytest.raises(Invalid) as edited:
        company.edit("甲", "opportunity", deal.id, stage=stages[2])
    assert edited.value.fields["stage"][0].code == "needs_approval"
    with pytest.raises(Invalid):
        company.edit("甲", "opportunity", deal.id, stage=stages[4])
    with pytest.raises(Invalid):
        company.create("甲", "opportunity", name="抢跑", customer=deal["customer"], stage=stages[3])
    results = run_many(company.actor("甲"), object_spec("opportunity"), "push", [deal.id], {"stage": stages[4]})
    assert results == [{"id": deal.id, "ok": True, "waiting": True}]
    assert company.row("opportunity", deal.id)["stage"] == stages[0]
    assert company.rows("opportunity", "name", "抢跑") == []
    assert asked(company, deal)[0]["to_stage"] == stages[4]


@pytest.mark.covers("OPP-028")
def test_the_superior_himself_asks_nobody(company: Company, deal: Row, stages: list[int]) -> None:
    push(company, "甲", deal, stages[2])
    assert not push(company, "经理", deal, stages[2]).waiting
    assert company.row("opportunity", deal.id)["stage"] == stages[2]
    assert asked(company, deal)[0]["status"] == "withdrawn", "what was asked has happened otherwise"
    assert not push(company, "甲", deal, stages[1]).waiting, "going back needs nobody"
    assert push(company, "甲", deal, stages[3]).waiting, "nor is a stage jumped over"


@pytest.mark.covers("OPP-028")
def test_without_a_superior_the_head_of_the_department_is_asked_then_the_administrator(
    company: Company, deal: Row, stages: list[int]
) -> None:
    company.edit("系统", "employee", company.employees["甲"], superior=None)
    push(company, "甲", deal, stages[2])
    assert asked(company, deal)[0]["approver"] is None
    assert told(company, "管理员")[-1][1] == "stage_approval"
    company.act("甲", "opportunity", "withdraw_push", deal.id)
    company.edit("系统", "department", company.departments["华东"], manager=company.employees["经理"])
    push(company, "甲", deal, stages[2])
    (request,) = [r for r in asked(company, deal) if r["status"] == "pending"]
    assert request["approver"] == company.employees["经理"]
    company.act("管理员", "stage_approval", "approve", request.id)
    assert company.row("opportunity", deal.id)["stage"] == stages[2]


@pytest.mark.covers("OPP-028")
def test_closing_ends_the_request(company: Company, deal: Row, stages: list[int]) -> None:
    push(company, "甲", deal, stages[2])
    reason = company.rows("fail_reason", "name", "价格过高")[0].id
    company.act("甲", "opportunity", "lose", deal.id, fail_reason=reason)
    assert asked(company, deal)[0]["status"] == "withdrawn"
    assert company.row("opportunity", deal.id)["pending_stage"] is None


def test_the_buttons_are_shown_to_whose_they_are(company: Company, deal: Row, stages: list[int]) -> None:
    """A colleague who sees the request is offered nothing; the server refuses him as well."""
    push(company, "甲", deal, stages[2])
    (request,) = asked(company, deal)
    company.edit("系统", "opportunity", deal.id, related=[company.employees["乙"]])
    company.edit("系统", "customer", deal["customer"], related=[company.employees["乙"]])
    spec = object_spec("stage_approval")
    offered = {who: available(company.actor(who), request.id, spec) for who in ("甲", "乙", "经理", "管理员")}
    assert company.sees("乙", "stage_approval", request.id)
    assert offered == {"甲": ["withdraw"], "乙": [], "经理": ["approve", "refuse"], "管理员": ["approve", "refuse", "withdraw"]}
    for name in ("approve", "withdraw"):
        with pytest.raises(Forbidden):
            company.act("乙", "stage_approval", name, request.id)
    assert asked(company, deal)[0]["status"] == "pending"
