"""A small company for tests of the interface: two departments, a manager, two sellers, an administrator."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from django.test import Client
from psycopg.types.json import Jsonb

from guanxi.http.auth import make_api_token
from guanxi.kernel.access.actor import SYSTEM, Actor
from guanxi.kernel.access.operators import load_actor
from guanxi.kernel.metadata.stamps import touch
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run

WORKING = dict.fromkeys(("view", "create", "edit", "delete", "assign", "import", "export", "print"), True)


@dataclass
class Reply:
    """Status and body of an answer."""

    status: int
    body: Any
    headers: dict[str, str]


@dataclass
class Api:
    """One person at the interface."""

    token: str = ""
    operator: int = 0
    employee: int = 0
    client: Client = field(default_factory=Client)

    def __call__(self, method: str, path: str, body: Any = None, *, raw: bytes | None = None, **headers: str) -> Reply:
        data = raw if raw is not None else b"" if body is None else json.dumps(body).encode()
        sent = {**({"Authorization": f"Bearer {self.token}"} if self.token else {}), **headers}
        answer = self.client.generic(method, f"/api/v1{path}", data, content_type="application/json", headers=sent)
        body = json.loads(answer.content) if answer.content else None
        return Reply(answer.status_code, body, dict(answer.headers))

    def ok(self, method: str, path: str, body: Any = None) -> Any:
        """The body of an answer that must succeed."""
        reply = self(method, path, body)
        assert reply.status < 300, f"{method} {path}: {reply.status} {reply.body}"
        return reply.body

    def get(self, path: str) -> Any:
        return self.ok("GET", path)

    def post(self, path: str, body: Any = None) -> Any:
        return self.ok("POST", path, {} if body is None else body)

    @property
    def actor(self) -> Actor:
        actor = load_actor(self.operator)
        assert actor is not None
        return actor


@dataclass
class World:
    """Who there is. `seller` and `other` are in different departments; `boss` heads both."""

    admin: Api
    boss: Api
    seller: Api
    other: Api
    role: int

    def opportunity(self, api: Api, **values: Any) -> int:
        """An opportunity of a new customer in a new sales mode with one stage."""
        mode = self.admin.post("/records/sales_mode", {"name": "直销"})["id"]
        stage = self.admin.post("/records/sales_stage", {"mode": mode, "name": "初步接触", "success_rate": "10"})["id"]
        customer = api.post("/records/customer", {"name": "重庆鹏翔"})["id"]
        given = {
            "name": "MES 项目",
            "customer": customer,
            "mode": mode,
            "stage": stage,
            "expected_amount": "1000",
            **values,
        }
        made: int = api.post("/records/opportunity", given)["id"]
        return made

    def rights(self, object_: str = "*", verbs: Any = None, scope: Any = None, fields: Any = None) -> None:
        """Give the sellers' role these rights on an object."""
        run(
            "insert into kernel_roleright (role, object, verbs, scope, fields) values (%s, %s, %s, %s, %s) "
            "on conflict (role, object) do update set verbs = excluded.verbs, scope = excluded.scope, fields = excluded.fields",
            [
                self.role,
                object_,
                Jsonb(WORKING if verbs is None else verbs),
                Jsonb(scope or {"view": "own"}),
                Jsonb(fields or {}),
            ],
        )
        touch("access")


def token_of(operator: int) -> str:
    return make_api_token("default", operator, "test", None)[1]


def person(work: Work, name: str, **values: Any) -> Api:
    employee = work.add("employee", name=name, **values)
    account = work.add("operator", account=f"u{employee.id}", name=name, employee=employee.id)
    return Api(token_of(account.id), account.id, employee.id)


def build_world() -> World:
    """Make the company in the running test's transaction."""
    with Work(SYSTEM) as work:
        head, east, west = (work.add("department", name=n) for n in ("总部", "华东办事处", "西南办事处"))
        for child in (east, west):
            work.update(work.get("department", child.id), parent=head.id)
        role = work.add("role", name="业务员")
        admin = work.add("operator", account="root", name="系统管理员", is_admin=True)
        boss = person(work, "王总", department=head.id, roles=[role.id])
        seller = person(work, "李敏", department=east.id, superior=boss.employee, roles=[role.id])
        other = person(work, "赵强", department=west.id, superior=boss.employee, roles=[role.id])
    made = World(Api(token_of(admin.id), admin.id), boss, seller, other, role.id)
    made.rights()
    return made
