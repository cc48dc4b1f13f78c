"""The administrator shapes the program in the browser: a field, an object, the rights of a role, somebody's account."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable

from playwright.sync_api import expect

from e2e.desk import Desk, Desks, sign_in
from e2e.program import Program
from e2e.test_list import add_condition

Sit = Callable[..., Desk]
FIRST, OWN = "Chu-shi-mi-ma-26", "Zi-ji-de-mi-ma-26"


def right(desk: Desk, role: str, what: str, level: str) -> None:
    """In the role editor, how far a right on an object reaches; saved after looking at what changes."""
    desk.go("/admin/roles")
    desk.main.get_by_role("navigation", name="角色权限").get_by_role("link", name=role).first.click()
    expect(desk.main.get_by_role("tablist", name=role)).to_be_visible()  # the first role of all is shown before
    desk.main.get_by_role("combobox", name=what, exact=True).select_option(label=level)
    desk.save(desk.main)
    desk.sees("修改前", desk.window)
    desk.save(desk.window)
    expect(desk.page.get_by_role("dialog")).to_have_count(0)


def choose_password(desk: Desk, account: str, first: str, own: str) -> None:
    """The first password is only good for choosing one's own."""
    sign_in(desk, account, first)
    desk.sees("首次登录或密码已过期，请先修改密码")
    for label, text in (("当前密码", first), ("新密码", own), ("再次输入新密码", own)):
        desk.page.get_by_label(label, exact=True).fill(text)
    desk.page.get_by_role("button", name=re.compile("修改密码|保存|确定")).click()
    expect(desk.button("用户菜单")).to_be_visible()


# covers: CUS-007, CUS-008
def test_a_field_of_ones_own(sit: Sit, demo: Program) -> None:
    label = f"结算方式{int(time.time()) % 10000}"
    desk = sit(path="/admin/objects/customer")
    desk.button("新建字段", desk.main).click()
    desk.button("单选", desk.window).click()
    form = desk.window
    desk.fill("名称", label, form)
    form.get_by_role("textbox", name="选项名称").first.fill("月结三十天")
    desk.button("添加选项", form).click()
    form.get_by_role("textbox", name="选项名称").last.fill("款到发货")
    desk.save(form)
    expect(desk.main.get_by_role("rowheader").filter(has_text=label)).to_be_visible()

    desk.choose("客户")
    form = desk.create("客户")
    name = f"字段试用{label[-4:]}公司"
    desk.fill("客户名称", name, form)
    desk.pick(label, "款到", "款到发货", form)
    desk.save(form)
    desk.open_made(name)
    expect(desk.fact(label)).to_contain_text("款到发货")

    desk.go("/o/customer")
    add_condition(desk, label, "款到发货")
    desk.button("确定").click()
    desk.count(1)
    expect(desk.row(name)).to_be_visible()
    made = demo.api().one("customer", q=name)
    demo.api().call("DELETE", f"/records/customer/{made['id']}")


# covers: CUS-007
def test_an_object_of_ones_own(sit: Sit, demo: Program) -> None:
    label = f"样品申请{int(time.time()) % 10000}"
    desk = sit(path="/admin/objects")
    desk.button("新建对象", desk.main).click()
    desk.fill("名称", label, desk.window)
    desk.save(desk.window)
    desk.title(label)
    desk.button("新建字段", desk.main).click()
    desk.button("整数", desk.window).click()
    desk.fill("名称", "件数", desk.window)
    desk.save(desk.window)
    expect(desk.main.get_by_role("rowheader").filter(has_text="件数")).to_be_visible()

    desk.button("查看记录", desk.main).click()
    desk.title(label)
    form = desk.create(label)
    desk.fill("名称", "环氧样品", form)
    desk.fill("件数", "12", form)
    desk.save(form)
    expect(desk.row("环氧样品")).to_be_visible()
    desk.search("hyyp")
    expect(desk.row("环氧样品")).to_be_visible()
    desk.row("环氧样品").get_by_role("link", name="环氧样品").click()
    desk.title("环氧样品")
    expect(desk.fact("件数")).to_contain_text("12")
    expect(desk.page.get_by_role("navigation", name="主导航").get_by_role("link", name=label)).to_be_visible()


# covers: PERM-002, PERM-016
def test_a_right_given_and_taken_works_at_once(sit: Sit, demo: Program) -> None:
    seller = sit("xuhaitao", "/o/customer")
    api = demo.api("xuhaitao")
    own = api.call("GET", "/records/customer", params={"count": "true", "limit": 1})["count"]["value"]
    everyone = demo.api().call("GET", "/records/customer", params={"count": "true", "limit": 1})["count"]["value"]
    seller.count(own)
    desk = sit()
    right(desk, "销售业务员", "客户 查看", "全部")
    seller.page.reload()
    seller.count(everyone)
    right(desk, "销售业务员", "客户 查看", "本人及相关")
    seller.page.reload()
    seller.count(own)
    right(desk, "销售业务员", "联系人 查看", "无")
    seller.page.reload()
    expect(seller.button("用户菜单")).to_be_visible()
    menu = seller.page.get_by_role("navigation", name="主导航")
    expect(menu.get_by_role("link", name="客户", exact=True)).to_be_visible()
    expect(menu.get_by_role("link", name="联系人", exact=True)).to_have_count(0)
    right(desk, "销售业务员", "联系人 查看", "本人及相关")


# covers: ORG-011, ORG-013
def test_an_account_for_an_employee(sit: Sit, desks: Desks, demo: Program) -> None:
    name, account = "梁晓雯", f"liang{int(time.time()) % 100000}"
    employee = demo.api().one("employee", filter=json.dumps({"field": "name", "op": "eq", "value": name}))
    desk = sit(path=f"/o/employee/{employee['id']}")
    desk.title(name)
    desk.act("开通登录")
    desk.fill("登录账号", account, desk.window)
    desk.window.get_by_label("初始密码").fill(FIRST)
    desk.button("开通登录", desk.window).click()
    desk.says(f"已为{name}开通登录账号 {account}")
    new = desks.strange(demo)
    new.go("/")
    choose_password(new, account, FIRST, OWN)
    new.choose("客户")
    expect(new.grid.get_by_role("row").nth(1)).to_contain_text(name)
    again = desks.strange(demo)
    again.go("/")
    sign_in(again, account, FIRST)
    again.sees(re.compile("用户名或密码"))
    sign_in(again, account, OWN)
    expect(again.button("用户菜单")).to_be_visible()
