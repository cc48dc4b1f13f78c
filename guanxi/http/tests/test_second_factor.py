"""动态口令: enrolling, signing in with a code, recovery codes, who must (SYS-014)."""

from __future__ import annotations

import time
from typing import Any

import pyotp
import pytest

from guanxi.features.signin import tokens
from guanxi.kernel.access.operators import set_password
from guanxi.kernel.storage.rows import run
from guanxi.server.commands.createadmin import reset
from guanxi.tests.kit.browser import PASSWORD, Browser, seated
from guanxi.tests.kit.world import World


def code(secret: str, ahead: int = 0) -> str:
    return pyotp.TOTP(secret).at(int(time.time()) + 30 * ahead)


def enrol(browser: Browser) -> tuple[str, list[str]]:
    """Secret and recovery codes of a fresh authenticator."""
    made = browser.post("/auth/second-factor/setup", {"password": PASSWORD}).ok()
    assert made["svg"].startswith("<svg")
    return made["secret"], browser.post("/auth/second-factor/confirm", {"code": code(made["secret"])}).ok()["recovery_codes"]


def knock(username: str = "seller") -> tuple[Browser, dict[str, Any]]:
    """The first step, after which a code is asked for."""
    browser = Browser()
    answer = browser.login(username)
    assert (answer.status, answer["code"]) == (401, "second_factor_required")
    assert browser.get("/me").status == 401
    return browser, answer.body


@pytest.mark.covers("SYS-014")
def test_a_person_takes_an_authenticator_into_use(world: World) -> None:
    seller = seated("seller", world.seller.operator)
    assert seller.post("/auth/second-factor/setup", {"password": "wrong"}).status == 422
    made = seller.post("/auth/second-factor/setup", {"password": PASSWORD}).ok()
    assert Browser().login("seller").status == 200, "not yet proved"
    assert seller.post("/auth/second-factor/confirm", {"code": "000000"}).status == 422
    codes = seller.post("/auth/second-factor/confirm", {"code": code(made["secret"])}).ok()["recovery_codes"]
    assert len(set(codes)) == 10
    browser, asked = knock()
    assert asked["enrol"] is False
    me = browser.post("/auth/second-factor", {"ticket": asked["ticket"], "code": code(made["secret"], 1)}).ok()
    assert (me["user"]["username"], browser.get("/me").status) == ("seller", 200)
    stored = str(run("select * from kernel_secondfactor")) + str(run("select * from kernel_passwordtoken"))
    assert made["secret"] not in stored
    assert codes[0].replace("-", "") not in stored


@pytest.mark.covers("SYS-014")
def test_a_code_and_a_ticket_are_good_once(world: World) -> None:
    secret, _ = enrol(seated("seller", world.seller.operator))
    used = code(secret, 1)
    browser, asked = knock()
    assert browser.post("/auth/second-factor", {"ticket": asked["ticket"], "code": used}).status == 200
    again, next_ = knock()
    assert again.post("/auth/second-factor", {"ticket": next_["ticket"], "code": used}).body["code"] == "wrong_code"
    assert again.post("/auth/second-factor", {"ticket": asked["ticket"], "code": used}).body["code"] == "ticket_expired"
    assert again.get("/me").status == 401
    for ticket in ("", "x", "default.", "default.nothing", "nowhere.x", "默认.x"):
        assert again.post("/auth/second-factor", {"ticket": ticket, "code": used}).status == 401


@pytest.mark.covers("SYS-014")
def test_a_recovery_code_stands_in_once(world: World) -> None:
    _, codes = enrol(seated("seller", world.seller.operator))
    for expected in (200, 401):
        browser, asked = knock()
        assert browser.post("/auth/second-factor", {"ticket": asked["ticket"], "code": codes[3].upper()}).status == expected
    assert tokens.left("recovery", world.seller.operator) == 9


def test_wrong_codes_lock_although_the_password_is_right(world: World) -> None:
    enrol(seated("seller", world.seller.operator))
    statuses = []
    for _ in range(6):
        browser, asked = knock()
        statuses.append(browser.post("/auth/second-factor", {"ticket": asked["ticket"], "code": "123456"}).status)
    assert statuses == [401] * 5 + [429]


@pytest.mark.covers("SYS-014")
@pytest.mark.parametrize("way", ["role", "kind", "policy"])
def test_who_must_have_one_enrols_at_the_next_sign_in(world: World, way: str) -> None:
    set_password(world.seller.operator, PASSWORD)
    if way == "role":
        run("update role set demands_code = true where id = %s", [world.roles["own"]])
    elif way == "kind":
        run("update operator set password_kind = 'dynamic' where account = 'seller'")
    else:
        world.admin.patch("/security/policy", {"second_factor": "everyone"}).ok()
    browser, asked = knock()
    assert asked["enrol"] is True
    made = browser.post("/auth/second-factor/enrol", {"ticket": asked["ticket"]}).ok()
    assert browser.post("/auth/second-factor", {"ticket": asked["ticket"], "code": "000000"}).status == 401
    assert browser.get("/me").status == 401
    me = browser.post("/auth/second-factor", {"ticket": asked["ticket"], "code": code(made["secret"])}).ok()
    assert len(me["recovery_codes"]) == 10
    refused = browser.post("/auth/second-factor/remove", {"code": code(made["secret"], 1)})
    assert refused.status == 403
    assert browser.get("/auth/second-factor").ok()["enrolled"] is True


def test_a_ticket_of_somebody_enrolled_gives_no_new_secret(world: World) -> None:
    enrol(seated("seller", world.seller.operator))
    browser, asked = knock()
    assert browser.post("/auth/second-factor/enrol", {"ticket": asked["ticket"]}).status == 409


def test_one_may_do_without_again_and_an_administrator_resets(world: World) -> None:
    seller = seated("seller", world.seller.operator)
    secret, _ = enrol(seller)
    assert seller.post("/auth/second-factor/remove", {"code": "000000"}).status == 422
    assert seller.get("/auth/second-factor").ok()["enrolled"] is True
    assert seller.post("/auth/second-factor/remove", {"code": code(secret, 1)}).status == 200
    assert Browser().login("seller").status == 200
    enrol(seller)
    path = f"/records/operator/{world.seller.operator}/actions/reset_second_factor"
    assert world["mate"].post(path).status in (403, 404)
    knock()
    assert world.admin.post(path).status == 200
    assert Browser().login("seller").status == 200


def test_the_command_line_lets_a_locked_out_administrator_in(world: World) -> None:
    enrol(seated("admin", world.admin.operator))
    run("update operator set password_kind = 'one_time' where account = 'admin'")
    assert Browser().login("admin").status == 401
    reset("admin", "From-the-machine-1")
    assert Browser().login("admin", "From-the-machine-1").status == 200
