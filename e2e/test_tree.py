"""Trees: departments below departments, product types, and who reports to whom at a customer."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

from playwright.sync_api import Locator, expect

from e2e.desk import Desk
from e2e.program import Program
from e2e.test_accessible import violations

Sit = Callable[..., Desk]
OFFICES = ("华北办事处", "华东办事处", "中南办事处", "西北办事处")


def node(desk: Desk, title: str) -> Locator:
    """A node of the tree by its name."""
    return desk.main.get_by_role("treeitem", name=re.compile(f"^{re.escape(title)}(，|$)"))


def child(desk: Desk, parent: str, title: str) -> Locator:
    """A node that hangs directly below another."""
    return node(desk, parent).locator("> [role=group] > [role=treeitem]").filter(has_text=title)


def line(where: Locator) -> Locator:
    """The node's own line, without what hangs below."""
    return where.locator("> div").first


def department(demo: Program, name: str) -> dict[str, object]:
    """The department of this name."""
    filter_ = json.dumps({"field": "name", "op": "eq", "value": name})
    found: dict[str, object] = demo.api().rows("department", filter=filter_, fields="name,parent")[0]
    return found


def drag(desk: Desk, what: Locator, where: Locator) -> None:
    """With the mouse, in several moves, as a hand does."""
    start, end = what.bounding_box(), where.bounding_box()
    assert start
    assert end
    mouse = desk.page.mouse
    mouse.move(start["x"] + 300, start["y"] + start["height"] / 2)
    mouse.down()
    mouse.move(start["x"] + 320, start["y"] + start["height"] / 2 + 4, steps=4)
    mouse.move(end["x"] + 320, end["y"] + end["height"] / 2, steps=8)
    mouse.up()


# covers: ORG-001, ORG-004
def test_department_tree(sit: Sit, demo: Program) -> None:
    for old in demo.api().rows("department", q="树试办事处"):
        demo.api().call("DELETE", f"/records/department/{old['id']}")
    desk = sit(path="/o/department")
    desk.main.get_by_text("树", exact=True).click()
    tree = desk.main.get_by_role("tree", name="部门树")
    for office in OFFICES:
        expect(child(desk, "销售部", office)).to_be_visible()

    # by keys: close, open, go in, back out
    node(desk, "总经办").focus()
    desk.keys("ArrowDown", "ArrowLeft")
    expect(node(desk, "销售部")).to_have_attribute("aria-expanded", "false")
    expect(node(desk, "华北办事处")).to_have_count(0)
    desk.keys("ArrowRight", "ArrowRight")
    expect(node(desk, "华北办事处")).to_be_focused()
    desk.keys("ArrowLeft")
    expect(node(desk, "销售部")).to_be_focused()

    # a new office below 销售部
    desk.keys("Shift+F10")
    desk.page.get_by_role("menuitem", name="新建下级").click()
    expect(desk.window.get_by_text("销售部").filter(visible=True).first).to_be_visible()
    desk.fill("部门名称", "树试办事处", desk.window)
    desk.save(desk.window)
    expect(child(desk, "销售部", "树试办事处")).to_be_visible()

    # dragged elsewhere and taken back
    drag(desk, line(node(desk, "树试办事处")), line(node(desk, "市场部")))
    expect(child(desk, "市场部", "树试办事处")).to_be_visible()
    desk.says("“树试办事处”已移到“市场部”下")
    assert department(demo, "树试办事处")["parent"]["title"] == "市场部"  # type: ignore[index]
    desk.button("撤销").last.click()
    expect(child(desk, "销售部", "树试办事处")).to_be_visible()

    # what the server refuses goes back to where it was
    desk.button("销售部 的操作").click()
    desk.page.get_by_role("menuitem", name="移动到…").click()
    desk.pick("上级部门", "树试", "树试办事处", desk.window)  # 华北办事处 has salespeople and stays a leaf (ORG-006)
    desk.button("移动", desk.window).click()
    desk.says(re.compile("“销售部”没有移动。.*不能是记录自己或它的下级"))
    expect(child(desk, "销售部", "华北办事处")).to_be_visible()
    expect(tree.locator("> [role=treeitem]").filter(has_text="销售部")).to_have_count(1)

    # searching shows the way to each hit; the record shows it too
    desk.search("树试")
    hit = desk.main.get_by_role("list", name="搜索结果").get_by_role("listitem")
    expect(hit).to_have_count(1)
    desk.sees("销售部", hit)
    hit.get_by_role("link", name="树试办事处").click()
    desk.title("树试办事处")
    way = desk.main.get_by_role("navigation", name="上级路径")
    expect(way.get_by_role("link", name="销售部")).to_be_visible()
    demo.api().call("DELETE", f"/records/department/{department(demo, '树试办事处')['id']}")


# covers: PRD-009
def test_product_types_on_a_telephone(sit: Sit) -> None:
    desk = sit(path="/o/product_category?mode=tree", width=390)
    tree = desk.main.get_by_role("tree")
    closed = tree.locator("[aria-expanded=false]").first
    expect(tree.get_by_role("treeitem").first).to_be_visible()
    if closed.count():
        line(closed).click(position={"x": 14, "y": 20})
    expect(tree.locator("[role=treeitem] [role=treeitem]").first).to_be_visible()
    assert desk.page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")


# covers: CON-007
def test_who_reports_to_whom(sit: Sit, demo: Program) -> None:
    api = demo.api()
    below = api.rows(
        "contact",
        filter=json.dumps({"field": "superior_contact.superior_contact", "op": "not_empty"}),
        fields="name,customer,superior_contact",
        limit=1,
    )[0]
    desk = sit(path=f"/o/customer/{below['customer']['id']}?tab=contact.customer")
    desk.main.get_by_role("radiogroup", name="显示方式").get_by_text("树", exact=True).click()
    expect(child(desk, below["superior_contact"]["title"], below["_title"])).to_be_visible()
    assert not violations(desk)


def test_a_parent_one_may_not_see(sit: Sit, demo: Program) -> None:
    filter_ = json.dumps({"and": [{"field": "parent", "op": "not_empty"}, {"field": "parent.id", "op": "empty"}]})
    lost = demo.api("zhouqian").rows("customer", filter=filter_, limit=1)[0]
    desk = sit("zhouqian", "/o/customer?mode=tree&sort=name")
    more = desk.main.get_by_role("treeitem").filter(has_text="显示更多")
    expect(desk.main.get_by_role("treeitem").first).to_be_visible()
    while more.count():
        more.last.click()
        desk.settle()
    expect(node(desk, lost["_title"])).to_contain_text("上级不可见")
