"""A client of the HTTP interface, in process."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.test import Client

from guanxi.http.auth import make_api_token
from guanxi.kernel.storage.sets import current_set


@dataclass
class Answer:
    """Status and parsed body."""

    status: int
    body: Any
    raw: Any

    def __getitem__(self, name: str) -> Any:
        return self.body[name]


class Api:
    """Calls the interface as one operator, by token; without one, as nobody."""

    def __init__(self, operator: int | None = None) -> None:
        self.client = Client(raise_request_exception=False)
        self.headers: dict[str, str] = {}
        if operator:
            _, token = make_api_token(current_set(), operator, "test", None)
            self.headers["Authorization"] = f"Bearer {token}"

    def call(self, method: str, path: str, body: Any = None, **headers: str) -> Answer:
        response = self.client.generic(
            method, f"/api/v1{path}", json.dumps(body) if body is not None else "", content_type="application/json",
            headers={**self.headers, **headers},
        )  # fmt: skip
        is_json = "json" in response.headers.get("Content-Type", "") and response.content
        return Answer(response.status_code, response.json() if is_json else None, response)

    def get(self, path: str, **query: Any) -> Answer:
        """GET with query parameters; dicts and lists become JSON."""
        given = {k: v if isinstance(v, str) else json.dumps(v) for k, v in query.items()}
        return self.call("GET", f"{path}?{urlencode(given)}" if given else path)

    def post(self, path: str, body: Any = None, **headers: str) -> Answer:
        return self.call("POST", path, {} if body is None else body, **headers)

    def patch(self, path: str, body: Any) -> Answer:
        return self.call("PATCH", path, body)

    def put(self, path: str, body: Any) -> Answer:
        return self.call("PUT", path, body)

    def delete(self, path: str) -> Answer:
        return self.call("DELETE", path)

    def upload(self, path: str, name: str, content: bytes, **fields: Any) -> Answer:
        """POST multipart with one file and JSON fields."""
        from django.core.files.uploadedfile import SimpleUploadedFile

        data = {k: v if isinstance(v, str) else json.dumps(v) for k, v in fields.items()}
        response = self.client.post(f"/api/v1{path}", {"file": SimpleUploadedFile(name, content), **data}, headers=self.headers)
        return Answer(response.status_code, response.json() if response.content else None, response)

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
