"""Signing in as people do it: an authenticator, a forgotten password, a look through somebody else's eyes."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

import pyotp
from playwright.sync_api import expect

from e2e.desk import Desk, Desks, sign_in
from e2e.program import Program

Sit = Callable[..., Desk]
FIRST, NEW = "Mi-ma-di-yi-ci-1", "Mi-ma-chong-she-2"


def newcomer(demo: Program, **values: object) -> dict[str, object]:
    """An operator of this test alone."""
    account = f"keren{time.time_ns() % 10**9}"
    return demo.api().add("operator", account=account, name=f"客人{account[-4:]}", password=FIRST, **values)


def code(secret: str, ahead: int = 0) -> str:
    return pyotp.TOTP(secret).at(int(time.time()) + 30 * ahead)


# covers: SYS-013, SYS-014
def test_an_authenticator_is_set_up_and_asked_for(desks: Desks, demo: Program) -> None:
    person = newcomer(demo)
    desk = desks.strange(demo)
    desk.go("/")
    sign_in(desk, str(person["account"]), FIRST)
    expect(desk.button("用户菜单")).to_be_visible()
    desk.go("/account")
    desk.button("启用动态口令", desk.main).click()
    desk.window.get_by_label("当前密码").fill(FIRST)
    desk.button("下一步", desk.window).click()
    expect(desk.window.get_by_role("img", name="绑定用的二维码")).to_be_visible()
    secret = desk.window.locator("code").first.inner_text().replace(" ", "").strip()
    desk.window.get_by_label("动态口令").fill("000000")
    desk.button("验证", desk.window).click()
    desk.sees("验证码不正确，或已使用过。", desk.window)
    desk.window.get_by_label("动态口令").fill(code(secret))
    desk.button("验证", desk.window).click()
    expect(desk.window.get_by_role("listitem")).to_have_count(10)
    spare = desk.window.get_by_role("listitem").first.inner_text()
    desk.button("我已保存，继续", desk.window).click()
    desk.sees("已启用", desk.main)

    for given in (code(secret, 1), spare):
        again = desks.strange(demo, width=390)
        again.go("/")
        sign_in(again, str(person["account"]), FIRST)
        again.page.get_by_label("动态口令").fill("123456")
        again.button("验证").click()
        again.sees("验证码不正确，或已使用过。")
        again.page.get_by_label("动态口令").fill(given)
        again.button("验证").click()
        expect(again.button("用户菜单")).to_be_visible()

    demo.api().call("POST", f"/records/operator/{person['id']}/actions/reset_second_factor", json={})
    last = desks.strange(demo)
    last.go("/")
    sign_in(last, str(person["account"]), FIRST)
    expect(last.button("用户菜单")).to_be_visible()


# covers: SYS-014
def test_who_must_have_an_authenticator_sets_it_up_at_the_door(desks: Desks, demo: Program) -> None:
    person = newcomer(demo, password_kind="dynamic")  # noqa: S106
    desk = desks.strange(demo)
    desk.go("/")
    sign_in(desk, str(person["account"]), FIRST)
    expect(desk.page.get_by_role("img", name="绑定用的二维码")).to_be_visible()
    secret = desk.page.locator("code").first.inner_text().replace(" ", "").strip()
    desk.page.get_by_label("动态口令").fill(code(secret))
    desk.button("验证").click()
    expect(desk.page.get_by_role("listitem").filter(has_text=re.compile("^[a-z0-9]{5}-[a-z0-9]{5}$"))).to_have_count(10)
    desk.button("我已保存，继续").click()
    expect(desk.button("用户菜单")).to_be_visible()


def letter(demo: Program, to: str) -> str:
    """The newest e-mail to somebody, once the worker has sent it."""
    for _ in range(150):
        for file in sorted(demo.mail.glob("*"), key=lambda f: f.stat().st_mtime, reverse=True):
            message = file.read_bytes().decode("utf-8", "replace")
            if to in message:
                return message
        time.sleep(0.1)
    raise AssertionError(f"no e-mail to {to}")


# covers: SYS-013
def test_a_forgotten_password(desks: Desks, demo: Program) -> None:
    person = newcomer(demo, email=f"p{time.time_ns()}@example.com")
    demo.api().call("PATCH", "/security/policy", json={"address": demo.url})
    desk = desks.strange(demo)
    desk.go("/")
    desk.button("忘记密码？").click()
    desk.page.get_by_label("用户名").fill(str(person["account"]))
    desk.button("发送链接").click()
    desk.sees("如果该账号存在并登记了邮箱，链接已发送，请查收邮件。")
    link = re.search(rf"{re.escape(demo.url)}/reset#\S+", letter(demo, str(person["email"])))
    assert link
    desk.page.goto(link[0])
    for label in ("新密码", "再次输入新密码"):
        desk.page.get_by_label(label, exact=True).fill("short")
    desk.button("设置新密码").click()
    desk.sees("密码至少 10 个字符。")
    for label in ("新密码", "再次输入新密码"):
        desk.page.get_by_label(label, exact=True).fill(NEW)
    desk.button("设置新密码").click()
    desk.sees("新密码已设置，请登录。")
    desk.button("登录").click()
    sign_in(desk, str(person["account"]), NEW)
    expect(desk.button("用户菜单")).to_be_visible()
    again = desks.strange(demo)
    again.page.goto(link[0])
    for label in ("新密码", "再次输入新密码"):
        again.page.get_by_label(label, exact=True).fill(NEW)
    again.button("设置新密码").click()
    again.sees("链接已失效，请重新申请。")


# covers: SYS-015
def test_a_one_time_password_by_mail(desks: Desks, demo: Program) -> None:
    person = newcomer(demo, email=f"c{time.time_ns()}@example.com", password_kind="one_time")  # noqa: S106
    desk = desks.strange(demo)
    desk.go("/")
    sign_in(desk, str(person["account"]), FIRST)
    desk.sees("用户名或密码不正确。")
    desk.button("发送一次性口令").click()
    desk.says("如果该账号使用一次性口令")
    found = re.search(r"\b\d{8}\b", letter(demo, str(person["email"])).split("\n\n", 1)[1])
    assert found
    sign_in(desk, str(person["account"]), found[0])
    expect(desk.button("用户菜单")).to_be_visible()


def test_an_administrator_looks_through_anothers_eyes(sit: Sit, demo: Program) -> None:
    seller = demo.api().one("operator", filter='{"field": "account", "op": "eq", "value": "zhouqian"}')
    desk = sit(path=f"/o/operator/{seller['id']}")
    desk.act("以此身份查看")
    desk.sees(f"正在以“{seller['name']}”的身份查看（只读）")
    desk.go("/o/customer/new")
    desk.button("退出").click()
    expect(desk.page.get_by_text("的身份查看（只读）")).to_have_count(0)
    desk.go("/admin/security?tab=log")
    expect(desk.main.get_by_role("row").filter(has_text="以他人身份查看").first).to_contain_text(str(seller["name"]))
