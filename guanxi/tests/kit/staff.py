"""Departments, roles and people with a login: what every company of the tests is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.access.grants import write_rights
from guanxi.kernel.records.work import Work
from guanxi.tests.kit.client import Api

VERBS = ("view", "create", "edit", "delete", "assign", "import", "export", "print")
ALL = dict.fromkeys(VERBS, True)


@dataclass(frozen=True)
class Post:
    """One person: the account is `key`, which is also his name unless he has another."""

    key: str
    department: str = ""
    role: str = ""
    name: str = ""
    superior: str = ""


@dataclass
class Staff:
    """Ids by name; of people by key."""

    departments: dict[str, int] = field(default_factory=dict)
    roles: dict[str, int] = field(default_factory=dict)
    employees: dict[str, int] = field(default_factory=dict)
    operators: dict[str, int] = field(default_factory=dict)

    def open_departments(self, work: Work, *levels: Mapping[str, str | None]) -> None:
        """`{name: name of the one above}`, from the top down; a level at a time is cheaper."""
        for level in levels:
            rows = [{"name": name, "parent": self.departments.get(above or "")} for name, above in level.items()]
            made = work.add_many("department", rows)
            self.departments |= {name: row.id for name, row in zip(level, made, strict=True)}

    def hire(self, work: Work, *posts: Post) -> None:
        """Employees with a login each; superiors are hired in an earlier call."""
        people = work.add_many("employee", [
            {"name": p.name or p.key, "department": self.departments.get(p.department), "superior": self.employees.get(p.superior),
             "roles": [self.roles[p.role]] if p.role else []} for p in posts
        ])  # fmt: skip
        self.employees |= {p.key: row.id for p, row in zip(posts, people, strict=True)}
        logins = work.add_many(
            "operator", [{"account": p.key, "name": p.name or p.key, "employee": self.employees[p.key]} for p in posts]
        )
        self.operators |= {p.key: row.id for p, row in zip(posts, logins, strict=True)}


def right(
    verbs: Mapping[str, bool] | None = None, scope: str | Mapping[str, str] = "own", fields: Mapping[str, str] | None = None
) -> dict[str, Any]:  # fmt: skip
    """What a role may do with an object: verbs (all), how far each reaches (to own records), levels of fields."""
    reach = dict.fromkeys(VERBS, scope) if isinstance(scope, str) else dict(scope)
    return {"verbs": ALL if verbs is None else dict(verbs), "scope": reach, "fields": fields}


def administrator() -> Api:
    """The administrator of a company that has nobody else yet."""
    with Work(SYSTEM) as work:
        return Api(work.add("operator", account="admin", name="系统管理员", is_admin=True).id)


def person(
    name: str, *, rights: Mapping[str, Mapping[str, bool]] | None = None, scope: str = "own",
    fields: Mapping[str, Mapping[str, str]] | None = None,
) -> Api:  # fmt: skip
    """An employee with a role of his own. `rights` maps objects to verbs, `fields` to levels of fields; "*" is the rest."""
    staff = Staff()
    with Work(SYSTEM) as work:
        staff.roles[name] = work.add("role", name=f"role of {name}").id
        staff.hire(work, Post(name, role=name))
    given = {o: right(verbs, scope, (fields or {}).get(o)) for o, verbs in (rights or {"*": ALL}).items()}
    write_rights(staff.roles[name], given)
    return Api(staff.operators[name], staff.employees[name])
