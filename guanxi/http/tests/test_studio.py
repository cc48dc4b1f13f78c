"""Objects and fields made while the system runs work like those of code (PLAT-003, PLAT-008, PLAT-009)."""

from __future__ import annotations

from typing import Any

import pytest

from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.samples import make_deal
from guanxi.tests.kit.world import World

KINDS: dict[str, tuple[dict[str, Any], Any, Any]] = {
    # kind: (settings, value to write, value to read)
    "text": ({"max_length": 20}, "甲方要求", "甲方要求"),
    "long_text": ({}, "第一行\n第二行", "第一行\n第二行"),
    "rich_text": ({}, "<b>重要</b><script>1</script>", "<b>重要</b>"),
    "integer": ({"min": 0, "max": 10}, 7, 7),
    "decimal": ({"scale": 3}, "1.2345", "1.235"),
    "money": ({}, "1200.5", "1200.50"),
    "percent": ({}, "35", "35.00"),
    "date": ({}, "2026-11-21", "2026-11-21"),
    "datetime": ({}, "2026-11-21T09:30:00+08:00", "2026-11-21T09:30:00+08:00"),
    "time": ({}, "09:30", "09:30"),
    "boolean": ({}, True, True),
    "choice": ({"options": [{"value": "a", "label": "甲"}, {"value": "b", "label": "乙"}]}, "a", "a"),
    "multi_choice": (
        {"options": [{"value": "a", "label": "甲"}, {"value": "b", "label": "乙"}]},
        ["a", "b"],
        ["a", "b"],
    ),
    "phone": ({}, "13812345678", "13812345678"),
    "email": ({}, "a@b.cn", "a@b.cn"),
    "url": ({}, "https://example.com", "https://example.com"),
    "address": ({}, "解放碑 1 号", "解放碑 1 号"),
    "location": ({}, {"lat": 29.5, "lng": 106.5, "text": "重庆"}, {"lat": 29.5, "lng": 106.5, "text": "重庆"}),
    "rating": ({}, 4, 4),
    "duration": ({}, 90, 90),
}


def field(world: World, object_: str, kind: str, label: str = "", **given: Any) -> Any:
    return world.admin.post(f"/objects/{object_}/fields", {"label": label or f"字段{kind}", "kind": kind, **given}).ok()


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_on_an_object_of_code(world: World, kind: str) -> None:
    settings, value, shown = KINDS[kind]
    made = field(world, "customer", kind, name=f"f_{kind}", **settings)
    name = made["name"]
    assert (name, made["kind"], made["custom"], made["label"]) == (f"x_f_{kind}", kind, True, f"字段{kind}")
    record = world.seller.post("/records/customer", {"name": "重庆鹏翔", name: value}).ok()
    assert record[name] == shown
    empty = world.seller.post("/records/customer", {"name": "另一家"}).ok()["id"]
    listed = world.seller.get(f"/records/customer?fields=name,{name}&sort=name").ok()["rows"]
    assert {r["name"]: r[name] for r in listed}["重庆鹏翔"] == shown
    described = next(f for f in world.seller.get("/objects/customer").ok()["fields"] if f["name"] == name)
    if described["sortable"]:
        assert world.seller.get(f"/records/customer?sort=-{name}").ok()["rows"][0]["id"] == record["id"]
    if "not_empty" in described["operators"]:
        query = f'{{"field":"{name}","op":"not_empty"}}'
        assert [r["id"] for r in world.seller.get(f"/records/customer?filter={query}").ok()["rows"]] == [record["id"]]
    if described["groupable"]:
        groups = world.seller.post(
            "/records/customer/aggregate", {"group_by": [name], "measures": [{"fn": "count"}]}
        ).ok()["rows"]
        assert sum(g["count"] for g in groups) == 2
    changed = world.seller.patch(f"/records/customer/{record['id']}", {name: None, "version": 1}).ok()
    assert changed[name] in (None, [], False)
    assert world.seller.get(f"/records/customer/{empty}").status == 200


def test_field_appears_for_everybody_in_a_section_of_its_own(world: World) -> None:
    before = world.seller.get("/objects").ok()["version"]
    name = field(world, "customer", "text", "合同主体")["name"]
    assert name == "x_hetongzhuti"
    metadata = world.seller.get("/objects/customer").ok()
    assert metadata["form"]["sections"][-1] == {
        "key": metadata["form"]["sections"][-1]["key"],
        "title": "自定义属性",
        "fields": [name],
    }
    assert world.seller.get("/objects").ok()["version"] > before


def test_reference_field(world: World) -> None:
    field(world, "customer", "reference", "服务商", name="agent", target="customer")
    agent = world.admin.post("/records/customer", {"name": "重庆服务商"}).ok()["id"]
    customer = world.admin.post("/records/customer", {"name": "重庆鹏翔", "x_agent": agent}).ok()
    assert customer["x_agent"] == {"id": agent, "title": "重庆服务商"}
    rows = world.admin.get(
        '/records/customer?fields=x_agent.name&filter={"field":"x_agent.name","op":"contains","value":"服务"}'
    ).ok()["rows"]
    assert rows[0]["x_agent.name"] == "重庆服务商"
    assert world.admin.post("/records/customer", {"name": "x", "x_agent": 999999}).status == 422
    related = [r["key"] for r in world.admin.get("/objects/customer").ok()["related"]]
    assert "customer.x_agent" in related
    assert run("select 1 from pg_indexes where indexname = 'customer_gx_x_agent'")


BAD = [
    ({"kind": "text"}, "label"), ({"kind": "text", "label": "  "}, "label"), ({"kind": "nope", "label": "甲"}, "kind"),
    ({"kind": "password", "label": "甲"}, "kind"), ({"kind": "text", "label": "甲", "name": "A-b"}, "name"),
    ({"kind": "text", "label": "甲", "name": "x" * 60}, "name"), ({"kind": "text", "label": "客户名称"}, "label"),
    ({"kind": "choice", "label": "甲"}, "options"), ({"kind": "choice", "label": "甲", "options": []}, "options"),
    ({"kind": "choice", "label": "甲", "options": [{"value": "a", "label": "甲"}, {"value": "a", "label": "乙"}]}, "options"),
    ({"kind": "choice", "label": "甲", "options": [{"value": "a b", "label": "甲"}]}, "options"),
    ({"kind": "choice", "label": "甲", "options": ["甲"], "default": "乙"}, "default"),
    ({"kind": "reference", "label": "甲"}, "target"), ({"kind": "reference", "label": "甲", "target": "nope"}, "target"),
    ({"kind": "text", "label": "甲", "max_length": 0}, "max_length"), ({"kind": "text", "label": "甲", "max_length": 99999}, "max_length"),
    ({"kind": "text", "label": "甲", "scale": 2}, "scale"), ({"kind": "decimal", "label": "甲", "scale": 20}, "scale"),
    ({"kind": "integer", "label": "甲", "min": 5, "max": 1}, "max"), ({"kind": "integer", "label": "甲", "default": "abc"}, "default"),
    ({"kind": "integer", "label": "甲", "min": "x"}, "min"), ({"kind": "text", "label": "甲", "required": "yes"}, "required"),
    ({"kind": "formula", "label": "甲"}, "expression"), ({"kind": "formula", "label": "甲", "expression": "1 +"}, "expression"),
    ({"kind": "formula", "label": "甲", "expression": "没有 + 1"}, "expression"),
    ({"kind": "formula", "label": "甲", "expression": "客户名称 * 2"}, "expression"),
    ({"kind": "formula", "label": "甲", "expression": "1 + 1", "result": "date"}, "result"),
    ({"kind": "rollup", "label": "甲"}, "rollup"), ({"kind": "rollup", "label": "甲", "rollup": {"object": "contact", "via": "name", "fn": "count"}}, "rollup"),
    ({"kind": "rollup", "label": "甲", "rollup": {"object": "contact", "via": "customer", "fn": "sum", "field": "name"}}, "rollup"),
    ({"kind": "date", "label": "甲", "default": "昨天"}, "default"),
]  # fmt: skip


@pytest.mark.parametrize(("given", "wrong"), BAD)
def test_wrong_definitions_are_refused_and_leave_nothing(world: World, given: Any, wrong: str) -> None:
    reply = world.admin.post("/objects/customer/fields", given)
    assert reply.status == 422, reply.body
    assert wrong in reply.body["fields"], reply.body
    assert not run("select 1 from kernel_customfield")
    assert not run(
        "select 1 from information_schema.columns where table_name = 'customer' and column_name like 'x\\_%%'"
    )


def test_name_taken_and_only_administrators(world: World) -> None:
    field(world, "customer", "text", "备注甲", name="memo")
    reply = world.admin.post("/objects/customer/fields", {"kind": "text", "label": "备注乙", "name": "x_memo"})
    assert reply.body["fields"]["name"][0]["code"] == "taken"
    assert world.seller.post("/objects/customer/fields", {"kind": "text", "label": "丙"}).status == 403
    assert world.seller.delete("/objects/customer/fields/x_memo").status == 403
    assert world.admin.delete("/objects/customer/fields/name").status == 403
    assert world.admin.patch("/objects/customer", {"label": "x"}).status == 403
    assert world.admin.post("/objects/nope/fields", {"kind": "text", "label": "丙"}).status == 404


def test_hide_and_bring_back_and_purge(world: World) -> None:
    name = field(world, "customer", "text", "备注", name="memo")["name"]
    id_ = world.admin.post("/records/customer", {"name": "重庆鹏翔", name: "记住"}).ok()["id"]
    assert world.admin.delete(f"/objects/customer/fields/{name}").status == 204
    assert name not in world.admin.get(f"/records/customer/{id_}").ok()
    assert world.admin.post("/records/customer", {"name": "x", name: "1"}).status == 422
    world.admin.patch(f"/objects/customer/fields/{name}", {"hidden": False}).ok()
    assert world.admin.get(f"/records/customer/{id_}").ok()[name] == "记住"
    assert world.admin.delete(f"/objects/customer/fields/{name}?purge=true").status == 204
    assert not run("select 1 from information_schema.columns where table_name = 'customer' and column_name = 'x_memo'")
    assert world.admin.patch(f"/objects/customer/fields/{name}", {"hidden": False}).status == 404
    assert [r[0] for r in run("select op::text from audit where tbl = 'kernel_customfield' order by id")] == [
        "I",
        "U",
        "U",
        "D",
    ]


def test_changing_a_field(world: World) -> None:
    name = field(
        world, "customer", "choice", "级别", options=[{"value": "a", "label": "甲"}, {"value": "b", "label": "乙"}]
    )["name"]
    world.admin.post("/records/customer", {"name": "重庆鹏翔", name: "a"}).ok()
    path = f"/objects/customer/fields/{name}"
    changed = world.admin.patch(path, {"label": "等级", "help": "按采购额", "required": True}).ok()
    assert (changed["label"], changed["help"], changed["required"]) == ("等级", "按采购额", True)
    assert world.admin.patch(path, {"options": [{"value": "b", "label": "乙"}]}).status == 422
    kept = world.admin.patch(path, {"options": [{"value": "a", "label": "甲级"}, {"value": "c", "label": "丙"}]}).ok()
    assert [o["label"] for o in kept["options"]] == ["甲级", "丙"]
    assert world.admin.patch(path, {"kind": "text"}).status == 422
    text = field(world, "customer", "text", "短", name="short", max_length=5)["name"]
    assert world.admin.patch(f"/objects/customer/fields/{text}", {"max_length": 3}).status == 422
    assert world.admin.patch(f"/objects/customer/fields/{text}", {"max_length": 50}).ok()["max_length"] == 50
    world.admin.post("/records/customer", {"name": "y", text: "十个字以上的文字也可以了", name: "a"}).ok()


def test_unique_and_search_fields_reach_existing_rows(world: World) -> None:
    name = field(world, "customer", "text", "税号", name="tax")["name"]
    for i, value in enumerate(("9150TAX01", "9150TAX02")):
        world.admin.post("/records/customer", {"name": f"客户{i}", name: value}).ok()
    assert world.admin.get("/search?q=9150TAX01").ok()["groups"] == []
    world.admin.patch(f"/objects/customer/fields/{name}", {"search": True, "unique": True}).ok()
    assert len(world.admin.get("/search?q=9150tax01").ok()["groups"]) == 1
    reply = world.admin.post("/records/customer", {"name": "z", name: "9150TAX02"})
    assert reply.body["fields"][name][0]["code"] == "not_unique"
    other = field(world, "customer", "text", "别名", name="alias")["name"]
    for _ in range(2):
        world.admin.post("/records/customer", {"name": "同名", other: "一样"}).ok()
    assert world.admin.patch(f"/objects/customer/fields/{other}", {"unique": True}).status == 422


def test_formula_by_labels_and_paths(world: World) -> None:
    deal = make_deal(world, world.seller)
    name = field(
        world,
        "opportunity",
        "formula",
        "加权金额",
        name="weighted",
        expression="预期金额 * 销售阶段.成功率 / 100",
        result="money",
    )["name"]
    record = world.seller.get(f"/records/opportunity/{deal}").ok()
    assert record[name] == "100.00"
    listing = world.seller.get(
        f'/records/opportunity?fields={name}&sort=-{name}&filter={{"field":"{name}","op":"gte","value":"99.5"}}'
    ).ok()
    assert [r[name] for r in listing["rows"]] == ["100.00"]
    totals = world.seller.post("/records/opportunity/aggregate", {"measures": [{"fn": "sum", "field": name}]}).ok()[
        "totals"
    ]
    assert totals == {f"sum_{name}": "100.00"}
    second = field(world, "opportunity", "formula", "大单", expression="如果(加权金额 >= 100, 客户 & '：大', '小')")[
        "name"
    ]
    assert world.seller.get(f"/records/opportunity/{deal}").ok()[second] == "重庆鹏翔：大"
    world.grant("own", "opportunity", fields={"expected_amount": "hidden"})
    record = world.seller.get(f"/records/opportunity/{deal}").ok()
    assert name not in record
    assert second not in record
    assert world.seller.get(f"/records/opportunity?sort={name}").status == 422
    assert name not in [f["name"] for f in world.seller.get("/objects/opportunity").ok()["fields"]]


def test_formula_may_not_read_itself(world: World) -> None:
    first = field(world, "customer", "formula", "甲", name="a", expression="1 + 1")["name"]
    field(world, "customer", "formula", "乙", name="b", expression="甲 + 1")
    reply = world.admin.patch(f"/objects/customer/fields/{first}", {"expression": "乙 + 1"})
    assert reply.body["fields"]["expression"][0]["code"] == "too_deep"
    assert world.admin.patch(f"/objects/customer/fields/{first}", {"expression": "甲 + 1"}).status == 422
    assert world.admin.delete(f"/objects/customer/fields/{first}").body["code"] == "in_use"
    reply = world.admin.patch(f"/objects/customer/fields/{first}", {"expression": "'文字'"})
    assert reply.status in (200, 422)


def test_formula_error_says_where(world: World) -> None:
    reply = world.admin.post(
        "/objects/customer/fields", {"kind": "formula", "label": "甲", "expression": "年营业额 + 没有"}
    )
    assert reply.body["fields"]["expression"][0]["code"] == "unknown_field"
    assert reply.body["position"] == 7


def test_rollup_counts_existing_and_new(world: World) -> None:
    deal = make_deal(world, world.seller)
    customer = world.seller.get(f"/records/opportunity/{deal}").ok()["customer"]["id"]
    total = field(
        world,
        "customer",
        "rollup",
        "商机总额",
        rollup={"object": "opportunity", "via": "customer", "fn": "sum", "field": "expected_amount"},
    )["name"]
    count = field(
        world, "customer", "rollup", "商机数", rollup={"object": "opportunity", "via": "customer", "fn": "count"}
    )["name"]
    record = world.seller.get(f"/records/customer/{customer}").ok()
    assert (record[total], record[count]) == ("1000.00", "1")
    world.seller.patch(f"/records/opportunity/{deal}", {"expected_amount": "2500"}).ok()
    assert world.seller.get(f"/records/customer/{customer}").ok()[total] == "2500.00"
    world.seller.delete(f"/records/opportunity/{deal}")
    record = world.seller.get(f"/records/customer/{customer}").ok()
    assert (record[total], record[count]) == ("0.00", "0")
    assert world.seller.patch(f"/records/customer/{customer}", {total: "5"}).status == 422


@pytest.fixture
def sample(world: World) -> str:
    """样品: the shipped example of the catalogue (PLAT-007), made by hand."""
    made = world.admin.post(
        "/objects",
        {
            "label": "送样", "name": "sample", "menu": "sales", "icon": "gift", "title_label": "样品名称",
            "fields": [
                {"label": "客户", "name": "customer", "kind": "reference", "target": "customer", "required": True},
                {"label": "状态", "name": "state", "kind": "choice", "options": [{"value": "out", "label": "借出"}, {"value": "back", "label": "已还"}], "default": "out"},
                {"label": "单价", "name": "price", "kind": "money"}, {"label": "数量", "name": "count", "kind": "integer", "min": 1},
                {"label": "金额", "name": "total", "kind": "formula", "expression": "单价 * 数量", "result": "money"},
            ],
        },
    ).ok()  # fmt: skip
    assert made["name"] == "x_sample"
    return str(made["name"])


def test_custom_object_is_an_object_like_any_other(world: World, sample: str) -> None:
    menus = [i["path"] for g in world.seller.get("/me").ok()["menus"] for i in g["items"]]
    assert f"/o/{sample}" in menus
    customer = world.seller.post("/records/customer", {"name": "重庆鹏翔"}).ok()["id"]
    given = {"name": "传感器样品", "x_customer": customer, "x_price": "99.5", "x_count": 3}
    record = world.seller.post(f"/records/{sample}", given).ok()
    assert (record["x_total"], record["x_state"], record["owner"]["title"]) == ("298.50", "out", "李敏")
    assert world.seller.post(f"/records/{sample}", {"name": "x"}).body["fields"].keys() == {"x_customer"}
    assert world.other.get(f"/records/{sample}").ok()["rows"] == []
    rows = world.seller.get(f"/records/{sample}?q=cgqyp&count=true").ok()
    assert rows["count"] == {"value": 1, "exact": True}
    totals = world.seller.post(
        f"/records/{sample}/aggregate", {"group_by": ["x_state"], "measures": [{"fn": "sum", "field": "x_total"}]}
    ).ok()
    assert totals["rows"] == [{"x_state": "out", "sum_x_total": "298.50"}]
    changed = world.seller.patch(f"/records/{sample}/{record['id']}", {"x_state": "back", "version": 1}).ok()
    assert changed["version"] == 2
    entry = world.seller.get(f"/records/{sample}/{record['id']}/timeline").ok()["rows"][0]
    assert entry["changes"] == [{"field": "x_state", "label": "状态", "before": "借出", "after": "已还"}]
    assert (
        world.seller.post(f"/records/{sample}/duplicates", {"values": {"name": "传感器样品"}}).ok()["rows"][0]["score"]
        == 1.0
    )
    assert world.seller.get("/search?q=传感器").ok()["groups"][0]["object"] == sample
    assert world.admin.delete(f"/records/customer/{customer}").status in (204, 409)
    assert world.seller.delete(f"/records/{sample}/{record['id']}").status == 204
    assert world.seller.get(f"/recycle?object={sample}").ok()["rows"][0]["title"] == "传感器样品"


def test_custom_object_life(world: World, sample: str) -> None:
    assert (
        world.admin.patch(f"/objects/{sample}", {"label": "样品管理", "help": "售前样品"}).ok()["label"] == "样品管理"
    )
    field(world, "customer", "rollup", "样品数", rollup={"object": sample, "via": "x_customer", "fn": "count"})
    assert world.admin.delete(f"/objects/{sample}").body["code"] == "in_use"
    assert world.admin.delete("/objects/customer/fields/x_yangpinshu?purge=true").status == 204
    assert world.admin.delete(f"/objects/{sample}").status == 204
    assert world.admin.get(f"/records/{sample}").status == 404
    assert world.admin.get("/objects/customer").status == 200
    world.admin.patch(f"/objects/{sample}", {"hidden": False}).ok()
    assert world.admin.get(f"/records/{sample}").ok()["rows"] == []
    assert world.admin.delete(f"/objects/{sample}?purge=true").status == 204
    assert not run("select 1 from pg_tables where tablename = %s", [sample])
    assert not run("select 1 from kernel_customfield")


def test_wrong_field_of_a_new_object_makes_nothing(world: World) -> None:
    body = {
        "label": "租约",
        "name": "lease",
        "fields": [{"label": "甲", "kind": "text"}, {"label": "乙", "kind": "choice"}],
    }
    reply = world.admin.post("/objects", body)
    assert list(reply.body["fields"]) == ["fields.1.options"]
    assert not run("select 1 from pg_tables where tablename = 'x_lease'")
    assert world.admin.get("/objects/x_contract").status == 404


def test_rights_hold_on_custom_objects(world: World, sample: str) -> None:
    world.grant("own", sample, verbs={"view": True}, scope={"view": "all"}, fields={"x_price": "hidden"})
    metadata = world.seller.get(f"/objects/{sample}").ok()
    assert {"x_price", "x_total"}.isdisjoint(f["name"] for f in metadata["fields"])
    assert world.seller.post(f"/records/{sample}", {"name": "x"}).status == 403
