"""The API object: how answers are written and how failures become problems."""

from __future__ import annotations

from typing import Any

import orjson
from django.db import DataError, IntegrityError
from django.http import Http404, HttpRequest, HttpResponse
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError
from ninja.parser import Parser
from ninja.renderers import BaseRenderer

from guanxi.base.errors import Conflict, CrmError, FieldError, Forbidden, Invalid
from guanxi.base.words import say
from guanxi.http.errors import Refusal, problem_body, problem_response, unexpected
from guanxi.kernel.access.actor import Actor


class Json(BaseRenderer):
    media_type = "application/json"

    def render(self, request: HttpRequest, data: Any, *, response_status: int) -> bytes:
        return orjson.dumps(data, default=str)


class JsonBody(Parser):
    def parse_body(self, request: HttpRequest) -> Any:
        return orjson.loads(request.body)


def signed_in(request: HttpRequest) -> Actor:
    """Every operation wants an actor unless it says otherwise. Raises 401."""
    actor: Actor | None = getattr(request, "actor", None)
    if actor is None:
        raise Refusal(401, "not_signed_in", say("请先登录。"))
    return actor


api = NinjaAPI(title="Guanxi", version="1", openapi_url=None, docs_url=None, renderer=Json(), parser=JsonBody(), auth=signed_in)


def actor_of(request: HttpRequest) -> Actor:
    """The actor of a request that passed `signed_in`."""
    return signed_in(request)


def admin_of(request: HttpRequest) -> Actor:
    """The same, and an administrator. Raises Forbidden."""
    actor = signed_in(request)
    if not actor.is_admin:
        raise Forbidden(say("只有系统管理员可以这样做。"))
    return actor


@api.exception_handler(CrmError)
def on_refusal(request: HttpRequest, problem: CrmError) -> HttpResponse:
    return problem_response(problem)


@api.exception_handler(ValidationError)
def on_bad_shape(request: HttpRequest, problem: ValidationError) -> HttpResponse:
    """The body or a query parameter has the wrong shape."""
    fields: dict[str, list[FieldError]] = {}
    for error in problem.errors:
        name = ".".join(str(p) for p in error["loc"] if p not in ("body", "query", "path", "form", "given"))[:120]
        fields.setdefault(name or "body", []).append(FieldError("wrong_type", str(error["msg"])[:200]))
    return problem_response(Invalid(fields=fields))


@api.exception_handler(HttpError)
def on_http_error(request: HttpRequest, problem: HttpError) -> HttpResponse:
    return problem_body(problem.status_code, "bad_request", say("请求的格式不对。"))


@api.exception_handler(Http404)
def on_missing(request: HttpRequest, problem: Http404) -> HttpResponse:
    return problem_body(404, "not_found", say("没有这个地址。"))


@api.exception_handler(DataError)
def on_bad_data(request: HttpRequest, problem: DataError) -> HttpResponse:
    """PostgreSQL could not take a value: a number out of range, a tampered cursor."""
    return problem_response(Invalid())


@api.exception_handler(IntegrityError)
def on_conflict(request: HttpRequest, problem: IntegrityError) -> HttpResponse:
    """Two people did the same at once: a unique value, or a record that has just been deleted for good."""
    return problem_response(Conflict(say("与同时发生的另一次修改冲突，请刷新后重试。"), "conflict"))


@api.exception_handler(Exception)
def on_surprise(request: HttpRequest, problem: Exception) -> HttpResponse:
    return unexpected(problem)
