"""Rights beyond roles, set and felt in the browser: dimensions, exceptions of a person, sharing, rules, and why."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from e2e.desk import Desk, Desks
from e2e.program import Program
from e2e.test_accessible import violations

Sit = Callable[..., Desk]
SELLER = ("xuhaitao", "徐海涛")


def employee(demo: Program, name: str) -> int:
    return int(next(row["id"] for row in demo.api().rows("employee", q=name) if row["name"] == name))


def customer(demo: Program, name: str, **values: object) -> int:
    return int(demo.api().add("customer", name=name, **values)["id"])


def confirmed(desk: Desk, word: str) -> None:
    """Agree in the window in front, and wait until it is gone."""
    desk.button(word, desk.window).click()
    expect(desk.page.get_by_role("dialog")).to_have_count(0)


def stamp() -> str:
    return str(int(time.time() * 10) % 1_000_000)


@pytest.fixture
def sale_types(demo: Program) -> Iterator[dict[str, Any]]:
    """Two values of the sale type dimension; afterwards the dimension restricts nothing any more."""
    api = demo.api()
    dimension = next(d for d in api.call("GET", "/dimensions")["dimensions"] if d["code"] == "sale_type")
    values = {
        name: api.add("dimension_value", name=name, dimension=dimension["id"])["id"]
        for name in (f"内销{stamp()}", f"外销{stamp()}")
    }
    yield {"id": dimension["id"], "values": values}
    role = api.one("role", q="销售主管")["id"]
    api.call("PUT", f"/roles/{role}/data-grants", json={"grants": []})
    api.call("POST", f"/dimensions/{dimension['id']}/detach", json={"object": "customer"})


# covers: PERM-006, PERM-007, PERM-011
def test_a_dimension_granted_to_a_role(sit: Sit, demo: Program, sale_types: dict[str, Any]) -> None:
    """Switched on for customers and granted to office heads: one sees exactly the records with the granted value."""
    inside, outside = sale_types["values"]
    desk = sit(path=f"/admin/dimensions/{sale_types['id']}")
    desk.main.get_by_role("switch", name="在客户上启用销售类型权限").click()
    desk.sees("名有账号的人还没有此维度的授权", desk.window)
    confirmed(desk, "启用")
    expect(desk.main.get_by_role("switch", name="在客户上启用销售类型权限")).to_be_checked()
    desk.sees("取自“销售类型权限”")

    carried = next(f["name"] for f in demo.api().call("GET", "/objects/customer")["fields"] if f["label"] == "销售类型权限")
    head = demo.api().one("employee", q="陆嘉铭")
    mark, department = f"维度{stamp()}", head["department"]["id"]
    for name, value in (("甲", inside), ("乙", outside), ("丙", None)):
        customer(demo, f"{mark}{name}", department=department, **{carried: sale_types["values"].get(value)})

    leader = sit("lujiaming", "/o/customer")
    leader.search(mark)
    leader.sees("没有")
    desk.go("/admin/roles")
    desk.main.get_by_role("navigation", name="角色权限").get_by_role("link", name="销售主管").click()
    desk.main.get_by_role("tab", name="数据权限").click()
    desk.main.get_by_role("combobox", name="销售类型权限的范围").select_option(label="指定值")
    desk.pick("添加销售类型权限", inside, inside, desk.main)
    expect(desk.main.get_by_role("combobox", name=f"{inside} 级别")).to_have_value("below")
    desk.save(desk.main)
    desk.sees(f"{inside}（本级及下级，编辑）", desk.window)
    confirmed(desk, "保存")
    leader.page.reload()
    leader.search(mark)
    leader.count(1)
    expect(leader.row(f"{mark}甲")).to_be_visible()
    desk.page.reload()
    expect(desk.main.get_by_role("combobox", name="销售类型权限的范围")).to_have_value("values")
    desk.sees("销售类型权限 " + inside, desk.main)


# covers: PERM-024, ORG-013
def test_an_exception_on_a_person(sit: Sit, demo: Program) -> None:
    """From the employee's page: one right differs for him alone, is marked, and goes away with one click."""
    account, name = SELLER
    seller = sit(account, "/o/customer")
    api = demo.api(account)

    def seen() -> int:
        return int(api.call("GET", "/records/customer", params={"count": "true", "limit": 1})["count"]["value"])

    own = seen()
    desk = sit(path=f"/o/employee/{employee(demo, name)}")
    desk.act("个人权限")
    desk.title("个人权限")
    desk.main.get_by_role("row").filter(has=desk.page.get_by_role("button", name="客户", exact=True)).first.get_by_role("button").click()
    desk.sees("销售业务员", desk.main)
    desk.main.get_by_role("tab", name="例外").click()
    desk.button("添加例外", desk.main).click()
    desk.pick("对象", "客户", "客户", desk.window)
    desk.pick("权限、按钮或字段", "查看", "查看", desk.window)
    desk.pick("对此人改为", "", "全部", desk.window)
    confirmed(desk, "添加")
    line = desk.main.get_by_role("listitem").filter(has_text="客户 · 查看")
    expect(line).to_contain_text("全部")
    everyone = demo.api().call("GET", "/records/customer", params={"count": "true", "limit": 1})["count"]["value"]
    assert seen() == everyone > own
    seller.page.reload()
    seller.count(everyone)
    desk.main.get_by_role("tab", name="权限合计").click()
    expect(desk.main.get_by_role("row").filter(has_text="例外").first).to_contain_text("全部")
    desk.main.get_by_role("tab", name="例外").click()
    desk.main.get_by_role("button", name="移除例外：客户 · 查看").click()
    desk.sees("没有例外")
    assert seen() == own


# covers: PERM-013, PERM-051
def test_a_record_is_shared_and_withdrawn(sit: Sit, demo: Program) -> None:
    """For a person and for a department; why he stands there is said; removing him closes the record again."""
    account, name = SELLER
    id_ = customer(demo, f"共享{stamp()}", owner=employee(demo, "范文博"))
    seller = sit(account, f"/o/customer/{id_}")
    seller.sees("不存在")
    desk = sit(path=f"/o/customer/{id_}?tab=access")
    desk.sees("没有另外加入的人")
    desk.button("对象分配", desk.main).click()
    desk.pick("员工", name, name, desk.window)
    desk.keys("Escape")  # the list of a picker for several stays open
    confirmed(desk, "授予权限")
    row = desk.main.get_by_role("row").filter(has_text=name)
    expect(row).to_contain_text("对象分配")
    seller.page.reload()
    expect(seller.page.get_by_role("heading", level=1)).to_contain_text("共享")
    desk.button(f"移除{name}", row).click()
    desk.sees("没有另外加入的人")
    seller.page.reload()
    seller.sees("不存在")

    desk.button("对象分配", desk.main).click()
    desk.window.get_by_text("管理维度", exact=True).click()
    desk.pick("部门的值", "华东", "华东办事处", desk.window)
    desk.keys("Escape")
    confirmed(desk, "授予权限")
    expect(desk.main.get_by_role("row").filter(has_text="华东办事处")).to_contain_text("查看")
    seller.page.reload()
    expect(seller.page.get_by_role("heading", level=1)).to_contain_text("共享")
    desk.button("移除华东办事处", desk.main).click()
    desk.sees("没有另外加入的人")
    assert demo.api(account).status("GET", f"/records/customer/{id_}") == 404


# covers: PERM-040, PERM-041, PERM-045
def test_who_cannot_work_on_it_is_named(sit: Sit, demo: Program) -> None:
    """Handing a customer to somebody without a login is told at once, and told again by the check."""
    id_ = customer(demo, f"校验{stamp()}", owner=employee(demo, "周倩"))
    desk = sit(path=f"/o/customer/{id_}?tab=access")
    desk.button("权限校验", desk.main).click()
    desk.says("要处理此记录的人权限齐全")
    desk.act("分配")
    desk.pick("负责员工", "范文博", "范文博", desk.window)
    desk.button("分配", desk.window).click()
    desk.sees("已分配，但对方权限不足")
    desk.sees("没有可以登录的账号", desk.window)
    desk.keys("Escape")
    desk.button("权限校验", desk.main).click()
    desk.sees("1 人缺少权限", desk.window)
    desk.window.get_by_role("link", name="打开范文博的个人权限").click()
    desk.title("个人权限")
    desk.sees("没有登录账号")


# covers: PERM-036
def test_why_somebody_sees_a_record(sit: Sit, demo: Program) -> None:
    """The page says no and what would help; what it proposes helps."""
    account, name = SELLER
    id_ = customer(demo, f"原因{stamp()}", owner=employee(demo, "周倩"))
    desk = sit(path=f"/o/customer/{id_}?tab=access")
    desk.main.get_by_role("link", name="谁为什么能看到").click()
    desk.title("谁为什么能看到")
    desk.pick("操作员", name, name, desk.main)
    desk.sees(f"{name}不可以查看")
    desk.sees("不是负责员工（负责员工是“周倩”）。")
    desk.main.get_by_role("link", name="将这条记录共享给他（查看）").click()
    desk.button("对象分配", desk.main).click()
    desk.pick("员工", name, name, desk.window)
    desk.keys("Escape")  # the list of a picker for several stays open
    confirmed(desk, "授予权限")
    desk.main.get_by_role("link", name="谁为什么能看到").click()
    desk.pick("操作员", name, name, desk.main)
    desk.sees(f"{name}可以查看")
    desk.sees("是相关员工（查看）。")
    assert demo.api(account).status("GET", f"/records/customer/{id_}") == 200


# covers: PERM-037
def test_a_rule_adds_related_employees(sit: Sit, demo: Program) -> None:
    """Written with the condition builder; existing records follow while one watches."""
    account, name = SELLER
    mark = f"规则{stamp()}"
    id_ = customer(demo, mark, owner=employee(demo, "周倩"))
    desk = sit(path="/admin/rules")
    desk.button("新建规则", desk.main).click()
    desk.fill("规则名称", mark, desk.window)
    desk.pick("对象", "客户", "客户", desk.window)
    condition(desk, desk.window, "客户名称", mark)
    desk.pick("指定人员", name, name, desk.window)
    desk.keys("Escape")
    desk.save(desk.window)
    desk.sees("处理已有记录", desk.main)
    expect(desk.main.get_by_role("row").filter(has_text=mark)).to_contain_text("符合条件的记录")
    job = desk.main.get_by_role("listitem").filter(has_text=mark)
    expect(job).to_contain_text("完成", timeout=60_000)
    assert demo.api(account).status("GET", f"/records/customer/{id_}") == 200
    desk.go(f"/o/customer/{id_}?tab=access")
    expect(desk.main.get_by_role("row").filter(has_text=name)).to_contain_text(f"规则 {mark}")
    rule = demo.api().one("related_rule", q=mark)["id"]
    demo.api().call("DELETE", f"/records/related_rule/{rule}")


def test_a_rule_is_written_in_the_form_of_any_object(sit: Sit, demo: Program) -> None:
    """The builder waits for the object, and what it built is read as a sentence on the page of the rule."""
    account, name = SELLER
    mark = f"句子{stamp()}"
    id_ = customer(demo, mark, owner=employee(demo, "周倩"))
    desk = sit(path="/o/related_rule/new")
    form = desk.main
    desk.fill("规则名称", mark, form)
    expect(form.get_by_role("combobox", name="选择字段", exact=True)).to_have_count(0)
    desk.pick("对象", "客户", "客户", form)
    condition(desk, form, "客户名称", mark)
    desk.pick("指定人员", name, name, form)
    desk.keys("Escape")
    desk.save(form)
    desk.title(mark)
    expect(desk.fact("条件")).to_have_text(f"客户名称 包含 {mark}")
    rule = demo.api().one("related_rule", q=mark)["id"]
    try:
        desk.page.reload()
        expect(desk.fact("条件")).to_have_text(f"客户名称 包含 {mark}")
        desk.go(f"/o/customer/{id_}?tab=access")
        granted = desk.main.get_by_role("row").filter(has_text=name)
        for _ in range(20):  # existing records follow in the background
            if demo.api(account).status("GET", f"/records/customer/{id_}") == 200:
                break
            time.sleep(1)
        desk.page.reload()
        expect(granted).to_contain_text(f"规则 {mark}")
    finally:
        demo.api().call("DELETE", f"/records/related_rule/{rule}")


def condition(desk: Desk, place: Locator, field: str, value: str) -> None:
    """The first line of the condition builder: a text field contains something."""
    box = place.get_by_role("combobox", name="选择字段", exact=True)
    box.click()
    box.fill(field)
    desk.page.get_by_role("menuitemcheckbox", name=field, exact=True).filter(visible=True).click()
    place.get_by_role("textbox", name=field, exact=True).fill(value)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_pages_of_rights_are_accessible(sit: Sit, desks: Desks, demo: Program, theme: str) -> None:
    """axe finds nothing, and nothing is wider than a telephone."""
    person, record = employee(demo, SELLER[1]), demo.api().rows("customer", limit=1)[0]["id"]
    seller = demo.api().rows("operator", q=SELLER[0])[0]["id"]
    pages = (
        "/admin/roles?tab=grants", "/admin/roles?tab=holders", f"/admin/people/{person}", f"/admin/people/{person}?tab=exceptions",
        f"/admin/people/{person}?tab=grants", "/admin/dimensions", "/admin/rules", "/admin/rules/new", f"/o/customer/{record}?tab=access",
        f"/admin/why/customer/{record}?user={seller}",
    )  # fmt: skip
    wide, phone = sit(dark=theme == "dark"), sit(dark=theme == "dark", width=390)
    found = []
    for path in pages:
        for desk in (wide, phone):
            desk.go(path)
            expect(desk.page.get_by_role("heading", level=1).first).to_be_visible()
            found += violations(desk)
        over = phone.page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        if over > 0:
            found.append(f"{path}: {over} px wider than the telephone")
    assert not found, "\n".join(found)
