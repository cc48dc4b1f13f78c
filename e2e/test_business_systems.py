"""A business system is enabled, its figures stand on the customer, and who buys finds purchase orders and nothing of sales."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from e2e.desk import Desk
from e2e.program import DEMO_PASSWORD, Program

Sit = Callable[..., Desk]
RECEIVABLE = '{"field": "kind", "op": "eq", "value": "receivable"}'
U8 = '{"field": "code", "op": "eq", "value": "U8"}'


# covers: PERM-022, PERM-047, CUS-018, CUS-019, CUS-020, EAI-022, EAI-032
@pytest.mark.parametrize("width", [1440, 390])
def test_a_system_is_enabled_and_each_line_sees_its_own(sit: Sit, demo: Program, width: int) -> None:
    admin, seller = demo.api(), demo.api("zhouqian", DEMO_PASSWORD)
    system = admin.rows("business_system", filter=U8)[0]
    admin.call("PATCH", f"/records/business_system/{system['id']}", json={"is_enabled": False})
    paper = seller.rows("external_document", filter=RECEIVABLE, fields="customer,number,amount")[0]

    there = f"/o/customer/{paper['customer']['id']}?tab=panel_business_figures"
    desk = sit("zhouqian", there, width=width)
    desk.sees("尚未启用，这里不显示它的数据")
    desk.sees("没有启用提供“销售管理、应收管理”的业务系统")
    desk.sees_not("累计收款")

    office = sit("admin", "/", width=width)
    office.choose("业务设置", "业务系统")
    office.row("U8").get_by_role("link").first.click()
    office.title("U8")
    office.act("编辑")
    form = office.page.get_by_role("form")
    form.get_by_role("switch", name="启用").click()
    office.save(form)
    expect(office.fact("启用").first).to_contain_text("是")

    desk.page.reload()
    section = desk.main.get_by_role("region", name="U8")
    expect(section.get_by_text("累计应收", exact=True)).to_be_visible()
    expect(section.get_by_role("table", name="U8的最近单据")).to_contain_text(re.compile(paper["number"]))
    year = sit("zhouqian", f"{there}&from=2024-01-01&to=2026-01-01", width=width)
    year.sees("期间不能超过一年")

    buyer = sit("hewenqing", "/", width=width)
    buyer.choose("采购订单")
    buyer.title("采购订单")
    buyer.row("CG000").first.get_by_role("link").first.click()
    expect(buyer.fact("供应商").first).to_be_visible()
    buyer.main.get_by_role("tab", name=re.compile("^采购明细")).click()
    expect(buyer.main.get_by_role("columnheader", name="到货数量").or_(buyer.main.get_by_text("到货数量")).first).to_be_visible()
    expect(buyer.button("编辑", buyer.main)).to_have_count(0)
    for label in ("客户", "商机", "销售订单", "业务单据", "销售模式"):
        expect(buyer.page.get_by_role("link", name=label, exact=True)).to_have_count(0)
    asked = demo.api("hewenqing", DEMO_PASSWORD)
    assert {asked.status("GET", f"/records/{name}") for name in ("customer", "sales_order", "external_document", "sales_mode")} == {404}
    assert seller.status("GET", "/records/purchase_order") == 404
    expect(desk.page.get_by_role("link", name="采购订单", exact=True)).to_have_count(0)
