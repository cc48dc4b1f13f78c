"""One-time passwords by e-mail and from a list (SYS-015); resetting a password by a link."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.core import mail

from guanxi.features.signin import mails
from guanxi.kernel.access.operators import set_password
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.browser import PASSWORD, Browser, seated
from guanxi.tests.kit.world import World


@pytest.fixture
def post(world: World, settings: Any, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """E-mail works, its jobs run at once; the tasks that were asked for."""
    settings.MAIL_CONFIGURED = True
    asked: list[str] = []

    def at_once(task: str, args: dict[str, str]) -> None:
        asked.append(task)
        {mails.CODE: mails.mail_code, mails.RESET: mails.mail_reset}[task](**args)

    monkeypatch.setattr(mails, "enqueue", at_once)
    run("update operator set email = 'seller@example.com' where account = 'seller'")
    world.admin.patch("/security/policy", {"address": "https://crm.example.com"}).ok()
    set_password(world.seller.operator, PASSWORD)
    return asked


def by_codes(account: str = "seller") -> None:
    run("update operator set password_kind = 'one_time' where account = %s", [account])


def sent_code() -> str:
    found = re.search(r"\d{8}", str(mail.outbox[-1].body))
    assert found
    return found[0]


@pytest.mark.covers("SYS-015")
@pytest.mark.usefixtures("post")
def test_a_code_by_mail_signs_in_once(world: World) -> None:
    by_codes()
    browser = Browser()
    assert browser.login("seller").status == 401, "the password does not count any more"
    assert browser.post("/auth/one-time-code", {"username": "seller"}).status == 200
    assert mail.outbox[-1].to == ["seller@example.com"]
    code = sent_code()
    assert code not in str(run("select * from kernel_passwordtoken"))
    assert browser.login("mate", code).status == 401
    assert browser.login("seller", code).status == 200
    assert Browser().login("seller", code).status == 401


@pytest.mark.covers("SYS-015")
@pytest.mark.usefixtures("post")
def test_a_code_ends_and_a_new_one_replaces_it(world: World) -> None:
    by_codes()
    browser = Browser()
    browser.post("/auth/one-time-code", {"username": "seller"})
    first = sent_code()
    browser.post("/auth/one-time-code", {"username": "seller"})
    assert browser.login("seller", first).status == 401
    run("update kernel_passwordtoken set expires_at = now() - interval '1 second'")
    assert browser.login("seller", sent_code()).status == 401


@pytest.mark.covers("SYS-015")
@pytest.mark.usefixtures("post")
def test_a_list_on_paper_works_code_by_code(world: World) -> None:
    path = f"/records/operator/{world.seller.operator}/actions/issue_codes"
    assert world.admin.post(path).status == 409, "only for people who sign in that way"
    by_codes()
    assert world.seller.post(path).status in (403, 404)
    codes = world.admin.post(path).ok()["message"].split("\n")[1:]
    assert len(codes) == 10
    assert Browser().login("seller", codes[4]).status == 200
    assert Browser().login("seller", codes[4]).status == 401
    world.admin.post(path).ok()
    assert Browser().login("seller", codes[5]).status == 401


def test_asking_says_the_same_for_everybody(world: World, post: list[str]) -> None:
    by_codes()
    answers = [
        Browser().post(f"/auth/{what}", {"username": name}).body
        for what in ("one-time-code", "password-reset") for name in ("seller", "mate", "nobody-here", "x" * 500, "\x00")
    ]  # fmt: skip
    assert answers == [{}] * 10
    assert len(post) == 10, "the queue, too, sees no difference"
    assert len(mail.outbox) == 1


def test_mails_are_rationed(world: World, post: list[str]) -> None:
    by_codes()
    for _ in range(7):
        assert Browser().post("/auth/one-time-code", {"username": "seller"}).status == 200
    assert len(mail.outbox) == 5
    many = Browser("10.9.9.9")
    assert [many.post("/auth/password-reset", {"username": f"a{n}"}).status for n in range(31)] == [200] * 30 + [429]


def token() -> str:
    found = re.search(r"https://crm\.example\.com/reset#(\S+)", str(mail.outbox[-1].body))
    assert found
    return found[1]


@pytest.mark.usefixtures("post")
def test_a_link_sets_a_new_password_once(world: World) -> None:
    before = seated("seller", world.seller.operator)
    Browser().post("/auth/password-reset", {"username": "seller"})
    link = token()
    assert link.split(".")[-1] not in str(run("select * from kernel_passwordtoken"))
    weak = Browser().post("/auth/password-reset/confirm", {"token": link, "new": "short"})
    assert (weak.status, weak.body["fields"]["new"][0]["code"]) == (422, "weak_password")
    assert Browser().login("seller").status == 200
    assert Browser().post("/auth/password-reset/confirm", {"token": link, "new": "Chosen-by-link-1"}).status == 200
    assert before.get("/me").status == 401
    assert Browser().login("seller").status == 401
    assert Browser().login("seller", "Chosen-by-link-1").status == 200
    again = Browser().post("/auth/password-reset/confirm", {"token": link, "new": "Chosen-by-link-2"})
    assert (again.status, again["code"]) == (401, "link_expired")
    assert Browser().login("seller", "Chosen-by-link-2").status == 401


@pytest.mark.usefixtures("post")
@pytest.mark.parametrize("made_up", ["", "x", "default.", "default.1.", "default.x.y", "default.99999999999999999999.z", "nowhere.1.x"])
def test_made_up_links_are_refused(world: World, made_up: str) -> None:
    assert Browser().post("/auth/password-reset/confirm", {"token": made_up, "new": "Chosen-by-link-1"}).status == 401


@pytest.mark.usefixtures("post")
def test_a_link_ends_and_is_of_one_person(world: World) -> None:
    Browser().post("/auth/password-reset", {"username": "seller"})
    code, _, secret = token().split(".")
    foreign = f"{code}.{world.admin.operator}.{secret}"
    assert Browser().post("/auth/password-reset/confirm", {"token": foreign, "new": "Chosen-by-link-1"}).status == 401
    run("update kernel_passwordtoken set expires_at = now() - interval '1 second'")
    assert Browser().post("/auth/password-reset/confirm", {"token": token(), "new": "Chosen-by-link-1"}).status == 401
    assert Browser().login("seller").status == 200


def test_links_need_an_address_of_our_own(world: World, post: list[str]) -> None:
    """Else the link would be made from the request's Host header, which anybody can forge."""
    world.admin.patch("/security/policy", {"address": ""}).ok()
    assert Browser().get("/auth/info").ok()["can_reset"] is False
    Browser().post("/auth/password-reset", {"username": "seller"})
    assert mail.outbox == []
