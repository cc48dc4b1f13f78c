"""A small company: a head office with two branches, people of every reach.

    总部 ── 华东 (manager 经理) ── 上海 (seller 甲, mate 乙)
         └─ 华北 (other 丙)
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.metadata.stamps import touch
from guanxi.kernel.models import RoleRight
from guanxi.kernel.records.work import Work
from guanxi.tests.kit.client import Api

VERBS = ("view", "create", "edit", "delete", "assign", "import", "export", "print")


@dataclass
class World:
    """Ids of departments, employees and roles by name, and a client per person; `admin` is the administrator."""

    departments: dict[str, int] = field(default_factory=dict)
    employees: dict[str, int] = field(default_factory=dict)
    operators: dict[str, int] = field(default_factory=dict)
    roles: dict[str, int] = field(default_factory=dict)
    apis: dict[str, Api] = field(default_factory=dict)

    @property
    def admin(self) -> Api:
        return self.apis["admin"]

    def __getitem__(self, name: str) -> Api:
        return self.apis[name]

    def grant(self, role: str, object_: str, **given: Any) -> None:
        """Replace what a role may do with an object: verbs=[…], scope={verb: level}, fields={name: level}."""
        values = {
            "verbs": dict.fromkeys(given.get("verbs", VERBS), True), "scope": given.get("scope", {}), "fields": given.get("fields", {}),
        }  # fmt: skip
        RoleRight.objects.update_or_create(role=self.roles[role], object=object_, defaults=values)
        touch("access")


def build_world() -> World:
    """The company, written by the program itself."""
    world = World()
    with Work(SYSTEM, "test.world") as work:
        for name, parent in (("总部", None), ("华东", "总部"), ("上海", "华东"), ("华北", "总部")):
            values = {"name": name} | ({"parent": world.departments[parent]} if parent else {})
            world.departments[name] = work.create("department", values).id
        for name, level in (("own", "own"), ("branch", "department_below"), ("desk", "department"), ("whole", "all"), ("none", "")):
            world.roles[name] = work.create("role", {"name": name}).id
            if level:
                world.grant(name, "*", scope=dict.fromkeys(VERBS, level))
        for name, department, role in (
            ("manager", "华东", "branch"), ("seller", "上海", "own"), ("mate", "上海", "own"), ("other", "华北", "own"),
            ("clerk", "上海", "desk"), ("director", "总部", "whole"), ("stranger", "华北", "none"),
        ):  # fmt: skip
            person(work, world, name, department, role)
        world.operators["admin"] = work.add("operator", account="test-admin", name="管理员", is_admin=True).id
    touch("access")
    world.apis = {name: Api(id_) for name, id_ in world.operators.items()} | {"nobody": Api()}
    return world


def person(work: Work, world: World, name: str, department: str, role: str) -> None:
    """An employee with a login."""
    values = {"name": name, "department": world.departments[department], "roles": [world.roles[role]]}
    world.employees[name] = work.create("employee", values).id
    world.operators[name] = work.add("operator", account=name, name=name, employee=world.employees[name]).id
