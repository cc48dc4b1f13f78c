"""What a narrower token, somebody who must change his password, an administrator who looks around and people from outside may not
do: decided here, before any operation runs, by method and address alone.

A token for some objects opens an allow-list of addresses. Everything that could carry values of other objects is refused
rather than filtered: paths over references, saved views, actions, files, imports, exports, analyses, search. What the answer
still names of other objects, the titles of references, is blanked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import orjson
from django.http import HttpRequest, HttpResponse

from guanxi.base.words import say
from guanxi.http.auth import Caller
from guanxi.http.errors import problem_body
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.metadata.snapshot import snapshot
from guanxi.kernel.metadata.spec import ObjectSpec

PREFIX = "/api/v1"
SAFE = ("GET", "HEAD", "OPTIONS")
#: These ask questions that are too long for an address; they change nothing.
READING = re.compile(r"/(records/\w+/(aggregate|duplicates)|analyses/[\w.-]+)$")
LEAVING = re.compile(r"/auth/(act-as|logout)$")
OWN_ACCOUNT = re.compile(r"/(me|healthz|readyz|openapi\.json|events|auth/.*)$")
ANYBODYS = re.compile(r"/(me|healthz|readyz|openapi\.json|objects)$")
METADATA = re.compile(r"/objects/(\w+)$")
RECORDS = re.compile(r"/records/(\w+)(?:/(?:\d+|bulk|aggregate))?$")
#: All that people from outside find (ORG-027). What is said about a record beside its fields (timeline, comments, files, shares),
#: search, duplicates, analyses, imports and whatever else comes to be is closed to them until it is put here.
OUTSIDE = re.compile(
    r"/(me|healthz|readyz|openapi\.json|kinds|auth/(?!act-as$).*|objects(/\w+)?|views(/\d+)?|favourites(/\w+/\d+)?|notifications(/read)?"
    r"|jobs(/\d+(/cancel)?)?|exports|files(/\d+)?|records/\w+(/(print|exports|aggregate|bulk|actions/\w+|\d+(/print|/actions/\w+)?))?)$"
)
WHOLE = ("eq", "ne", "in", "not_in", "empty", "not_empty")


def refusal(request: HttpRequest, caller: Caller, actor: Actor | None) -> HttpResponse | None:
    """The answer for what this caller may not do with this request, else None."""
    path, changes = request.path.removeprefix(PREFIX), request.method not in SAFE
    if caller.acting_as and changes and not (READING.match(path) or is_leaving(request, path)):
        return problem_body(403, "read_only", say("您正在以他人的身份查看，不能修改数据；请先退出查看。"))
    if caller.must_change and not caller.acting_as and not OWN_ACCOUNT.match(path):
        return problem_body(403, "password_change_required", say("请先修改密码。"))
    if caller.read_only and changes and not READING.match(path):
        return problem_body(403, "token_limited", say("这个访问令牌只能读取数据。"))
    if actor is not None and actor.bound is not None and not (OUTSIDE.match(path) or is_leaving(request, path)):
        return problem_body(403, "not_for_external", say("外部帐号不能使用这项功能。"))
    if caller.objects is not None:
        return outside(request, path, caller.objects)
    return None


def is_leaving(request: HttpRequest, path: str) -> bool:
    return bool(LEAVING.match(path)) and (request.method == "DELETE" or path.endswith("logout"))


def outside(request: HttpRequest, path: str, objects: frozenset[str]) -> HttpResponse | None:
    """A token for some objects, at an address or with a question beyond them."""
    if ANYBODYS.match(path) and request.method in SAFE:
        return None
    found = RECORDS.match(path) or (METADATA.match(path) if request.method in SAFE else None)
    if found is None or found[1] not in objects:
        return problem_body(403, "token_limited", say("这个访问令牌只能访问：{objects}。", objects="、".join(sorted(objects))))
    spec = snapshot().objects.get(found[1])
    if spec is not None and any(crosses(spec, name, whole, objects) for name, whole in asked(request)):
        return problem_body(403, "token_limited", say("这个访问令牌不能通过关联字段读取其他对象。"))
    if request.GET.get("view"):
        return problem_body(403, "token_limited", say("这个访问令牌不能使用保存的视图。"))
    return None


def asked(request: HttpRequest) -> Iterator[tuple[str, bool]]:
    """Every name of a field that the request may ask for, and whether it asks for the reference as a whole, not for its text."""
    for part in request.GET.get("fields", "").split(","):
        yield part.strip(), True
    for part in request.GET.get("sort", "").split(","):
        yield part.strip().lstrip("-"), False
    for text in (request.GET.get("filter", ""), request.body if request.content_type == "application/json" else b""):
        try:
            yield from named(orjson.loads(text) if text else None)
        except orjson.JSONDecodeError:
            continue  # the operation itself will refuse it


def named(value: Any, whole: bool = True) -> Iterator[tuple[str, bool]]:
    """Every text in a JSON value: each may be a name. A condition says by its operator whether it looks into the text."""
    if isinstance(value, str):
        yield value.lstrip("-"), whole
    elif isinstance(value, list):
        for one in value:
            yield from named(one, whole)
    elif isinstance(value, dict):
        condition = "field" in value and "op" in value
        for key, one in value.items():
            yield from named(key)
            yield from named(one, key != "sort" and (not condition or value["op"] in WHOLE))


def crosses(spec: ObjectSpec, name: str, whole: bool, objects: frozenset[str]) -> bool:
    """Whether a name leads over a reference into an object outside."""
    first, *rest = name.split(".")
    field = spec.fields.get(first)
    if field is None or not field.target:
        return False
    if field.target not in objects:
        return bool(rest) or not whole
    target = snapshot().objects.get(field.target)
    return bool(rest and target and crosses(target, ".".join(rest), whole, objects))


def blanked(request: HttpRequest, response: HttpResponse, objects: frozenset[str]) -> HttpResponse:
    """The answer without the titles of records of other objects."""
    found = RECORDS.match(request.path.removeprefix(PREFIX))
    spec = snapshot().objects.get(found[1]) if found else None
    if spec is None or response.streaming or "json" not in response.get("Content-Type", "") or not response.content:
        return response
    body = orjson.loads(response.content)
    whole = body if isinstance(body, dict) else {}
    for row in (whole, whole.get("current"), whole.get("totals"), *(whole.get("rows") or ())):
        for name, value in (row or {}).items():
            row[name] = without_titles(spec, name, value, objects)
    response.content = orjson.dumps(body)
    return response


def without_titles(spec: ObjectSpec, name: str, value: Any, objects: frozenset[str]) -> Any:
    field = spec.fields.get(name.split(".")[0])
    if field is None or not field.target or field.target in objects:
        return value
    many = value if isinstance(value, list) else [value]
    blank = [{**one, "title": None} if isinstance(one, dict) else one for one in many]
    return blank if isinstance(value, list) else blank[0]
