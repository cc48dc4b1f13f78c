"""Customers are entered: a person among them, and one that somebody else has already."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Locator, expect

from e2e.desk import Desk
from e2e.program import Program
from e2e.test_list import add_condition

Sit = Callable[..., Desk]
OTHER = "李思敏"


# covers: CUS-004
def test_a_person_is_kept_with_fields_of_his_own(sit: Sit, demo: Program) -> None:
    name = f"个体试用{int(time.time()) % 100000}"
    desk = sit("zhouqian", path="/o/customer/new")
    form = desk.main
    expect(desk.field("成立年份", form)).to_be_visible()
    expect(form.get_by_text("生日", exact=True)).to_have_count(0)
    desk.fill("客户名称", name, form)
    desk.pick("客户性质", "", "个体", form)
    for label in ("成立年份", "员工人数", "年营业额", "上级客户"):
        expect(form.get_by_text(label, exact=True)).to_have_count(0)
    expect(desk.field("客户名称", form)).to_have_value(name)
    desk.pick("客户等级", "", "A级", form)
    desk.pick("性别", "", "女", form)
    desk.fill("生日", "1988-06-01", form)
    desk.keys("Tab")
    desk.save(form)

    desk.title(name)
    for label, value in (("客户性质", "个体"), ("性别", "女"), ("生日", "1988-06-01"), ("客户等级", "A级")):
        expect(desk.fact(label)).to_contain_text(value)
    expect(desk.fact("成立年份")).to_have_count(0)
    kept = demo.api("zhouqian").one("customer", q=name, fields="party_type,gender,birthday,grade")
    said = {k: kept[k] for k in ("party_type", "gender", "birthday", "grade")}
    assert said == {"party_type": "person", "gender": "female", "birthday": "1988-06-01", "grade": "a"}

    desk.go("/o/customer")
    add_condition(desk, "客户等级", "A级")
    desk.button("确定").click()
    desk.search(name)
    expect(desk.row(name)).to_be_visible()
    desk.count(1)
    desk.search("岚衡")
    expect(desk.row(name)).to_have_count(0)


@pytest.fixture
def no_rules(demo: Program) -> Iterator[None]:
    """Customers are checked as they declare, before and afterwards."""
    path = "/objects/customer/duplicate-rules"
    demo.api().call("PUT", path, json={"rules": []})
    yield
    demo.api().call("PUT", path, json={"rules": []})


def rule_card(desk: Desk, name: str) -> Locator:
    return desk.main.get_by_role("listitem", name=name, exact=True)


def stored(desk: Desk) -> None:
    """Save the rules; there is nothing to be saved any more once the server has them."""
    desk.save(desk.main)
    expect(desk.button("保存", desk.main)).to_be_disabled()


def entered(desk: Desk, name: str, phone: str) -> Locator:
    """A new customer in the form, not saved yet."""
    desk.go("/o/customer/new")
    desk.fill("客户名称", name, desk.main)
    desk.fill("电话", phone, desk.main)
    return desk.main.get_by_role("status").filter(has_text="可能重复")


@pytest.mark.usefixtures("no_rules")
def test_a_rule_of_duplicates_warns_and_then_forbids(sit: Sit, demo: Program) -> None:
    api, mark = demo.api(), f"{int(time.time()) % 1_000_000:06}"
    owner = api.one("employee", q=OTHER)["id"]
    phone, rule = f"0571-{mark}18", f"电话相同{mark}"
    taken = api.add("customer", name=f"锦棠面料{mark}", phone=phone, owner=owner)

    desk = sit(path="/admin/objects/customer")
    desk.button("查重规则", desk.main).or_(desk.main.get_by_role("link", name="查重规则")).first.click()
    desk.title("客户 · 查重规则")
    desk.sees("还没有查重规则")
    desk.button("添加规则", desk.main).click()
    desk.fill("规则名称", rule, desk.main)
    desk.pick("比较的字段", "电话", "电话", rule_card(desk, rule))
    desk.keys("Escape")
    stored(desk)

    seller = sit("zhouqian")
    hint = entered(seller, f"巍然物流{mark}", phone)
    expect(hint).to_contain_text(f"负责：{OTHER}")
    expect(hint).to_contain_text("您无权查看该记录")
    expect(hint).to_contain_text("请确认不是同一客户")
    expect(hint).not_to_contain_text(taken["name"])
    seller.save(seller.main)
    seller.title(f"巍然物流{mark}")

    desk.page.reload()
    card = rule_card(desk, rule)
    card.get_by_text("禁止保存", exact=True).click()
    stored(desk)

    refused = f"澄怀食品{mark}"
    hint = entered(seller, refused, phone)
    expect(hint).to_contain_text("按查重规则不能保存")
    seller.save(seller.main)
    said = seller.main.get_by_role("alert").filter(has_text="已有重复的客户（电话）").first
    expect(said).to_contain_text(f"负责员工：{OTHER}")
    assert api.rows("customer", q=refused) == []
    seller.fill("电话", f"0571-{mark}19", seller.main)
    expect(hint).to_have_count(0)
    seller.save(seller.main)
    seller.title(refused)

    desk.button(f"删除规则“{rule}”", desk.main).click()
    stored(desk)
    desk.sees("目前按“客户名称、简称、电话”提示可能重复的记录。")
    assert api.call("GET", "/objects/customer/duplicate-rules")["rules"] == []
