"""Calls to a provider's interface: short, never redirected, JSON only."""

from __future__ import annotations

from typing import Any

import httpx

from guanxi.features.signin.adapters import Refused

SECONDS = 10.0


def fetch(method: str, url: str, **more: Any) -> dict[str, Any]:
    """The JSON object of an answer. Raises Refused for whatever else comes."""
    try:
        answer = httpx.request(method, url, timeout=SECONDS, follow_redirects=False, **more)
        body = answer.json()
    except (httpx.HTTPError, ValueError) as problem:
        raise Refused(f"{url}: {type(problem).__name__}") from problem
    if answer.status_code >= 400 or not isinstance(body, dict):
        raise Refused(f"{url}: status {answer.status_code}")
    return body


def text(value: Any) -> str:
    """A claim as text; whatever is no text counts as absent."""
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""
