"""The organisation as people see it, what the administrator prepares, and who takes over from whom."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable

from playwright.sync_api import Locator, expect

from e2e.desk import Desk
from e2e.program import Program

Sit = Callable[..., Desk]
CHANGES = re.compile("^(新建|编辑|删除|保存|导入|更多操作)")


def only_to_look_at(desk: Desk) -> None:
    """The page offers nothing by which departments or people change."""
    desk.settle()
    expect(desk.main.get_by_role("button", name=CHANGES)).to_have_count(0)


# covers: ORG-009
def test_the_organisation_is_there_to_look_at(sit: Sit, demo: Program) -> None:
    desk = sit("zhouqian")
    desk.choose("组织", "组织架构图")
    desk.title("组织架构图")
    chart = desk.main.get_by_role("tree", name="部门架构")
    office = chart.get_by_role("treeitem").filter(has_text="华东办事处")
    expect(office).to_contain_text("陆嘉铭")
    expect(office).to_contain_text("6 人")
    office.click()
    for name in ("陆嘉铭", "周倩", "吴静怡"):
        expect(desk.main.get_by_role("link", name=name, exact=True)).to_be_visible()
    expect(desk.main.get_by_role("link", name="韩志远", exact=True)).to_have_count(0)
    only_to_look_at(desk)

    # the same as lists, which lead from a department to its people
    for path in ("/o/department", "/o/employee"):
        desk.go(path)
        expect(desk.grid.get_by_role("row").nth(1)).to_be_visible()
        desk.settle()
        expect(desk.main.get_by_role("button", name=re.compile("^(新建|编辑|删除|导入)"))).to_have_count(0)
        desk.button("更多操作", desk.main).click()
        expect(desk.page.get_by_role("menuitem").filter(visible=True).first).to_be_visible()
        expect(desk.page.get_by_role("menuitem", name=re.compile("导入|新建|删除"))).to_have_count(0)
        desk.keys("Escape")
    record = demo.api("zhouqian").one("department", q="华东办事处")
    desk.go("/o/department")
    desk.row("华东办事处").get_by_role("link").first.click()
    desk.title("华东办事处")
    only_to_look_at(desk)
    desk.go(f"/o/department/{record['id']}?tab=employee.department")
    expect(desk.main.get_by_role("tabpanel").get_by_role("row").filter(has_text="吴静怡").first).to_be_visible()
    only_to_look_at(desk)
    desk.go(f"/o/department/{record['id']}/edit")
    desk.settle()
    expect(desk.button("保存", desk.main)).to_have_count(0)
    path = f"/records/department/{record['id']}"
    assert demo.api("zhouqian").status("PATCH", path, json={"name": "改名"}) == 403
    assert demo.api().call("GET", path)["name"] == "华东办事处"


# covers: ORG-012
def test_all_the_work_of_an_employee_is_on_his_page(sit: Sit, demo: Program) -> None:
    api = demo.api("shenliheng")
    person = api.one("employee", q="周倩")["id"]
    lists = {r["label"]: r for r in api.call("GET", "/objects/employee")["related"]}
    desk = sit("shenliheng", f"/o/employee/{person}")
    desk.title("周倩")
    for label in ("负责的商机", "推进记录", "日程", "工作记录", "工作报告", "报价单", "销售订单", "订单行动", "服务请求", "服务工单"):
        related = lists[label]
        his = {"field": related["field"], "op": "eq", "value": person}
        found = api.rows(related["object"], filter=json.dumps({"and": [his, related["filter"]]} if related["filter"] else his), limit=1)
        desk.go(f"/o/employee/{person}?tab={related['key']}")
        expect(desk.main.get_by_role("tab", name=re.compile(f"^{label}"), selected=True)).to_be_visible()
        panel = desk.main.get_by_role("tabpanel").filter(visible=True)
        expect(panel.get_by_role("row").nth(1) if found else panel.get_by_text(re.compile("暂无|还没有")).first).to_be_visible()


# covers: ORG-032
def test_base_archives_are_prepared_in_order(sit: Sit, demo: Program) -> None:
    desk = sit(path="/crm-settings")
    desk.title("CRM业务设置")
    steps = desk.main.get_by_role("list").filter(has_text="权限、计划和报表的基础").get_by_role("listitem")
    names = ("部门档案", "人员档案", "存货档案", "自定义对象", "布局管理")
    for step, name in enumerate(names):
        expect(steps.nth(step).get_by_role("link")).to_have_text(name)
    expect(steps).to_have_count(len(names))
    departments = demo.api().call("GET", "/records/department", params={"count": "true"})["count"]["value"]
    expect(steps.first).to_contain_text(str(departments))
    desk.sees("标准销售", desk.main)
    for name, path in zip(
        names, ("/o/department", "/o/employee", "/o/product", "/admin/objects", "/admin/objects"), strict=True
    ):
        desk.main.get_by_role("link", name=name, exact=True).click()
        expect(desk.page).to_have_url(re.compile(re.escape(path)))
        desk.page.go_back()
        desk.title("CRM业务设置")
    demo.api("zhouqian")
    other = sit("zhouqian")
    expect(other.page.get_by_role("link", name="客户", exact=True).first).to_be_visible()
    expect(other.page.get_by_role("link", name="CRM业务设置", exact=True)).to_have_count(0)


def test_the_company_says_when_it_works_and_what_good_data_are(sit: Sit, demo: Program) -> None:
    desk = sit("admin", "/crm-settings")
    company, data = (desk.main.locator("section, .ant-card").filter(has_text=title).last for title in ("企业门户基础信息", "数据质量"))

    def toggle(card: Locator, label: str, *options: str) -> None:
        box = card.get_by_label(label, exact=True)
        box.click()
        for option in options:
            box.fill(option)
            desk.page.locator(".ant-select-item-option:visible").filter(has_text=option).click()
        desk.keys("Escape")
        desk.button("保存", card).click()
        expect(desk.button("保存", card)).to_be_disabled()

    toggle(company, "工作日", "星期一", "星期三", "星期六")
    toggle(data, "客户须填写的字段", "网址")
    toggle(data, "进行中的商机多久未更新算过期", "30 天")
    rows = demo.api().call("GET", "/records/crm_setting", params={"fields": "setting_value", "limit": "200"})["rows"]
    kept = {row["_title"]: row["setting_value"] for row in rows}
    assert (kept["workdays"], kept["data_fields"], kept["fresh_days"]) == ("1,3,6", "website", "30")
    desk.go("/crm-settings")
    desk.sees("星期六", company)
    desk.sees("网址", data)
    for row in rows:
        if row["_title"] in ("workdays", "data_fields", "fresh_days"):
            demo.api().call("DELETE", f"/records/crm_setting/{row['id']}")


# covers: ORG-018
def test_work_of_a_leaver_goes_to_his_successor(sit: Sit, demo: Program) -> None:
    api, mark = demo.api(), int(time.time()) % 100000
    leaver, taker = f"转出员{mark}", "曾凡宇"
    office = api.one("department", q="华东办事处")["id"]
    person = api.add("employee", name=leaver, department=office)
    customer = api.add("customer", name=f"待转接客户{mark}", owner=person["id"])
    desk = sit(path=f"/handover?employee={person['id']}")
    desk.title("工作转接")
    held = desk.main.get_by_role("listitem").filter(has_text="客户").first
    expect(held).to_contain_text("1")
    begin = desk.main.get_by_role("button", name=re.compile("^开始转接"))
    expect(begin).to_be_disabled()  # nobody takes over yet
    desk.pick("接收员工", taker, taker, desk.main)
    desk.main.get_by_text("离职", exact=True).click()
    desk.fill("备注", f"交接{mark}", desk.main)
    begin.click()
    desk.sees(f"转接{leaver}的 1 条记录？", desk.window)
    desk.button("开始转接", desk.window).click()
    past = desk.main.get_by_role("listitem").filter(has_text=f"交接{mark}").first
    expect(past).to_contain_text(leaver)
    expect(past).to_contain_text(taker)
    moved = api.call("GET", f"/records/customer/{customer['id']}")
    assert moved["owner"]["title"] == taker
    assert api.call("GET", f"/records/employee/{person['id']}")["status"] == "left"
    desk.go(f"/o/customer/{customer['id']}")
    expect(desk.fact("负责员工")).to_contain_text(taker)
