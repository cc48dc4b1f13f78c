"""For tests: the HTTP interface as one signed-in person uses it, and people with rights to sign in as."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import Any

import orjson
from django.contrib.auth.hashers import make_password
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone
from psycopg.types.json import Jsonb

from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.access.operators import ensure_admin
from guanxi.kernel.metadata.stamps import touch
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run

PASSWORD = "geheim-123456"
ALL = dict.fromkeys(("view", "create", "edit", "delete", "assign", "import", "export", "print"), True)


class Door:
    """`door.get("records/customer", limit=5)` gives the parsed body; `door.status` is the last status."""

    def __init__(self, username: str) -> None:
        self.client, self.status, self.raw = Client(), 0, b""
        self.client.post(
            "/api/v1/auth/login",
            orjson.dumps({"username": username, "password": PASSWORD}),
            content_type="application/json",
        )
        token = self.client.cookies["csrftoken"].value
        self.headers: dict[str, str] = {"X-CSRFToken": token}

    def call(self, method: str, path: str, body: Any = None, **query: Any) -> Any:
        """Any call with a JSON body."""
        url, sent = f"/api/v1/{path}", b"" if body is None else orjson.dumps(body)
        kind = "application/json"
        return self._answer(
            self.client.generic(method, url, sent, kind, QUERY_STRING=_query(query), headers=self.headers)
        )

    def get(self, path: str, **query: Any) -> Any:
        return self.call("GET", path, **query)

    def post(self, path: str, body: Any = None) -> Any:
        return self.call("POST", path, {} if body is None else body)

    def patch(self, path: str, body: Any) -> Any:
        return self.call("PATCH", path, body)

    def delete(self, path: str) -> Any:
        return self.call("DELETE", path)

    def upload(self, path: str, name: str, content: bytes, **fields: str) -> Any:
        """A multipart form with one file."""
        data = {"file": SimpleUploadedFile(name, content), **fields}
        return self._answer(self.client.post(f"/api/v1/{path}", data, headers=self.headers))

    def form(self, path: str, **fields: str) -> Any:
        """A multipart form without a file."""
        return self._answer(self.client.post(f"/api/v1/{path}", fields, headers=self.headers))

    def _answer(self, response: Any) -> Any:
        self.status, self.response = response.status_code, response
        self.raw = b"".join(response.streaming_content) if response.streaming else response.content
        if self.raw and "json" in response.headers.get("content-type", ""):
            return orjson.loads(self.raw)
        return self.raw


def _query(query: Mapping[str, Any]) -> str:
    from urllib.parse import urlencode

    return urlencode({k: v if isinstance(v, str) else orjson.dumps(v).decode() for k, v in query.items()})


def admin_door() -> Door:
    """Signed in as an administrator."""
    ensure_admin("admin", PASSWORD)
    run(
        "update operator set password = %s, must_change_password = false where account = 'admin'",
        [make_password(PASSWORD)],
    )
    return Door("admin")


def person(
    name: str,
    *,
    rights: Mapping[str, Mapping[str, Any]] | None = None,
    reach: str = "own",
    fields: Mapping[str, Mapping[str, str]] | None = None,
    department: int | None = None,
) -> Door:
    """An employee with a role of his own, signed in. `rights` maps objects to verbs; "*" is the rest."""
    with Work(SYSTEM) as work:
        role = work.add("role", name=f"role of {name}")
        employee = work.add("employee", name=name, department=department, roles=[role.id])
        now = timezone.now()
        run(
            "insert into operator (account, name, password, is_admin, status, must_change_password, locale, theme, prefs, failures, "
            "employee_id, created_at, updated_at, version, search_key, sort_key) "
            "values (%s, %s, %s, false, 'enabled', false, 'zh-CN', 'system', '{}', 0, %s, %s, %s, 1, '', '')",
            [name, name, make_password(PASSWORD), employee.id, now, now],
        )
        for object_, verbs in (rights or {"*": ALL}).items():
            run(
                "insert into kernel_roleright (role, object, verbs, scope, fields) values (%s, %s, %s, %s, %s)",
                [role.id, object_, Jsonb(dict(verbs)), Jsonb({"view": reach, "edit": reach, "delete": reach}),
                 Jsonb(dict((fields or {}).get(object_, {})))],
            )  # fmt: skip
        touch("access")
    return Door(name)


def csv_bytes(rows: Sequence[Sequence[Any]], encoding: str = "utf-8") -> bytes:
    """Rows as a CSV file."""
    import csv

    out = io.StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue().encode(encoding)


def run_jobs(only: str = "transfer.") -> int:
    """Run the waiting tasks whose names begin so, as the worker would; returns how many."""
    from guanxi.kernel.modules.manifest import kernel

    count = 0
    while found := run(
        "select id, task_name, args from procrastinate_jobs where status = 'todo' and task_name like %s order by id limit 1",
        [f"{only}%"],
    ):
        id_, name, args = found[0]
        run("delete from procrastinate_jobs where id = %s", [id_])
        kernel().tasks[name].run(**args)
        count += 1
    return count
