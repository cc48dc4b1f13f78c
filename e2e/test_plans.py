"""A sales plan: made for a branch, filled in by hand and by breaking a total down, reported, issued, and followed up by whom it names."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, expect

from e2e.desk import Desk
from e2e.program import DEMO_PASSWORD, Program

Sit = Callable[..., Desk]
BOSS, HEAD, SELLER = "shenliheng", "lujiaming", "zhouqian"
OFFICE = json.dumps({"field": "name", "op": "eq", "value": "华东办事处"})


def plan_of(demo: Program, year: int) -> int:
    """A plan of the eastern branch for a year of its own, with 周倩 in it."""
    api = demo.api(HEAD, DEMO_PASSWORD)
    model = next(r["id"] for r in api.rows("plan_model", fields="name,dimensions") if r["name"] == "部门与人员销售计划")
    office = api.rows("department", filter=OFFICE, fields="name")[0]["id"]
    return int(api.call("POST", "/records/sales_plan", json={"model": model, "plan_year": year, "planned_department": office})["id"])


def cell(desk: Desk, label: str) -> Locator:
    return desk.main.get_by_label(label, exact=True)


# covers: PLAN-001, PLAN-002, PLAN-003, PLAN-009, PLAN-011, PLAN-012
@pytest.mark.parametrize(("width", "year"), [(1440, 2031), (390, 2032)])
def test_a_plan_from_the_first_figure_to_my_plan(sit: Sit, demo: Program, width: int, year: int) -> None:
    plan = plan_of(demo, year)
    head = sit(HEAD, f"/plans/{plan}", width=width)
    head.sees("计划还没有明细")
    head.main.get_by_role("button", name="添加计划对象").first.click()
    head.pick("部门", "华东办事处", "华东办事处", head.window)
    head.window.get_by_text("添加计划对象", exact=True).first.click()  # closes the list of the first picker
    head.pick("员工", "周倩", "周倩", head.window)
    head.window.get_by_text("添加计划对象", exact=True).first.click()
    head.window.get_by_role("button", name=re.compile("添加 1 行")).click()
    if width == 390:
        head.main.get_by_role("button", name="周倩", exact=True).click()
    first = cell(head, "周倩 1月")
    first.fill("120,000.50")
    first.press("Enter")
    head.sees("1 个单元格未保存")
    head.button("保存").click()
    head.says("已保存 1 个单元格")
    expect(first).to_have_value("120,000.50")

    if width == 390:
        head.button("向下分解").last.click()
    else:
        head.main.get_by_role("button", name="向下分解：周倩").click()
    head.window.get_by_label("全年").fill("1200000")
    head.button("向下分解", head.window).click()
    expect(cell(head, "周倩 12月")).to_have_value("100,000")
    head.button("保存").click()
    head.says("已保存 12 个单元格")
    head.button("上报").click()
    head.says("已上报")

    boss = sit(BOSS, f"/plans/{plan}", width=width)
    boss.button("下发").click()
    boss.says("已下发")
    boss.main.get_by_text("达成情况", exact=True).click()
    boss.sees("1,200,000")

    seller = sit(SELLER, f"/my-plan?year={year}", width=width)
    seller.sees("1,200,000")
    seller.sees_not("上报")


# covers: PLAN-004
def test_product_lines_across_regions_say_where_they_differ(sit: Sit, demo: Program) -> None:
    api = demo.api(BOSS, DEMO_PASSWORD)
    model = next(r["id"] for r in api.rows("plan_model", fields="name") if r["name"] == "产品线与区域销售计划")
    lines = [r["id"] for r in api.rows("product_line", fields="name", sort="id")[:2]]
    areas = [r["id"] for r in api.rows("region", filter=json.dumps({"field": "name", "op": "in", "value": ["华东", "华北"]}), fields="name", sort="id")]
    plan = int(api.call("POST", "/records/sales_plan", json={"model": model, "plan_year": 2033})["id"])
    values = [((None, None), 400), *(((line, None), 200) for line in lines), *(((line, area), 100) for line in lines for area in areas)]
    cells = [
        {"indicator": "amount", "period": "2033Q1", "values": {"product_line": key[0], "region": key[1]}, "target": str(target)} for key, target in values
    ]
    api.call("PUT", f"/plans/{plan}/targets", json={"cells": cells})
    boss = sit(BOSS, f"/plans/{plan}?tab=cross")
    boss.sees("两个方向的合计一致")
    place = boss.main.get_by_role("row", name=re.compile("涂料")).locator("input").first
    place.fill("130")
    place.press("Enter")
    boss.sees(re.compile("合计不一致：.*涂料 -30"))
    boss.button("保存").click()
    boss.says("已保存 1 个单元格")
    boss.sees(re.compile(r"有 \d+ 处合计不一致"))
    boss.expect_trouble("409")
    boss.button("上报").click()
    boss.says(re.compile("合计不一致"))
    assert api.call("GET", f"/records/sales_plan/{plan}")["status"] == "draft"
