"""Small whole answers the web process gives itself: status, headers, body."""

from __future__ import annotations

import json

from guanxi.server.security import HEADERS

Headers = list[tuple[str, str]]
Answer = tuple[int, Headers, bytes]


def problem(status: int, code: str, detail: str) -> Answer:
    """An RFC 9457 error in the shape of the interface."""
    body = {"type": "about:blank", "title": code, "status": status, "code": code, "detail": detail}
    headers = [("content-type", "application/problem+json"), ("cache-control", "no-store"), *HEADERS.items()]
    return status, headers, json.dumps(body, ensure_ascii=False).encode()
