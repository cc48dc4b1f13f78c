"""What people should not type, and what happens when two of them, or one of them twice, do the same thing."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

from playwright.sync_api import expect

from e2e.desk import Desk
from e2e.program import Program
from e2e.test_real_data import Wizard

Sit = Callable[..., Desk]
NASTY = "<img src=x onerror=alert(1)>'; DROP TABLE customer;--"


def exactly(name: str) -> str:
    """Filter for a record of exactly this name."""
    return json.dumps({"field": "name", "op": "eq", "value": name})


def clear(program: Program, *names: str) -> None:
    """An earlier run may have left them."""
    for name in names:
        for row in program.api().rows("customer", filter=exactly(name)):
            program.api().call("DELETE", f"/records/customer/{row['id']}")


# covers: CUS-001
def test_markup_and_sql_in_a_name_are_only_text(sit: Sit, demo: Program) -> None:
    clear(demo, NASTY)
    desk = sit(path="/o/customer")
    desk.page.on("dialog", lambda dialog: desk.troubles.append(f"a script ran: {dialog.message}"))
    form = desk.create("客户")
    desk.fill("客户名称", NASTY, form)
    desk.save(form)
    desk.open_made(NASTY)
    desk.go("/o/customer?q=onerror")
    expect(desk.row(NASTY)).to_be_visible()
    desk.keys("Control+k")
    desk.page.get_by_placeholder("搜索记录、菜单或操作，支持拼音首字母").fill("onerror")
    desk.sees(NASTY, desk.window)
    assert demo.api().rows("customer", limit=1)
    clear(demo, NASTY)


# covers: CUS-001
def test_wrong_values_are_refused_at_their_field(sit: Sit, demo: Program) -> None:
    desk = sit(path="/o/customer")
    form = desk.create("客户")
    desk.save(form)
    desk.sees("必填", form)
    desk.fill("客户名称", "长" * 300, form)
    assert len(desk.field("客户名称", form).input_value()) == 120
    desk.fill("邮箱", "不是邮箱", form)
    desk.save(form)
    desk.sees("请填写邮箱地址", form)
    assert desk.field("邮箱", form).get_attribute("aria-invalid") == "true"
    answer = demo.api().status(
        "POST", "/records/customer", json={"name": "长" * 300, "email": "不是邮箱", "nonsense": 1}
    )
    assert answer == 422


# covers: OPP-051
def test_two_people_edit_the_same_record(sit: Sit, demo: Program) -> None:
    clear(demo, "同改有限公司")
    made = demo.api().add("customer", name="同改有限公司", phone="010-11112222")
    desk = sit(path=f"/o/customer/{made['id']}/edit")
    expect(desk.field("电话")).to_have_value("010-11112222")
    demo.api().call(
        "PATCH", f"/records/customer/{made['id']}", json={"phone": "010-33334444", "version": made["version"]}
    )
    desk.fill("电话", "010-55556666")
    desk.save()
    desk.sees("记录已被他人修改", desk.window)
    desk.sees("010-33334444", desk.window)
    desk.sees("010-55556666", desk.window)
    desk.window.get_by_text("010-55556666").click()
    desk.button("按选择保存", desk.window).click()
    desk.title("同改有限公司")
    desk.sees("010-55556666")
    assert demo.api().one("customer", filter=exactly("同改有限公司"), fields="phone")["phone"] == "010-55556666"


# covers: CUS-041
def test_double_click_on_save_makes_one_record_and_a_second_one_is_warned_of(sit: Sit, demo: Program) -> None:
    name = "双击贸易有限公司"
    clear(demo, name)
    desk = sit(path="/o/customer")
    form = desk.create("客户")
    desk.fill("客户名称", name, form)
    desk.button("保存", form).dblclick()
    desk.says("已新建")
    desk.settle()
    assert len(demo.api().rows("customer", filter=exactly(name))) == 1

    form = desk.create("客户")
    desk.fill("客户名称", name, form)
    desk.sees("可能重复", form)
    desk.sees(name, form)
    desk.button("取消", form).click()
    desk.button("离开").click()
    expect(desk.page.get_by_role("dialog")).to_have_count(0)
    clear(demo, name)


# covers: CUS-001
def test_without_a_mouse(sit: Sit, demo: Program) -> None:
    clear(demo, "键盘有限公司")
    desk = sit()
    desk.settle()
    desk.keys("Tab")
    expect(desk.page.get_by_role("link", name="跳到正文")).to_be_focused()
    desk.keys("Control+k")
    desk.page.keyboard.type("kehu")
    expect(desk.window.get_by_role("option", name="客户").first).to_be_visible()
    desk.keys("Enter")
    desk.title("客户")
    expect(desk.grid.get_by_role("row").nth(1)).to_be_visible()
    desk.button("新建客户", desk.main).focus()
    desk.keys("Enter")
    expect(desk.field("客户名称", desk.window)).to_be_focused()
    desk.page.keyboard.type("键盘有限公司")
    desk.keys("Tab")
    expect(desk.field("简称", desk.window)).to_be_focused()
    desk.page.keyboard.type("键盘")
    desk.keys("Enter")
    desk.says("已新建")
    link = desk.page.get_by_role("link", name="键盘有限公司").filter(visible=True).first
    link.focus()
    desk.keys("Enter")
    desk.title("键盘有限公司")
    clear(demo, "键盘有限公司")


# covers: GEN-012
def test_files_that_cannot_be_imported_say_so(sit: Sit, demo: Program) -> None:
    desk = sit()
    wizard = Wizard(desk, "customer")
    wizard.upload(
        {"name": "坏文件.xlsx", "mimeType": "application/vnd.ms-excel", "buffer": b"PK\x03\x04 not a workbook"}
    )
    desk.says(re.compile("文件"))
    expect(desk.main.get_by_text("将文件拖到这里，或点击选择")).to_be_visible()
    wizard.upload({"name": "照片.png", "mimeType": "image/png", "buffer": b"\x89PNG\r\n"})
    desk.says("只能导入 .xlsx 或 .csv 文件")
    text = "客户名称,邮箱,成立年份\n合格有限公司,a@b.example,1999\n,没有名称,\n坏邮箱公司,不是邮箱,十九\n"
    wizard.upload({"name": "客户.csv", "mimeType": "text/csv", "buffer": text.encode("gbk")})
    wizard.next()
    wizard.next()
    expect(desk.main.get_by_text("1 行可以导入，2 行有问题")).to_be_visible(timeout=60_000)
    desk.sees("邮箱", desk.main.get_by_role("table"))
    assert demo.api().rows("customer", filter=exactly("合格有限公司")) == []  # a trial changes nothing
