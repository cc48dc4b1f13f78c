"""Signing in: passwords, lockout, sessions, CSRF, tokens (SYS-013, SYS-028, ORG-011)."""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from guanxi.kernel.access.operators import ensure_admin
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.world import World


def post(client: Client, path: str, body: Any, csrf: bool = True) -> Any:
    token = client.cookies["csrftoken"].value if csrf and "csrftoken" in client.cookies else ""
    return client.post(f"/api/v1{path}", json.dumps(body), content_type="application/json", headers={"X-CSRFToken": token})


@pytest.fixture
def browser(db: None) -> Client:
    """A browser at the door; the account is `boss` with password `right-password-1`."""
    ensure_admin("boss", "right-password-1")
    return Client(raise_request_exception=False)


def sign_in(browser: Client, password: str = "right-password-1") -> Any:
    return post(browser, "/auth/login", {"username": "boss", "password": password})


@pytest.mark.covers("SYS-013")
def test_lockout_grows_and_ends_with_the_right_password(browser: Client) -> None:
    for _ in range(4):
        assert sign_in(browser, "wrong").status_code == 401
    assert sign_in(browser, "wrong").status_code == 401
    locked = sign_in(browser)
    assert locked.status_code == 429
    assert locked.json()["retry_after"] > 0
    first = locked.json()["retry_after"]
    run("update kernel_signinfailure set locked_until = now() - interval '1 second'")
    assert sign_in(browser, "wrong").status_code == 401
    assert sign_in(browser).json()["retry_after"] > first
    run("update kernel_signinfailure set locked_until = now() - interval '1 second'")
    assert sign_in(browser).status_code == 200
    assert sign_in(browser, "wrong").status_code == 401
    assert sign_in(browser).status_code == 200


def test_unknown_name_and_wrong_password_look_alike(browser: Client) -> None:
    unknown = post(browser, "/auth/login", {"username": "nobody-here", "password": "x"})
    wrong = sign_in(browser, "x")
    assert unknown.status_code == wrong.status_code == 401
    assert unknown.json() == wrong.json()


def test_unsafe_calls_need_the_token_of_this_session(browser: Client) -> None:
    assert sign_in(browser).status_code == 200
    refused = post(browser, "/records/region", {"name": "华东"}, csrf=False)
    assert (refused.status_code, refused.json()["code"]) == (403, "csrf")
    assert run("select count(*) from region where name = '华东'")[0][0] == 0
    assert post(browser, "/records/region", {"name": "华东"}).status_code == 201
    assert browser.post("/api/v1/files", {"file": SimpleUploadedFile("a.txt", b"x")}).status_code == 403
    token = {"X-CSRFToken": browser.cookies["csrftoken"].value}
    assert browser.post("/api/v1/files", {"file": SimpleUploadedFile("a.txt", b"x")}, headers=token).status_code == 201


def test_signing_out_ends_the_session(browser: Client) -> None:
    sign_in(browser)
    cookie = browser.cookies["guanxi_session"].value
    assert post(browser, "/auth/logout", {}).status_code == 200
    browser.cookies["guanxi_session"] = cookie
    assert browser.get("/api/v1/me").status_code == 401


@pytest.mark.covers("SYS-013")
@pytest.mark.parametrize(("new", "code"), [("short1", "weak_password"), ("onlyletters", "weak_password"), ("password1", "weak_password")])
def test_weak_passwords_are_refused(browser: Client, new: str, code: str) -> None:
    sign_in(browser)
    answer = post(browser, "/auth/password", {"old": "right-password-1", "new": new})
    assert (answer.status_code, answer.json()["fields"]["new"][0]["code"]) == (422, code)
    assert sign_in(browser).status_code == 200


def test_a_new_password_ends_other_sessions(browser: Client) -> None:
    other = Client(raise_request_exception=False)
    sign_in(browser)
    sign_in(other)
    assert post(browser, "/auth/password", {"old": "right-password-1", "new": "another-good-1"}).status_code == 200
    assert browser.get("/api/v1/me").status_code == 200
    assert other.get("/api/v1/me").status_code == 401


@pytest.mark.covers("ORG-011")
def test_an_employee_gets_an_account_and_must_change_the_password(world: World) -> None:
    employee = world.admin.create("employee", {"name": "新人", "department": world.departments["上海"]})
    answer = world.admin.post(
        f"/records/employee/{employee['id']}/actions/open_account", {"account": "xinren", "password": "first-day-2026"}
    )
    assert answer.status == 200, answer.body
    browser = Client(raise_request_exception=False)
    me = post(browser, "/auth/login", {"username": "xinren", "password": "first-day-2026"}).json()
    assert me["user"]["must_change_password"] is True
    assert me["employee"]["title"] == "新人"
    refused = world["seller"].post(f"/records/employee/{employee['id']}/actions/open_account", {"account": "x", "password": "first-day-2026"})
    assert refused.status == 403


def test_tokens_open_the_interface_and_can_be_revoked(browser: Client) -> None:
    sign_in(browser)
    made = post(browser, "/auth/tokens", {"name": "ERP"}).json()
    program = Client(headers={"Authorization": f"Bearer {made['token']}"}, raise_request_exception=False)
    assert program.get("/api/v1/me").status_code == 200
    token = browser.cookies["csrftoken"].value
    assert browser.delete(f"/api/v1/auth/tokens/{made['id']}", headers={"X-CSRFToken": token}).status_code == 204
    assert program.get("/api/v1/me").status_code == 401
    assert made["token"].split("_", 2)[2] not in str(run("select token from kernel_apitoken"))


@pytest.mark.parametrize("header", ["Bearer", "Bearer x", "Bearer gx_default_nothing", "Basic eDp5", "Bearer gx_nosuchset_abc", "Bearer gx_默认_abc"])
def test_bad_credentials_are_401(db: None, header: str) -> None:
    client = Client(raise_request_exception=False)
    assert client.get("/api/v1/me", headers={"Authorization": header}).status_code == 401
