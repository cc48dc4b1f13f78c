"""Signing in by OpenID Connect, over real sockets against a provider of our own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest
from joserfc.jwk import RSAKey

from guanxi.integrations.signin.tests.fake_oidc import CLIENT, SECRET, FakeProvider, callback_path, fake_provider
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.browser import Browser
from guanxi.tests.kit.world import World


@pytest.fixture
def provider() -> Iterator[FakeProvider]:
    with fake_provider() as one:
        one.person = {"sub": "p-1", "preferred_username": "seller", "email": "li@example.com", "email_verified": True, "name": "李敏"}
        yield one


def configured(world: World, provider: FakeProvider, **settings: Any) -> int:
    given = {"issuer": provider.url, "client_id": CLIENT, **settings}
    body = {"code": "company", "name": "公司账号", "kind": "oidc", "settings": given, "secret": SECRET, "active": True}
    return int(world.admin.post("/security/providers", body).ok()["id"])


def sign_in(provider: FakeProvider, browser: Browser | None = None) -> tuple[Browser, str]:
    """The whole trip; the browser, and where it was sent in the end."""
    browser = browser or Browser()
    start = browser.get("/auth/providers/company/start")
    assert start.status == 302, start.body
    answer = provider.authorize(start.headers["Location"])
    end = browser.client.get(callback_path("company", answer))
    return browser, end.headers["Location"]


def test_a_person_comes_back_signed_in(world: World, provider: FakeProvider) -> None:
    configured(world, provider)
    assert Browser().get("/auth/info").ok()["providers"] == [{"code": "company", "name": "公司账号", "kind": "oidc"}]
    browser, where = sign_in(provider)
    assert where == "/"
    assert browser.get("/me").ok()["user"]["username"] == "seller"
    provider.person["preferred_username"] = "mate"
    browser, _ = sign_in(provider)
    assert browser.get("/me").ok()["user"]["username"] == "seller", "the provider's number counts, not the name"
    line = world.admin.get("/security/log").ok()["rows"][0]
    assert (line["account"], line["method"], line["result"]) == ("seller", "company", "ok")


def test_the_secret_never_comes_out(world: World, provider: FakeProvider) -> None:
    id_ = configured(world, provider)
    listed = world.admin.get("/security/providers")
    assert listed.ok()["rows"][0]["has_secret"] is True
    changed = world.admin.patch(f"/security/providers/{id_}", {"name": "别名"})
    assert SECRET not in str(listed.body) + str(changed.body) + str(run("select * from kernel_identityprovider"))
    _, where = sign_in(provider)
    assert where == "/", "an empty secret leaves the old one"
    for path in ("/security/providers", f"/security/providers/{id_}"):
        assert world.seller.call("GET" if path.endswith("s") else "PATCH", path, {}).status == 403


@pytest.mark.parametrize("wrong", [
    {"aud": "another"}, {"iss": "http://elsewhere"}, {"exp": 1}, {"nonce": "replayed"}, {"aud": [CLIENT, "another"]}, {"sub": None},
])  # fmt: skip
def test_an_id_token_that_is_not_for_us_is_refused(world: World, provider: FakeProvider, wrong: dict[str, Any]) -> None:
    configured(world, provider)
    provider.claims = wrong
    browser, where = sign_in(provider)
    assert where == "/#signin=provider_refused"
    assert browser.get("/me").status == 401


def test_a_forged_signature_is_refused(world: World, provider: FakeProvider) -> None:
    configured(world, provider)
    provider.published, provider.key = provider.key, RSAKey.generate_key(2048, {"kid": "one"})
    browser, where = sign_in(provider)
    assert where == "/#signin=provider_refused"
    assert browser.get("/me").status == 401


def test_a_foreign_link_signs_nobody_in(world: World, provider: FakeProvider) -> None:
    """Somebody else's state, a state used twice, none at all."""
    configured(world, provider)
    start = Browser().get("/auth/providers/company/start")
    answer = provider.authorize(start.headers["Location"])
    victim = Browser()
    victim.get("/auth/providers/company/start")
    assert victim.client.get(callback_path("company", answer)).headers["Location"] == "/#signin=provider_refused"
    for broken in ({}, {"state": "x"}, {"state": "默认.x"}, {"state": answer["state"]}):
        assert victim.client.get(callback_path("company", broken)).headers["Location"] == "/#signin=provider_refused"
    assert victim.get("/me").status == 401
    assert Browser().get("/auth/providers/nothing/start").status == 404


def test_administrators_and_strangers_stay_out(world: World, provider: FakeProvider) -> None:
    id_ = configured(world, provider)
    provider.person |= {"sub": "p-2", "preferred_username": "admin"}
    assert sign_in(provider)[1] == "/#signin=no_operator"
    provider.person |= {"sub": "p-3", "preferred_username": "nobody-here"}
    assert sign_in(provider)[1] == "/#signin=no_operator"
    assert run("select count(*) from operator where account = 'nobody-here'") == [(0,)]
    settings = {"issuer": provider.url, "client_id": CLIENT}
    world.admin.patch(f"/security/providers/{id_}", {"settings": {**settings, "auto_create": True}}).ok()
    browser, where = sign_in(provider)
    assert (where, browser.get("/me").ok()["user"]["is_admin"]) == ("/", False)
    assert browser.get("/records/customer").status in (403, 404)
    run("update operator set status = 'disabled' where account = 'nobody-here'")
    assert browser.get("/me").status == 401
    assert sign_in(provider)[1] == "/#signin=no_operator"


def test_an_email_counts_only_when_it_was_verified(world: World, provider: FakeProvider) -> None:
    run("update operator set email = 'LI@example.com' where account = 'seller'")
    configured(world, provider, match="email")
    provider.person |= {"preferred_username": "whoever", "email_verified": False}
    assert sign_in(provider)[1] == "/#signin=no_operator"
    provider.person["email_verified"] = True
    run("update operator set email = 'li@example.com' where account = 'mate'")
    assert sign_in(provider)[1] == "/#signin=no_operator", "two that fit are none"
    run("update operator set email = null where account = 'mate'")
    assert sign_in(provider)[1] == "/"


def test_the_second_factor_is_asked_all_the_same(world: World, provider: FakeProvider) -> None:
    configured(world, provider)
    run("update operator set password_kind = 'dynamic' where account = 'seller'")
    browser, where = sign_in(provider)
    assert urlsplit(where).fragment.startswith("ticket=default.")
    assert where.endswith("enrol=1")
    assert browser.get("/me").status == 401


def test_settings_are_checked(world: World) -> None:
    def add(**more: Any) -> Any:
        body = {"code": "x1", "name": "x", "kind": "oidc", "settings": {}, **more}
        return world.admin.post("/security/providers", body)

    cases: list[tuple[dict[str, Any], str]] = [
        ({"code": "X 1"}, "code"), ({"name": " "}, "name"), ({"kind": "nonsense"}, "kind"), ({"settings": {"nonsense": "1"}}, "settings.nonsense"),
        ({"settings": {"issuer": "http://login.example.com"}}, "settings.issuer"), ({"settings": {"match": "x"}}, "settings.match"),
        ({"active": True, "secret": "s"}, "settings.issuer"),
        ({"active": True, "settings": {"issuer": "https://a.example", "client_id": "1"}}, "secret"),
    ]  # fmt: skip
    for more, at in cases:
        answer = add(**more)
        assert answer.status == 422, more
        assert at in answer.body["fields"], (more, answer.body)
    assert world.admin.get("/security/providers").ok()["rows"] == []
    assert add().status == 201
    assert "code" in add().body["fields"], "a code is taken once"


def test_a_provider_that_is_away_breaks_nothing(world: World) -> None:
    with fake_provider() as gone:
        configured(world, gone)
    answer = Browser().get("/auth/providers/company/start")
    assert (answer.status, answer.headers["Location"]) == (302, "/#signin=provider_refused")
