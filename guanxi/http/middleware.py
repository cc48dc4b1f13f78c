"""What surrounds every request: the account set, the person, the language, the change stamps, CSRF."""

from __future__ import annotations

import hmac
import uuid
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace

from django.http import HttpRequest, HttpResponse

from guanxi.base.words import say, using_locale
from guanxi.features.systemlog.writing import on_account_of
from guanxi.http import limits
from guanxi.http.auth import Caller, credentials, csrf_token, find_caller
from guanxi.http.denied import note_refusal
from guanxi.http.errors import problem_body, unexpected
from guanxi.kernel.access.actor import acting
from guanxi.kernel.access.operators import load_actor
from guanxi.kernel.metadata.stamps import known_stamps
from guanxi.kernel.storage.sets import DEFAULT_SET, using_set

Next = Callable[[HttpRequest], HttpResponse]


def surround(get_response: Next) -> Next:
    """The middleware."""

    def handle(request: HttpRequest) -> HttpResponse:
        headers = {k.lower(): v for k, v in request.headers.items()}
        try:
            caller = find_caller(credentials(headers, request.COOKIES))
            return inside(get_response, request, caller)
        except Exception as error:  # the door must answer whatever happens behind it
            return unexpected(error)

    return handle


def inside(get_response: Next, request: HttpRequest, caller: Caller | None) -> HttpResponse:
    """Run the request in the caller's context."""
    request.caller, request.actor = caller, None  # type: ignore[attr-defined]
    with ExitStack() as stack:
        stack.enter_context(using_set(caller.account_set if caller else DEFAULT_SET))
        stack.enter_context(using_locale(caller.locale if caller else preferred_locale(request)))
        stack.enter_context(known_stamps(caller.stamps if caller else None))
        if caller:
            if caller.kind == "session" and request.method not in limits.SAFE and not csrf_ok(request, caller):
                return problem_body(403, "csrf", say("页面已过期，请刷新后重试。"))
            actor = load_actor(caller.person)
            if actor:
                request.actor = replace(actor, ip=client_ip(request), request=uuid.uuid4().hex[:16])  # type: ignore[attr-defined]
                stack.enter_context(acting(request.actor))  # type: ignore[attr-defined]
                stack.enter_context(on_account_of(caller.operator if caller.acting_as else None))
        response = limits.refusal(request, caller, request.actor) if caller else None  # type: ignore[attr-defined]
        response = response or told(get_response(request))
        note_refusal(request, response)
        return limits.blanked(request, response, caller.objects) if caller and caller.objects is not None else response


def told(response: HttpResponse) -> HttpResponse:
    """A refused method as a problem like every other; the methods allowed stay in the header."""
    if response.status_code != 405:
        return response
    problem = problem_body(405, "method_not_allowed", say("这个地址不支持这种请求。"))
    problem["Allow"] = response.get("Allow", "")
    return problem


def csrf_ok(request: HttpRequest, caller: Caller) -> bool:
    return hmac.compare_digest(request.headers.get("X-CSRFToken", "").encode(), csrf_token(caller.secret).encode())


def client_ip(request: HttpRequest) -> str:
    """The browser's address; behind a proxy of ours the last one that proxy added."""
    forwarded = request.headers.get("X-Forwarded-For", "")
    ip = forwarded.split(",")[-1].strip() if forwarded else request.META.get("REMOTE_ADDR", "")
    return str(ip)[:45]


def preferred_locale(request: HttpRequest) -> str:
    wanted = request.headers.get("Accept-Language", "")
    return "en" if wanted.lower().startswith("en") else "zh-CN"
