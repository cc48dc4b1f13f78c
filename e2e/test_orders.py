"""Orders: written with lines and submitted by a salesperson, reviewed and shipped by the sales assistant, in two browsers."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, expect

from e2e.desk import Desk
from e2e.program import Program

Sit = Callable[..., Desk]
MINE = '{"field": "owner", "op": "eq", "value": {"me": true}}'


def cell(desk: Desk, column: str, line: int) -> Locator:
    """A cell of the grid of lines while it is typed into."""
    return desk.field(f"{column} 第 {line} 行", desk.main)


def lines(desk: Desk, tab: str) -> None:
    desk.main.get_by_role("tab", name=re.compile(f"^{tab}")).click()


# covers: ORD-004, PERM-026, PERM-033
@pytest.mark.parametrize("width", [1440, 390])
def test_an_order_from_its_lines_to_the_goods_that_leave(sit: Sit, demo: Program, width: int) -> None:
    api = demo.api("zhouqian")
    customer = api.call("GET", "/records/customer", params={"filter": MINE, "limit": 1})["rows"][0]
    order = api.call("POST", "/records/sales_order", json={"customer": customer["id"]})
    desk = sit("zhouqian", f"/o/sales_order/{order['id']}", width=width)
    lines(desk, "订单明细")
    desk.button("添加订单明细", desk.main).click()
    cell(desk, "产品", 1).fill("PBT")
    desk.page.locator(".ant-select-item-option").filter(has_text="PBT").first.click()
    cell(desk, "数量", 1).fill("4")
    cell(desk, "单价", 1).fill("1130")
    desk.keys("Enter")
    expect(desk.main.locator("tfoot")).to_contain_text("¥4,520.00")
    expect(desk.main.locator("tfoot")).to_contain_text("¥520.00")
    desk.keys("Escape")
    desk.act("提交审核")
    desk.says("已提交审核")
    expect(desk.fact("订单状态").first).to_contain_text("待审核")
    expect(desk.button("添加订单明细", desk.main)).to_have_count(0)
    expect(desk.button("审核", desk.main)).to_have_count(0)

    behind = sit("caowenhui", f"/o/sales_order/{order['id']}", width=width)
    behind.act("审核")
    behind.says("已审核")
    behind.act("发货")
    behind.says("已建立发货单")
    lines(behind, "发货明细")
    behind.main.get_by_role("button", name=re.compile("^编辑 交付数量 第 1 行")).click()
    cell(behind, "交付数量", 1).fill("3")
    behind.keys("Enter")
    behind.keys("Escape")
    behind.act("确认发货")
    behind.button("确认发货", behind.window).click()
    behind.says("已发货")
    desk.page.reload()
    expect(desk.fact("订单状态").first).to_contain_text("执行中")
    expect(desk.fact("有效销售额").first).to_contain_text("3,390.00")
    after = api.call("GET", f"/records/sales_order/{order['id']}")
    assert (after["status"], after["effective_amount"], after["amount"]) == ("executing", "3390.00", "4520.00")


# covers: PERM-048
def test_the_sales_option_opens_deliveries(sit: Sit, demo: Program) -> None:
    api = demo.api("zhouqian")
    before = api.call("GET", "/records/delivery", params={"count": "true"})["count"]["value"]
    desk = sit("admin", "/crm-settings")
    card = desk.main.locator("section, .ant-card").filter(has_text="销售选项").last
    card.get_by_label("发货单的查询权限").click()
    desk.page.locator(".ant-select-item-option").filter(has_text="不控制").click()
    desk.button("保存", card).click()
    expect(desk.button("保存", card)).to_be_disabled()
    after = api.call("GET", "/records/delivery", params={"count": "true"})["count"]["value"]
    assert after > before
    card.get_by_label("发货单的查询权限").click()
    desk.page.locator(".ant-select-item-option").filter(has_text="按角色的数据权限").click()
    desk.button("保存", card).click()
    expect(desk.button("保存", card)).to_be_disabled()
    assert api.call("GET", "/records/delivery", params={"count": "true"})["count"]["value"] == before
