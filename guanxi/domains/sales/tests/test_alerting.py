"""Red lights of the funnel are told once to those who must act (FUN-005)."""

from __future__ import annotations

from typing import Any

import pytest

from guanxi.domains.sales.alerting import alert_red_stages
from guanxi.features.notifications.service import inbox
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.access.grants import write_rights
from guanxi.kernel.modules.manifest import kernel
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.company import Company


@pytest.fixture
def quota(company: Company) -> Row:
    """甲 should hold 100 000 in the first stage and holds 120 000; his mode alerts."""
    switch(company, red_alert=True)
    company.edit("系统", "department", company.departments["华东"], manager=company.employees["经理"])
    company.create("甲", "opportunity", name="大单", stage=company.stages()[0], expected_amount="120000")
    return ask_for(company, "employee", "甲", "100000")


def switch(company: Company, **values: Any) -> None:
    company.edit("系统", "funnel_setting", company.rows("funnel_setting", "mode", company.mode())[0].id, **values)


def ask_for(company: Company, scope: str, whose: str, amount: str) -> Row:
    target = {"employee": company.employees, "department": company.departments}.get(scope, {})
    more = {scope: target[whose]} if target else {}
    return company.create(
        "系统", "stage_quota", mode=company.mode(), stage=company.stages()[0], scope=scope, quota_amount=amount, **more
    )


def told(company: Company, who: str) -> list[str]:
    return [row["text"] for row in inbox(company.actor(who))["rows"]]


def look(company: Company, quota: Row, amount: str) -> None:
    """The quota is now `amount`, and the night passes."""
    company.edit("系统", "stage_quota", quota.id, quota_amount=amount)
    alert_red_stages()


@pytest.mark.covers("FUN-005")
def test_a_stage_that_turns_red_is_told_once_and_again_after_it_recovered(company: Company, quota: Row) -> None:
    alert_red_stages()
    assert told(company, "甲") == []
    look(company, quota, "400000")
    sentence = "甲·标准销售·初步接洽 低于配额：实际 12万，配额 40万（30%），请调整销售策略、补充商机。"
    assert told(company, "甲") == told(company, "经理") == [sentence]
    assert told(company, "乙") == told(company, "总") == []
    alert_red_stages()
    look(company, quota, "500000")  # redder still
    assert len(told(company, "甲")) == 1
    look(company, quota, "150000")  # yellow
    assert len(told(company, "甲")) == 1
    look(company, quota, "400000")
    assert told(company, "甲") == [sentence, sentence]


@pytest.mark.covers("FUN-005")
def test_the_notice_opens_the_funnel_it_speaks_of(company: Company, quota: Row) -> None:
    look(company, quota, "400000")
    (notice,) = inbox(company.actor("甲"))["rows"]
    query = f"mode={company.mode()}&scope=employee&id={company.employees['甲']}"
    assert notice["link"].startswith(f"/funnel?{query}")
    first = company.ask("甲", "funnel", mode=company.mode(), scope="employee", employee=company.employees["甲"]).rows[0]
    assert (first["colour"], first["ratio"], bool(first["hint"])) == ("red", "30", True)


@pytest.mark.covers("FUN-005")
@pytest.mark.parametrize("off", ["alert", "funnel", "mode"])
def test_switched_off_nobody_is_told(company: Company, quota: Row, off: str) -> None:
    if off == "mode":
        company.edit("系统", "sales_mode", company.mode(), use_funnel=False)
    else:
        switch(company, **({"red_alert": False} if off == "alert" else {"is_enabled": False}))
    look(company, quota, "400000")
    assert told(company, "甲") == told(company, "经理") == []
    if off == "alert":
        switch(company, red_alert=True)
        alert_red_stages()
        assert len(told(company, "甲")) == 1


@pytest.mark.covers("FUN-005")
def test_departments_with_those_below_and_the_company(company: Company, quota: Row) -> None:
    company.edit("系统", "department", company.departments["总部"], manager=company.employees["总"])
    ask_for(company, "department", "总部", "400000")
    ask_for(company, "department", "华北", "1000")  # no head of its own: the one above hears of it
    ask_for(company, "department", "华东", "120000")  # green
    ask_for(company, "company", "", "1200000")
    alert_red_stages()
    assert sorted(t.split("，请")[0] for t in told(company, "总")) == [
        "公司·标准销售·初步接洽 低于配额：实际 12万，配额 120万（10%）",
        "华北·标准销售·初步接洽 低于配额：实际 0，配额 1,000（0%）",
        "总部·标准销售·初步接洽 低于配额：实际 12万，配额 40万（30%）",
    ]
    assert told(company, "经理") == []


@pytest.mark.covers("FUN-005")
def test_who_is_chosen_and_in_his_language(company: Company, quota: Row) -> None:
    switch(company, alert_to=["head"], alert_employees=[company.employees["乙"]])
    run("update operator set locale = 'en' where id = %s", [company.operators["乙"]])
    look(company, quota, "400000")
    assert told(company, "甲") == []
    assert len(told(company, "经理")) == 1
    (english,) = told(company, "乙")
    assert "120,000 of 400,000 (30%)" in english


@pytest.mark.covers("FUN-005")
def test_many_red_stages_are_one_sentence(company: Company, quota: Row) -> None:
    for stage in (*company.stages()[1:], *company.stages("项目销售")):
        mode = company.row("sales_stage", stage)["mode"]
        company.create(
            "系统",
            "stage_quota",
            mode=mode,
            stage=stage,
            scope="employee",
            employee=company.employees["甲"],
            quota_amount="9",
        )
    company.edit(
        "系统", "funnel_setting", company.rows("funnel_setting", "mode", company.mode("项目销售"))[0].id, red_alert=True
    )
    alert_red_stages()
    (text,) = told(company, "甲")
    assert text.endswith("个销售阶段的商机存量远低于配额（红灯），请查看销售漏斗。")


def test_who_may_not_read_the_figures_is_told_nothing(company: Company, quota: Row) -> None:
    with Work(SYSTEM):
        write_rights(company.roles["销售业务员"], {"opportunity": {}})
    look(company, quota, "400000")
    assert told(company, "甲") == []
    assert len(told(company, "经理")) == 1


def test_nobody_chosen_means_both_and_it_runs_daily(company: Company, quota: Row) -> None:
    assert company.rows("funnel_setting", "mode", company.mode())[0]["alert_to"] == ["holder", "head"]
    (module,) = [m for m in kernel().modules if m.name == "sales"]
    assert [p.task for p in module.periodics] == ["sales.alert_red_stages"]
    assert "sales.alert_red_stages" in kernel().tasks
