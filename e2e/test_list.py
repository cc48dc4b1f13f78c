"""The list: finding, filtering, keeping a view, editing in place and in bulk, deleting and taking it back, the board."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from urllib.parse import unquote

from playwright.sync_api import Locator, expect

from e2e.desk import Desk
from e2e.program import Program

Sit = Callable[..., Desk]
FOOD = {"field": "industry", "op": "eq", "value": "chemical"}


def number_of(program: Program, object_name: str, filter_: object, user: str = "admin") -> int:
    """How many records fit, as a program counts them."""
    params = {"filter": json.dumps(filter_), "count": "true", "limit": 1}
    count: int = program.api(user).call("GET", f"/records/{object_name}", params=params)["count"]["value"]
    return count


def add_condition(desk: Desk, field: str, value: str) -> Locator:
    """Open the filter builder and ask for field = value."""
    desk.button("筛选", desk.main).click()
    builder = desk.page.get_by_role("group", name="满足以下所有条件").filter(visible=True)
    box = builder.get_by_role("combobox", name="选择字段", exact=True)
    box.click()
    box.fill(field)
    desk.page.get_by_role("menuitemcheckbox", name=field, exact=True).filter(visible=True).click()
    desk.pick(field, value, value, builder)
    return builder


# covers: CUS-008, CON-025
def test_search_filter_view_columns_and_a_shared_address(sit: Sit, demo: Program) -> None:
    desk = sit(path="/o/customer")
    for typed in ("岚衡", "lanheng", "lhdzkj", "55550005"):
        desk.search(typed)
        expect(desk.row("岚衡电子科技（北京）有限公司")).to_be_visible()
        expect(desk.grid.get_by_role("row").filter(has_not_text="岚衡")).to_have_count(1)  # the heading alone
    desk.search("没有这样的公司")
    desk.sees("没有符合条件的客户")
    desk.search("")
    desk.count(number_of(demo, "customer", {"and": []}))

    add_condition(desk, "行业", "化工")
    desk.button("确定").click()
    desk.count(number_of(demo, "customer", FOOD))
    desk.sees(re.compile("行业.*化工"), desk.main)

    desk.button("列设置", desk.main).click()
    desk.button("隐藏电话").click()
    desk.button("客户来源").click()
    desk.keys("Escape")
    expect(desk.grid.get_by_role("columnheader", name=re.compile("^客户来源"))).to_be_visible()
    expect(desk.grid.get_by_role("columnheader", name=re.compile("^电话"))).to_have_count(0)

    desk.button("视图操作").click()
    desk.page.get_by_role("menuitem", name="另存为视图").click()
    desk.fill("视图名称", "化工客户", desk.window)
    desk.save(desk.window)
    desk.says("视图已保存")
    view = desk.main.get_by_role("navigation", name="视图").get_by_role("button", name="化工客户")
    expect(view).to_have_attribute("aria-pressed", "true")
    desk.main.get_by_role("button", name="全部").first.click()
    desk.count(number_of(demo, "customer", {"and": []}))
    view.click()
    desk.count(number_of(demo, "customer", FOOD))
    expect(desk.grid.get_by_role("columnheader", name=re.compile("^客户来源"))).to_be_visible()
    delete_view(desk, "化工客户")
    reset_columns(desk)

    # the address carries the filter; who opens it sees of it what he may see
    desk.go("/o/customer")
    add_condition(desk, "行业", "化工")
    desk.button("确定").click()
    desk.count(number_of(demo, "customer", FOOD))
    path = desk.page.url.removeprefix(demo.url)
    assert "industry" in unquote(path)
    other = sit("zhouqian", path)
    mine = number_of(demo, "customer", FOOD, "zhouqian")
    other.count(mine)
    assert mine < number_of(demo, "customer", FOOD)


def reset_columns(desk: Desk) -> None:
    """The program remembers the columns of each person; the next test starts with the usual ones."""
    desk.go("/o/customer")
    desk.button("列设置", desk.main).click()
    desk.button("恢复默认").click()
    desk.keys("Escape")
    expect(desk.grid.get_by_role("columnheader", name=re.compile("^电话"))).to_be_visible()


def delete_view(desk: Desk, name: str) -> None:
    """Leave no trace for the next run."""
    desk.button("视图操作").click()
    desk.page.get_by_role("menuitem", name="删除").click()
    desk.button("删除", desk.window).click()
    desk.says("视图已删除")


# covers: CUS-027, OPP-051
def test_edit_in_place_and_in_bulk_delete_and_take_back(sit: Sit, demo: Program) -> None:
    for name in ("批量甲有限公司", "批量乙有限公司"):
        for old in demo.api().rows("customer", q=name):
            demo.api().call("DELETE", f"/records/customer/{old['id']}")
        demo.api().add("customer", name=name)
    desk = sit(path="/o/customer?q=批量")
    first, second = desk.row("批量甲有限公司"), desk.row("批量乙有限公司")

    first.hover()
    desk.button("编辑电话", first).click()
    desk.page.get_by_role("textbox", name="电话").fill("0512-6688 7799")
    desk.keys("Enter")
    desk.says("已修改“批量甲有限公司”的电话")
    assert demo.api().one("customer", q="批量甲", fields="phone")["phone"] == "0512-6688 7799"

    first.get_by_role("checkbox").check()
    second.get_by_role("checkbox").check()
    desk.button("批量修改").click()
    desk.pick("要修改的字段", "来源", "客户来源", desk.window)
    desk.pick("客户来源", "展会", "展会", desk.window)
    desk.button("修改 2 条", desk.window).click()
    desk.says("已修改 2 条")
    for name in ("批量甲", "批量乙"):
        assert demo.api().one("customer", q=name, fields="source")["source"] == "exhibition"

    tick(desk, first, second)
    desk.button("删除", desk.main).click()
    desk.button("删除", desk.window).click()
    desk.says("已删除 2 条")
    desk.sees("没有符合条件的客户")
    desk.button("撤销").last.click()
    expect(first).to_be_visible()
    expect(second).to_be_visible()

    tick(desk, first)
    desk.button("删除", desk.main).click()
    desk.button("删除", desk.window).click()
    expect(first).to_have_count(0)
    desk.choose("系统管理", "回收站")
    desk.title("回收站")
    line = desk.main.get_by_role("row").filter(has_text="批量甲有限公司").first
    desk.button("恢复", line).click()
    expect(line).to_have_count(0)  # taking back a deletion above has said 已恢复 too
    assert demo.api().one("customer", q="批量甲")["_title"] == "批量甲有限公司"


def tick(desk: Desk, *rows: Locator) -> None:
    """Choose these rows and no others."""
    for row in rows:
        expect(row).to_be_visible()
        row.get_by_role("checkbox").check()


def column(desk: Desk, stage: str) -> Locator:
    """A column of the board."""
    return desk.main.get_by_role("region", name=re.compile(f"^{stage}："))


# covers: OPP-026, OPP-008
def test_board_by_mouse_and_keyboard(sit: Sit, demo: Program) -> None:
    api = demo.api()
    mode = api.one("sales_mode", q="标准销售")["id"]
    stages = {
        s["_title"]: s["id"]
        for s in api.rows("sales_stage", filter=json.dumps({"field": "mode", "op": "eq", "value": mode}))
    }
    for old in api.rows("opportunity", q="看板试单"):
        api.call("DELETE", f"/records/opportunity/{old['id']}")
    api.add("opportunity", name="看板试单", mode=mode, stage=stages["初步接洽"], expected_amount="5000")
    desk = sit(path=f"/o/opportunity?mode=board&within={mode}&q=看板试单")
    card = desk.page.get_by_role("group", name="看板试单")
    expect(column(desk, "初步接洽").get_by_role("group", name="看板试单")).to_be_visible()

    drag(desk, card, column(desk, "需求确认"))
    finish_push(desk, "需求确认")
    expect(column(desk, "需求确认").get_by_role("group", name="看板试单")).to_be_visible()

    card.focus()
    desk.keys("Space")
    desk.hears("在需求确认上方")
    desk.keys("ArrowRight")
    desk.hears("在样品试用上方")
    desk.keys("Space")
    finish_push(desk, "样品试用")
    expect(column(desk, "样品试用").get_by_role("group", name="看板试单")).to_be_visible()
    assert api.one("opportunity", q="看板试单", fields="stage")["stage"]["title"] == "样品试用"


def drag(desk: Desk, what: Locator, where: Locator) -> None:
    """With the mouse, in several moves, as a hand does."""
    start, end = what.bounding_box(), where.bounding_box()
    assert start
    assert end
    mouse = desk.page.mouse
    mouse.move(start["x"] + 30, start["y"] + start["height"] / 2)
    mouse.down()
    mouse.move(start["x"] + 60, start["y"] + start["height"] / 2, steps=4)
    mouse.move(end["x"] + end["width"] / 2, end["y"] + 120, steps=8)
    mouse.up()


def finish_push(desk: Desk, stage: str) -> None:
    """A move on the board is a push: it asks for what is missing. Ends when the server has said yes."""
    dialog = desk.page.get_by_role("dialog")
    moved = desk.page.get_by_text(re.compile(f"已(移动|推进)到“?{stage}"))
    expect(dialog.or_(moved).first).to_be_visible()
    if dialog.count():
        desk.button("推进", desk.window).click()
        expect(dialog).to_have_count(0)
    expect(moved.first).to_be_visible()
