"""What the static addresses answer has a shape in the contract, and live answers keep to it."""

from __future__ import annotations

import jsonschema_rs
import pytest

from guanxi.http.openapi import document
from guanxi.tests.kit.samples import make_deal
from guanxi.tests.kit.world import World

#: Answers that are not JSON.
FILES = ("/events", "/files/{id}", "/imports/{id}/errors.xlsx", "/records/{name}/imports/template.xlsx")


@pytest.mark.django_db
def test_every_json_answer_has_a_shape() -> None:
    for path, item in document()["paths"].items():
        for method, operation in item.items():
            if method == "get" and path.endswith(FILES):
                continue
            for status, answer in operation["responses"].items():
                if status in ("200", "201", "202"):
                    assert answer["content"]["application/json"]["schema"].keys() & {"$ref", "items", "anyOf"}, (
                        method,
                        path,
                    )


def test_answers_keep_to_their_shapes(world: World) -> None:
    deal = make_deal(world, world.seller)
    world.seller.post(f"/records/opportunity/{deal}/comments", {"text": "记得回电"}).ok()
    world.admin.post("/views", {"object": "customer", "name": "全部", "shared": True, "config": {"q": "华"}}).ok()
    world.admin.post("/auth/tokens", {"name": "脚本"}).ok()
    world.seller.delete(f"/records/opportunity/{make_deal(world, world.seller)}")
    spec = world.admin.get("/openapi.json").ok()
    asked = {
        "/auth/info": "", "/auth/sessions": "", "/auth/tokens": "", "/me": "", "/objects": "", "/kinds": "", "/jobs": "",
        "/records/{name}": "customer", "/records/{name}/{id}": f"opportunity {deal}", "/search": "", "/views": "", "/analyses": "",
        "/records/{name}/{id}/timeline": f"opportunity {deal}", "/records/{name}/{id}/files": f"opportunity {deal}",
        "/objects/{name}": "opportunity", "/recycle": "", "/notifications": "", "/imports": "", "/exports": "",
        "/roles/{id}/rights": f"{world.roles['own']}", "/explain/{name}/{id}": f"opportunity {deal}",
    }  # fmt: skip
    for path, given in asked.items():
        schema = spec["paths"][f"/api/v1{path}"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
        words = iter(given.split())
        address = "/".join(next(words) if part.startswith("{") else part for part in path.split("/"))
        answer = world.admin.get(f"{address}?q=商机" if path == "/search" else address).ok()
        validator = jsonschema_rs.validator_for({**schema, "components": spec["components"]})
        assert not [f"{list(e.instance_path)}: {e.message}" for e in validator.iter_errors(answer)], path
