"""Failures as RFC 9457 problem details: the only place where a status is chosen."""

from __future__ import annotations

import logging
import uuid
from typing import Any

import orjson
from django.http import HttpResponse

from guanxi.base.errors import Conflict, CrmError, Forbidden, Invalid, NotFound, RuleBroken
from guanxi.base.words import say, translate
from guanxi.features.files.errors import TooLarge, Unsupported

log = logging.getLogger("guanxi.http")

STATUS: dict[type[CrmError], int] = {
    NotFound: 404, Forbidden: 403, Invalid: 422, Conflict: 409, RuleBroken: 409, TooLarge: 413, Unsupported: 415,
}  # fmt: skip
TITLES = {
    400: "Bad request", 401: "Not signed in", 403: "Forbidden", 404: "Not found", 405: "Method not allowed", 409: "Conflict",
    413: "Too large", 415: "Unsupported type", 422: "Invalid input", 429: "Too many attempts", 500: "Internal error",
    503: "Not ready",
}  # fmt: skip


class Refusal(CrmError):
    """A refusal that belongs to HTTP alone, with its status: not signed in, too large, too many attempts."""

    def __init__(self, status: int, code: str, message: str, **facts: Any) -> None:
        super().__init__(message, code, facts)
        self.status = status


def status_of(problem: CrmError) -> int:
    if isinstance(problem, Refusal):
        return problem.status
    return next(status for kind, status in STATUS.items() if isinstance(problem, kind))


def problem_response(problem: CrmError) -> HttpResponse:
    """The response for a refusal."""
    fields = None
    if isinstance(problem, Invalid):
        fields = {name: [{"code": e.code, "message": e.message} for e in errors] for name, errors in problem.fields.items()}
    return problem_body(status_of(problem), problem.code, translate(problem.message), fields, **problem.facts)


def problem_body(status: int, code: str, detail: str, fields: Any = None, **facts: Any) -> HttpResponse:
    body = {"type": "about:blank", "title": TITLES.get(status, "Error"), "status": status, "code": code, "detail": detail, **facts}
    if fields is not None:
        body["fields"] = fields
    response = HttpResponse(orjson.dumps(body, default=str), status=status, content_type="application/problem+json")
    response["Cache-Control"] = "no-store"
    return response


def unexpected(error: Exception) -> HttpResponse:
    """Something we did not foresee: logged with a number that the person can quote."""
    number = uuid.uuid4().hex[:8]
    log.error("unexpected error %s", number, exc_info=error)
    return problem_body(500, "internal", say("程序出错了，请把编号 {number} 告诉管理员。", number=number), number=number)
