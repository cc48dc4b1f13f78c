"""A survey from the questionnaire to its analysis, one's own questionnaire, and the page that gathers the business settings."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from e2e.desk import Desk
from e2e.program import DEMO_PASSWORD, Program

Sit = Callable[..., Desk]
MARKETING, SELLER = "linruoxi", "zhouqian"


# covers: SUR-001, SUR-002, SUR-003, SUR-004, SUR-005, SUR-006, SUR-007, SUR-008, SUR-009, SUR-010, SUR-011, SUR-013, SUR-017, SUR-018, SUR-019
@pytest.mark.parametrize("width", [1440, 390])
def test_a_survey_from_the_questionnaire_to_its_analysis(sit: Sit, demo: Program, width: int) -> None:
    mark = f"{int(time.time()) % 100000}-{width}"
    api = demo.api(MARKETING, DEMO_PASSWORD)
    template = api.add("survey_template", name=f"回访问卷{mark}", kind="service")
    desk = sit(MARKETING, f"/surveys/design/{template['id']}", width=width)
    desk.sees("还没有题目")
    desk.button("添加单选题").click()
    desk.main.get_by_label("第 1 题", exact=True).fill(f"服务是否满意？{mark}")
    desk.main.get_by_label("选项 1", exact=True).fill("满意")
    desk.main.get_by_label("选项 1 的得分").fill("5")
    desk.main.get_by_label("选项 2", exact=True).fill("不满意")
    desk.keys("Enter")
    desk.page.keyboard.type("说不清")
    desk.main.get_by_label("必须填写").click()
    desk.button("添加填写题").click()
    desk.main.get_by_label("第 2 题", exact=True).fill("有什么建议？")
    desk.button("上移“有什么建议？”").click()
    desk.button("从题库选取").click()
    bank = desk.page.get_by_role("dialog")
    bank.get_by_label("搜索题目或简称").fill("看重")
    bank.get_by_text("选择供应商时您最看重哪些方面？").click()
    bank.get_by_role("button", name="选取 1 题").click()
    desk.main.get_by_text("预览", exact=True).click()
    desk.sees(re.compile("选 1–3 项"))
    expect(desk.main.locator("[data-question] input[type=radio]")).to_have_count(3)
    desk.button("保存").click()
    desk.says("问卷已保存")
    titles = [q["title"] for q in api.call("GET", f"/surveys/templates/{template['id']}")["questions"]]
    assert titles == ["有什么建议？", f"服务是否满意？{mark}", "选择供应商时您最看重哪些方面？"]
    desk.button("启用").click()
    desk.page.get_by_role("dialog").get_by_role("button", name="启用").click()
    desk.sees("题目不能修改")

    customers = [row["id"] for row in api.rows("customer", fields="id", limit="2")]
    activity = api.add("survey_activity", name=f"回访{mark}", template=template["id"], respondent_kind="customer")["id"]
    api.call("POST", f"/records/survey_activity/{activity}/actions/add_customers", json={"customers": customers})
    desk.go(f"/o/survey_activity/{activity}")
    desk.act("开始调查")
    desk.says("可以录入问卷")
    desk.settle()
    desk.act("问卷录入")
    desk.title("问卷录入")
    desk.main.get_by_role("textbox").fill("多派技术人员")
    desk.expect_trouble("422")
    desk.keys("Control+Enter")
    expect(desk.main.get_by_role("alert").filter(has_text="必须填写")).to_be_visible()
    desk.keys("1", "Control+Enter")
    desk.sees("回收率 50%")
    desk.go(f"/surveys/results/{activity}")
    desk.sees("50%")
    expect(desk.main.get_by_role("row").filter(has_text="满意").first).to_contain_text("100%")
    desk.sees("多派技术人员")
    with desk.page.expect_download() as kept:
        desk.button("导出").click()
    assert kept.value.suggested_filename == f"回访{mark}.csv"


# covers: SUR-015
def test_own_staff_fill_in_their_own(sit: Sit, demo: Program) -> None:
    desk = sit(SELLER, "/my-surveys")
    desk.title("我的问卷")
    if not desk.main.get_by_role("button", name="填写").count():
        desk.sees("员工培训需求调查")
    desk.button("填写").first.click()
    desk.main.get_by_label("非常满意", exact=False).first.check()
    desk.main.get_by_label("谈判技巧").check()
    desk.button("提交问卷").click()
    desk.says("问卷已提交")
    expect(desk.main.get_by_role("button", name="查看")).to_have_count(1)
    assert demo.api(SELLER, DEMO_PASSWORD).status("GET", "/records/survey_activity/3") == 404


# covers: ORG-030
def test_one_page_gathers_what_business_management_uses(sit: Sit) -> None:
    desk = sit("admin", "/crm-settings")
    desk.title("CRM业务设置")
    for group, names in (
        ("商机管理与销售漏斗", ("销售模式", "销售阶段")), ("客户价值评估", ("价值金字塔模型",)), ("活动与行动", ("活动类型",)), ("调查问卷", ("调查问卷", "题库")),
    ):  # fmt: skip
        part = desk.main.get_by_role("region", name=group)
        for name in names:
            link = part.get_by_role("link").filter(has_text=name)
            expect(link).to_be_visible()
            expect(link).to_contain_text(re.compile(r"[1-9]\d*"))
    desk.main.get_by_role("region", name="调查问卷").get_by_role("link").first.click()
    desk.sees("年度客户满意度调查")


# covers: SUR-020
def test_surveys_stand_on_the_customer(sit: Sit, demo: Program) -> None:
    row = demo.api().rows("survey_respondent", filter='{"field": "activity.kind", "op": "eq", "value": "satisfaction"}', fields="customer", limit="1")[0]
    desk = sit("admin", f"/o/customer/{row['customer']['id']}")
    desk.main.get_by_role("tab", name=re.compile("问卷调查")).click()
    desk.sees("年度客户满意度调查")
