"""Schemathesis against the served document, in process: whatever is sent, nothing breaks and every refusal is a problem.

An administrator asks, for he reaches the most code; each example is rolled back. `GUANXI_FUZZ` sets the examples per
operation. Half of the ids and names are replaced by real ones, so that not everything ends as 404.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import schemathesis
from django.core.handlers.wsgi import WSGIHandler
from django.core.signals import request_finished, request_started
from django.db import close_old_connections, transaction
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from guanxi.kernel.modules.manifest import kernel
from guanxi.tests.kit.samples import make_deal
from guanxi.tests.kit.world import World

EXAMPLES = int(os.environ.get("GUANXI_FUZZ", "5"))
#: Ends the session in use, or streams.
SKIPPED = ("/auth/logout", "/events")
#: Objects whose typed addresses stand for the others of their sort; those are reached by the generic addresses.
TYPED = ("customer", "opportunity", "activity", "employee", "sales_mode", "x_sample")
CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]
LIMITS = settings(
    max_examples=EXAMPLES, deadline=None, database=None, derandomize=True, phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)  # fmt: skip


@dataclass
class Known:
    """Things that exist, by the name of the path parameter they can stand for."""

    ids: dict[str, int]
    names: dict[str, list[str]]


def prepared(world: World) -> Known:
    deal = make_deal(world, world.admin)
    world.admin.post(
        "/objects", {"label": "样机", "name": "sample", "fields": [{"label": "金额", "kind": "money"}]}
    ).ok()
    comment = world.admin.post(f"/records/opportunity/{deal}/comments", {"text": "记得回电"}).ok()["comment"]
    view = world.admin.post("/views", {"object": "customer", "name": "全部"}).ok()["id"]
    sample = world.admin.post("/records/x_sample", {"name": "传感器"}).ok()["id"]
    ids = {
        "opportunity": deal,
        "comments": comment,
        "views": view,
        "x_sample": sample,
        "roles": world.roles["own"],
        "role": world.roles["own"],
    }
    for name in ("customer", "employee", "department", "sales_mode", "sales_stage", "operator"):
        ids[name] = world.admin.get(f"/records/{name}").ok()["rows"][0]["id"]
    actions = [a for found in kernel().actions.values() for a in found]
    return Known(ids, {"name": list(ids), "action": actions, "field": ["x_jine"]})


def real(case: Any, known: Known, seed: int) -> None:
    """Put something that exists in place of what was made up, mostly."""
    given_ = case.path_parameters or {}
    parts = case.operation.path.split("/")
    if "/analyses/" in case.operation.path:
        known = Known(known.ids, {"name": list(kernel().analyses)})
    for key in given_:
        if key in known.names and seed % 4:
            given_[key] = known.names[key][seed % len(known.names[key])]
    object_ = given_.get("name") or next((p for p in parts if p in known.ids), "")
    if "id" in given_ and object_ in known.ids and seed % 3:
        given_["id"] = known.ids[object_]
    case.path_parameters = given_


def operations(schema: Any) -> Iterator[Any]:
    for found in schema.get_all_operations():
        operation = found.ok()
        words = operation.path.split("/records/")[-1].split("/")
        typed = "/records/" in operation.path and "{name}" not in operation.path
        if not any(s in operation.path for s in SKIPPED) and (not typed or words[0] in TYPED):
            yield operation


@contextmanager
def one_connection() -> Iterator[None]:
    """Requests use the test's connection and leave it open, as Django's own test client does while it asks."""
    signals = (request_started, request_finished)
    for signal in signals:
        signal.disconnect(close_old_connections)
    yield
    for signal in signals:
        signal.connect(close_old_connections)


def test_nothing_breaks(world: World) -> None:
    known = prepared(world)
    with one_connection():
        failures = attack(known, world.admin.headers)
    assert not failures, "\n\n".join(f"{label}\n{text}" for label, text in failures.items())


def attack(known: Known, headers: dict[str, str]) -> dict[str, str]:
    """What was found, by operation."""
    schema = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", WSGIHandler(), headers=headers)
    failures: dict[str, str] = {}
    for operation in operations(schema):
        count = iter(range(10_000))

        @LIMITS
        @given(case=operation.as_strategy())
        def attempt(case: Any) -> None:
            real(case, known, next(count))  # noqa: B023
            with transaction.atomic():
                response = case.call(headers=headers)
                transaction.set_rollback(True)
            case.validate_response(response, checks=CHECKS)

        try:
            attempt()
        except (Exception, BaseExceptionGroup) as problem:
            failures[operation.label] = f"{problem} {[str(p) for p in getattr(problem, 'exceptions', ())]}"[:1800]
    return failures
