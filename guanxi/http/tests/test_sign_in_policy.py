"""The rules of passwords and what an administrator sees of signing in (SYS-013)."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from guanxi.kernel.access.operators import set_password
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.browser import PASSWORD, Browser, seated
from guanxi.tests.kit.client import Answer
from guanxi.tests.kit.world import World


def code_of(answer: Answer) -> str:
    return str(answer.body["fields"]["new"][0]["code"])


@pytest.mark.covers("SYS-013")
def test_policy_is_kept_and_only_administrators_change_it(world: World) -> None:
    assert world.seller.get("/security/policy").status == 403
    assert world.seller.patch("/security/policy", {"min_length": 8}).status == 403
    wrong = world.admin.patch("/security/policy", {"min_length": 3, "classes": 9, "second_factor": "maybe", "address": "crm"})
    assert (wrong.status, set(wrong.body["fields"])) == (422, {"min_length", "classes", "second_factor", "address"})
    assert world.admin.get("/security/policy").ok()["values"]["min_length"] == 10
    assert world.admin.patch("/security/policy", {"min_length": 14, "classes": 3}).ok()["values"]["classes"] == 3
    seller = seated("seller", world.seller.operator)
    for new in ("Short-1-short", "lowercase-only-words"):
        refused = seller.post("/auth/password", {"old": PASSWORD, "new": new})
        assert (refused.status, code_of(refused)) == (422, "weak_password"), new
    assert seller.post("/auth/password", {"old": PASSWORD, "new": "Long-enough-now-1"}).status == 200
    assert Browser().login("seller").status == 401
    assert Browser().login("seller", "Long-enough-now-1").status == 200


@pytest.mark.covers("SYS-013")
def test_the_last_passwords_are_not_taken_again(world: World) -> None:
    seller, last = seated("seller", world.seller.operator), PASSWORD
    assert code_of(seller.post("/auth/password", {"old": last, "new": last})) == "password_reused"
    for number in range(1, 4):
        assert seller.post("/auth/password", {"old": last, "new": f"Other-password-{number}"}).status == 200
        last = f"Other-password-{number}"
    assert code_of(seller.post("/auth/password", {"old": last, "new": "Other-password-1"})) == "password_reused"
    assert Browser().login("seller", last).status == 200
    assert seller.post("/auth/password", {"old": last, "new": PASSWORD}).status == 200


@pytest.mark.covers("SYS-013")
def test_an_old_password_must_be_changed_before_anything_else(world: World) -> None:
    set_password(world.seller.operator, PASSWORD)
    run("update operator set password_changed_at = now() - interval '91 days' where account = 'seller'")
    assert Browser().login("seller").body["user"]["must_change_password"] is False
    world.admin.patch("/security/policy", {"max_age_days": 90}).ok()
    browser = Browser()
    assert browser.login("seller").body["user"]["must_change_password"] is True
    refused = browser.post("/records/customer", {"name": "重庆鹏翔"})
    assert (refused.status, refused["code"]) == (403, "password_change_required")
    assert run("select count(*) from customer where name = '重庆鹏翔'") == [(0,)]
    assert browser.post("/auth/password", {"old": PASSWORD, "new": "Fresh-password-1"}).status == 200
    assert browser.get("/me").body["user"]["must_change_password"] is False
    assert browser.post("/records/customer", {"name": "重庆鹏翔"}).status == 201


@pytest.mark.covers("SYS-013")
def test_names_that_do_not_exist_are_locked_alike(world: World) -> None:
    set_password(world.seller.operator, PASSWORD)
    browser = Browser()
    known = [browser.login("seller", "wrong").status for _ in range(6)]
    unknown = [browser.login("no-such-person", "wrong").status for _ in range(6)]
    assert known == unknown == [401] * 5 + [429]
    assert browser.login("mate", "wrong").status == 401, "another account is not concerned"


def test_one_address_may_not_try_all_accounts(world: World) -> None:
    world.admin.patch("/security/policy", {"ip_lock_after": 10}).ok()
    set_password(world.seller.operator, PASSWORD)
    attacker = Browser("10.6.6.6")
    assert [attacker.login(f"account-{n}", "wrong").status for n in range(11)] == [401] * 10 + [429]
    assert attacker.login("seller").status == 429
    assert Browser("10.0.0.2").login("seller").status == 200


def test_an_administrator_lifts_a_lock(world: World) -> None:
    set_password(world.seller.operator, PASSWORD)
    browser = Browser()
    for _ in range(5):
        browser.login("seller", "wrong")
    assert browser.login("seller").status == 429
    path = f"/records/operator/{world.seller.operator}/actions/unlock"
    assert world.seller.post(path).status in (403, 404)
    assert browser.login("seller").status == 429
    assert world.admin.post(path).status == 200
    assert browser.login("seller").status == 200


def test_a_password_set_in_a_form_ends_the_sessions(world: World) -> None:
    seller = seated("seller", world.seller.operator)
    record = world.admin.get(f"/records/operator/{world.seller.operator}").ok()
    change = {"password": "Set-in-a-form-1", "version": record["version"]}
    assert world.admin.patch(f"/records/operator/{world.seller.operator}", change).status == 200
    assert seller.get("/me").status == 401
    assert Browser().login("seller", "Set-in-a-form-1").status == 200
    assert run("select count(*) from kernel_passwordhistory where operator = %s", [world.seller.operator]) == [(1,)]


def test_the_log_tells_who_tried_and_what_came_of_it(world: World) -> None:
    set_password(world.seller.operator, PASSWORD)
    browser = Browser("10.1.2.3")
    browser.login("seller", "Mistyped-secret")
    browser.login("nobody-here", "Mistyped-secret")
    browser.login("seller")
    assert world.seller.get("/security/log").status == 403
    rows = world.admin.get("/security/log", q="10.1.2.3").ok()["rows"]
    assert [(r["account"], r["result"], r["reason"]) for r in rows] == [
        ("seller", "ok", ""), ("nobody-here", "failed", "用户名或口令不正确"), ("seller", "failed", "用户名或口令不正确"),
    ]  # fmt: skip
    assert rows[0]["client"] == "test browser"
    assert [r["account"] for r in world.admin.get("/security/log", result="failed", q="nobody").ok()["rows"]] == ["nobody-here"]
    own = browser.get("/auth/history").ok()["rows"]
    assert {r["account"] for r in own} == {"seller"}
    assert len(own) == 2
    assert "Mistyped" not in str(run("select * from kernel_signinlog"))


def test_an_administrator_sees_and_ends_sessions(world: World) -> None:
    seller = seated("seller", world.seller.operator)
    assert world["mate"].get("/security/sessions").status == 403
    row = next(r for r in world.admin.get("/security/sessions", q="seller").ok() if r["account"] == "seller")
    assert world["mate"].delete(f"/security/sessions/{row['id']}").status == 403
    assert seller.get("/me").status == 200
    assert world.admin.delete(f"/security/sessions/{row['id']}").status == 204
    assert seller.get("/me").status == 401
    assert world.admin.delete(f"/security/sessions/{row['id']}").status == 404


def test_many_sessions_cost_no_more_queries(world: World) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as seen:
            assert world.admin.get("/security/sessions").status == 200
        return len(seen)

    queries()
    one = queries()
    set_password(world.seller.operator, PASSWORD)
    for _ in range(8):
        Browser().login("seller")
    assert len(world.admin.get("/security/sessions").ok()) == 8
    assert queries() == one
