"""The interface in machine-readable form: the static addresses as ninja describes them, and a typed shape and typed
addresses for every object. `contracts/openapi.json` is this document for the objects of code; a test fails on drift.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from copy import deepcopy
from typing import Any

from django.http import HttpRequest
from ninja import Router

from guanxi import __version__
from guanxi.base.words import translate
from guanxi.http.answers import SHAPES, put_answers
from guanxi.http.shapes import COMPONENTS, PROBLEM, input_schema, object_schemas, pascal
from guanxi.kernel.actions.declare import Action
from guanxi.kernel.metadata.snapshot import snapshot
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.modules.manifest import kernel

router = Router()
Json = dict[str, Any]
BASE = "/api/v1"
ERRORS = {
    "400": "The request is not what HTTP or JSON allow.", "401": "Not signed in.", "403": "Seen, but not allowed.",
    "404": "Does not exist, or may not be known.", "405": "Method not allowed.",
    "409": "Somebody changed it meanwhile (`stale`), or the business does not allow it now (`rule_broken`).",
    "413": "Too large.", "415": "Unsupported type of file.", "422": "Wrong input; `fields` says where.",
    "429": "Too many attempts.", "503": "Not ready.",
}  # fmt: skip

#: Answered by the web process itself, hence unknown to ninja.
EVENTS: Json = {
    "summary": "Server-sent events: notification, job, metadata, record",
    "responses": {
        "200": {"description": "A stream.", "content": {"text/event-stream": {"schema": {"type": "string"}}}}
    },
}


@router.get("/openapi.json", auth=None, include_in_schema=False)
def openapi(request: HttpRequest) -> Json:
    """The document; signed in, with the custom objects of the account set."""
    signed_in = getattr(request, "actor", None) is not None
    return document(snapshot().objects if signed_in else None)


def document(objects: Mapping[str, ObjectSpec] | None = None) -> Json:
    """The whole document for these objects (those of code unless told otherwise)."""
    from guanxi.http.api import api
    from guanxi.http.urls import urlpatterns  # puts the addresses together

    assert urlpatterns

    actions = kernel().actions if objects is None else snapshot().actions
    objects = kernel().objects if objects is None else objects
    result: Json = dict(api.get_openapi_schema(path_prefix=f"{BASE}/"))
    result["info"] = {
        "title": "Guanxi 关系",
        "version": __version__,
        "description": "RFC 9457 problems, values as in docs/interface.md.",
    }
    components = result.setdefault("components", {})
    schemas = components.setdefault("schemas", {})
    schemas |= COMPONENTS | SHAPES
    components["securitySchemes"] = {
        "token": {"type": "http", "scheme": "bearer"},
        "session": {"type": "apiKey", "in": "cookie", "name": "guanxi_session"},
    }
    components["responses"] = {
        f"Problem{status}": {"description": meaning, "content": {"application/problem+json": {"schema": PROBLEM}}}
        for status, meaning in ERRORS.items()
    }
    result["security"] = [{"token": []}, {"session": []}]
    paths = {plain(path): item for path, item in result["paths"].items()}
    put_answers(paths, BASE)
    for spec in objects.values():
        schemas |= object_schemas(spec)
        paths |= object_paths(spec, actions.get(spec.name, {}).values())
    paths[f"{BASE}/events"] = {"get": deepcopy(EVENTS)}
    for path, item in paths.items():
        for method, operation in item.items():
            finish(path, method, operation)
    result["paths"] = paths
    return result


def plain(path: str) -> str:
    """`{int:id}` of Django as `{id}`."""
    return re.sub(r"\{\w+:(\w+)\}", r"{\1}", path)


def finish(path: str, method: str, operation: Json) -> None:
    """Stable names, bounded ids, and every refusal an operation can answer with."""
    operation["operationId"] = f"{method}_{re.sub(r'[^a-z0-9]+', '_', path.removeprefix(BASE).lower()).strip('_')}"
    for parameter in operation.get("parameters", ()):
        if parameter["in"] == "path" and parameter.get("schema", {}).get("type") == "integer":
            parameter["schema"] |= {"minimum": 1, "maximum": 2**53 - 1}
    responses = operation["responses"]
    for status in ERRORS:
        responses.setdefault(status, {"$ref": f"#/components/responses/Problem{status}"})
    operation["responses"] = {str(k): v for k, v in responses.items()}


# -- the addresses of one object ---------------------------------------------------------------------------------------


def object_paths(spec: ObjectSpec, actions: Iterable[Action]) -> Json:
    """List, create, read, edit, delete, and the actions of an object."""
    name, root = pascal(spec.name), f"{BASE}/records/{spec.name}"
    tag, label = [spec.name], translate(spec.label)
    one = {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
    listed: Json = {"get": operation(f"{label}: list", tag, ref(f"{name}List"), parameters=list_parameters())}
    record: Json = {"get": operation(f"{label}: one record", tag, ref(name), parameters=[one])}
    if spec.kept_here:
        key = {"name": "Idempotency-Key", "in": "header", "schema": {"type": "string", "maxLength": 120}}
        listed["post"] = operation(
            f"{label}: create", tag, ref(name), "201", body=ref(f"{name}Create"), parameters=[key]
        )
        record["patch"] = operation(f"{label}: change", tag, ref(name), body=ref(f"{name}Change"), parameters=[one])
        record["delete"] = operation(f"{label}: to the recycle bin", tag, None, "204", parameters=[one])
    return {
        root: listed,
        f"{root}/{{id}}": record,
        **action_paths(spec, actions, one),
    }


def action_paths(spec: ObjectSpec, actions: Iterable[Action], one: Json) -> Json:
    result: Json = {}
    for action in actions:
        single = action.on == "record"
        path = f"{BASE}/records/{spec.name}/{'{id}/' if single else ''}actions/{action.name}"
        given = input_schema(action.input)
        if single:
            given["properties"].setdefault("version", {"type": "integer", "minimum": 0})
        body = given if single else {"type": "object", "properties": {"input": given}}
        text = f"{translate(spec.label)}: {translate(action.label)}"
        result[path] = {
            "post": operation(text, [spec.name], ref("ActionResult"), body=body, parameters=[one] if single else [])
        }
    return result


def list_parameters() -> list[Json]:
    from guanxi.http.records import ListQuery

    schema = ListQuery.model_json_schema()["properties"]
    return [
        {"name": n, "in": "query", "schema": {k: v for k, v in s.items() if k != "title"}} for n, s in schema.items()
    ]


def operation(
    summary: str,
    tags: list[str],
    answer: Json | None,
    status: str = "200",
    *,
    body: Json | None = None,
    parameters: list[Json],
) -> Json:
    content = {"content": {"application/json": {"schema": answer}}} if answer else {}
    result: Json = {
        "summary": summary, "tags": tags, "parameters": [dict(p, schema=dict(p["schema"])) for p in parameters],
        "responses": {status: {"description": "Done.", **content}},
    }  # fmt: skip
    if body is not None:
        result["requestBody"] = {"required": True, "content": {"application/json": {"schema": body}}}
    return result


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}
