"""How well people do their daily work and how good their data are: figures with the lists behind them, and their appraisal."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable

from playwright.sync_api import Locator, expect

from e2e.desk import Desk
from e2e.program import Program

Sit = Callable[..., Desk]
SELLER = "徐海涛"


def figure(desk: Desk, label: str) -> Locator:
    """A figure of the period on the employee's page."""
    return desk.fact(label)


# covers: ORG-022
def test_daily_work_and_data_become_figures_and_are_appraised(sit: Sit, demo: Program) -> None:
    api, mark = demo.api(), str(int(time.time()) % 100000)
    person = api.one("employee", q=SELLER)["id"]
    customer = api.add("customer", name=f"缺资料客户{mark}", owner=person)
    kind = api.rows("activity_type")[0]["id"]
    for number, end in enumerate(("09:30", "23:00")):
        plan = {"plan_start": "2031-03-03T09:00:00+08:00", "plan_end": "2031-03-03T10:00:00+08:00"}
        values = {"subject": f"回访{mark}-{number}", "activity_type": kind, "executor": person, **plan}
        made = api.add("activity", **values)
        done = {"result": "好", "actual_start": "2031-03-03T09:00:00+08:00", "actual_end": f"2031-03-03T{end}:00+08:00"}
        api.call("POST", f"/records/activity/{made['id']}/actions/complete", json=done)

    head = sit("lujiaming", "/team-work")
    head.title("下属工作")
    head.main.get_by_text("数据准确性", exact=True).click()
    line = head.main.get_by_role("row").filter(has_text=SELLER)
    expect(head.cell(line, "数据准确率")).to_have_text(re.compile(r"^[\d.]+%$"))
    head.cell(line, "资料不全").get_by_role("link").click()
    expect(head.row(f"缺资料客户{mark}")).to_be_visible()

    desk = sit(path="/o/appraisal_indicator")
    for name, source, weight in (("按时", "按时完成率", "60"), ("资料", "资料完整率", "40")):
        form = desk.create("考核指标")
        desk.fill("指标名称", f"{name}{mark}", form)
        desk.pick("数据来源", source, source, form)
        desk.fill("权重", weight, form)
        desk.fill("目标值", "100", form)
        desk.save(form)
        expect(desk.row(f"{name}{mark}")).to_be_visible()
    period = {"employee": person, "period": f"三月{mark}", "starts_on": "2031-03-01", "ends_on": "2031-03-31"}
    result = api.add("appraisal_result", **period)
    desk.go(f"/o/appraisal_result/{result['id']}")
    desk.act("采集")
    desk.says("已采集")
    desk.main.get_by_role("tab", name=re.compile("^各项得分")).click()
    scores = desk.main.get_by_role("row").filter(has_text=f"按时{mark}")
    expect(scores).to_contain_text("50")
    desk.act("评分")
    expect(desk.button("确认考核", desk.main).or_(desk.button("更多", desk.main)).first).to_be_visible()
    desk.says(re.compile("得分 [0-9.]+"))
    desk.settle()
    desk.act("查看依据")
    expect(figure(desk, "按时完成率")).to_have_text("50%")
    figure(desk, "按时完成").get_by_role("link").click()
    expect(desk.row(f"回访{mark}-0")).to_be_visible()
    expect(desk.row(f"回访{mark}-1")).to_have_count(0)
    desk.page.go_back()
    expect(figure(desk, "资料完整率")).to_have_text(re.compile(r"^[\d.]+%$"))
    figure(desk, "资料不全").get_by_role("link").click()
    expect(desk.row(f"缺资料客户{mark}")).to_be_visible()
    for record in api.rows("appraisal_indicator", q=mark):
        api.call("DELETE", f"/records/appraisal_indicator/{record['id']}")
    api.call("DELETE", f"/records/customer/{customer['id']}")


# covers: ORG-024
def test_the_page_of_an_employee_shows_four_sides_of_a_period(sit: Sit, demo: Program) -> None:
    api, mark = demo.api(), str(int(time.time()) % 100000)
    person = api.one("employee", q=SELLER)["id"]
    kind = api.rows("activity_type")[0]["id"]
    plan = {"plan_start": "2032-05-04T09:00:00+08:00", "expense_amount": "321"}
    api.add("activity", subject=f"出差{mark}", activity_type=kind, executor=person, **plan)
    stage = api.rows("sales_stage", sort="id", fields="id,mode")[0]
    quota = {"mode": stage["mode"]["id"], "stage": stage["id"], "scope": "employee", "employee": person}
    his = json.dumps({"field": "employee", "op": "eq", "value": person})
    if not api.rows("stage_quota", filter=his):
        api.add("stage_quota", **quota, monthly_task="90000", quota_amount="30000")
    desk = sit(path=f"/o/employee/{person}?tab=panel_staff_work&from=2032-05-01&to=2032-05-31")
    for title in ("业绩", "工作过程", "目标", "费用"):
        expect(desk.main.get_by_role("heading", name=title, exact=True)).to_be_visible()
    expect(figure(desk, "成交金额")).to_have_text("0")
    expect(figure(desk, "应完成行动")).to_have_text("1")
    expect(figure(desk, "行动费用")).to_have_text("321")
    expect(figure(desk, "月销售任务")).to_have_text(re.compile(r"^[\d,]+$"))
    figure(desk, "行动费用").get_by_role("link").click()
    expect(desk.row(f"出差{mark}")).to_be_visible()
