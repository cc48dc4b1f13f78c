"""Quotes: from an opportunity, lines typed where they stand, a second version, the comparison, and a colleague's warning."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, expect

from e2e.desk import Desk
from e2e.program import Program

Sit = Callable[..., Desk]


def open_deal(demo: Program) -> int:
    """A new opportunity of the salesperson with one intended product, for a customer of his."""
    api = demo.api("zhouqian")
    mine = '{"field": "owner", "op": "eq", "value": {"me": true}}'
    customer = api.call("GET", "/records/customer", params={"filter": mine, "limit": 1})["rows"][0]["id"]
    deal = api.call(
        "POST", "/records/opportunity", json={"name": "报价旅程", "customer": customer, "expected_amount": "9000"}
    )
    product = api.call("GET", "/records/product", params={"q": "ABS", "limit": 1, "fields": "id"})["rows"][0]["id"]
    line = {"opportunity": deal["id"], "product": product, "quantity": "10", "price": "100"}
    api.call("POST", "/records/opportunity_product", json=line)
    return int(deal["id"])


def cell(desk: Desk, column: str, line: int) -> Locator:
    """A cell of the grid of lines while it is typed into."""
    return desk.field(f"{column} 第 {line} 行", desk.main)


# covers: OPP-019, QUO-001, QUO-002, QUO-003
@pytest.mark.parametrize("width", [1440, 390])
def test_a_quote_from_an_opportunity_in_two_versions(sit: Sit, demo: Program, width: int) -> None:
    desk = sit("zhouqian", f"/o/opportunity/{open_deal(demo)}", width=width)
    desk.act("报价")
    desk.button("报价", desk.window).click()
    desk.says("已建立报价单")
    expect(desk.fact("状态").first).to_contain_text("草稿")
    desk.main.get_by_role("tab", name=re.compile("^报价明细")).click()
    expect(desk.main.get_by_role("tabpanel")).to_contain_text("¥1,000.00")

    desk.button("添加报价明细", desk.main).click()
    desk.keys("Enter")
    expect(desk.main.get_by_role("alert").first).to_contain_text("必填")
    box = cell(desk, "产品", 2)
    box.fill("PBT")
    desk.page.locator(".ant-select-item-option").filter(has_text="PBT").first.click()
    cell(desk, "数量", 2).fill("4")
    cell(desk, "单价", 2).fill("50")
    desk.keys("Enter")
    foot = desk.main.locator("tfoot")
    expect(foot).to_contain_text("¥1,200.00")
    desk.keys("Escape")

    desk.act("审核")
    expect(desk.fact("状态").first).to_contain_text("已审核")
    expect(desk.button("添加报价明细", desk.main)).to_have_count(0)
    desk.act("新版本")
    desk.says("已建立第 2 版")
    desk.main.get_by_role("tab", name=re.compile("^报价明细")).click()
    desk.main.get_by_role("button", name=re.compile("^编辑 单价 第 1 行")).click()
    cell(desk, "单价", 1).fill("90")
    desk.keys("Enter")
    expect(foot).to_contain_text("¥1,100.00")

    desk.act("版本比较")
    desk.title("版本比较")
    desk.sees("-¥100.00")
    row = desk.main.get_by_role("row").filter(has_text="修改")
    expect(row).to_contain_text("¥90.00")
    expect(row).to_contain_text("¥100.00")
    expect(desk.main.get_by_role("row").filter(has_text="未变")).to_have_count(1)


# covers: QUO-005, QUO-006
def test_a_colleague_learns_of_an_open_quote_for_the_same_product(sit: Sit, demo: Program) -> None:
    deal = open_deal(demo)
    api = demo.api("zhouqian")
    mine = api.call("POST", f"/records/opportunity/{deal}/actions/quote", json={})["open"]["id"]
    quote = api.call("GET", f"/records/quote/{mine}")
    theirs = demo.api("shenliheng").call("POST", "/records/quote", json={"customer": quote["customer"]["id"]})
    desk = sit("shenliheng", f"/o/quote/{theirs['id']}?tab=quote_line.quote")
    desk.button("添加报价明细", desk.main).click()
    cell(desk, "产品", 1).fill("ABS")
    desk.page.locator(".ant-select-item-option").filter(has_text="ABS").first.click()
    desk.keys("Tab", "Tab", "Tab")
    cell(desk, "单价", 1).fill("1")
    desk.keys("Enter")
    desk.says(re.compile(r"周倩对该客户的.*已有有效报价.*单价 ¥100.00"))
    desk.act("历次报价")
    desk.title("历次报价")
    expect(desk.main.get_by_role("row").filter(has_text="周倩").first).to_contain_text("¥")
