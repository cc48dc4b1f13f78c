"""Selling together: a stage that a superior lets one into, guidance on a push, all about an opportunity, the funnel's principle."""

from __future__ import annotations

import re
from collections.abc import Callable

from playwright.sync_api import expect

from e2e.desk import Desk
from e2e.program import Program

Sit = Callable[..., Desk]


def new_deal(demo: Program, name: str) -> int:
    """An opportunity of the salesperson in the first stage of a mode whose second stage needs approval."""
    admin, api = demo.api(), demo.api("zhouqian")
    mode = admin.call("POST", "/records/sales_mode", json={"name": f"{name}模式"})["id"]
    for number, (stage, asks) in enumerate((("接洽", False), ("立项", True), ("签约", False)), 1):
        values = {"mode": mode, "name": stage, "sort_no": number, "success_rate": "30", "needs_approval": asks}
        admin.call("POST", "/records/sales_stage", json=values)
    mine = '{"field": "owner", "op": "eq", "value": {"me": true}}'
    customer = api.call("GET", "/records/customer", params={"filter": mine, "limit": 1})["rows"][0]["id"]
    deal = api.call("POST", "/records/opportunity", json={"name": name, "customer": customer, "mode": mode})
    return int(deal["id"])


# covers: OPP-028
def test_a_superior_lets_an_opportunity_into_a_stage(sit: Sit, demo: Program) -> None:
    deal = new_deal(demo, "升迁旅程")
    desk = sit("zhouqian", f"/o/opportunity/{deal}")
    desk.act("推进")
    desk.fill("推进总结", "客户已经立项", desk.window)
    desk.button("推进", desk.window).click()
    desk.says(re.compile("已向.+提交升迁申请"))
    expect(desk.fact("待批阶段").first).to_contain_text("立项")
    expect(desk.fact("销售阶段").first).to_contain_text("接洽")

    request = demo.api().call(
        "GET", "/records/stage_approval",
        params={"filter": f'{{"field": "opportunity", "op": "eq", "value": {deal}}}', "fields": "id,approver"},
    )["rows"][0]  # fmt: skip
    assert request["approver"]["title"] == "陆嘉铭"
    above = sit("lujiaming", "/")
    card = above.main.get_by_role("link").filter(has_text="升迁旅程").filter(has_text="立项")
    card.first.click()
    above.act("同意")
    above.button("同意", above.window).click()
    above.says("已推进到")
    desk.go(f"/o/opportunity/{deal}?tab=stage_push.opportunity")
    expect(desk.fact("销售阶段").first).to_contain_text("立项")
    expect(desk.main.get_by_role("row").filter(has_text="客户已经立项")).to_contain_text("周倩")
    expect(desk.fact("待批阶段")).to_have_count(0)


# covers: OPP-044, OPP-042, OPP-040, OPP-046
def test_a_manager_guides_and_sees_all_about_an_opportunity(sit: Sit, demo: Program) -> None:
    deal = new_deal(demo, "指导旅程")
    above = sit("lujiaming", f"/o/opportunity/{deal}?tab=stage_push.opportunity")
    above.main.get_by_role("tabpanel").get_by_role("row").filter(has_text="接洽").get_by_role("button").first.click()
    above.button("指导", above.main).first.click()
    above.fill("指导意见", "先约采购总监面谈", above.window)
    above.button("指导", above.window).click()
    above.says("已通知负责员工")
    inbox = demo.api("zhouqian").call("GET", "/notifications")["rows"]
    assert any("先约采购总监面谈" in row["text"] for row in inbox)

    above.go(f"/o/opportunity/{deal}")
    for tab in (
        "阶段推进",
        "意向产品",
        "报价单",
        "行动",
        "商机团队",
        "联系人",
        "竞争对手",
        "商机评估",
        "商机费用",
        "商机文档",
        "销售文档",
        "SWOT 分析",
        "指导意见",
    ):
        expect(above.main.get_by_role("tab", name=re.compile(f"^{tab}")).first).to_be_attached()
    above.act("进程报告")
    above.title("进程报告")
    expect(above.main.get_by_role("row").filter(has_text="先约采购总监面谈")).to_contain_text("陆嘉铭")
    above.sees("当前状态（1）")


# covers: FUN-004
def test_the_funnel_page_explains_itself(sit: Sit) -> None:
    desk = sit("lujiaming", "/funnel")
    desk.main.get_by_text("销售控制原理").click()
    desk.sees("每个阶段都必须保有固定数量的商机")
