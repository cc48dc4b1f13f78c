"""The value pyramid: looked at, opened layer by layer, computed anew, turned into care; figures of all, names of those one sees."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, expect

from e2e.desk import Desk
from e2e.program import DEMO_PASSWORD, Program

Sit = Callable[..., Desk]
PLANNED = json.dumps({"field": "source_object", "op": "eq", "value": "pyramid_value"})
BOSS, HEAD, SELLER = "shenliheng", "lujiaming", "zhouqian"


def layer(desk: Desk, name: str) -> Locator:
    return desk.main.get_by_role("group", name="金字塔层次").get_by_role("button").filter(has_text=name)


def listed(desk: Desk) -> int:
    return desk.main.get_by_role("region", name=re.compile("名单")).locator("tbody tr").count()


# covers: PYR-001, PYR-011, PYR-013, PYR-014, PYR-016, PYR-018, PYR-019, PERM-046
@pytest.mark.parametrize("width", [1440, 390])
def test_the_pyramid_from_the_picture_to_care(sit: Sit, demo: Program, width: int) -> None:
    boss = sit(BOSS, "/", width=width)
    boss.choose("客户价值金字塔")
    boss.title("客户价值金字塔")
    top = layer(boss, "核心客户")
    expect(top).to_have_attribute("aria-pressed", "true")
    boss.button("实时计算").click()
    boss.says("已按当前数据计算")
    expect(boss.main.get_by_text("实时计算", exact=False).nth(1)).to_be_visible()
    whole = top.inner_text()
    layer(boss, "重点客户").click()
    boss.sees("重点客户 · 名单")
    expect(layer(boss, "重点客户")).to_have_attribute("aria-pressed", "true")
    boss.button("开展关怀").click()
    boss.pick("行动类型", "电话", "电话", boss.window)
    boss.fill("计划开始", "2026-12-21 09:00", boss.window)
    boss.field("计划开始", boss.window).press("Enter")  # takes the moment and sends the form
    boss.says(re.compile(r"已为 \d+ 个客户安排行动"))
    expect(boss.page.get_by_role("dialog")).to_have_count(0)
    made = demo.api().rows("activity", filter=PLANNED, fields="customer,executor")
    assert len(made) >= 1

    for tab in ("变化趋势", "按业务员"):
        boss.main.get_by_text(tab, exact=True).click()
        boss.sees("历次定时计算" if tab == "变化趋势" else "各业务员的客户价值")

    head = sit(HEAD, "/pyramid", width=width)
    assert layer(head, "核心客户").inner_text() == whole
    head.sees(re.compile(r"另有 \d+ 个客户不在您的权限范围内"))

    seller = sit(SELLER, "/", width=width)
    expect(seller.page.get_by_role("link", name="客户价值金字塔")).to_have_count(0)
    asked = demo.api(SELLER, DEMO_PASSWORD).status("POST", "/analyses/pyramid", json={"params": {"model": 1}})
    assert asked == 404
