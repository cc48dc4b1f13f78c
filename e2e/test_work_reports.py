"""Work reports from being asked for to being answered; visit plans from the rule to the visit that closes them."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from e2e.desk import Desk
from e2e.program import Program

Sit = Callable[..., Desk]
HEAD, SELLER = "lujiaming", "zhouqian"


def waited(found: Callable[[], Any]) -> Any:
    """What the worker has made by itself."""
    until = time.monotonic() + 30
    while not (result := found()):
        assert time.monotonic() < until, "the worker made nothing"
        time.sleep(0.2)
    return result


def filtered(field: str, value: Any) -> str:
    return json.dumps({"field": field, "op": "eq", "value": value})


# covers: ACT-025, ACT-027, ACT-028
@pytest.mark.parametrize("width", [1440, 390])
def test_a_report_is_asked_for_written_handed_in_and_answered(sit: Sit, demo: Program, width: int) -> None:
    mark = f"{width}{int(time.time()) % 10_000}"
    head = sit(HEAD, "/o/report_template", width=width)
    form = head.create("报告模板")
    head.fill("模板名称", f"月度小结{mark}", form)
    head.pick("报告类型", "", "月报", form)
    head.fill("提交时限", "18:00", form)
    head.keys("Tab")
    head.fill("时限在期末之后（天）", "20", form)
    head.pick("此人的下属", "陆嘉铭", "陆嘉铭", form)
    form.get_by_role("switch", name="启用", exact=True).click()
    head.save(form)
    expect(form).to_have_count(0)
    api = demo.api(HEAD)
    template = api.one("report_template", q=mark)["id"]
    for number, (title, content) in enumerate((("完成的行动", "done"), ("本月总结", "text")), 1):
        api.add("report_section", template=template, title=title, content=content, sort_no=number, required=content == "text")

    mine = demo.api(SELLER)
    id_ = waited(lambda: mine.rows("work_report", filter=filtered("template", template), fields="id"))[0]["id"]
    seller = sit(SELLER, f"/o/work_report/{id_}", width=width)
    expect(seller.main.get_by_role("heading", name="完成的行动", exact=True)).to_be_visible()
    seller.act("提交")
    seller.hears("请填写“本月总结”。")
    words = seller.field("本月总结", seller.main)
    words.fill(f"拜访十二次，推进两个商机 {mark}")
    seller.hears("草稿已保存")
    seller.page.reload()
    expect(words).to_have_value(f"拜访十二次，推进两个商机 {mark}")
    seller.act("提交")
    seller.says("已提交")
    expect(words).to_have_count(0)
    seller.sees(f"推进两个商机 {mark}")
    expect(seller.fact("状态")).to_contain_text("已提交")

    head.go("/o/work_report?view=to_review")
    expect(head.row("周倩").first).to_be_visible()
    head.go(f"/o/work_report/{id_}")
    head.sees(f"推进两个商机 {mark}")
    head.act("批阅")
    head.fill("回复", "重点跟进报价", head.window)
    head.button("批阅", head.window).click()
    head.says("已批阅")
    head.sees("重点跟进报价")
    seller.page.reload()
    seller.sees("重点跟进报价")
    assert any("批阅了您的工作报告" in one["text"] for one in mine.call("GET", "/notifications")["rows"])
    demo.api().call("DELETE", f"/records/report_template/{template}")


# covers: ACT-020, ACT-021, ACT-022
def test_a_rule_plans_visits_and_a_visit_closes_the_plan(sit: Sit, demo: Program) -> None:
    api, mark = demo.api(), str(int(time.time()) % 100_000)
    region = api.add("region", name=f"滨海{mark}")["id"]
    owner = api.one("employee", q="周倩")["id"]
    name = f"滨海包装{mark}"
    customer = api.add("customer", name=name, region=region, owner=owner)["id"]
    desk = sit(path="/o/visit_rule")
    form = desk.create("拜访规则")
    desk.fill("规则名称", f"滨海新客户{mark}", form)
    desk.fill("拜访周期（天）", "5", form)
    desk.pick("所属地区", f"滨海{mark}", f"滨海{mark}", form)
    desk.pick("有无销售信息", "", "无", form)
    desk.save(form)
    expect(desk.row(f"滨海新客户{mark}")).to_be_visible()

    mine = demo.api(SELLER)
    his = filtered("customer", customer)
    planned = waited(lambda: [p for p in mine.rows("visit_plan", filter=his, fields="id,cycle_days") if p["cycle_days"] == 5])
    seller = sit(SELLER, "/o/visit_plan?view=mine")
    expect(seller.row(name).or_(seller.grid).first).to_be_visible()
    seller.go(f"/o/visit_plan/{planned[0]['id']}")
    seller.act("安排拜访")
    seller.button("安排拜访", seller.window).click()
    seller.says("已安排")
    visit = mine.one("visit_plan", filter=his, fields="activity")["activity"]["id"]
    seller.go(f"/o/activity/{visit}")
    seller.act("完成")
    seller.fill("结果", "已见采购负责人", seller.window)
    seller.button("完成", seller.window).click()
    seller.says("已完成")
    seller.go(f"/o/visit_plan/{planned[0]['id']}")
    expect(seller.fact("状态")).to_contain_text("已拜访")
    seller.go("/analysis/visit_completion")
    expect(seller.main.get_by_role("row").filter(has_text="周倩")).to_be_visible()
    seller.go(f"/o/customer/{customer}?tab=visit_plan.customer")
    expect(seller.main.get_by_role("tabpanel").get_by_role("row").nth(1)).to_be_visible()
    rule = api.one("visit_rule", q=mark)["id"]
    api.call("DELETE", f"/records/visit_rule/{rule}")
