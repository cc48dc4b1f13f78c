"""The page of a role: its menus and home page reach those who hold it, and its rights are set without a mouse."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from e2e.desk import Desk, Desks, sign_in
from e2e.program import DEMO_PASSWORD, Program

Sit = Callable[..., Desk]


@pytest.fixture
def role(demo: Program) -> Iterator[dict[str, Any]]:
    """A role with the rights of salespeople and one person who holds it, both gone afterwards."""
    api, mark = demo.api(), f"{int(time.time()) % 1_000_000:06}"
    name, account = f"试用岗位{mark}", f"post{mark}"
    copied = api.call("POST", f"/roles/{api.one('role', q='销售业务员')['id']}/copy", json={"name": name})["id"]
    office = api.one("department", q="华东办事处")["id"]
    person = api.add("employee", name=f"试用员{mark}", department=office, roles=[copied])["id"]
    login = api.add("operator", account=account, name=f"试用员{mark}", employee=person, password=DEMO_PASSWORD)["id"]
    yield {"id": copied, "name": name, "account": account}
    for path in (f"operator/{login}", f"employee/{person}", f"role/{copied}"):
        api.call("DELETE", f"/records/{path}")


def opened(sit: Sit, role: dict[str, Any]) -> Desk:
    """The administrator chooses the role on the page of roles."""
    desk = sit(path="/admin/roles")
    desk.main.get_by_role("navigation", name="角色权限").get_by_role("link", name=role["name"]).click()
    return desk


def saved_at_once(desk: Desk) -> None:
    desk.settle()
    expect(desk.main.get_by_role("status").filter(has_text="已保存")).to_be_visible()


def entries(desk: Desk, name: str) -> Locator:
    """A group or an entry of the main menu."""
    menu = desk.page.get_by_role("navigation", name="主导航")
    return menu.get_by_role("button", name=name, exact=True).or_(menu.get_by_role("link", name=name, exact=True))


def cards(desk: Desk, name: str) -> Locator:
    return desk.main.get_by_role("heading", name=name, exact=True)


def test_menus_and_home_page_of_a_role(sit: Sit, desks: Desks, demo: Program, role: dict[str, Any]) -> None:
    member = desks.strange(demo)
    member.go("/")
    sign_in(member, role["account"], DEMO_PASSWORD)
    expect(cards(member, "需要推进的商机")).to_be_visible()
    expect(cards(member, "行动")).to_be_visible()
    expect(entries(member, "市场").first).to_be_visible()

    desk = opened(sit, role)
    desk.main.get_by_role("tab", name="菜单与首页").click()
    desk.main.get_by_role("switch", name="为这个角色选择菜单").click()
    saved_at_once(desk)
    desk.main.get_by_role("checkbox", name="市场", exact=True).uncheck()
    saved_at_once(desk)
    desk.main.get_by_role("switch", name="为这个角色选择首页卡片").click()
    saved_at_once(desk)
    box = desk.main.get_by_role("combobox", name="首页卡片及顺序")
    for card in ("我的商机", "成交趋势"):
        box.click()
        desk.page.get_by_title(card, exact=True).last.click()
        desk.keys("Escape")
        saved_at_once(desk)
    kept = demo.api().call("GET", f"/roles/{role['id']}/desk")
    assert "deals" not in kept["home"]
    assert "activities" in kept["home"]

    again = desks.strange(demo)
    again.go("/")
    sign_in(again, role["account"], DEMO_PASSWORD)
    expect(cards(again, "行动")).to_be_visible()
    expect(cards(again, "需要推进的商机")).to_have_count(0)
    expect(entries(again, "客户").first).to_be_visible()
    expect(entries(again, "市场")).to_have_count(0)

    desk.page.reload()
    expect(desk.main.get_by_role("checkbox", name="市场", exact=True)).not_to_be_checked()
    desk.main.get_by_role("switch", name="为这个角色选择菜单").click()
    saved_at_once(desk)
    again.page.reload()
    expect(entries(again, "市场").first).to_be_visible()


def reach(desk: Desk, target: Locator, key: str = "Tab", most: int = 150) -> None:
    """Press a key until the target has the focus."""
    for _ in range(most):
        if target.evaluate("one => one === document.activeElement"):
            return
        desk.keys(key)
    expect(target).to_be_focused(timeout=1)


def rights_of(demo: Program, role: dict[str, Any], name: str) -> dict[str, Any]:
    found: dict[str, Any] = demo.api().call("GET", f"/roles/{role['id']}/rights")["objects"].get(name, {})
    return found


def test_rights_of_a_role_by_the_keyboard_alone(sit: Sit, demo: Program, role: dict[str, Any]) -> None:
    """From the search above the matrix: a reach with arrows, a tick with space, what changes read and saved with enter."""
    before = rights_of(demo, role, "customer")
    desk = opened(sit, role)
    expect(desk.main.get_by_role("tab", name="功能权限")).to_be_visible()
    main = desk.main
    reach(desk, main.get_by_role("textbox", name="查找对象").or_(main.get_by_role("searchbox", name="查找对象")))
    desk.page.keyboard.type("客户")
    view = main.get_by_role("combobox", name="客户 查看", exact=True)
    reach(desk, view)
    shown = view.evaluate("one => one.selectedOptions[0].text")
    desk.keys("End")
    expect(view.locator("option:checked")).to_have_text("全部")
    assert shown != "全部"
    tick = main.get_by_role("checkbox", name="客户 导出", exact=True)
    reach(desk, tick)
    was = tick.is_checked()
    desk.keys("Space")
    expect(tick).to_be_checked(checked=not was)
    desk.sees("2 处修改未保存")
    assert rights_of(demo, role, "customer") == before

    reach(desk, desk.button("保存", main), "Shift+Tab")
    desk.keys("Enter")
    desk.sees("修改前", desk.window)
    reach(desk, desk.button("保存", desk.window), most=12)
    desk.keys("Enter")
    expect(desk.page.get_by_role("dialog")).to_have_count(0)
    desk.page.reload()
    expect(view.locator("option:checked")).to_have_text("全部")
    expect(tick).to_be_checked(checked=not was)
    after = rights_of(demo, role, "customer")
    assert after["scope"]["view"] == "all"
    assert after["verbs"]["export"] is not was
