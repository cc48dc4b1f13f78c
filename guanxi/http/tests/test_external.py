"""Accounts for people from outside (ORG-027): opening, inviting, disabling; roles of both worlds stay apart."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.core import mail

from guanxi.domains.organization.public import ensure_roles
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.browser import Browser, seated
from guanxi.tests.kit.client import Answer, Api
from guanxi.tests.kit.jobs import run_jobs
from guanxi.tests.kit.world import World

GIVEN = {"name": "钱经理", "account": "dealer", "email": "qian@example.com"}


@pytest.fixture
def role(world: World) -> int:
    """The ready-made role for people from outside."""
    with Work(SYSTEM) as work:
        ensure_roles(work)
    return int(run("select id from role where name = '外部伙伴'")[0][0])


@pytest.fixture
def customer(world: World) -> int:
    return int(world.seller.create("customer", {"name": "诚信经销", "kind": "dealer"})["id"])


@pytest.fixture
def post(world: World, settings: Any) -> None:
    """E-mail works."""
    settings.MAIL_CONFIGURED = True
    world.admin.patch("/security/policy", {"address": "https://crm.example.com"}).ok()


def opened(api: Api, customer: int, **values: Any) -> Answer:
    return api.post(f"/records/customer/{customer}/actions/open_external_account", {**GIVEN, **values})


def account() -> dict[str, Any] | None:
    rows = run("select id, bound_customer_id, roles, status, employee_id, is_admin from operator where account = 'dealer'")
    return dict(zip(("id", "bound_customer", "roles", "status", "employee", "is_admin"), rows[0], strict=True)) if rows else None


@pytest.mark.covers("ORG-027")
def test_somebody_invited_sets_a_password_and_sees_his_customer(world: World, role: int, customer: int, post: None) -> None:
    """From the customer's page to the dealer at work, and out again when the account is disabled."""
    prefilled = world.admin.get(f"/records/customer/{customer}/actions/open_external_account").ok()["values"]
    assert prefilled["roles"] == [role]
    answer = opened(world.admin, customer, roles=prefilled["roles"]).ok()
    assert answer["message"] == "已为钱经理开通外部帐号 dealer，邀请邮件已发往 qian@example.com。"
    run_jobs("signin.")
    assert mail.outbox[-1].to == ["qian@example.com"]
    link = re.search(r"https://crm\.example\.com/reset#(\S+)", str(mail.outbox[-1].body))
    assert link
    assert Browser().login("dealer").status == 401
    assert Browser().post("/auth/password-reset/confirm", {"token": link[1], "new": "Dealer-pass-2026"}).status == 200
    browser = Browser()
    assert browser.login("dealer", "Dealer-pass-2026").status == 200
    assert browser.get("/me")["customer"] == {"id": customer, "title": "诚信经销"}
    world.other.create("customer", {"name": "别人的客户"})
    assert [row["id"] for row in browser.get("/records/customer")["rows"]] == [customer]

    listed = world.admin.get("/records/operator", filter={"field": "bound_customer", "op": "eq", "value": customer}, fields="account,status")
    assert [(row["account"], row["status"]) for row in listed["rows"]] == [("dealer", "enabled")]
    id_ = listed["rows"][0]["id"]
    world.admin.post(f"/records/operator/{id_}/actions/disable_account", {}).ok()
    assert browser.get("/records/customer").status == 401
    assert Browser().login("dealer", "Dealer-pass-2026").status == 401
    world.admin.post(f"/records/operator/{id_}/actions/enable_account", {}).ok()
    assert Browser().login("dealer", "Dealer-pass-2026").status == 200


def test_a_list_by_a_field_that_he_does_not_see_is_not_offered(world: World, role: int, customer: int, post: None) -> None:
    """Contacts under a contact: who stands above whom is nothing for people from outside."""
    opened(world.admin, customer, roles=[role]).ok()
    dealer = account()
    assert dealer

    def lists(api: Api) -> set[str]:
        return {one["field"] for one in api.get("/objects/contact").ok()["related"]}

    assert "superior_contact" in lists(world.admin)
    assert lists(Api(dealer["id"])) == lists(world.admin) & {"contacts"}


def test_a_first_password_instead_of_an_invitation(world: World, role: int, customer: int) -> None:
    opened(world.admin, customer, roles=[role], email=None, password="Dealer-pass-2026").ok()
    assert mail.outbox == []
    browser = Browser()
    assert browser.login("dealer", "Dealer-pass-2026").status == 200
    assert browser.get("/records/customer")["code"] == "password_change_required"


@pytest.mark.parametrize(("values", "at"), [({"email": None}, "email"), ({}, "password"), ({"roles": []}, "roles"), ({"password": "x"}, "password"), ({"name": ""}, "name")])
def test_what_is_missing_is_said_at_the_field(world: World, role: int, customer: int, values: dict[str, Any], at: str) -> None:
    """Without a mail server no invitation can be sent, so a first password is asked for."""
    answer = opened(world.admin, customer, **{"roles": [role], **values})
    assert (answer.status, list(answer["fields"])) == (422, [at])
    assert account() is None


def test_only_administrators_open_accounts(world: World, role: int, customer: int) -> None:
    answer = opened(world.seller, customer, roles=[role], password="Dealer-pass-2026")
    assert answer.status == 403
    assert account() is None
    assert "open_external_account" not in world.seller.get(f"/records/customer/{customer}")["_can"]["actions"]


def test_roles_of_both_worlds_stay_apart(world: World, role: int, customer: int) -> None:
    inside = opened(world.admin, customer, roles=[world.roles["whole"]], password="Dealer-pass-2026")
    assert (inside.status, inside["fields"]["roles"][0]["code"]) == (422, "internal_role")
    assert account() is None
    seller = f"/records/employee/{world.employees['seller']}"
    outside = world.admin.patch(seller, {"roles": [role]})
    assert (outside.status, outside["fields"]["roles"][0]["code"]) == (422, "external_role")
    assert run("select roles from employee where id = %s", [world.employees["seller"]]) == [([world.roles["own"]],)]
    for held, value in ((world.roles["own"], True), (role, False)):
        if held == role:
            opened(world.admin, customer, roles=[role], password="Dealer-pass-2026").ok()
        switched = world.admin.patch(f"/records/role/{held}", {"is_external": value})
        assert (switched.status, switched["fields"]["is_external"][0]["code"]) == (422, "held")
    assert run("select is_external from role where id = any(%s) order by id", [[world.roles["own"], role]]) == [(False,), (True,)]


def test_a_role_that_changed_sides_unseen_gives_nothing(world: World, role: int, customer: int) -> None:
    """Behind the rules (an old backup, a hand in the database): the kernel asks again."""
    opened(world.admin, customer, roles=[role], password="Dealer-pass-2026").ok()
    found = account()
    assert found
    run("update operator set roles = %s where id = %s", [[world.roles["whole"]], found["id"]])
    run("update employee set roles = %s where id = %s", [[role], world.employees["seller"]])
    run("update kernel_stamp set value = value + 1 where name = 'access'")
    assert Api(found["id"]).get("/records/customer").status == 404
    assert world.seller.get("/records/customer").status == 404


@pytest.mark.parametrize(("values", "at"), [({"is_admin": True}, "is_admin"), ({"employee": 0}, "employee"), ({"bound_customer": None}, "bound_customer"), ({"roles": None}, "roles")])
def test_an_account_from_outside_stays_one(world: World, role: int, customer: int, values: dict[str, Any], at: str) -> None:
    opened(world.admin, customer, roles=[role], password="Dealer-pass-2026").ok()
    before = account()
    assert before
    given = {name: world.employees["mate"] if name == "employee" else value for name, value in values.items()}
    answer = world.admin.patch(f"/records/operator/{before['id']}", given)
    assert answer.status == 422
    assert at in answer["fields"]
    assert account() == before


def test_an_employee_s_account_takes_no_outside_role(world: World, role: int, customer: int) -> None:
    answer = world.admin.patch(f"/records/operator/{world.seller.operator}", {"roles": [role]})
    assert (answer.status, answer["fields"]["roles"][0]["code"]) == (422, "not_external")
    bound = world.admin.patch(f"/records/operator/{world.seller.operator}", {"bound_customer": customer, "roles": [role]})
    assert (bound.status, list(bound["fields"])) == (422, ["employee"])
    assert run("select bound_customer_id, roles from operator where id = %s", [world.seller.operator]) == [(None, None)]


def test_the_account_goes_and_comes_with_its_customer(world: World, role: int, customer: int) -> None:
    opened(world.admin, customer, roles=[role], password="Dealer-pass-2026").ok()
    found = account()
    assert found
    api = Api(found["id"])
    run("update operator set must_change_password = false where id = %s", [found["id"]])
    assert api.get("/records/customer").status == 200
    world.admin.delete(f"/records/customer/{customer}")
    assert api.get("/records/customer").status == 401
    world.admin.post("/records/customer/bulk", {"verb": "restore", "ids": [customer]}).ok()
    assert api.ids("customer") == {customer}


def test_bound_to_another_customer_he_starts_anew(world: World, role: int, customer: int) -> None:
    opened(world.admin, customer, roles=[role], password="Dealer-pass-2026").ok()
    found = account()
    assert found
    browser = seated("dealer", found["id"])
    other = world.other.create("customer", {"name": "另一家经销商"})["id"]
    world.admin.patch(f"/records/operator/{found['id']}", {"bound_customer": other}).ok()
    assert browser.get("/me").status == 401
    again = seated("dealer", found["id"])
    assert [row["id"] for row in again.get("/records/customer")["rows"]] == [other]


def test_a_copy_of_an_outside_role_is_one(world: World, role: int, customer: int) -> None:
    copy = world.admin.post(f"/roles/{role}/copy", {"name": "学习中心"}).ok()["id"]
    assert run("select is_external from role where id = %s", [copy]) == [(True,)]
    opened(world.admin, customer, roles=[copy], password="Dealer-pass-2026").ok()
    refused = world.admin.patch(f"/records/employee/{world.employees['seller']}", {"roles": [copy]})
    assert (refused.status, refused["fields"]["roles"][0]["code"]) == (422, "external_role")


def test_an_outside_role_may_demand_a_code(world: World, role: int, customer: int) -> None:
    """What a role says about signing in counts for people from outside as well (SYS-014)."""
    world.admin.patch(f"/records/role/{role}", {"demands_code": True}).ok()
    opened(world.admin, customer, roles=[role], password="Dealer-pass-2026").ok()
    answer = Browser().login("dealer", "Dealer-pass-2026")
    assert (answer.status, answer["code"]) == (401, "second_factor_required")
