"""The contracts are what the program says, and the program keeps to them."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema_rs
import pytest

from guanxi.http.metadata_schema import SCHEMA
from guanxi.http.openapi import document
from guanxi.tests.kit.client import Api
from guanxi.tests.kit.samples import make_deal
from guanxi.tests.kit.world import World

CONTRACTS = Path(__file__).resolve().parents[3] / "contracts"


@pytest.mark.django_db
@pytest.mark.parametrize(("file", "value"), [("openapi.json", document), ("metadata.schema.json", lambda: SCHEMA)])
def test_contracts_are_up_to_date(file: str, value: object) -> None:
    assert callable(value)
    found = json.loads((CONTRACTS / file).read_text(encoding="utf-8"))
    now = json.loads(json.dumps(value()))
    for part in sorted({*now.get("paths", ()), *found.get("paths", ())}):
        assert now["paths"].get(part) == found["paths"].get(part), f"{part}: run `make contracts` and look at the diff"
    assert now == found, "run `make contracts` and look at the diff"


def test_metadata_keeps_to_its_schema(world: World) -> None:
    validator = jsonschema_rs.validator_for(SCHEMA)
    world.admin.post("/objects/customer/fields", {"label": "级别", "kind": "choice", "options": ["甲", "乙"]}).ok()
    rollup = {"object": "contact", "via": "customer", "fn": "count"}
    world.admin.post("/objects/customer/fields", {"label": "联系人数", "kind": "rollup", "rollup": rollup}).ok()
    world.admin.post("/objects", {"label": "样机", "fields": [{"label": "金额", "kind": "money", "min": 0.5}]}).ok()
    world.grant("own", "customer", fields={"phone": "masked", "email": "hidden", "needs": "read"})
    for api in (world.admin, world.seller):
        for one in api.get("/objects").ok()["objects"]:
            errors = [
                f"{'/'.join(map(str, e.instance_path))}: {e.message}"
                for e in validator.iter_errors(api.get(f"/objects/{one['name']}").ok())
            ]
            assert not errors, (one["name"], errors)


def test_document_is_valid_and_knows_custom_objects(world: World) -> None:
    world.admin.post("/objects", {"label": "样机", "name": "sample"}).ok()
    mine, public = world.admin.get("/openapi.json").ok(), Api().get("/openapi.json").body
    assert "/api/v1/records/x_sample" in mine["paths"]
    assert "/api/v1/records/x_sample" not in public["paths"]
    assert mine["components"]["schemas"]["XSampleCreate"]["required"] == ["name"]
    for name, schema in mine["components"]["schemas"].items():
        assert jsonschema_rs.meta.is_valid(schema), name
    targets = {part.split(chr(34))[0] for part in json.dumps(mine).split("#/components/schemas/")[1:]}
    assert targets <= set(mine["components"]["schemas"])


def test_records_keep_to_their_schema(world: World) -> None:
    deal = make_deal(world, world.seller)
    spec = world.admin.get("/openapi.json").ok()
    components = {"components": spec["components"]}
    whole = jsonschema_rs.validator_for({"$ref": "#/components/schemas/Opportunity", **components})
    page = jsonschema_rs.validator_for({"$ref": "#/components/schemas/OpportunityList", **components})
    assert not [e.message for e in whole.iter_errors(world.seller.get(f"/records/opportunity/{deal}").ok())]
    assert not [e.message for e in page.iter_errors(world.seller.get("/records/opportunity?count=true").ok())]
