"""A small company: a head office with two branches, people of every reach.

    总部 (boss 王总, director) ── 华东 (manager) ── 上海 (seller 李敏, mate, clerk)
                               └─ 华北 (other 赵强, stranger)

`boss`, `seller`, `mate` and `other` have the role `own`; the boss is the superior of `seller` and `other`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from guanxi.domains.organization.public import ensure_dimensions
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.access.grants import write_rights
from guanxi.kernel.records.work import Work
from guanxi.tests.kit.client import Api
from guanxi.tests.kit.staff import Post, Staff, right

DEPARTMENTS = ({"总部": None}, {"华东": "总部", "华北": "总部"}, {"上海": "华东"})
#: Roles and how far they reach.
ROLES = {"own": "own", "branch": "department_below", "desk": "department", "whole": "all", "none": ""}
BOSS = Post("boss", "总部", "own", "王总")
OTHERS = (
    Post("director", "总部", "whole"), Post("manager", "华东", "branch"), Post("seller", "上海", "own", "李敏", "boss"),
    Post("mate", "上海", "own"), Post("clerk", "上海", "desk"), Post("other", "华北", "own", "赵强", "boss"),
    Post("stranger", "华北", "none"),
)  # fmt: skip


@dataclass
class World(Staff):
    """A client per person, too: `world["mate"]`; `admin` is the administrator, `nobody` has not signed in."""

    apis: dict[str, Api] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Api:
        return self.apis[name]

    @property
    def admin(self) -> Api:
        return self.apis["admin"]

    @property
    def boss(self) -> Api:
        return self.apis["boss"]

    @property
    def seller(self) -> Api:
        return self.apis["seller"]

    @property
    def other(self) -> Api:
        return self.apis["other"]

    def open_clients(self) -> None:
        """New clients for all, without tokens yet."""
        made = {key: Api(id_, self.employees.get(key, 0)) for key, id_ in self.operators.items()}
        self.apis = made | {"nobody": Api()}

    def grant(
        self, role: str, object_: str = "*", *, verbs: Mapping[str, bool] | None = None,
        scope: str | Mapping[str, str] = "own", fields: Mapping[str, str] | None = None,
    ) -> None:  # fmt: skip
        """Replace what a role may do with an object, "*" being the rest; see `right`."""
        write_rights(self.roles[role], {object_: right(verbs, scope, fields)})


def build_world() -> World:
    """The company, written by the program itself."""
    world = World()
    with Work(SYSTEM, "test.world") as work:
        ensure_dimensions(work)
        world.open_departments(work, *DEPARTMENTS)
        world.roles = {row["name"]: row.id for row in work.add_many("role", [{"name": name} for name in ROLES])}
        for name, scope in ROLES.items():
            if scope:
                world.grant(name, scope=scope)
        world.hire(work, BOSS)
        world.hire(work, *OTHERS)
        world.operators["admin"] = work.add("operator", account="admin", name="系统管理员", is_admin=True).id
    world.open_clients()
    return world
