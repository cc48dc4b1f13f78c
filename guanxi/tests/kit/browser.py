"""A browser in process: cookies and the CSRF token, signing in like a person."""

from __future__ import annotations

import json
from typing import Any

from django.test import Client

from guanxi.kernel.access.operators import set_password
from guanxi.tests.kit.client import Answer, _answer

PASSWORD = "Right-password-1"


class Browser:
    """One browser; `login` as somebody, then call the interface as its pages do."""

    def __init__(self, ip: str = "10.0.0.1") -> None:
        self.client = Client(raise_request_exception=False, REMOTE_ADDR=ip, headers={"User-Agent": "test browser"})

    def call(self, method: str, path: str, body: Any = None) -> Answer:
        token = self.client.cookies["csrftoken"].value if "csrftoken" in self.client.cookies else ""
        sent = b"" if body is None else json.dumps(body).encode()
        return _answer(self.client.generic(method, f"/api/v1{path}", sent, "application/json", headers={"X-CSRFToken": token}))

    def get(self, path: str) -> Answer:
        return self.call("GET", path)

    def post(self, path: str, body: Any = None) -> Answer:
        return self.call("POST", path, {} if body is None else body)

    def login(self, username: str, password: str = PASSWORD) -> Answer:
        return self.post("/auth/login", {"username": username, "password": password})


def seated(username: str, operator: int, password: str = PASSWORD) -> Browser:
    """A browser in which this operator has just signed in."""
    set_password(operator, password)
    browser = Browser()
    assert browser.login(username, password).status == 200
    return browser
