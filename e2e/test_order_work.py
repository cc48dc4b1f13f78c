"""Work on an order in several departments: what was done, by whom, and the money that finance receives."""

from __future__ import annotations

import re
from collections.abc import Callable

from playwright.sync_api import expect

from e2e.desk import Desk
from e2e.program import Program

Sit = Callable[..., Desk]
MINE = '{"field": "owner", "op": "eq", "value": {"me": true}}'


def tab(desk: Desk, name: str) -> None:
    desk.main.get_by_role("tab", name=re.compile(f"^{name}")).click()


# covers: ORD-018
def test_departments_work_on_an_order_and_finance_receives_the_money(sit: Sit, demo: Program) -> None:
    api = demo.api("zhouqian")
    customer = api.call("GET", "/records/customer", params={"filter": MINE, "limit": 1})["rows"][0]
    product = api.rows("product", q="PBT")[0]["id"]
    order = api.add("sales_order", customer=customer["id"])["id"]
    for quantity, price in (("8", "100"), ("2", "100")):
        api.add("sales_order_line", order=order, product=product, quantity=quantity, price=price)
    api.call("POST", f"/records/sales_order/{order}/actions/submit")
    demo.api("caowenhui").call("POST", f"/records/sales_order/{order}/actions/review")

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
