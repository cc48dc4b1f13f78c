"""To a provider's page and back. The state is bound to the browser by a cookie, so nobody is signed in by a foreign link."""

from __future__ import annotations

import hmac
import logging
import secrets
from urllib.parse import quote

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from ninja import Router

from guanxi.base.errors import NotFound
from guanxi.features.signin import log, providers, tokens
from guanxi.features.signin.adapters import Config, Redirecting, Refused, Trip, adapters
from guanxi.features.signin.matching import operator_of
from guanxi.http import entering
from guanxi.http.errors import Refusal
from guanxi.http.signin import door_of, put_cookies
from guanxi.kernel.signin.policy import policy
from guanxi.kernel.storage.sets import DEFAULT_SET, activate, current_set, using_set

router = Router()
COOKIE, MINUTES = "guanxi_provider", 10
_log = logging.getLogger("guanxi.signin")


def adapter_of(config: Config) -> Redirecting:
    adapter = adapters()[config.kind]
    if not isinstance(adapter, Redirecting):
        raise NotFound()
    return adapter


def back(request: HttpRequest, code: str) -> str:
    """Our address to come back to: the one of the policy, else the one the browser asked."""
    origin = policy().address or f"{request.scheme}://{request.get_host()}"
    return f"{origin}/api/v1/auth/providers/{code}/callback"


@router.get("/auth/providers/{code}/start", auth=None, include_in_schema=False)
def start(request: HttpRequest, code: str, account_set: str = "") -> HttpResponse:
    """Send the browser to the provider's page."""
    chosen = account_set or DEFAULT_SET
    if not (chosen.isascii() and activate(chosen)):
        raise NotFound()
    with using_set(chosen):
        config = providers.active_provider(code)
        nonce, verifier = secrets.token_urlsafe(24), secrets.token_urlsafe(48)
        secret = tokens.issue_bearer("state", MINUTES, {"provider": code, "nonce": nonce, "verifier": verifier})
        trip = Trip(back(request, code), f"{chosen}.{secret}", nonce, verifier)
        try:
            response: HttpResponse = HttpResponseRedirect(adapter_of(config).start(config, trip))
        except Refused as problem:
            return refused(code, problem)
    response.set_cookie(COOKIE, trip.state, max_age=MINUTES * 60, httponly=True, samesite="Lax", secure=request.is_secure())
    response["Cache-Control"] = "no-store"
    return response


@router.get("/auth/providers/{code}/callback", auth=None, include_in_schema=False)
def callback(request: HttpRequest, code: str) -> HttpResponse:
    """Back from the provider: in, or to the second factor, or to the sign-in page with a reason."""
    state, cookie = request.GET.get("state", ""), request.COOKIES.get(COOKIE, "")
    chosen, _, secret = state.partition(".")
    bound = bool(cookie) and hmac.compare_digest(state.encode(), cookie.encode())
    if not (bound and chosen.isascii() and secret.isascii() and activate(chosen)):
        return to_page("provider_refused")
    with using_set(chosen):
        spent = tokens.spend("state", 0, secret)
        if not spent or spent["data"]["provider"] != code:
            return to_page("provider_refused")
        config = providers.active_provider(code)
        trip = Trip(back(request, code), state, spent["data"]["nonce"], spent["data"]["verifier"])
        try:
            person = adapter_of(config).finish(config, trip, request.GET.dict())
        except Refused as problem:
            return refused(code, problem, request)
        return entered(request, config, person)


def entered(request: HttpRequest, config: Config, person: object) -> HttpResponse:
    """A session for the operator who stands behind the person, or a ticket."""
    row, door = operator_of(config, person), door_of(request)  # type: ignore[arg-type]
    if not row["id"]:
        log.write("sign_in", getattr(person, "account", ""), None, door, method=config.code, reason="no_operator", ok=False)
        return to_page("no_operator")
    try:
        result = entering.second_step(row, config.code, door)
    except Refusal as wanted:
        if "ticket" not in wanted.facts:
            return to_page("no_operator")
        enrol = "&enrol=1" if wanted.facts["enrol"] else ""
        return HttpResponseRedirect(f"/#ticket={quote(wanted.facts['ticket'])}{enrol}")
    response = HttpResponseRedirect("/")
    put_cookies(request, response, result)
    response.delete_cookie(COOKIE)
    return response


def refused(code: str, problem: Refused, request: HttpRequest | None = None) -> HttpResponse:
    """The server's log tells why; the person learns only that it did not work."""
    _log.warning("sign-in by %s (%s): %s", code, current_set(), problem)
    if request is not None:
        log.write("sign_in", "", None, door_of(request), method=code, reason="provider_refused", ok=False)
    return to_page("provider_refused")


def to_page(why: str) -> HttpResponse:
    response = HttpResponseRedirect(f"/#signin={why}")
    response.delete_cookie(COOKIE)
    return response
