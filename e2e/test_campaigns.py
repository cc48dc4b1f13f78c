"""Campaigns: started by a branch, approved above, unknown elsewhere; each level finds its own in the list."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from e2e.desk import Desk, Desks
from e2e.program import Program
from e2e.test_accessible import violations

Sit = Callable[..., Desk]
EAST, NORTH, MARKETING, COATINGS = "lujiaming", "hanzhiyuan", "linruoxi", "zhengziang"


# covers: MKT-001, PERM-052
@pytest.mark.parametrize("width", [1440, 390])
def test_a_branch_starts_a_campaign(sit: Sit, demo: Program, width: int) -> None:
    """Entered with period, segment and budget, given a participant, put up for approval; head office approves it."""
    name = f"华东涂装沙龙{int(time.time() * 10) % 1_000_000}"
    desk = sit(EAST, "/", width=width)
    desk.choose("市场活动")
    form = desk.create("市场活动")
    desk.fill("活动名称", name, form)
    desk.pick("市场活动类型", "会议", "会议营销", form)
    desk.pick("发起层级", "", "总部", form)
    desk.fill("细分市场", "长三角工程机械厂", form)
    desk.fill("预算", "30000", form)
    desk.save(form)
    desk.sees("负责部门属于分公司，不能由总部发起。", form)
    desk.pick("发起层级", "", "分公司", form)
    desk.save(form)
    desk.open_made(name)
    expect(desk.fact("负责部门")).to_contain_text("华东办事处")
    desk.main.get_by_role("tab", name=re.compile("^参与者")).click()
    desk.button("添加参与者", desk.main).click()
    contact = demo.api(EAST).rows("contact", limit=1, fields="id,name,customer")[0]
    box = desk.field("客户 第 1 行", desk.main)
    box.fill(contact["customer"]["title"])
    desk.page.locator(".ant-select-item-option").filter(has_text=contact["customer"]["title"]).first.click()
    desk.keys("Enter")
    expect(desk.main.get_by_role("tab", name=re.compile("^参与者"))).to_contain_text("1")
    desk.act("提交审批")
    desk.says(f"“{name}”已提交审批。")
    address = desk.page.url.split("?")[0].removeprefix(demo.url)

    head = sit(MARKETING, f"{address}?tab=", width=width)
    head.title(name)
    head.act("批准")
    head.says("已批准，开始执行")
    expect(head.fact("状态").first).to_contain_text("执行")
    for other in (NORTH, COATINGS):
        stranger = sit(other, address, width=width)
        stranger.sees("不存在")


# covers: PERM-052
def test_each_level_finds_its_own(sit: Sit, demo: Program) -> None:
    """Head office finds all, a branch what it and its product lines there started, the keeper of a line that line's."""
    seen = {
        MARKETING: {"中国国际涂料展参展 2025", "防腐涂料技术巡讲 · 长三角", "京津冀经销商订货会", "水性工业漆推广季", "改性塑料邮件专刊"},
        EAST: {"防腐涂料技术巡讲 · 长三角", "改性塑料邮件专刊"}, NORTH: {"京津冀经销商订货会"}, COATINGS: {"水性工业漆推广季"},
    }  # fmt: skip
    names = {row["name"].rstrip("0123456789 ") for row in demo.api().rows("campaign", limit=100, fields="name")}
    assert {n.rstrip("0123456789 ") for found in seen.values() for n in found} <= names
    for user, own in seen.items():
        desk = sit(user, "/o/campaign")
        for name in seen[MARKETING]:
            start = name.rstrip("0123456789 ")
            rows = desk.row(start)
            if name in own:
                expect(rows.first).to_be_visible()
        desk.settle()
        for name in seen[MARKETING] - own:
            expect(desk.row(name.rstrip("0123456789 "))).to_have_count(0)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_pages_of_campaigns_and_complaints_are_accessible(sit: Sit, desks: Desks, demo: Program, theme: str) -> None:
    """axe finds nothing, and nothing is wider than a telephone."""
    api = demo.api()
    campaign, complaint = (api.rows(name, limit=1)[0]["id"] for name in ("campaign", "complaint"))
    pages = (
        "/o/campaign", "/o/campaign/new", f"/o/campaign/{campaign}", f"/o/campaign/{campaign}?tab=campaign_participant.campaign",
        "/o/complaint", "/o/complaint/new", f"/o/complaint/{complaint}", f"/o/complaint/{complaint}?tab=complaint_progress.complaint",
    )  # fmt: skip
    wide, phone = sit(dark=theme == "dark"), sit(dark=theme == "dark", width=390)
    found = []
    for path in pages:
        for desk in (wide, phone):
            desk.go(path)
            expect(desk.page.get_by_role("heading", level=1).first).to_be_visible()
            desk.settle()
            found += violations(desk)
        over = phone.page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        if over > 0:
            found.append(f"{path}: {over} px wider than the telephone")
    assert not found, "\n".join(found)
