"""The system log and printing: what people did is found again, and printing is a right."""

from __future__ import annotations

import json
from collections.abc import Callable

from playwright.sync_api import Locator, expect

from e2e.desk import Desk
from e2e.program import Program

Sit = Callable[..., Desk]


# covers: GEN-016
def test_an_administrator_finds_who_looked_at_a_customer(sit: Sit, demo: Program) -> None:
    rows = demo.api("admin").call("GET", "/records/customer", params={"limit": 1})["rows"]
    id_, title = rows[0]["id"], rows[0]["_title"]
    sit(path=f"/o/customer/{id_}").sees(title)
    desk = sit(path=f"/admin/log?kinds=view&object=customer&record={id_}")
    line = desk.main.get_by_role("row").filter(has_text=title).first
    expect(line).to_contain_text("查看")
    line.get_by_role("button").click()
    entry = desk.page.get_by_role("dialog", name="日志详情")
    expect(entry).to_contain_text("IP 地址")
    desk.keys("Escape")
    desk.main.get_by_label("IP 地址").fill("203.0.113.9")
    desk.sees("没有符合条件的日志")


# covers: PERM-004
def test_a_record_is_printed_with_its_heading(sit: Sit, demo: Program) -> None:
    rows = demo.api("admin").call("GET", "/records/customer", params={"limit": 1})["rows"]
    desk = sit(path=f"/print/customer/{rows[0]['id']}")
    expect(desk.page.get_by_role("heading", level=1)).to_contain_text(rows[0]["_title"])
    desk.sees("打印人")
    expect(desk.page.get_by_role("button", name="打印")).to_be_visible()


# covers: PERM-004
def test_without_the_right_nothing_is_printed(sit: Sit, demo: Program) -> None:
    api = demo.api("admin")
    wanted = json.dumps({"field": "name", "op": "eq", "value": "销售业务员"})
    role = api.call("GET", "/records/role", params={"filter": wanted})["rows"][0]["id"]
    before = api.call("GET", f"/roles/{role}/rights")["objects"]
    less = {name: {**one, "verbs": {**one["verbs"], "print": False}} for name, one in before.items()}

    def command(desk: Desk) -> Locator:
        """The command in the menu of the list, once that is there."""
        desk.button("新建客户", desk.main).wait_for()
        more = desk.button("更多操作", desk.main)
        if more.count():
            more.click()
        return desk.page.get_by_role("menuitem", name="打印")

    expect(command(sit("zhouqian", "/o/customer"))).to_be_visible()
    try:
        api.call("PUT", f"/roles/{role}/rights", json={"objects": less})
        desk = sit("zhouqian", "/o/customer")
        expect(command(desk)).to_have_count(0)
        desk.page.goto(f"{demo.url}/print/customer")
        desk.sees("没有打印“客户”的权限")
        expect(desk.page.get_by_role("button", name="打印")).to_have_count(0)
    finally:
        api.call("PUT", f"/roles/{role}/rights", json={"objects": before})
