"""Layouts by class, favourites and duplicate rules: arranged by the administrator, felt by who works."""

from __future__ import annotations

import time
from collections.abc import Callable

from playwright.sync_api import expect

from e2e.desk import Desk
from e2e.program import Program

Sit = Callable[..., Desk]


# covers: CUS-006, PLAT-012
def test_another_class_another_form(sit: Sit, demo: Program) -> None:
    name = f"经销商布局{int(time.time()) % 10000}"
    desk = sit(path="/admin/objects/customer")
    desk.button("布局", desk.main).click()
    desk.button("新建布局", desk.main).first.click()
    expect(desk.field("布局名称", desk.main)).to_have_value("")  # the new one has taken the place of the ready-made one
    desk.fill("布局名称", name, desk.main)
    desk.button("添加条件", desk.main).click()
    desk.pick("条件字段", "客户种类", "客户种类", desk.main)
    desk.pick("客户种类", "经销商", "经销商", desk.main)
    desk.page.keyboard.press("Escape")
    desk.button("电话 必填", desk.main).click()
    # by the keyboard: the fax out of sight
    desk.button("“传真”的更多操作", desk.main).click()
    desk.page.get_by_role("menuitem", name="不显示").click()
    desk.save(desk.main)
    desk.says("已保存")
    try:
        other = sit("lujiaming", path="/o/customer/new")
        form = other.main
        expect(other.field("传真", form)).to_be_visible()
        other.pick("客户种类", "", "经销商", form)
        expect(form.get_by_role("textbox", name="传真")).to_have_count(0)
        other.fill("客户名称", f"布局试用{name[-4:]}商行", form)
        other.save(form)
        expect(form.get_by_role("alert").filter(has_text="必填")).to_be_visible()
        dealer = {"name": f"布局接口{name[-4:]}", "kind": "dealer"}
        assert demo.api().status("POST", "/records/customer", json=dealer) == 422
        assert demo.api().rows("customer", q=dealer["name"]) == []
        other.pick("客户种类", "", "最终客户", form)
        expect(other.field("传真", form)).to_be_visible()
    finally:
        kept = demo.api().call("GET", "/objects/customer/layouts")["layouts"]
        for one in (x for x in kept if x["name"] == name):
            demo.api().call("DELETE", f"/objects/customer/layouts/{one['id']}")


def test_what_is_starred_is_at_hand(sit: Sit, demo: Program) -> None:
    desk = sit("lujiaming", path="/o/customer")
    first = desk.grid.get_by_role("row").nth(1)
    name = first.get_by_role("link").first.inner_text()
    first.get_by_role("link").first.click()
    desk.title(name)
    desk.button("收藏", desk.main).first.click()
    expect(desk.button("取消收藏", desk.main)).to_be_visible()
    desk.go("/o/customer?view=starred")
    expect(desk.row(name)).to_be_visible()
    desk.count(1)
    desk.row(name).get_by_role("link").first.click()
    desk.button("取消收藏", desk.main).click()
    expect(desk.button("收藏", desk.main).first).to_be_visible()
    desk.go("/o/customer?view=starred")
    expect(desk.row(name)).to_have_count(0)
