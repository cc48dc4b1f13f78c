"""Signing in by a directory, over a real socket, with python-ldap. It is an extra of the program but not of its tests: `make
unit` installs it, and without it they fail."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from guanxi.integrations.signin.tests.fake_ldap import FakeDirectory, fake_directory
from guanxi.kernel.access.operators import set_password
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.browser import PASSWORD, Browser
from guanxi.tests.kit.world import World

READER, BASE = "cn=reader,dc=example", "ou=people,dc=example"
SELLER = f"uid=seller,{BASE}"


def entry(account: str, **more: bytes) -> dict[str, list[bytes]]:
    return {"uid": [account.encode()], "cn": ["李敏".encode()], "entryUUID": [f"u-{account}".encode()]} | {k: [v] for k, v in more.items()}


@pytest.fixture
def directory(world: World) -> Iterator[FakeDirectory]:
    with fake_directory() as one:
        one.entries = {SELLER: entry("seller", mobile=b"+86 133 0000 1234")}
        one.passwords = {READER: "reader-secret", SELLER: "Directory-1"}
        configure(world, one)
        yield one


def configure(world: World, directory: FakeDirectory, **settings: Any) -> None:
    given = {"url": directory.url, "bind_dn": READER, "base": BASE, **settings}
    body = {"code": "ad", "name": "域账号", "kind": "ldap", "settings": given, "secret": "reader-secret", "active": True}
    assert world.admin.post("/security/providers", body).status == 201


def test_the_directory_vouches_for_a_person(world: World, directory: FakeDirectory) -> None:
    browser = Browser()
    assert browser.login("seller", "Directory-1").status == 200
    assert browser.get("/me").ok()["user"]["username"] == "seller"
    assert directory.binds == [(READER, "reader-secret"), (SELLER, "Directory-1")]
    assert Browser().get("/auth/info").ok()["providers"] == [], "no button: name and password are typed here"


def test_wrong_empty_and_unknown_are_refused_alike(world: World, directory: FakeDirectory) -> None:
    answers = [Browser().login(*given) for given in (("seller", "wrong"), ("nobody-here", "Directory-1"), ("seller", ""), ("seller", "\x00"))]
    assert [(a.status, a["code"]) for a in answers] == [(401, "wrong_credentials")] * 4
    assert (SELLER, "") not in directory.binds, "an anonymous bind would have said yes"


def test_an_unknown_name_waits_as_long_as_a_wrong_password(world: World, directory: FakeDirectory) -> None:
    """One search and one bind for either, and whoever was not found is never let in by the second."""
    Browser().login("seller", "wrong")
    known = [kind for kind, _ in directory.asked]
    directory.asked.clear()
    Browser().login("nobody-here", "wrong")
    assert [kind for kind, _ in directory.asked] == known == ["bind", "search", "bind"]
    unknown = directory.asked[-1][1]
    assert unknown.endswith(f",{BASE}")
    directory.entries = {}
    directory.says_yes = True
    assert Browser().login("seller", "Directory-1").status == 401


@pytest.mark.parametrize("name", ["*", "seller)(uid=*", "sel*", "\\2a", "seller))(|(uid=*"])
def test_a_name_is_no_filter(world: World, directory: FakeDirectory, name: str) -> None:
    assert Browser().login(name, "Directory-1").status == 401


def test_two_that_fit_are_none(world: World, directory: FakeDirectory) -> None:
    directory.entries[f"uid=seller,ou=old,{BASE}"] = entry("seller")
    assert Browser().login("seller", "Directory-1").status == 401


def test_an_own_password_goes_first_and_administrators_stay_out(world: World, directory: FakeDirectory) -> None:
    set_password(world.seller.operator, PASSWORD)
    assert Browser().login("seller").status == 200
    assert directory.binds == []
    boss = f"uid=admin,{BASE}"
    directory.entries[boss], directory.passwords[boss] = entry("admin"), "Directory-2"
    assert Browser().login("admin", "Directory-2").status == 401


def test_a_person_is_found_by_his_mobile(world: World, directory: FakeDirectory) -> None:
    run("update kernel_identityprovider set settings = settings || '{\"match\": \"mobile\"}'")
    run("update employee set mobile = '13300001234' where id = %s", [world["mate"].employee])
    browser = Browser()
    assert browser.login("seller", "Directory-1").status == 200
    assert browser.get("/me").ok()["user"]["username"] == "mate"


def test_a_directory_that_is_away_leaves_the_other_ways_open(world: World) -> None:
    with fake_directory() as gone:
        configure(world, gone)
    set_password(world.seller.operator, PASSWORD)
    assert Browser().login("seller", "x").status == 401
    assert Browser().login("seller").status == 200
