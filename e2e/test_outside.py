"""Somebody of a dealer gets an account, works with what is his, and is shut out again; the group looks at its branches."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

from playwright.sync_api import expect

from e2e.desk import Desk, Desks, sign_in
from e2e.program import Program
from e2e.test_sign_in import letter

Sit = Callable[..., Desk]
CHOSEN = "Dealer-e2e-2026"  # of a company that lives for one test run


# covers: ORG-027
def test_a_dealer_is_invited_works_and_is_shut_out(sit: Sit, desks: Desks, demo: Program) -> None:
    mark = time.time_ns() % 10**9
    api, dealer, other, account = demo.api(), f"诚信经销{mark}", f"别家经销{mark}", f"dealer{mark}"
    api.call("PATCH", "/security/policy", json={"address": demo.url})
    customer = api.add("customer", name=dealer, kind="dealer", owner=api.one("employee", q="周倩")["id"])["id"]
    api.add("customer", name=other, kind="dealer")

    office = sit(path=f"/o/customer/{customer}")
    office.act("开通外部帐号")
    form = office.window
    office.fill("姓名", "钱经理", form)
    office.fill("登录账号", account, form)
    expect(form.get_by_text("外部伙伴", exact=True)).to_be_visible()
    office.button("开通外部帐号", form).click()
    expect(form.get_by_text("请填写邮箱以发送邀请，或填写初始密码。")).to_be_visible()
    office.fill("邮箱", f"{account}@example.com", form)
    office.button("开通外部帐号", form).click()
    office.says(f"已为钱经理开通外部帐号 {account}，邀请邮件已发往 {account}@example.com。")

    link = re.search(rf"{re.escape(demo.url)}/reset#\S+", letter(demo, f"{account}@example.com"))
    assert link
    partner = desks.strange(demo)
    partner.page.goto(link[0])
    for label in ("新密码", "再次输入新密码"):
        partner.page.get_by_label(label, exact=True).fill(CHOSEN)
    partner.button("设置新密码").click()
    partner.sees("新密码已设置，请登录。")
    partner.button("登录").click()
    sign_in(partner, account, CHOSEN)

    partner.sees("我的单位")
    partner.sees(dealer)
    menu = partner.page.get_by_role("navigation", name="主导航").get_by_role("link")
    expect(menu).to_have_text(["首页", "客户", "联系人", "商机", "报价单", "行动", "产品"])
    expect(partner.page.get_by_role("button", name=re.compile("搜索"))).to_have_count(0)
    window = partner.create("联系人")
    partner.fill("姓名", f"孙小姐{mark}", window)
    partner.save(window)
    partner.sees(f"孙小姐{mark}", partner.main)
    made = api.one("contact", q=f"孙小姐{mark}")
    assert (made["customer"]["id"], made["owner"]["title"]) == (customer, "周倩")
    partner.choose("客户")
    partner.count(1)
    partner.sees(dealer, partner.grid)
    partner.sees_not(other)

    office.go(f"/o/customer/{customer}?tab=operator.bound_customer")
    row = office.main.get_by_role("row").filter(has_text=account)
    row.get_by_role("button", name="停用帐号").click()
    office.button("停用帐号", office.window).click()
    office.says(f"已停用帐号 {account}。")
    expect(row.get_by_role("button", name="启用帐号")).to_be_visible()
    partner.page.reload()
    expect(partner.button("登录")).to_be_visible()


# covers: ORG-026
def test_the_group_sees_its_branches(sit: Sit, demo: Program) -> None:
    head = sit("shenliheng")
    head.choose("组织", "集团总览")
    head.title("集团总览")
    branches = head.main.get_by_role("row")
    for name in ("华北办事处", "华东办事处", "中南办事处", "西北办事处"):
        expect(branches.filter(has_text=name)).to_be_visible()
    east = branches.filter(has_text="华东办事处").get_by_role("cell").first
    number = east.inner_text()
    east.get_by_role("link").click()
    head.title("客户")
    head.count(number)

    branch = sit("lujiaming", path="/group-overview")
    expect(branch.main.get_by_role("row").filter(has_text="华东办事处")).to_be_visible()
    branch.sees_not("华北办事处")
