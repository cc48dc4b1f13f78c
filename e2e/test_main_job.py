"""The main job: a customer, a contact, an opportunity, through the stages to the deal; figures follow at once."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from e2e.desk import Desk
from e2e.program import Program

Sit = Callable[..., Desk]


def won_this_month(program: Program) -> float:
    """Sum of what was won this month, as a program reads it."""
    question: dict[str, Any] = {
        "measures": [{"fn": "sum", "field": "actual_amount", "as": "won"}],
        "filter": {
            "and": [
                {"field": "status", "op": "eq", "value": "won"},
                {"field": "closed_at", "op": "eq", "value": {"relative": "this_month"}},
            ]
        },
    }
    totals = program.api().call("POST", "/records/opportunity/aggregate", json=question)["totals"]
    return float(totals["won"] or 0)


def stage_count(desk: Desk, stage: str) -> int:
    """How many opportunities the funnel page shows in a stage."""
    desk.go("/funnel")
    table = desk.main.get_by_role("table")
    text = desk.cell(table.get_by_role("row").filter(has_text=stage), "数量").inner_text()
    return int(re.sub(r"\D", "", text))


# covers: CUS-001, CUS-003, CON-001, CON-002, OPP-001, OPP-002, OPP-007, OPP-008, OPP-010, OPP-026, OPP-027, OPP-029
# covers: FUN-001, FUN-003, FUN-006, FUN-007
@pytest.mark.parametrize("width", [1440, 390])
def test_from_first_contact_to_won_deal(sit: Sit, demo: Program, width: int) -> None:
    word = "沧澜" if width > 600 else "云栈"
    initials = "clyqsb" if width > 600 else "yzyqsb"
    company, contact, deal = f"{word}仪器设备有限公司", "顾盼", f"{word}树脂年度框架"
    desk = sit(width=width)
    won_before = won_this_month(demo)
    before = stage_count(desk, "需求确认")

    customer(desk, company)
    contact_of(desk, company, contact)
    opportunity(desk, company, initials, deal)
    push(desk, "需求确认", "客户确认了用量与交期")
    assert stage_count(desk, "需求确认") == before + 1
    desk.page.go_back()
    win(desk, "128000")
    assert stage_count(desk, "需求确认") == before

    assert won_this_month(demo) == won_before + 128_000
    desk.choose("首页")
    desk.settle()
    won = desk.main.get_by_role("link").filter(has_text="本月已赢")
    expect(won.get_by_title(re.compile(rf"{won_before + 128_000:,.2f}$"))).to_be_visible()
    assert not english_words(desk), english_words(desk)


def customer(desk: Desk, name: str) -> None:
    """A new customer. While a name is typed the form warns of a customer that has it already."""
    desk.choose("客户")
    form = desk.create("客户")
    desk.fill("客户名称", "岚衡工业集团有限公司", form)
    desk.sees("可能重复", form)
    desk.fill("客户名称", name, form)
    desk.sees_not("可能重复", form)
    desk.pick("行业", "机械", "机械", form)
    desk.fill("电话", "021-5566 0188", form)
    desk.save(form)
    desk.open_made(name)
    expect(desk.fact("行业")).to_contain_text("机械")


def contact_of(desk: Desk, company: str, name: str) -> None:
    """A contact, made from the customer's page, so that the customer is filled in."""
    tab = desk.main.get_by_role("tab", name=re.compile(r"^联系人( \d+)?$"))
    tab.click()
    panel = desk.main.get_by_role("tabpanel", name=re.compile(r"^联系人( \d+)?$"))
    desk.button("新建联系人", panel).first.click()
    form = desk.window
    desk.fill("姓名", name, form)
    desk.fill("手机", "13912345678", form)
    desk.fill("职务", "采购经理", form)
    form.get_by_role("switch", name="主联系人").click()
    desk.sees(company, form)
    desk.save(form)
    desk.says("已新建")
    desk.sees(name, panel)


def opportunity(desk: Desk, company: str, initials: str, name: str) -> None:
    """An opportunity for a customer found by the initials of its name."""
    desk.choose("商机")
    form = desk.create("商机")
    desk.fill("商机名称", name, form)
    desk.pick("客户", initials, company, form)
    desk.pick("销售模式", "bzxs", "标准销售", form)
    desk.fill("预期金额", "120000", form)
    desk.save(form)
    desk.open_made(name)
    expect(desk.fact("销售阶段")).to_contain_text("初步接洽")
    expect(desk.fact("成功率")).to_contain_text("25%")


def push(desk: Desk, stage: str, summary: str) -> None:
    """To the next stage, with a word about why."""
    desk.act("推进")
    desk.sees(stage, desk.window)
    desk.fill("推进总结", summary, desk.window)
    desk.button("推进", desk.window).click()
    expect(desk.fact("销售阶段")).to_contain_text(stage)
    desk.main.get_by_role("tab", name=re.compile("^阶段推进")).click()
    desk.sees(summary)


def win(desk: Desk, amount: str) -> None:
    """The deal is done."""
    desk.act("赢单")
    desk.fill("成交金额", amount, desk.window)
    desk.fill("总结", "价格与交期都谈妥", desk.window)
    desk.button("赢单", desk.window).click()
    expect(desk.fact("状态").first).to_contain_text("成功")


def english_words(desk: Desk) -> list[str]:
    """Words on the screen that are not Chinese, except names."""
    words = re.findall(r"[A-Za-z]{3,}", desk.main.inner_text())
    return [word for word in words if word not in {"Ctrl", "ABS", "PBT", "PVC", "PET"}]
