"""A client of the HTTP interface, in process."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from guanxi.http.auth import make_api_token
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.operators import load_actor
from guanxi.kernel.storage.sets import current_set


@dataclass(frozen=True)
class Answer:
    """Status, headers and body: JSON is parsed, all else stays bytes."""

    status: int
    headers: Mapping[str, str]
    body: Any

    def __getitem__(self, name: str) -> Any:
        return self.body[name]

    def ok(self) -> Any:
        """The body of an answer that must be a success."""
        assert self.status < 300, f"{self.status} {self.body}"
        return self.body


class Api:
    """Calls the interface as one operator, by token; without one, as nobody."""

    def __init__(self, operator: int = 0, employee: int = 0) -> None:
        self.operator, self.employee, self.client = operator, employee, Client()
        self._token = ""

    @property
    def headers(self) -> dict[str, str]:
        """The token, made when it is first needed."""
        if self.operator and not self._token:
            _, self._token = make_api_token(current_set(), self.operator, "test", None)
        return {"Authorization": f"Bearer {self._token}"} if self._token else {}

    @property
    def actor(self) -> Actor:
        """Who this is to the kernel."""
        found = load_actor(self.operator)
        assert found is not None
        return found

    def call(self, method: str, path: str, body: Any = None) -> Answer:
        """Any call; the body is JSON unless it is bytes."""
        sent = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
        return _answer(self.client.generic(method, f"/api/v1{path}", sent, "application/json", headers=self.headers))

    def get(self, path: str, **query: Any) -> Answer:
        """GET with query parameters; what is not text becomes JSON."""
        return self.call("GET", f"{path}?{urlencode(_texts(query))}" if query else path)

    def post(self, path: str, body: Any = None) -> Answer:
        return self.call("POST", path, {} if body is None else body)

    def patch(self, path: str, body: Any) -> Answer:
        return self.call("PATCH", path, body)

    def put(self, path: str, body: Any = None) -> Answer:
        return self.call("PUT", path, body)

    def delete(self, path: str) -> Answer:
        return self.call("DELETE", path)

    def form(self, path: str, **fields: Any) -> Answer:
        """POST of a multipart form; what is neither text nor a file becomes JSON."""
        return _answer(self.client.post(f"/api/v1{path}", _texts(fields), headers=self.headers))

    def upload(self, path: str, name: str, content: bytes, **fields: Any) -> Answer:
        """The same with a file."""
        return self.form(path, file=SimpleUploadedFile(name, content), **fields)

    def create(self, object_: str, values: dict[str, Any]) -> dict[str, Any]:
        """A new record that must be accepted."""
        answer = self.post(f"/records/{object_}", values)
        assert answer.status == 201, (object_, values, answer.body)
        return dict(answer.body)

    def ids(self, object_: str, **query: Any) -> set[int]:
        """Ids of the first page of a list that must be answered."""
        answer = self.get(f"/records/{object_}", fields="id", limit="200", **query)
        assert answer.status == 200, answer.body
        return {row["id"] for row in answer["rows"]}


def _texts(given: Mapping[str, Any]) -> dict[str, Any]:
    return {k: v if isinstance(v, str | SimpleUploadedFile) else json.dumps(v) for k, v in given.items()}


def _answer(response: Any) -> Answer:
    raw = b"".join(response.streaming_content) if response.streaming else response.content
    is_json = raw and "json" in response.headers.get("Content-Type", "")
    return Answer(response.status_code, response.headers, json.loads(raw) if is_json else raw)
