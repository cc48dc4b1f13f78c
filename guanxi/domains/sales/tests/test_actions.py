"""Push, win, lose, reopen; the quota helper."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from guanxi.base.errors import Forbidden, Invalid, NotFound, RuleBroken
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.access.grants import write_rights
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.company import Company
from guanxi.tests.kit.staff import Post, right


@pytest.fixture
def deal(company: Company) -> Row:
    customer = company.create("系统", "customer", name="东海涂料", owner=company.employees["甲"])
    return company.create("甲", "opportunity", name="首单", customer=customer.id, expected_amount="1000")


def history(company: Company, deal: Row) -> list[Row]:
    return sorted(company.rows("stage_push", "opportunity", deal.id), key=lambda s: s.id)


@pytest.mark.covers("OPP-026", "OPP-008", "OPP-010")
def test_push(company: Company, deal: Row) -> None:
    stages = company.stages()
    run("update opportunity set stage_since = stage_since - interval '5 days' where id = %s", [deal.id])
    done = company.act("甲", "opportunity", "push", deal.id, stage=stages[1], summary="客户确认用量")
    assert "需求确认" in done.message
    now = company.row("opportunity", deal.id)
    assert (now["stage"], now["success_rate"], now["status"]) == (stages[1], 40, "open")
    assert now["stage_since"] - deal["stage_since"] < timedelta(minutes=5)
    step = history(company, deal)[-1]
    expected = ("push", stages[0], stages[1], "客户确认用量", company.employees["甲"], 5)
    assert (
        tuple(step[f] for f in ("result", "from_stage", "to_stage", "summary", "pushed_by", "days_in_stage"))
        == expected
    )


@pytest.mark.covers("OPP-026")
def test_push_may_go_back(company: Company, deal: Row) -> None:
    stages = company.stages()
    company.act("甲", "opportunity", "push", deal.id, stage=stages[3])
    company.act("甲", "opportunity", "push", deal.id, stage=stages[1])
    assert company.row("opportunity", deal.id)["stage"] == stages[1]


@pytest.mark.covers("OPP-026", "OPP-008")
def test_push_refuses(company: Company, deal: Row) -> None:
    with pytest.raises(RuleBroken) as same:
        company.act("甲", "opportunity", "push", deal.id, stage=deal["stage"])
    assert same.value.code == "same_stage"
    with pytest.raises(Invalid) as other:
        company.act("甲", "opportunity", "push", deal.id, stage=company.stages("招投标")[0])
    assert other.value.fields["stage"][0].code == "other_mode"
    with pytest.raises(Invalid):
        company.act("甲", "opportunity", "push", deal.id)
    with pytest.raises(NotFound):
        company.act("丙", "opportunity", "push", deal.id, stage=company.stages()[1])
    assert company.row("opportunity", deal.id)["version"] == deal["version"]
    assert len(history(company, deal)) == 1


@pytest.mark.covers("OPP-016", "OPP-026")
def test_who_may_only_see_may_not_push(company: Company, deal: Row) -> None:
    company.create("甲", "opportunity_team", opportunity=deal.id, employee=company.employees["乙"])
    with pytest.raises(Forbidden):
        company.act("乙", "opportunity", "push", deal.id, stage=company.stages()[1])
    assert company.row("opportunity", deal.id)["stage"] == deal["stage"]


@pytest.mark.covers("OPP-029", "OPP-031")
def test_win(company: Company, deal: Row) -> None:
    company.act("甲", "opportunity", "win", deal.id, summary="签约")
    now = company.row("opportunity", deal.id)
    assert (now["status"], now["actual_amount"], now["close_summary"], now["stage"]) == (
        "won",
        1000,
        "签约",
        deal["stage"],
    )
    assert now["closed_at"] is not None
    assert company.row("customer", deal["customer"])["status"] == "won"
    assert [s["result"] for s in history(company, deal)] == ["start", "win"]
    with pytest.raises(RuleBroken) as again:
        company.act("甲", "opportunity", "win", deal.id)
    assert again.value.code == "wrong_state"
    with pytest.raises(Invalid):
        company.edit("甲", "opportunity", deal.id, stage=company.stages()[1])


@pytest.mark.covers("OPP-029")
def test_win_with_what_was_agreed(company: Company, deal: Row) -> None:
    company.act("甲", "opportunity", "win", deal.id, actual_amount="880.5", closed_at="2026-02-03T10:00:00+08:00")
    now = company.row("opportunity", deal.id)
    assert now["actual_amount"] == Decimal("880.50")
    assert now["closed_at"].isoformat() == "2026-02-03T02:00:00+00:00"


@pytest.mark.covers("OPP-030", "OPP-031", "OPP-032")
def test_lose(company: Company, deal: Row) -> None:
    reason = company.rows("fail_reason", "name", "价格过高")[0].id
    rival = company.create("系统", "competitor", name="澜舟").id
    with pytest.raises(Invalid) as refused:
        company.act("甲", "opportunity", "lose", deal.id, summary="没有原因")
    assert set(refused.value.fields) == {"fail_reason"}
    company.act("甲", "opportunity", "lose", deal.id, fail_reason=reason, winner_competitor=rival, summary="价高")
    now = company.row("opportunity", deal.id)
    assert (now["status"], now["fail_reason"], now["winner_competitor"], now["actual_amount"]) == (
        "lost",
        reason,
        rival,
        None,
    )
    assert company.row("customer", deal["customer"])["status"] == "potential"
    assert history(company, deal)[-1]["summary"] == "价高"


@pytest.mark.covers("OPP-050")
def test_reopen(company: Company, deal: Row) -> None:
    with pytest.raises(RuleBroken):
        company.act("甲", "opportunity", "reopen", deal.id, summary="开着呢")
    company.act("甲", "opportunity", "win", deal.id)
    company.act("甲", "opportunity", "reopen", deal.id, summary="客户退单")
    now = company.row("opportunity", deal.id)
    assert (now["status"], now["closed_at"], now["actual_amount"]) == ("open", None, None)
    assert [s["result"] for s in history(company, deal)] == ["start", "win", "reopen"]


@pytest.mark.covers("OPP-017", "PERM-041", "PERM-042")
def test_check_of_the_team_names_who_lacks_what(company: Company, deal: Row) -> None:
    """A member without login, without role, and one whose role cannot edit; nobody once they have what they need."""
    fine = company.act("甲", "opportunity", "check_team", deal.id)
    assert (fine.message, fine.data) == ("所有成员都能查看并操作这条商机。", {"rows": []})
    with Work(SYSTEM) as work:
        company.roles["只读"] = work.add("role", name="只读").id
        company.employees["无账号"] = work.add("employee", name="无账号").id
        company.hire(work, Post("无角色", "华东"), Post("只读", "华北", "只读"))
    seeing = right({"view": True})
    write_rights(company.roles["只读"], {"opportunity": seeing, "customer": seeing})
    rights = {"乙": "edit", "丙": "view", "无账号": "view", "无角色": "view", "只读": "edit"}
    for name, wanted in rights.items():
        company.create("系统", "opportunity_team", opportunity=deal.id, employee=company.employees[name], right=wanted)
    checked = company.act("丙", "opportunity", "check_team", deal.id)
    assert {row["employee"]["title"]: row["problem"] for row in checked.data["rows"]} == {
        "无账号": "没有可以登录的账号。",
        "无角色": "没有查看“商机”的功能权限。 不能查看所属的客户。",
        "只读": "不能编辑这条商机。",
    }
    assert "只读：不能编辑这条商机。" in checked.message
    with pytest.raises(NotFound):
        company.act("无角色", "opportunity", "check_team", deal.id)
    company.edit("系统", "employee", company.employees["丙"], status="left")
    company.edit("系统", "operator", company.operators["乙"], status="disabled")
    checked = company.act("甲", "opportunity", "check_team", deal.id)
    assert {"乙", "丙"} <= {row["employee"]["title"] for row in checked.data["rows"]}


@pytest.mark.covers("OPP-014", "OPP-015")
def test_quota_helper_stores_quotas(company: Company) -> None:
    given: dict[str, Any] = {"scope": "department", "department": company.departments["华东"], "monthly_task": "100000"}
    company.act("经理", "sales_mode", "quota_helper", company.mode(), deal_amount="30000", **given)
    quotas = {q["stage"]: q for q in company.rows("stage_quota", "scope", "department")}
    first = quotas[company.stages()[0]]
    assert (first["ideal_quota"], first["ideal_customers"], first["quota_amount"]) == (
        Decimal("93333.33"),
        4,
        Decimal("93333.33"),
    )
    company.act("经理", "sales_mode", "quota_helper", company.mode(), deal_amount="10000", **given)
    again = company.rows("stage_quota", "scope", "department")
    assert len(again) == len(quotas) == 5
    assert {q["deal_amount"] for q in again} == {Decimal(10_000)}
    with pytest.raises(Invalid) as refused:
        company.act(
            "经理", "sales_mode", "quota_helper", company.mode(), scope="employee", monthly_task="0", deal_amount="1"
        )
    assert set(refused.value.fields) == {"monthly_task", "employee"}
    with pytest.raises(Forbidden):
        company.act("甲", "sales_mode", "quota_helper", company.mode(), deal_amount="30000", **given)


@pytest.mark.covers("OPP-012")
def test_one_quota_for_the_same(company: Company) -> None:
    values = {"mode": company.mode(), "stage": company.stages()[0], "scope": "company", "quota_amount": "5"}
    company.create("经理", "stage_quota", **values)
    with pytest.raises(Invalid):
        company.create("经理", "stage_quota", **values)
    with pytest.raises(Invalid):
        company.create("经理", "stage_quota", **{**values, "scope": "employee"})
