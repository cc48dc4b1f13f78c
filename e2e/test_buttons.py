"""Buttons and links that the company makes for itself: designed, given to a role, pressed, out of sight for others."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import expect

from e2e.desk import Desk
from e2e.program import Program
from e2e.test_accessible import violations

Sit = Callable[..., Desk]
SELLER, MARKETER, ROLE = "zhouqian", "linruoxi", "销售业务员"


def mark() -> str:
    return str(time.time_ns() // 1_000_000 % 10_000_000)


@pytest.fixture
def potential(demo: Program) -> Iterator[dict[str, Any]]:
    """A customer of the seller's; the buttons that a journey leaves behind go with it."""
    made = demo.api(SELLER).add("customer", name=f"按钮试用{mark()}商行", status="potential", phone="13300001234")
    yield made
    api = demo.api()
    for one in api.call("GET", "/objects/customer/buttons")["buttons"]:
        api.call("DELETE", f"/objects/customer/buttons/{one['id']}")
    api.call("DELETE", f"/records/customer/{made['id']}")


def designing(sit: Sit) -> Desk:
    """The administrator before the form of a new button for customers."""
    desk = sit(path="/admin/objects/customer")
    desk.button("按钮", desk.main).click()
    desk.button("新建按钮", desk.main).first.click()
    return desk


# covers: PERM-053
def test_a_button_is_made_given_to_a_role_and_pressed(sit: Sit, demo: Program, potential: dict[str, Any]) -> None:
    name = f"转为目标{mark()}"
    page = f"/o/customer/{potential['id']}"
    desk = designing(sit)
    desk.fill("名称", name, desk.window)
    desk.button("添加字段", desk.window).click()
    desk.pick("字段", "客户状态", "客户状态", desk.window)
    desk.pick("“客户状态”的值", "目标", "目标", desk.window)
    desk.pick("添加要询问的字段", "客户等级", "客户等级", desk.window)
    desk.window.get_by_role("checkbox", name="必填").check()
    builder = desk.window.get_by_role("group", name="满足以下所有条件")
    builder.get_by_role("combobox", name="选择字段", exact=True).fill("客户状态")
    desk.page.get_by_role("menuitemcheckbox", name="客户状态", exact=True).filter(visible=True).click()
    desk.pick("客户状态", "潜在", "潜在", builder)
    desk.window.get_by_role("checkbox", name="列表中选中的记录").check()
    desk.save()
    desk.says("按钮已保存")
    desk.sees("只有系统管理员", desk.main)
    # nobody has it yet; the role gets it where all its rights are
    seller = sit(SELLER, page)
    expect(seller.button("编辑", seller.main)).to_be_visible()
    seller.button("更多", seller.main).click()
    expect(seller.page.get_by_role("menuitem", name=name)).to_have_count(0)
    desk.go("/admin/roles")
    desk.main.get_by_role("navigation", name="角色权限").get_by_role("link", name=ROLE).click()
    desk.button("客户", desk.main).click()
    right = desk.main.get_by_role("combobox", name=f"客户 {name}")
    expect(right).to_have_value("auto")
    desk.sees("自定义", desk.main)
    right.select_option(label="允许：本人及相关")
    desk.save(desk.main)
    desk.sees(name, desk.window)
    desk.button("保存", desk.window).click()
    expect(desk.page.get_by_role("dialog")).to_have_count(0)
    # somebody else sees the customer and no button, and a program of his is refused
    made = demo.api().call("GET", "/objects/customer/buttons")["buttons"][0]
    assert [r["title"] for r in made["roles"]] == [ROLE]
    other = sit(MARKETER, page)
    other.title(potential["name"])
    other.button("更多", other.main).click()
    expect(other.page.get_by_role("menu").filter(visible=True)).to_be_visible()
    expect(other.page.get_by_text(name, exact=True)).to_have_count(0)
    assert demo.api(MARKETER).status("POST", f"/records/customer/{potential['id']}/actions/{made['name']}", json={"grade": "b"}) == 403
    assert demo.api().one("customer", q=potential["name"])["grade"] is None
    # the seller presses it; what is asked for is asked first
    seller.page.reload()
    seller.act(name)
    expect(seller.window.get_by_role("combobox", name="客户等级")).to_be_visible()
    seller.button(name, seller.window).click()
    expect(seller.window.get_by_role("alert").first).to_be_visible()
    assert demo.api().one("customer", q=potential["name"])["status"] == "potential"
    seller.pick("客户等级", "", "A级", seller.window)
    seller.button(name, seller.window).click()
    expect(seller.fact("客户状态")).to_have_text("目标")
    expect(seller.fact("客户等级")).to_have_text("A级")
    seller.sees(f"执行了{name}", seller.main)
    seller.button("更多", seller.main).click()
    expect(seller.page.get_by_role("menuitem", name="打印")).to_be_visible()
    expect(seller.page.get_by_role("menuitem", name=name)).to_have_count(0)  # the condition no longer holds
    # switched off it is gone from everywhere
    desk.go(f"/admin/objects/customer/buttons/{made['id']}")
    desk.window.get_by_role("switch", name="启用").click()
    desk.save()
    desk.says("按钮已保存")
    desk.sees("停用", desk.main)
    desk.go("/admin/roles")
    desk.main.get_by_role("navigation", name="角色权限").get_by_role("link", name=ROLE).click()
    desk.button("客户", desk.main).click()
    expect(desk.main.get_by_role("combobox", name="客户 客户名称")).to_be_visible()
    expect(desk.main.get_by_role("combobox", name=f"客户 {name}")).to_have_count(0)


# covers: PLAT-015
def test_a_link_leads_to_another_system_and_a_form_is_begun(sit: Sit, demo: Program, potential: dict[str, Any]) -> None:
    link, begin = f"查资料{mark()}", f"登记联系人{mark()}"
    desk = designing(sit)
    desk.fill("名称", link, desk.window)
    desk.window.get_by_text("打开链接", exact=True).click()
    desk.fill("链接地址", "javascript:alert(1)", desk.window)
    desk.pick("哪些角色可用", ROLE, ROLE, desk.window)
    desk.keys("Escape")
    desk.save()
    desk.sees("请填写以 http://、https:// 或 / 开头的地址", desk.window)
    assert demo.api().call("GET", "/objects/customer/buttons")["buttons"] == []
    desk.fill("链接地址", f"{demo.url}/healthz?no={{code}}&name={{name}}&tel={{phone}}", desk.window)
    desk.save()
    desk.says("按钮已保存")
    desk.button("新建按钮", desk.main).click()
    desk.fill("名称", begin, desk.window)
    desk.window.get_by_text("新建相关记录", exact=True).click()
    desk.pick("新建什么", "联系人（所属客户）", "联系人（所属客户）", desk.window)
    desk.button("添加字段", desk.window).click()
    desk.pick("字段", "电话", "电话", desk.window)
    desk.pick("取值", "", "本记录的字段", desk.window)
    desk.pick("取自本记录的字段", "电话", "电话", desk.window)
    desk.pick("哪些角色可用", ROLE, ROLE, desk.window)
    desk.keys("Escape")
    desk.save()
    desk.sees("新建联系人", desk.main)
    seller = sit(SELLER, f"/o/customer/{potential['id']}", width=390)
    with seller.page.expect_popup() as opened:
        seller.act(link)
    opened.value.wait_for_load_state()
    address = opened.value.evaluate("Object.fromEntries(new URL(location.href).searchParams)")
    assert address == {"no": potential["code"], "name": potential["name"], "tel": "13300001234"}
    assert opened.value.evaluate("window.opener") is None
    opened.value.close()
    seller.act(begin)
    form = seller.window
    expect(seller.field("电话", form)).to_have_value("13300001234")
    seller.fill("姓名", f"周{mark()}", form)
    seller.save(form)
    expect(form).to_have_count(0)
    contact = demo.api().one("contact", filter=f'{{"field":"customer","op":"eq","value":{potential["id"]}}}', fields="name,phone,customer")
    assert contact["phone"] == "13300001234"


def test_the_designer_is_accessible_and_fits_a_telephone(sit: Sit, demo: Program, potential: dict[str, Any]) -> None:
    given = {"label": "改行业", "effect": "update", "set": [{"field": "industry", "value": None}], "ask": [{"field": "grade"}]}
    made = demo.api().call("POST", "/objects/customer/buttons", json=given)["id"]
    found = []
    for width in (1440, 390):
        desk = sit(width=width, dark=width == 390)
        for path in ("", "/new", f"/{made}"):
            desk.go(f"/admin/objects/customer/buttons{path}")
            desk.sees("改行业", desk.main)
            if path:
                expect(desk.field("名称", desk.window)).to_be_visible()
            found += violations(desk)
            if desk.page.evaluate("document.documentElement.scrollWidth - window.innerWidth") > 0:
                found.append(f"{path}: wider than {width}")
    assert not found, "\n".join(found)
