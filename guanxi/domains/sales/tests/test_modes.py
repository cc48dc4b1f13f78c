"""Sales modes that are there from the start, modes of one's own, quotas that are optional, the principle of the funnel."""

from __future__ import annotations

import pytest

from guanxi.base.errors import Forbidden, Invalid
from guanxi.kernel.modules.manifest import kernel
from guanxi.tests.kit.company import Company


@pytest.mark.covers("OPP-009")
def test_the_bidding_mode_is_ready_made(company: Company) -> None:
    stages = [company.row("sales_stage", id_) for id_ in company.stages("招投标")]
    assert [s["name"] for s in stages] == ["机会", "入围", "方案制定", "报价", "方案确认", "商务确认", "中标"]
    assert all(s["milestone"] and s["success_rate"] and s["avg_days"] for s in stages)
    deal = company.create("甲", "opportunity", name="大厦涂装", mode=company.mode("招投标"))
    assert deal["stage"] == stages[0].id
    company.act("甲", "opportunity", "push", deal.id, stage=stages[1].id)
    assert company.row("opportunity", deal.id)["stage"] == stages[1].id


@pytest.mark.covers("OPP-006")
def test_modes_for_different_ways_of_selling(company: Company) -> None:
    names = {row["name"] for row in company.listed("甲", "sales_mode")}
    assert {"标准销售", "项目销售"} <= names
    big = company.create("管理员", "sales_mode", name="大额标准销售").id
    for stage in company.stages():
        like = company.row("sales_stage", stage)
        company.create("管理员", "sales_stage", mode=big, name=like["name"], sort_no=like["sort_no"])
    assert [company.row("sales_stage", s)["name"] for s in company.stages("大额标准销售")] == [
        company.row("sales_stage", s)["name"] for s in company.stages()
    ]
    deal = company.create("甲", "opportunity", name="大单", mode=big, expected_amount="9000000")
    assert deal["stage"] == company.stages("大额标准销售")[0]
    assert company.ask("总", "funnel", mode=big).totals["count"] == 1
    assert company.ask("总", "funnel", mode=company.mode()).totals["count"] == 0
    with pytest.raises(Forbidden):
        company.create("甲", "sales_mode", name="私设模式")
    with pytest.raises(Invalid):
        company.edit("甲", "opportunity", deal.id, stage=company.stages()[1])
    assert company.rows("sales_mode", "name", "私设模式") == []


@pytest.mark.covers("OPP-011")
def test_the_actual_amount_is_compared_with_the_quota_of_the_stage(company: Company) -> None:
    first, second = company.stages()[:2]
    for stage, quota in ((first, "1000"), (second, "500")):
        company.create("总", "stage_quota", mode=company.mode(), stage=stage, scope="company", quota_amount=quota)
    company.create("甲", "opportunity", name="首单", stage=first, expected_amount="700")
    rows = {r["stage"]["id"]: r for r in company.ask("总", "funnel").rows}
    assert (rows[first]["quota"], rows[first]["amount"], rows[first]["ratio"]) == ("1000.00", "700.00", "70")
    assert (rows[second]["quota"], rows[second]["amount"], rows[second]["ratio"]) == ("500.00", "0.00", "0")
    with pytest.raises(Invalid):
        company.create("总", "stage_quota", mode=company.mode(), stage=first, scope="company", quota_amount="1")
    with pytest.raises(Forbidden):
        company.create("甲", "stage_quota", mode=company.mode(), stage=first, scope="employee", quota_amount="1")
    assert len(company.rows("stage_quota", "mode", company.mode())) == 2


@pytest.mark.covers("OPP-013")
def test_nothing_asks_for_quotas(company: Company) -> None:
    deal = company.create("甲", "opportunity", name="首单", expected_amount="700", expected_date="2030-02-01")
    company.act("甲", "opportunity", "push", deal.id, stage=company.stages()[1])
    answer = company.ask("总", "funnel")
    assert answer.totals["count"] == 1
    assert {(row["quota"], row["ratio"], row["colour"], row["hint"]) for row in answer.rows} == {
        (None, None, "none", None)
    }
    assert answer.totals["quota"] is None
    assert company.ask("甲", "forecast", **{"from": "2030-01-01", "to": "2030-12-31"}).totals
    company.act("甲", "opportunity", "win", deal.id)
    assert company.row("opportunity", deal.id)["status"] == "won"


@pytest.mark.covers("FUN-004")
def test_the_funnel_explains_the_principle_of_control(company: Company) -> None:
    help_ = kernel().analyses["funnel"].help
    for part in ("逐阶段减少", "不会成交", "一定存量", "配额", "最终计划"):
        assert part in help_
    first = company.stages()[0]
    company.create("总", "stage_quota", mode=company.mode(), stage=first, scope="company", quota_amount="1000")
    hints = {r["stage"]["id"]: r["hint"] for r in company.ask("总", "funnel").rows}
    assert "后续业绩" in hints[first]
