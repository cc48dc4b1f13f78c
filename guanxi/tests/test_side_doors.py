"""No side door: whoever has no right to a record or a field learns nothing of it, wherever he knocks (PERM-001, PERM-002, PERM-021).

`seller` sees his own records only; the secret ones belong to `other`. One test a door.
"""

from __future__ import annotations

import json
from typing import Any

import pytest

from guanxi.features.transfer.tests.test_export import sheet
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.client import Answer
from guanxi.tests.kit.jobs import run_jobs
from guanxi.tests.kit.samples import make_deal, sample
from guanxi.tests.kit.world import World

NAME, PHONE, DIGITS = "隐形科技", "13987654321", "8765"
MASKED = "139****4321"


@pytest.fixture
def secret(world: World) -> int:
    """A customer that the seller does not see."""
    return int(world.other.create("customer", {"name": NAME, "phone": PHONE, "industry": "machinery", "annual_revenue": "4711"})["id"])


def fields(world: World, object_: str = "customer", /, **levels: str) -> None:
    """The rights of the seller's role on the fields of an object."""
    world.grant("own", object_, fields=levels)


@pytest.fixture
def own(world: World) -> int:
    """A customer of the seller's, whose fields are then hidden or masked."""
    values = {"name": "东海机械", "phone": PHONE, "annual_revenue": "4711", "industry": "machinery"}
    return int(world.seller.create("customer", values)["id"])


def tells(answer: Answer, *words: str) -> list[str]:
    """Which of the words stand anywhere in an answer."""
    text = answer.body.decode(errors="replace") if isinstance(answer.body, bytes) else json.dumps(answer.body, ensure_ascii=False)
    return [word for word in (words or (NAME, PHONE, DIGITS, "4711")) if word in text]


def same(one: Answer, other: Answer) -> bool:
    return (one.status, one.body) == (other.status, other.body)


# -- records out of reach ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["", "/timeline", "/comments", "/files", "/print", "/actions/assign", "/explain"])
def test_reading_it_is_like_reading_nothing(world: World, secret: int, path: str) -> None:
    asked = world.seller.get(f"/records/customer/{secret}{path}")
    nothing = world.seller.get(f"/records/customer/{secret + 100}{path}")
    assert asked.status in (403, 404)
    assert same(asked, nothing)
    assert tells(asked) == []


def test_through_a_deal_with_a_customer_of_nobody(world: World) -> None:
    """The customer governs nobody, so the deal is seen and names him; what else he has is not told."""
    customer = world.admin.create("customer", {"name": "无主机械", "phone": PHONE, "owner": None, "department": None})["id"]
    deal = make_deal(world, world.admin, customer=customer, owner=world.employees["seller"])
    run("update customer set related = null, related_edit = null where id = %s", [customer])
    told = world.seller.get(f"/records/opportunity/{deal}?fields=customer,customer.phone").ok()
    assert told["customer"]["title"] == "无主机械"
    assert told["customer.phone"] is None
    assert world.seller.get(f"/records/customer/{customer}").status == 404
    assert deal not in world.seller.ids("opportunity", filter={"field": "customer.phone", "op": "contains", "value": "8765"})
    assert tells(world.seller.get("/records/opportunity?fields=customer.phone&sort=customer.phone"), PHONE) == []
    grouped = world.seller.post("/records/opportunity/aggregate", {"group_by": ["customer.phone"]})
    assert tells(grouped, PHONE) == []


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("PATCH", "", {"name": "x"}), ("PATCH", "", {"name": "x", "version": 99}), ("DELETE", "", None),
        ("POST", "/comments", {"text": "?"}), ("POST", "/actions/nope", {}),
    ],
)  # fmt: skip
def test_changing_it_is_like_changing_nothing(world: World, secret: int, method: str, path: str, body: Any) -> None:
    before = run("select * from customer where id = %s", [secret])
    asked = world.seller.call(method, f"/records/customer/{secret}{path}", body)
    assert asked.status in (403, 404)
    assert same(asked, world.seller.call(method, f"/records/customer/{secret + 100}{path}", body))
    assert run("select * from customer where id = %s", [secret]) == before


@pytest.mark.parametrize("verb", ["update", "delete", "assign", "restore"])
def test_bulk(world: World, secret: int, verb: str) -> None:
    values = {"owner": world.employees["seller"]} if verb == "assign" else {"phone": "1"} if verb == "update" else {}
    results = world.seller.post("/records/customer/bulk", {"verb": verb, "ids": [secret, secret + 100], "values": values}).ok()["results"]
    assert results[0]["error"] == results[1]["error"]
    assert run("select phone, deleted_at from customer where id = %s", [secret]) == [(PHONE, None)]


def test_list_count_and_filter(world: World, secret: int) -> None:
    for query in ({}, {"q": NAME}, {"q": PHONE}, {"filter": {"field": "id", "op": "eq", "value": secret}}, {"deleted": "true"}):
        answer = world.seller.get("/records/customer", count="true", **query)
        assert (answer["rows"], answer["count"]["value"]) == ([], 0), query


def test_aggregate_totals_and_having(world: World, secret: int) -> None:
    asked = {"group_by": ["industry"], "measures": [{"fn": "count"}, {"fn": "sum", "field": "annual_revenue", "as": "sum"}]}
    answer = world.seller.post("/records/customer/aggregate", {**asked, "having": [{"field": "count", "op": "gte", "value": 0}]}).ok()
    assert (answer["rows"], answer["totals"]) == ([], {"count": 0, "sum": None})


def test_board_and_distinct_values(world: World, secret: int) -> None:
    answer = world.seller.post("/records/customer/aggregate", {"measures": [{"fn": "distinct", "field": "name"}, {"fn": "max", "field": "id"}]})
    assert answer.status == 422 or answer["totals"]["distinct_name"] == 0


def test_search_palette(world: World, secret: int) -> None:
    for q in (NAME, PHONE, "yxkj", DIGITS):
        assert world.seller.get("/search", q=q).ok()["groups"] == []


def test_reference_picker_and_naming_it(world: World, secret: int) -> None:
    asked = world.seller.post("/records/contact", {"name": "钱进", "customer": secret})
    nothing = world.seller.post("/records/contact", {"name": "钱进", "customer": secret + 100})
    assert asked.status == 422
    assert same(asked, nothing)


def test_filter_by_a_reference_to_it(world: World, secret: int) -> None:
    """A record of mine may point to one that I do not see; asking for its number must not confirm it."""
    own = world.admin.create("customer", {"name": "子公司", "parent": secret, "owner": world.employees["seller"]})["id"]
    row = world.seller.get(f"/records/customer/{own}").ok()
    assert row["parent"] == {"id": None, "title": None, "hidden": True}
    for op, value in (("eq", secret), ("in", [secret]), ("within", secret), ("contains", NAME)):
        assert world.seller.ids("customer", filter={"field": "parent", "op": op, "value": value}) == set(), op
    for op, value in (("ne", secret), ("not_in", [secret])):
        assert world.seller.ids("customer", filter={"field": "parent", "op": op, "value": value}) == {own}, op


def test_path_over_a_reference_to_it(world: World, secret: int) -> None:
    own = world.admin.create("customer", {"name": "子公司", "parent": secret, "owner": world.employees["seller"]})["id"]
    answer = world.seller.get("/records/customer", fields="name,parent,parent.name,parent.phone", sort="parent.phone")
    assert [r["id"] for r in answer["rows"]] == [own]
    assert tells(answer) == []
    assert world.seller.ids("customer", filter={"field": "parent.phone", "op": "contains", "value": DIGITS}) == set()
    grouped = world.seller.post("/records/customer/aggregate", {"group_by": ["parent", "parent.phone"], "measures": [{"fn": "max", "field": "parent.annual_revenue"}]})
    assert tells(grouped) == []


def test_duplicate_check_tells_no_more_than_a_mask(world: World, secret: int) -> None:
    """It is meant to say that somebody else has the customer (CUS-041), and who; not what he knows."""
    answer = world.seller.post("/records/customer/duplicates", {"values": {"name": NAME}})
    (row,) = answer["rows"]
    assert (row["id"], row["title"]) == (None, "隐**技")
    assert tells(answer) == []


def test_export_by_number(world: World, secret: int) -> None:
    job = world.seller.post("/records/customer/exports", {"ids": [secret]}).ok()["id"]
    run_jobs("transfer.")
    found = world.seller.get(f"/jobs/{job}").ok()
    assert found["result"] == {"rows": 0}
    assert len(sheet(world.seller.get(f"/files/{found['file']['id']}").ok())) == 1


def test_file_address(world: World, secret: int) -> None:
    file = world.other.upload(f"/records/customer/{secret}/files", "plan.txt", b"secret").ok()["id"]
    asked, nothing = world.seller.get(f"/files/{file}"), world.seller.get(f"/files/{file + 100}")
    assert asked.status == 404
    assert same(asked, nothing)
    assert same(world.seller.delete(f"/files/{file}"), world.seller.delete(f"/files/{file + 100}"))
    assert world.other.get(f"/files/{file}").status == 200


def test_comment_address(world: World, secret: int) -> None:
    comment = world.other.post(f"/records/customer/{secret}/comments", {"text": "nur für uns"}).ok()["comment"]
    assert same(world.seller.delete(f"/comments/{comment}"), world.seller.delete(f"/comments/{comment + 100}"))
    assert len(world.other.get(f"/records/customer/{secret}/comments").ok()["rows"]) == 1


def test_mention_tells_nobody_who_may_not_see(world: World, secret: int) -> None:
    text = f"@[李敏](employee:{world.employees['seller']}) ?"
    world.other.post(f"/records/customer/{secret}/comments", {"text": text}).ok()
    assert world.seller.get("/notifications").ok()["rows"] == []


def test_notice_of_becoming_the_owner_needs_the_right_to_view(world: World, secret: int) -> None:
    world.grant("own", "customer", verbs={})
    world.admin.patch(f"/records/customer/{secret}", {"owner": world.employees["mate"]}).ok()
    assert tells(world["mate"].get("/notifications")) == []


def test_event_stream_carries_no_values(world: World, secret: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is sent to everybody is sent by `push` without an operator: it may name objects, never records."""
    sent: list[str] = []

    def listen(sql: str, params: Any = None) -> Any:
        if "pg_notify" not in sql:
            return run(sql, params)
        sent.append(params[0])
        return []

    monkeypatch.setattr("guanxi.kernel.records.work.run", listen)
    world.other.patch(f"/records/customer/{secret}", {"phone": "13800001111"}).ok()
    world.other.delete(f"/records/customer/{secret}").ok()
    to_all = [json.loads(s) for s in sent if json.loads(s)["user"] is None]
    assert [e for e in to_all if "id" in e["data"] or "record" in e["data"]] == []


def test_recycle_bin(world: World, secret: int) -> None:
    world.other.delete(f"/records/customer/{secret}").ok()
    assert world.seller.get("/recycle").ok()["rows"] == []
    assert world.seller.get("/recycle", q=NAME).ok()["rows"] == []
    for verb in ("restore", "purge"):
        answer = world.seller.post(f"/recycle/{verb}", {"object": "customer", "ids": [secret, secret + 100]})
        if answer.status == 200:
            assert answer["results"][0]["error"] == answer["results"][1]["error"]
    assert run("select deleted_at is null from customer where id = %s", [secret]) == [(False,)]


def test_deleting_what_an_unseen_record_needs(world: World) -> None:
    """The refusal is unavoidable; it must not say what or how many stand in the way."""
    mine = world.seller.create("customer", {"name": "东海机械"})["id"]
    world.admin.create("opportunity", sample(world.admin, "opportunity", customer=mine, owner=world.employees["other"]))
    answer = world.seller.delete(f"/records/customer/{mine}")
    assert (answer.status, answer["code"]) == (409, "in_use")
    assert "count" not in answer.body
    assert tells(answer, "1 条", "商机", "opportunity") == []
    assert run("select deleted_at from customer where id = %s", [mine]) == [(None,)]


IMPORT = "客户名称,电话\n{name},{phone}\n".format


def imported(world: World, text: str, **options: Any) -> dict[str, Any]:
    started = world.seller.upload("/records/customer/imports", "a.csv", text.encode(), options=options).ok()["id"]
    run_jobs("transfer.")
    return dict(world.seller.get(f"/imports/{started}").ok())


def test_import_by_key_onto_it(world: World, secret: int) -> None:
    options = {"columns": {"客户名称": "name", "电话": "phone"}, "key": ["name"], "mode": "update"}
    unseen = imported(world, IMPORT(name=NAME, phone="1"), **options)
    unknown = imported(world, IMPORT(name="没有这家", phone="1"), **options)
    assert [e["message"] for e in unseen["errors"]] == [e["message"] for e in unknown["errors"]]
    assert run("select phone from customer where id = %s", [secret]) == [(PHONE,)]


def test_import_naming_it_as_a_reference(world: World, secret: int) -> None:
    options = {"columns": {"客户名称": "name", "电话": "parent"}}
    unseen = imported(world, IMPORT(name="甲", phone=NAME), **options)
    unknown = imported(world, IMPORT(name="甲", phone="没有这家"), **options)
    assert [e["message"].replace(NAME, "?") for e in unseen["errors"]] == [e["message"].replace("没有这家", "?") for e in unknown["errors"]]


def test_unique_violation_names_no_record(world: World) -> None:
    """That a number is taken cannot be kept secret; whose it is can."""
    code = world.other.create("customer", {"name": NAME, "code": "KH-1"})["code"]
    answer = world.seller.post("/records/customer", {"name": "甲", "code": code})
    assert answer.status == 422
    assert tells(answer, NAME, "赵强") == []


def test_imports_exports_and_jobs_of_others(world: World, secret: int) -> None:
    job = world.other.post("/records/customer/exports", {}).ok()["id"]
    run_jobs("transfer.")
    file = world.other.get(f"/jobs/{job}").ok()["file"]["id"]
    assert same(world.seller.get(f"/jobs/{job}"), world.seller.get(f"/jobs/{job + 100}"))
    assert world.seller.get(f"/files/{file}").status == 404
    assert world.seller.get("/exports").ok() == []
    assert world.seller.get("/imports").ok() == []


def test_object_without_the_right_to_view(world: World, secret: int) -> None:
    world.grant("own", "customer", verbs={})
    for method, path in (
        ("GET", "/records/customer"), ("GET", f"/records/customer/{secret}"), ("POST", "/records/customer/aggregate"),
        ("POST", "/records/customer/duplicates"), ("GET", "/objects/customer"), ("GET", "/records/customer/imports/template.xlsx"),
        ("POST", "/records/customer/exports"), ("GET", "/records/customer/print"), ("GET", "/recycle?object=customer&q="),
    ):  # fmt: skip
        answer = world.seller.call(method, path, {} if method == "POST" else None)
        assert answer.status in (403, 404) or answer.body == {"rows": [], "next": None}, path
    assert "customer" not in [o["name"] for o in world.seller.get("/objects").ok()["objects"]]
    assert world.seller.get("/search", q=NAME).ok()["groups"] == []


# -- fields out of reach -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("level", ["hidden", "masked"])
def test_field_in_record_list_and_print(world: World, own: int, level: str) -> None:
    fields(world, phone=level, annual_revenue=level, industry=level)
    for path in (f"/records/customer/{own}", "/records/customer?fields=name", "/records/customer/print", f"/records/customer/{own}/print"):
        answer = world.seller.get(path)
        assert answer.status == 200
        assert tells(answer, PHONE, DIGITS, "4711", "machinery") == [], path
    if level == "masked":
        row = world.seller.get(f"/records/customer/{own}").ok()
        assert (row["phone"], row["annual_revenue"], row["industry"]) == (MASKED, "****", "****")


@pytest.mark.parametrize("level", ["hidden", "masked"])
def test_field_in_filter_sort_group_and_measure(world: World, own: int, level: str) -> None:
    fields(world, phone=level, annual_revenue=level)
    unknown = world.seller.get("/records/customer", sort="nope")
    for query in (
        {"sort": "phone"}, {"sort": "-annual_revenue"}, {"filter": {"field": "phone", "op": "not_empty"}},
        {"filter": {"not": {"field": "phone", "op": "contains", "value": "139"}}},
    ):  # fmt: skip
        answer = world.seller.get("/records/customer", **query)
        assert (answer.status, next(iter(answer["fields"].values()))[0]["code"]) == (422, "unknown_field"), query
    assert unknown.status == 422
    for asked in ({"group_by": ["phone"]}, {"measures": [{"fn": "sum", "field": "annual_revenue"}]}, {"measures": [{"fn": "count", "field": "phone"}]}):
        assert world.seller.post("/records/customer/aggregate", asked).status == 422, asked


@pytest.mark.parametrize("level", ["hidden", "masked"])
def test_field_in_search(world: World, own: int, level: str) -> None:
    fields(world, phone=level)
    for q in (PHONE, DIGITS, f"东海 {DIGITS}"):
        assert world.seller.get("/search", q=q).ok()["groups"] == [], q
        assert world.seller.ids("customer", q=q) == set(), q
    found = world.seller.get("/search", q="东海")
    assert tells(found, PHONE, DIGITS) == []
    assert found["groups"][0]["rows"][0]["id"] == own


@pytest.mark.parametrize("level", ["hidden", "masked"])
def test_field_in_duplicate_check(world: World, own: int, level: str) -> None:
    fields(world, phone=level)
    assert world.seller.post("/records/customer/duplicates", {"values": {"phone": PHONE}}).ok()["rows"] == []
    named = world.seller.post("/records/customer/duplicates", {"values": {"name": "东海机械", "phone": PHONE}}).ok()["rows"]
    assert [r["fields"] for r in named] == [["name"]]


@pytest.mark.parametrize("level", ["hidden", "masked"])
def test_owner_and_title_in_duplicate_check(world: World, secret: int, own: int, level: str) -> None:
    fields(world, name=level, owner=level)
    answer = world.seller.post("/records/customer/duplicates", {"values": {"name": NAME, "phone": PHONE}})
    assert answer.status == 200
    assert tells(answer, NAME, "隐", "东海", "赵强", "李敏") == []


@pytest.mark.parametrize("level", ["hidden", "masked"])
def test_field_on_the_timeline(world: World, own: int, level: str) -> None:
    world.seller.patch(f"/records/customer/{own}", {"phone": "13911112222", "industry": "trade"}).ok()
    fields(world, phone=level, industry=level)
    assert tells(world.seller.get(f"/records/customer/{own}/timeline"), PHONE, DIGITS, "1111", "机械", "贸易") == []


@pytest.mark.parametrize("level", ["hidden", "masked"])
def test_field_in_an_export(world: World, own: int, level: str) -> None:
    fields(world, phone=level)
    wish = {"fields": ["name", "phone"], "format": "csv"}
    started = world.seller.post("/records/customer/exports", wish)
    if level == "hidden":
        assert started.status == 422
        return
    run_jobs("transfer.")
    file = world.seller.get(f"/jobs/{started['id']}").ok()["file"]["id"]
    text = world.seller.get(f"/files/{file}").ok().decode("utf-8-sig")
    assert (PHONE in text, MASKED in text) == (False, True)


@pytest.mark.parametrize("level", ["hidden", "masked"])
def test_writing_a_field_one_does_not_see(world: World, own: int, level: str) -> None:
    """A mask that comes back from a form or a file does not overwrite the value."""
    fields(world, phone=level)
    assert world.seller.patch(f"/records/customer/{own}", {"phone": MASKED}).status in (403, 422)
    bulk = {"verb": "update", "ids": [own], "values": {"phone": MASKED}}
    answer = world.seller.post("/records/customer/bulk", bulk)
    assert answer.status != 200 or answer["results"][0]["ok"] is False
    options = {"columns": {"客户名称": "name", "电话": "phone"}, "key": ["name"], "mode": "update"}
    started = world.seller.upload("/records/customer/imports", "a.csv", IMPORT(name="东海机械", phone=MASKED).encode(), options=options)
    run_jobs("transfer.")
    assert started.status in (202, 403, 422)
    assert run("select phone from customer where id = %s", [own]) == [(PHONE,)]


@pytest.mark.parametrize("level", ["hidden", "masked"])
def test_import_by_a_key_one_does_not_see(world: World, own: int, level: str) -> None:
    fields(world, phone=level)
    options = {"columns": {"客户名称": "name", "电话": "phone"}, "key": ["phone"], "mode": "update"}
    started = world.seller.upload("/records/customer/imports", "a.csv", IMPORT(name="改名", phone=PHONE).encode(), options=options)
    run_jobs("transfer.")
    assert started.status in (403, 422) or world.seller.get(f"/imports/{started['id']}").ok()["updated"] == 0
    assert run("select name from customer where id = %s", [own]) == [("东海机械",)]


@pytest.mark.parametrize("level", ["hidden", "masked"])
def test_path_to_a_field_of_another_object(world: World, own: int, level: str) -> None:
    world.seller.create("contact", {"name": "钱进", "customer": own})
    fields(world, phone=level)
    shown = world.seller.get("/records/contact", fields="name,customer.phone")
    assert shown.status == (422 if level == "hidden" else 200)
    assert tells(shown, PHONE, DIGITS) == []
    for query in ({"sort": "customer.phone"}, {"filter": {"field": "customer.phone", "op": "contains", "value": DIGITS}}):
        assert world.seller.get("/records/contact", **query).status == 422


@pytest.mark.parametrize("level", ["hidden", "masked"])
def test_path_through_a_reference_one_does_not_see(world: World, own: int, level: str) -> None:
    """The phone is masked, the way to it hidden: not even the mask is shown."""
    world.seller.create("contact", {"name": "钱进", "customer": own})
    fields(world, phone="masked")
    fields(world, "contact", customer=level)
    assert world.seller.get("/records/contact", fields="name,customer.phone").status == 422
    assert tells(world.seller.get("/records/contact", fields="name"), "东海") == []


@pytest.mark.parametrize("level", ["hidden", "masked"])
def test_title_of_a_reference(world: World, own: int, level: str) -> None:
    """Who may not read the customer's name does not read it on its contacts."""
    contact = world.seller.create("contact", {"name": "钱进", "customer": own})["id"]
    fields(world, name=level)
    for path in (f"/records/contact/{contact}", "/records/contact?fields=name,customer", "/search?q=%E9%92%B1%E8%BF%9B"):
        assert tells(world.seller.get(path), "东海") == [], path
    filtered = world.seller.get("/records/contact", filter={"field": "customer", "op": "contains", "value": "东海"})
    assert filtered.status == 422 or filtered["rows"] == []
    grouped = world.seller.post("/records/contact/aggregate", {"group_by": ["customer"]})
    assert tells(grouped, "东海") == []
    assert tells(world.seller.get(f"/records/customer/{own}"), "东海") == []


@pytest.mark.parametrize("level", ["hidden", "masked"])
def test_title_in_a_notice(world: World, own: int, level: str) -> None:
    fields(world, name=level)
    world.admin.patch(f"/records/customer/{own}", {"owner": world.employees["mate"]}).ok()
    assert tells(world["mate"].get("/notifications"), "东海") == []


@pytest.mark.parametrize("level", ["hidden", "masked"])
def test_saved_view_of_a_colleague(world: World, own: int, level: str) -> None:
    """A shared view that filters by what the reader may not see does not bring him the value."""
    config = {"filter": {"field": "phone", "op": "contains", "value": DIGITS}}
    world.admin.post("/views", {"object": "customer", "name": "方案", "config": config, "shared": True}).ok()
    fields(world, phone=level)
    assert tells(world.seller.get("/views", object="customer"), DIGITS) == []


@pytest.mark.parametrize("level", ["hidden", "masked"])
def test_attachment_field(world: World, level: str) -> None:
    world.admin.post("/objects/customer/fields", {"name": "x_scan", "label": "扫描件", "kind": "attachment"}).ok()
    file = world.seller.upload("/files", "scan.txt", b"scan").ok()["id"]
    id_ = world.seller.create("customer", {"name": "东海机械", "x_scan": [file]})["id"]
    fields(world, x_scan=level)
    assert world.seller.get(f"/files/{file}").status == 404
    assert tells(world.seller.get(f"/records/customer/{id_}"), "scan.txt") == []


@pytest.mark.parametrize("level", ["hidden", "masked"])
def test_formula_over_it(world: World, own: int, level: str) -> None:
    given = {"name": "x_double", "label": "两倍", "kind": "formula", "expression": "annual_revenue * 2", "result": "money"}
    world.admin.post("/objects/customer/fields", given).ok()
    assert world.seller.get(f"/records/customer/{own}").ok()["x_double"] == "9422.00"
    fields(world, annual_revenue=level)
    assert tells(world.seller.get(f"/records/customer/{own}"), "9422") == []
    assert world.seller.get("/records/customer", sort="x_double").status == 422


@pytest.mark.parametrize("level", ["hidden", "masked"])
def test_rollup_over_it(world: World, own: int, level: str) -> None:
    given = {"name": "x_sum", "label": "子公司营业额", "kind": "rollup", "rollup": {"object": "customer", "via": "parent", "fn": "sum", "field": "annual_revenue"}}
    made = world.admin.post("/objects/customer/fields", given)
    assert made.status == 201, made.body
    world.seller.create("customer", {"name": "子公司", "parent": own, "annual_revenue": "31337"})
    assert tells(world.seller.get(f"/records/customer/{own}"), "31337") == ["31337"]
    fields(world, annual_revenue=level)
    assert tells(world.seller.get(f"/records/customer/{own}"), "31337") == []


@pytest.mark.parametrize("level", ["hidden", "masked"])
def test_what_an_action_is_prefilled_with(world: World, level: str) -> None:
    deal = make_deal(world, world.seller, expected_amount="4711")
    fields(world, "opportunity", expected_amount=level)
    assert tells(world.seller.get(f"/records/opportunity/{deal}/actions/win"), "4711") == []


@pytest.mark.parametrize("level", ["hidden", "masked"])
@pytest.mark.parametrize("analysis", ["sales_funnel", "sales_forecast"])
def test_figures_of_the_home_page(world: World, level: str, analysis: str) -> None:
    make_deal(world, world.seller, expected_amount="4711")
    fields(world, "opportunity", expected_amount=level)
    answer = world.seller.post(f"/analyses/{analysis}", {"params": {}})
    assert answer.status in (200, 403, 404, 422)
    assert tells(answer, "4711") == []


@pytest.mark.parametrize("level", ["hidden", "masked"])
def test_metadata(world: World, own: int, level: str) -> None:
    fields(world, phone=level)
    spec = world.seller.get("/objects/customer").ok()
    phone = [f for f in spec["fields"] if f["name"] == "phone"]
    if level == "hidden":
        assert phone == []
        assert "phone" not in json.dumps([spec["list"], spec["form"], spec["detail"], spec["duplicates"], spec["keys"]])
    else:
        assert (phone[0]["access"], phone[0]["readonly"], phone[0]["operators"], phone[0]["sortable"]) == ("masked", True, [], False)


def test_import_template_has_no_field_one_may_not_write(world: World, own: int) -> None:
    fields(world, phone="hidden", annual_revenue="masked")
    headers = sheet(world.seller.get("/records/customer/imports/template.xlsx").ok())[0]
    assert not any("电话" in str(h) or "营业额" in str(h) for h in headers)


def test_the_log_of_the_system_is_for_administrators(world: World, secret: int) -> None:
    assert tells(world.seller.get("/log")) == []
