"""A role brings its menus, home page, reminders and tasks: set by the administrator, felt by those who hold it."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import expect

from e2e.desk import Desk
from e2e.program import DEMO_PASSWORD, Program

Sit = Callable[..., Desk]
ROLE, FIRST, SECOND = "跟单角色", ("penglina", "彭丽娜"), ("dingyuhang", "丁宇航")


@pytest.fixture
def role(demo: Program) -> Iterator[int]:
    """The role, which says nothing of menus and reminders and has no process tasks afterwards."""
    api = demo.api()
    id_: int = api.one("role", q=ROLE)["id"]
    for account, name in (FIRST, SECOND):
        if not api.rows("operator", q=account):
            person = api.one("employee", q=name)["id"]
            api.add("operator", account=account, name=name, employee=person, password=DEMO_PASSWORD)
    yield id_
    api.call("PUT", f"/roles/{id_}/notices", json={"kinds": None})
    api.call("PUT", f"/roles/{id_}/desk", json={"menus": None, "home": None})
    for task in api.rows("role_task", limit="200"):
        api.call("DELETE", f"/records/role_task/{task['id']}")


def define(desk: Desk, subject: str) -> None:
    """A process task for customers that become grade A, in force."""
    desk.main.get_by_role("tab", name="流程任务").click()
    desk.button("新建流程任务", desk.main).click()
    window = desk.window
    desk.fill("任务主题", subject, window)
    desk.pick("对象", "客户", "客户", window)
    builder = window.get_by_role("group", name="满足以下所有条件")
    builder.get_by_role("combobox", name="选择字段", exact=True).click()
    builder.get_by_role("combobox", name="选择字段", exact=True).fill("客户等级")
    desk.page.get_by_role("menuitemcheckbox", name="客户等级", exact=True).filter(visible=True).click()
    desk.pick("客户等级", "A级", "A级", builder)
    desk.fill("期限（天）", "2", window)
    desk.save(window)
    line = desk.main.get_by_role("row").filter(has_text=subject)
    expect(line).to_contain_text("2 天内")
    expect(line).to_contain_text("启用")


# covers: ORG-014
def test_a_role_bundles_menus_home_reminders_and_tasks(sit: Sit, demo: Program, role: int) -> None:
    mark = str(int(time.time()) % 100000)
    subject, name = f"核对资质{mark}", f"资质客户{mark}"
    desk = sit(path="/admin/roles")
    desk.main.get_by_role("navigation", name="角色权限").get_by_role("link", name=ROLE).click()
    for tab in ("功能权限", "数据权限", "菜单与首页", "流程任务", "提醒"):
        expect(desk.main.get_by_role("tab", name=tab)).to_be_visible()
    define(desk, subject)

    customer = demo.api("zhouqian").add("customer", name=name)
    seller = sit("zhouqian", f"/o/customer/{customer['id']}/edit")
    seller.pick("客户等级", "A级", "A级", seller.main)
    seller.save(seller.main)
    expect(seller.fact("客户等级")).to_contain_text("A级")

    first, second = sit(FIRST[0]), sit(SECOND[0])
    task = task_of(demo, name)
    for member in (first, second):
        expect(member.main.get_by_role("heading", name="我的角色任务")).to_be_visible()
        member.sees(f"{subject}：{name}", member.main)
    second.go(f"/o/activity/{task['id']}")
    expect(second.fact("客户")).to_contain_text(name)
    first.button(f"领取“{subject}：{name}”", first.main).click()
    first.says(f"您已领取“{subject}：{name}”。")
    second.expect_trouble("409")
    second.act("领取")
    second.says(f"“{subject}：{name}”已由{FIRST[1]}领取。")
    second.go("/o/activity?view=role_tasks")
    second.settle()
    expect(second.row(f"{subject}：{name}")).to_have_count(0)

    first.go(f"/o/activity/{task['id']}")
    first.act("退回")
    first.fill("原因", "资料不齐", first.window)
    first.button("退回", first.window).click()
    first.says(f"“{subject}：{name}”已退回")
    second.go("/o/activity?view=role_tasks")
    expect(second.row(f"{subject}：{name}")).to_be_visible()
    second.go(f"/o/activity/{task['id']}")
    second.sees("资料不齐")
    second.act("领取")
    second.says(f"您已领取“{subject}：{name}”。")
    second.act("完成")
    second.fill("结果", "资料齐全", second.window)
    second.button("完成", second.window).click()
    second.says("已完成")
    assert task_of(demo, name)["executor"]["title"] == SECOND[1]
    assert demo.api(FIRST[0]).status("GET", f"/records/customer/{customer['id']}") == 404

    bell_and_menus(desk, demo, sit, role)


def task_of(demo: Program, customer: str) -> dict[str, Any]:
    """The task that was made for the customer."""
    only = json.dumps({"field": "customer.name", "op": "eq", "value": customer})
    asked = {"filter": only, "fields": "id,executor,status"}
    return demo.api().one("activity", **asked)


def bell_and_menus(desk: Desk, demo: Program, sit: Sit, role: int) -> None:
    """The role's reminders and menus reach its members, and a member may want fewer."""
    desk.main.get_by_role("tab", name="提醒").click()
    desk.main.get_by_role("switch", name="为这个角色选择提醒").click()
    desk.main.get_by_role("checkbox", name="评论中提到我").uncheck()
    expect(desk.main.get_by_role("status").filter(has_text="已保存")).to_be_visible()
    member = sit(FIRST[0], "/account")
    expect(member.main.get_by_role("switch", name=re.compile("^评论中提到我"))).to_be_disabled()
    wanted = member.main.get_by_role("switch", name="我的角色任务")
    expect(wanted).to_be_checked()
    wanted.click()
    expect(wanted).not_to_be_checked()
    member.settle()
    kinds = {k["name"]: k["wanted"] for k in demo.api(FIRST[0]).call("GET", "/notifications/kinds")}
    assert (kinds["role_task"], kinds["assigned"]) == (False, True)
    wanted.click()
    expect(wanted).to_be_checked()
    member.settle()
    desk.main.get_by_role("tab", name="菜单与首页").click()
    desk.main.get_by_role("switch", name="为这个角色选择菜单").click()
    desk.main.get_by_role("checkbox", name="市场", exact=True).uncheck()
    expect(desk.main.get_by_role("status").filter(has_text="已保存")).to_be_visible()
    desk.settle()
    member.go("/")
    menu = member.page.get_by_role("navigation", name="主导航")
    expect(menu.get_by_role("button", name="客户", exact=True).or_(menu.get_by_role("link", name="客户", exact=True)).first).to_be_visible()
    expect(menu.get_by_role("button", name="市场", exact=True)).to_have_count(0)
