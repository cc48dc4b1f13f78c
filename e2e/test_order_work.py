"""Work on an order in several departments: what was done, by whom, and the money that finance receives."""

from __future__ import annotations

import re
from collections.abc import Callable

from playwright.sync_api import Locator, expect

from e2e.desk import Desk
from e2e.program import Program

Sit = Callable[..., Desk]
MINE = '{"field": "owner", "op": "eq", "value": {"me": true}}'


def cell(desk: Desk, column: str, line: int) -> Locator:
    """A cell of the grid of lines while it is typed into."""
    return desk.field(f"{column} 第 {line} 行", desk.main)


def tab(desk: Desk, name: str) -> None:
    desk.main.get_by_role("tab", name=re.compile(f"^{name}")).click()


# covers: ORD-015, ORD-018
def test_departments_work_on_an_order_and_finance_receives_the_money(sit: Sit, demo: Program) -> None:
    api = demo.api("zhouqian")
    customer = api.call("GET", "/records/customer", params={"filter": MINE, "limit": 1})["rows"][0]
    active = '{"field": "status", "op": "eq", "value": "active"}'
    products = api.rows("product", filter=active, limit=2)
    made = api.add("sales_order", customer=customer["id"])
    order, code = made["id"], made["order_code"]
    for product, quantity in zip(products, ("8", "2"), strict=True):
        api.add("sales_order_line", order=order, product=product["id"], quantity=quantity, price="100")
    api.call("POST", f"/records/sales_order/{order}/actions/submit", json={})
    demo.api("caowenhui").call("POST", f"/records/sales_order/{order}/actions/review", json={})

    desk = sit("sumin", f"/o/sales_order/{order}")
    desk.act("记录行动")
    desk.fill("行动内容", "与客户核对开票资料", desk.window)
    desk.button("记录行动", desk.window).click()
    desk.says("已记录订单")
    tab(desk, "订单行动")
    expect(desk.main.get_by_role("row").filter(has_text="与客户核对开票资料")).to_contain_text("已审核")

    head = sit("shenliheng", f"/o/employee/{api.one('employee', q='苏敏')['id']}")
    tab(head, "订单行动")
    expect(head.main.get_by_role("row").filter(has_text="与客户核对开票资料").first).to_be_visible()

    desk.act("登记收款")
    desk.fill("收款金额", "600", desk.window)
    desk.button("登记收款", desk.window).click()
    desk.says("已登记收款")
    expect(desk.fact("收款金额").first).to_contain_text("600.00")
    desk.act("确认收款")
    desk.says("已确认")
    tab(desk, "收款分摊")
    for line in ("480.00", "120.00"):
        expect(desk.main.get_by_role("row").filter(has_text=line)).to_contain_text("按比例")
    desk.go(f"/o/sales_order/{order}")
    expect(desk.fact("未收金额").first).to_contain_text("400.00")
    expect(desk.fact("收款状态").first).to_contain_text("部分收款")

    own = demo.api("sumin").add("receipt", customer=customer["id"], amount="400")["id"]
    desk.go(f"/o/receipt/{own}")
    tab(desk, "收款分摊")
    desk.button("添加收款分摊", desk.main).click()
    for column, text in (("订单", code), ("订单明细", products[0]["name"])):
        cell(desk, column, 1).click()
        desk.page.locator(".ant-select-item-option:visible").filter(has_text=text).first.click()
    cell(desk, "分摊金额", 1).fill("300")
    desk.keys("Enter")
    desk.keys("Escape")
    desk.act("确认收款")
    desk.says("自定义分摊的合计须等于收款金额")
    desk.main.get_by_role("button", name=re.compile("^编辑 分摊金额 第 1 行")).click()
    cell(desk, "分摊金额", 1).fill("400")
    desk.keys("Enter")
    desk.keys("Escape")
    desk.act("确认收款")
    desk.says("已确认")
    desk.go(f"/o/sales_order/{order}")
    expect(desk.fact("收款状态").first).to_contain_text("已收清")
    mine = f'{{"field": "order", "op": "eq", "value": {order}}}'
    after = api.rows("sales_order_line", filter=mine, sort="id", fields="id,received_amount")
    assert [row["received_amount"] for row in after] == ["880.00", "120.00"]
