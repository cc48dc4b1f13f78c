"""The battery (DESIGN §9): every object, custom ones included, inherits these tests from its declaration alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from pytest_django import DjangoDbBlocker

from guanxi.kernel.fields import KINDS
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.stamps import forget_stamps
from guanxi.kernel.modules.manifest import kernel
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.samples import VALUES, sample
from guanxi.tests.kit.world import World, build_world

CUSTOM = "x_battery"
OBJECTS = [*kernel().objects, CUSTOM]
WRITABLE = [n for n in OBJECTS if n == CUSTOM or kernel().objects[n].kept_here]  # history is written by actions, some by other systems
OWNED = [n for n in WRITABLE if n == CUSTOM or (kernel().objects[n].owned and not kernel().objects[n].detail_of)]


@pytest.fixture(scope="module")
def built(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[World]:
    """The small company with a custom object and custom fields of every kind on it and on the customer, made only once."""
    with django_db_blocker.unblock(), transaction.atomic():
        forget_stamps()
        world = build_world()
        add_custom(world)
        yield world
        transaction.set_rollback(True)


@pytest.fixture
def company(built: World) -> Iterator[World]:
    """The same for one test, in a savepoint that is rolled back."""
    with transaction.atomic():
        built.open_clients()
        yield built
        transaction.set_rollback(True)


#: Kinds that an administrator can add without naming more than a label, and what the others need.
KIND_SETTINGS: dict[str, dict[str, Any]] = {
    "choice": {"options": [{"value": "a", "label": "甲"}, {"value": "b", "label": "乙"}]},
    "multi_choice": {"options": [{"value": "a", "label": "甲"}, {"value": "b", "label": "乙"}]},
    "reference": {"target": "region"}, "multi_reference": {"target": "region"},
    "formula": {"expression": "自定义money * 2", "result": "money"},
    "rollup": {"rollup": {"object": "contact", "via": "customer", "fn": "count"}},
}  # fmt: skip
CUSTOM_KINDS = [k for k in KINDS if k not in ("password", "dimension", "condition")]  # operators only; comes with management dimensions


def add_custom(world: World) -> None:
    """A custom object, and a custom field of every kind on it and on the customer."""
    answer = world.admin.post("/objects", {"name": CUSTOM, "label": "样品申请"})
    assert answer.status == 201, answer.body
    for target in (CUSTOM, "customer"):
        for kind in CUSTOM_KINDS:
            if kind == "rollup" and target == CUSTOM:
                continue
            field = {"name": f"x_{kind}", "label": f"自定义{kind}", "kind": kind, **KIND_SETTINGS.get(kind, {})}
            answer = world.admin.post(f"/objects/{target}/fields", field)
            assert answer.status == 201, (target, field, answer.body)


@pytest.mark.parametrize("name", OBJECTS)
def test_metadata_is_complete(company: World, name: str) -> None:
    """Whatever the metadata names exists, so the browser can draw it."""
    meta = company.admin.get(f"/objects/{name}")
    assert meta.status == 200
    fields = {f["name"]: f for f in meta["fields"]}
    for section in meta["form"]["sections"]:
        assert set(section["fields"]) <= set(fields)
    for field in fields.values():
        assert field["label"]
        if field["target"] and field["target"] != "file":
            assert company.admin.get(f"/objects/{field['target']}").status == 200, field
    for related in meta["related"]:
        theirs = {f["name"] for f in company.admin.get(f"/objects/{related['object']}")["fields"]}
        assert related["field"] in theirs
        assert {c.split(".")[0] for c in related["columns"]} <= theirs


@pytest.mark.parametrize("name", WRITABLE)
@pytest.mark.covers("SYS-028", "OPP-051")
def test_life_of_a_record(company: World, name: str) -> None:
    """Create, read, list, find, change, conflict, delete, restore; each leaves its line in the audit."""
    api = company.admin
    made = api.create(name, sample(api, name))
    id_ = made["id"]
    assert made["version"] >= 1
    assert api.get(f"/records/{name}/{id_}")["_title"] == made["_title"]
    assert id_ in api.ids(name, sort="-id")
    field = editable(name)
    if field:
        value = VALUES[object_spec(name).fields[field].kind.name](object_spec(name).fields[field], 90_007)
        changed = api.patch(f"/records/{name}/{id_}", {field: value, "version": made["version"]})
        assert changed.status == 200, changed.body
        assert changed["version"] > made["version"]
        stale = api.patch(f"/records/{name}/{id_}", {field: value, "version": made["version"]})
        assert (stale.status, stale["code"]) == (409, "stale")
        assert stale["current"]["version"] == changed["version"]
    assert api.delete(f"/records/{name}/{id_}").status == 204
    assert api.get(f"/records/{name}/{id_}").status == 404
    assert id_ not in api.ids(name, sort="-id")
    assert api.post(f"/records/{name}/bulk", {"verb": "restore", "ids": [id_]})["results"] == [{"id": id_, "ok": True}]
    assert api.get(f"/records/{name}/{id_}").status == 200
    ops = {r[0] for r in run('select op from audit where tbl = %s and pk = %s', [object_spec(name).table, id_])}
    assert ops >= ({"I", "U"} if field else {"I"})


def editable(name: str) -> str | None:
    """A plain field that a person may change."""
    spec = object_spec(name)
    plain = ("text", "long_text", "money", "decimal", "integer", "date")
    return next(
        (f.name for f in spec.fields.values() if f.kind.name in plain and f.stored
         and not (f.readonly or f.system or f.create_only or f.unique)), None,
    )  # fmt: skip


@pytest.mark.parametrize("name", [n for n in WRITABLE if n == CUSTOM or kernel().objects[n].search_fields])
@pytest.mark.covers("CUS-008", "CON-025")
def test_found_by_search(company: World, name: str) -> None:
    """A record is found by two characters, by the initials and by the whole word."""
    api, title = company.admin, object_spec(name).title_field
    if title.kind.name != "text" or not title.search:
        pytest.skip("the title is not text")
    id_ = api.create(name, sample(api, name, **{title.name: "重庆鹏翔"}))["id"]
    for q in ("鹏翔", "cqpx", "pengxiang", "重庆鹏翔"):
        assert id_ in api.ids(name, q=q), q
    assert id_ not in api.ids(name, q="鸿鹄")


@pytest.mark.parametrize("name", WRITABLE)
def test_bad_input_is_refused_at_the_field(company: World, name: str) -> None:
    """Wrong types, overlong text, unknown options, foreign ids, unknown fields: 422 naming the field, and nothing is made."""
    api, spec = company.admin, object_spec(name)
    good = sample(api, name)
    before = count(name)
    for field in spec.fields.values():
        if field.readonly or field.system or not field.stored:
            continue
        for bad in bad_values(field):
            answer = api.post(f"/records/{name}", {**good, field.name: bad})
            assert answer.status == 422, (field.name, bad, answer.body)
            assert field.name in answer["fields"], (field.name, bad, answer.body)
    assert api.post(f"/records/{name}", {**good, "no_such_field": 1})["fields"]["no_such_field"][0]["code"] == "unknown_field"
    assert api.post(f"/records/{name}", {**good, "id": 5}).status == 422
    assert count(name) == before


def bad_values(field: Any) -> list[Any]:
    """Values that the kind must not take."""
    kind = field.kind
    if kind.references:
        return ["abc", 999_999_999, -1, True, [1], {"x": 1}.get("y", "?")]
    if kind.name == "choice":
        return ["no such option", 5]
    if kind.many:
        return ["?" if field.target else 5, [999_999_999] if field.target else ["no such option"]]
    if kind.name in ("integer", "decimal", "money", "percent", "duration", "rating"):
        return ["abc", "1e400", "NaN", True, [], {}]
    if kind.name in ("date", "datetime"):
        return ["2026-13-45", "gestern", True, {}]
    if kind.name in ("text", "phone", "email", "url", "auto_number", "address", "long_text"):
        return ["x" * (field.max_length + 1), {"a": 1}, "a\x00b"]
    return []


def count(name: str) -> int:
    return int(run(f'select count(*) from "{object_spec(name).table}"')[0][0])


@pytest.mark.parametrize("name", OWNED)
@pytest.mark.covers("PERM-012", "PERM-016", "PERM-017", "PERM-035", "PERM-001", "PERM-003")
def test_permission_table(company: World, name: str) -> None:
    """Who sees, changes and deletes a record of 甲 (seller, 上海); a refusal changes nothing."""
    record = company.admin.create(name, sample(company.admin, name, owner=company.employees["seller"]))
    id_, spec = record["id"], object_spec(name)
    for row in TABLE.strip().splitlines()[1:]:
        who, see, edit, delete = row.split()
        api = company[who]
        assert (api.get(f"/records/{name}/{id_}").status == 200) == (see == "yes"), (who, "see")
        assert (id_ in api.ids(name) if api.get(f"/records/{name}").status == 200 else False) == (see == "yes"), (who, "list")
        before = run(f'select version, deleted_at from "{spec.table}" where id = %s', [id_])
        field = editable(name) or spec.title_field.name
        value = VALUES[spec.fields[field].kind.name](spec.fields[field], 9)
        answer = api.patch(f"/records/{name}/{id_}", {field: value})
        assert answer.status == (200 if edit == "yes" else 403 if see == "yes" else 401 if who == "nobody" else 404), (who, answer.body)
        if delete == "no":
            refused = api.delete(f"/records/{name}/{id_}").status
            assert refused in (401, 403, 404), who
        if edit == "no" and delete == "no":
            assert run(f'select version, deleted_at from "{spec.table}" where id = %s', [id_]) == before, who


TABLE = """
who       see  edit delete
seller    yes  yes  yes
mate      no   no   no
clerk     yes  yes  yes
manager   yes  yes  yes
other     no   no   no
director  yes  yes  yes
stranger  no   no   no
nobody    no   no   no
"""


@pytest.mark.parametrize("name", OBJECTS)
def test_queries_do_not_grow_with_rows(company: World, name: str) -> None:
    """A list of many rows costs as many queries as a list of few."""
    api = company.admin
    api.get("/me").ok()  # a client's first call has its token made
    if name in WRITABLE:
        api.create(name, sample(api, name))
    few = queries(lambda: api.get(f"/records/{name}", limit="200"))
    if name in WRITABLE:
        for _ in range(5):
            api.create(name, sample(api, name))
    many = queries(lambda: api.get(f"/records/{name}", limit="200"))
    assert many <= few <= 10  # two of them write the line of the system log, in a savepoint here


def queries(run_it: Any) -> int:
    with CaptureQueriesContext(connection) as captured:
        assert run_it().status == 200
    return len(captured)


@pytest.mark.covers("CUS-007")
@pytest.mark.parametrize("name", [CUSTOM, "customer"])
def test_custom_fields_work_everywhere(company: World, name: str) -> None:
    """A custom field of each kind is written, read, filtered, sorted, grouped and measured like a built-in one."""
    api, spec = company.admin, object_spec(name)
    region = api.create("region", {"name": "华东"})["id"]
    values = {f"x_{k}": VALUES[k](spec.fields[f"x_{k}"], 3) for k in CUSTOM_KINDS if k in VALUES} | {
        "x_reference": region, "x_multi_reference": [region], "x_region": region,
        "x_employee": company.employees["seller"], "x_employees": [company.employees["seller"]],
        "x_department": company.departments["上海"],
    }  # fmt: skip
    id_ = api.create(name, sample(api, name, **values))["id"]
    empty = api.create(name, sample(api, name))["id"]
    record = api.get(f"/records/{name}/{id_}").body
    assert record["x_formula"] == "600.00" if record["x_money"] == "300.00" else record["x_formula"]
    for field in api.get(f"/objects/{name}")["fields"]:
        if field["custom"]:
            check_filters(api, name, field, id_, empty, values.get(field["name"]))
            if field["sortable"]:
                assert api.ids(name, sort=field["name"]) >= {id_, empty}
            if field["groupable"]:
                assert api.post(f"/records/{name}/aggregate", {"group_by": [field["name"]]}).status == 200
            for fn in field["measures"]:
                measure = {"fn": fn, "field": field["name"], "as": "m"}
                assert api.post(f"/records/{name}/aggregate", {"measures": [measure]}).status == 200


def check_filters(api: Any, name: str, field: dict[str, Any], id_: int, empty: int, value: Any) -> None:
    """Empty and not empty tell the two records apart; equality finds the right one."""
    path = field["name"]
    if "not_empty" in field["operators"] and value is not None:
        assert api.ids(name, filter={"field": path, "op": "not_empty"}) & {id_, empty} == {id_}, path
        assert api.ids(name, filter={"field": path, "op": "empty"}) & {id_, empty} == {empty}, path
    if "eq" in field["operators"] and isinstance(value, str | int) and field["kind"] != "boolean":
        assert id_ in api.ids(name, filter={"field": path, "op": "eq", "value": value}), path
    if "in" in field["operators"] and value is not None:
        wanted = value if isinstance(value, list) else [value]
        assert id_ in api.ids(name, filter={"field": path, "op": "in", "value": wanted}), path
