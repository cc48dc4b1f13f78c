"""No time tells either (PERM-001, PERM-002): for a record out of reach the program does what it does for one that is not there.

Clocks are no witnesses on a busy machine. What is compared are the statements that reach the database, their texts and
their order: a door that asks once more for a hidden record than for a missing one gives it away.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

import pytest
from django.contrib.auth.hashers import check_password
from django.db import transaction
from pytest_django import DjangoDbBlocker

from guanxi.kernel.access.operators import set_password
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.stamps import forget_stamps
from guanxi.kernel.modules.manifest import kernel
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.browser import PASSWORD, Browser
from guanxi.tests.kit.client import Answer, Api
from guanxi.tests.kit.samples import sample
from guanxi.tests.kit.statements import statements
from guanxi.tests.kit.world import World, build_world

OBJECTS = [n for n, o in kernel().objects.items() if o.kept_here]
FAR = 1_000_000
Company = tuple[World, dict[str, int]]
NAME, PHONE = "隐形科技", "13987654321"
CONTRACT = Path(__file__).parents[2] / "contracts" / "openapi.json"


def is_secret(name: str) -> bool:
    """Whether records of the object can be hidden from somebody who may see others: business records and their lines."""
    spec = kernel().objects[name]
    parent = spec.fields[spec.detail_of].target if spec.detail_of else None
    return spec.owned or (parent is not None and is_secret(parent))


SECRET = [n for n in OBJECTS if is_secret(n)]


@pytest.fixture(scope="module")
def built(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Company]:
    """The small company and a record of every object that belongs to somebody else, made once."""
    with django_db_blocker.unblock(), transaction.atomic():
        forget_stamps()
        world = build_world()
        given = {"owner": world.employees["other"], "department": world.departments["华北"]}
        secrets = {}
        for name in OBJECTS:
            spec = object_spec(name)
            values = {k: v for k, v in given.items() if spec.owned and k in spec.fields}
            secrets[name] = int(world.admin.create(name, sample(world.admin, name, **values))["id"])
        run("update customer set owner_id = %s, department_id = %s, related = null, related_edit = null", list(given.values()))
        yield world, secrets
        transaction.set_rollback(True)


@pytest.fixture
def company(built: Company) -> Iterator[Company]:
    with transaction.atomic():
        built[0].open_clients()
        built[0].seller.get("/me").ok()
        yield built
        transaction.set_rollback(True)


def asked(api: Api, method: str, path: str, body: Any) -> tuple[Answer, list[str]]:
    with statements() as seen:
        answer = api.upload(path, "a.txt", b"x") if method == "FILE" else api.call(method, path, body)
    return answer, seen


def asked_twice(api: Api, method: str, path: str, body: Any = None) -> tuple[Answer, list[str]]:
    """The second time: the first one fills caches. Nothing that is made is kept."""
    for _ in range(2):
        with transaction.atomic():
            found = asked(api, method, path, body)
            transaction.set_rollback(True)
    return found


def alike(api: Api, method: str, hidden: str, missing: str, body: Any = None) -> Answer:
    """The answer for what is hidden, which must be that for what is missing."""
    (one, theirs), (other, nothing) = asked_twice(api, method, hidden, body), asked_twice(api, method, missing, body)
    assert (one.status, one.body) == (other.status, other.body), (method, hidden)
    assert theirs == nothing, f"{method} {hidden}: {differing(theirs, nothing)}"
    return one


def differing(one: list[str], other: list[str]) -> str:
    lines = [f"- {s[:400]}" for s in one if s not in other] + [f"+ {s[:400]}" for s in other if s not in one]
    return "\n".join([f"{len(one)} statements against {len(other)}", *lines])


def calls(name: str) -> list[tuple[str, str, Any]]:
    """Everything one can do at a record of the object: method, the rest of the path, body."""
    found: list[tuple[str, str, Any]] = [
        ("GET", "", None), ("GET", "?fields=id", None), ("PATCH", "", {}), ("PATCH", "", {"version": 99}), ("DELETE", "", None),
        ("GET", "/timeline", None), ("GET", "/comments", None), ("POST", "/comments", {"text": "?"}), ("GET", "/files", None),
        ("FILE", "/files", None), ("GET", "/print", None), ("GET", "/access", None), ("GET", "/check", None),
    ]  # fmt: skip
    for action in kernel().actions.get(name, {}).values():
        found += [("POST", f"/actions/{action.name}", {}), ("GET", f"/actions/{action.name}", None)] if action.on == "record" else []
    return found


@pytest.mark.parametrize("name", SECRET)
def test_a_hidden_record_costs_what_a_missing_one_costs(company: Company, name: str) -> None:
    world, secrets = company
    there = f"/records/{name}/{{}}{{}}".format
    for method, rest, body in calls(name):
        answer = alike(world.seller, method, there(secrets[name], rest), there(FAR, rest), body)
        assert answer.status in (403, 404, 422), (method, rest)
    assert world.admin.get(there(secrets[name], "")).status == 200


def test_every_door_to_a_record_is_tried(company: Company) -> None:
    """A door that is added later is missing here until it is tried above."""
    doors = {
        (method.upper(), path.split("{id}")[1])
        for path, methods in json.loads(CONTRACT.read_text())["paths"].items() if path.startswith("/api/v1/records/{name}/{id}")
        for method in methods if method != "parameters"
    }  # fmt: skip
    tried = {("POST" if m == "FILE" else m, rest.split("?")[0]) for m, rest, _ in calls("nothing")}
    assert doors - tried == {("GET", "/actions/{action}"), ("POST", "/actions/{action}")}


#: Doors that take numbers of records in their question: `{}` is the number. One line a door.
AROUND: tuple[tuple[str, str, Any], ...] = (
    ("GET", "/records/contact?filter=%7B%22field%22%3A%22customer%22%2C%22op%22%3A%22eq%22%2C%22value%22%3A{}%7D&count=true", None),
    ("GET", "/records/customer?filter=%7B%22field%22%3A%22id%22%2C%22op%22%3A%22eq%22%2C%22value%22%3A{}%7D&count=true", None),
    ("GET", "/records/customer?filter=%7B%22field%22%3A%22parent%22%2C%22op%22%3A%22within%22%2C%22value%22%3A{}%7D", None),
    ("POST", "/records/opportunity/aggregate", {"filter": {"field": "customer", "op": "eq", "value": "{}"}}),
    ("POST", "/records/customer/bulk", {"verb": "update", "ids": ["{}"], "values": {"phone": "1"}}),
    ("POST", "/records/customer/bulk", {"verb": "delete", "ids": ["{}"]}),
    ("POST", "/records/customer/bulk", {"verb": "restore", "ids": ["{}"]}),
    ("POST", "/records/opportunity/actions/win", {"ids": ["{}"]}),
    ("POST", "/records/contact", {"name": "钱进", "customer": "{}"}),
    ("POST", "/records/customer", {"name": "新客户", "parent": "{}"}),
    ("POST", "/favourites", {"object": "customer", "ids": ["{}"]}),
    ("GET", "/favourites/customer/{}", None),
    ("GET", "/records/customer/print?ids={}", None),
    ("GET", "/explain/customer/{}", None),
)  # fmt: skip


def filled(given: Any, id_: int) -> Any:
    if isinstance(given, dict):
        return {k: filled(v, id_) for k, v in given.items()}
    return [filled(v, id_) for v in given] if isinstance(given, list) else id_ if given == "{}" else given


def without(body: Any, id_: int) -> str:
    """An answer without the number that was asked for and without the time of day."""
    return re.sub(rf"\b{id_}\b|\"at\": \"[^\"]*\"", "N", json.dumps(body, ensure_ascii=False))


@pytest.mark.parametrize(("method", "path", "given"), AROUND, ids=[f"{m} {p.split('?')[0]}" for m, p, _ in AROUND])
def test_doors_that_are_told_a_number(company: Company, method: str, path: str, given: Any) -> None:
    world, secrets = company
    hidden = secrets["opportunity" if path.endswith("/win") else "customer"]
    one, theirs = asked_twice(world.seller, method, path.replace("{}", str(hidden)), filled(given, hidden))
    other, nothing = asked_twice(world.seller, method, path.replace("{}", str(FAR)), filled(given, FAR))
    assert (one.status, without(one.body, hidden)) == (other.status, without(other.body, FAR))
    assert theirs == nothing, differing(theirs, nothing)


@pytest.mark.parametrize(("method", "where"), [("GET", "/files/"), ("DELETE", "/files/"), ("DELETE", "/comments/")])
def test_addresses_of_their_own(company: Company, method: str, where: str) -> None:
    """What hangs on a hidden record has numbers of its own. Where there is no holder, another object is asked instead: as
    many statements of the same kind."""
    world, secrets = company
    there = f"/records/customer/{secrets['customer']}"
    file = world.other.upload(f"{there}/files", "plan.txt", b"secret").ok()["id"]
    comment = world.other.post(f"{there}/comments", {"text": "nur für uns"}).ok()["comment"]
    hidden = file if where == "/files/" else comment
    one, theirs = asked_twice(world.seller, method, f"{where}{hidden}")
    other, nothing = asked_twice(world.seller, method, f"{where}{FAR}")
    assert (one.status, one.body) == (404, other.body)
    assert [s.split(" from ")[0] for s in theirs] == [s.split(" from ")[0] for s in nothing]


# -- values of a field that is hidden or masked -------------------------------------------------------------------------


@pytest.fixture
def own(company: Company) -> tuple[World, int]:
    """A customer of the seller's."""
    world = company[0]
    return world, int(world.seller.create("customer", {"name": NAME, "phone": PHONE, "annual_revenue": "4711"})["id"])


def sought(**ask: Any) -> str:
    return "/records/customer?" + urlencode({k: v if isinstance(v, str) else json.dumps(v) for k, v in ask.items()})


def having(value: str) -> dict[str, Any]:
    measure = {"fn": "sum", "field": "annual_revenue", "as": "sum"}
    return {"group_by": ["name"], "measures": [measure], "having": [{"field": "sum", "op": "eq", "value": value}]}


@pytest.mark.parametrize("level", ["hidden", "masked"])
def test_guessing_a_value_one_does_not_see(own: tuple[World, int], level: str) -> None:
    """A right guess asks the database what a wrong one asks."""
    world, id_ = own
    world.grant("own", "customer", fields={"phone": level, "annual_revenue": level})
    guesses: tuple[tuple[str, str, Any, Any], ...] = (
        ("GET", sought(q="{}", count="true"), PHONE, "13600000000"),
        ("GET", sought(q="{}", count="true"), PHONE[-5:], "00000"),
        ("GET", "/search?q={}", PHONE, "13600000000"),
        ("GET", sought(filter={"field": "phone", "op": "eq", "value": "{}"}), PHONE, "13600000000"),
        ("POST", "/records/customer/duplicates", {"values": {"phone": PHONE}}, {"values": {"phone": "13600000000"}}),
        ("PATCH", f"/records/customer/{id_}", {"phone": PHONE}, {"phone": "13600000000"}),
        ("PATCH", f"/records/customer/{id_}", {"annual_revenue": "4711"}, {"annual_revenue": "1"}),
        ("POST", "/records/customer", {"name": "甲", "phone": PHONE}, {"name": "甲", "phone": "13600000000"}),
        ("POST", "/records/customer/aggregate", having("4711"), having("1")),
    )  # fmt: skip
    for method, path, right, wrong in guesses:
        made = [(path.replace("{}", quote(g)), None) if isinstance(g, str) else (path, g) for g in (right, wrong)]
        (one, theirs), (other, nothing) = (asked_twice(world.seller, method, *m) for m in made)
        assert (one.status, body_of(one)) == (other.status, body_of(other)), path
        assert theirs == nothing, f"{path}: {differing(theirs, nothing)}"


def body_of(answer: Answer) -> Any:
    """What an answer says, without the numbers and times of a new record."""
    return answer.body if answer.status != 201 else sorted(answer.body)


# -- signing in ----------------------------------------------------------------------------------------------------------


def entered(account: str, password: str = "wrong-Secret-9") -> tuple[Answer, list[str], int]:
    """One try to sign in: the answer, the statements, and how often a password was hashed."""
    hashed = 0

    def counting(*given: Any, **more: Any) -> bool:
        nonlocal hashed
        hashed += 1
        return bool(check_password(*given, **more))

    with pytest.MonkeyPatch.context() as patch, statements() as seen:
        patch.setattr("guanxi.features.signin.people.check_password", counting)
        answer = Browser(f"10.1.1.{len(account)}").login(account, password)
    return answer, seen, hashed


def test_an_unknown_name_costs_what_a_wrong_password_costs(company: Company) -> None:
    world = company[0]
    people = {"seller": "argon2", "mate": "", "clerk": "argon2", "stranger": "argon2"}
    for account, password in people.items():
        if password:
            set_password(world[account].operator, PASSWORD)
    run("update operator set status = 'disabled' where account = 'clerk'")
    run("update operator set allowed_systems = '{}' where account = 'stranger'")
    answer, seen, hashed = entered("nobody-at-all")
    assert (answer.status, hashed) == (401, 1)
    for account in people:
        theirs = entered(account)
        assert (theirs[0].status, theirs[0].body, theirs[2]) == (answer.status, answer.body, 1), account
        assert theirs[1] == seen, f"{account}: {differing(theirs[1], seen)}"


def test_codes_and_passwords_cost_the_same(company: Company) -> None:
    """Somebody who signs in by one-time codes is not told from somebody who is not there."""
    run("update operator set password_kind = 'one_time' where account = 'other'")
    for given in ("wrong-Secret-9", "123456"):
        _, seen, hashed = entered("nobody-at-all", given)
        _, theirs, also = entered("other", given)
        assert hashed == also == 1
        assert theirs == seen, differing(theirs, seen)


@pytest.mark.parametrize("path", ["/auth/one-time-code", "/auth/password-reset"])
def test_asking_for_a_mail_costs_the_same(company: Company, path: str, settings: Any) -> None:
    settings.MAIL_CONFIGURED = True
    run("update operator set email = 'seller@example.com' where account = 'seller'")
    found = []
    for account in ("seller", "nobody-at-all"):
        with statements() as seen:
            assert Browser().post(path, {"username": account}).status == 200
        found.append(seen)
    assert found[0] == found[1], differing(*found)
