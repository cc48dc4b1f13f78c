"""A small company for the tests of the domains: base data, two offices, people with ready-made roles, a customer each."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from guanxi.kernel.access.actor import Actor
    from guanxi.kernel.records.row import Row

PEOPLE = (
    ("经理", "华东", "销售主管"), ("甲", "华东", "销售业务员"), ("乙", "华东", "销售业务员"), ("丙", "华北", "销售业务员"),
    ("总", "总部", "总经理"),
)  # fmt: skip


@dataclass
class Company:
    """Ids by name, and the verbs with which tests act."""

    departments: dict[str, int] = field(default_factory=dict)
    employees: dict[str, int] = field(default_factory=dict)
    operators: dict[str, int] = field(default_factory=dict)

    def actor(self, name: str) -> Actor:
        from guanxi.kernel.access.actor import SYSTEM
        from guanxi.kernel.access.operators import load_actor
        from guanxi.kernel.metadata import stamps

        stamps._known.set(None)
        found = load_actor(self.operators[name]) if name != "系统" else SYSTEM
        assert found is not None
        return found

    def create(self, who: str, object_: str, /, **values: Any) -> Row:
        from guanxi.kernel.records.work import Work

        with Work(self.actor(who)) as work:
            return work.create(object_, values)

    def edit(self, who: str, object_: str, id_: int, /, **values: Any) -> Row:
        from guanxi.kernel.records.work import Work

        with Work(self.actor(who)) as work:
            return work.edit(object_, id_, values)

    def delete(self, who: str, object_: str, id_: int) -> None:
        from guanxi.kernel.records.work import Work

        with Work(self.actor(who)) as work:
            work.delete(object_, [id_])

    def act(self, who: str, object_: str, action: str, id_: int, /, **given: Any) -> Any:
        from guanxi.kernel.actions.run import run_action
        from guanxi.kernel.metadata.snapshot import object_spec

        return run_action(self.actor(who), object_spec(object_), action, [id_], given)

    def row(self, object_: str, id_: int) -> Row:
        return self.rows(object_, "id", id_)[0]

    def rows(self, object_: str, field_: str, value: Any) -> list[Row]:
        from guanxi.kernel.access.actor import SYSTEM
        from guanxi.kernel.records.work import Work

        with Work(SYSTEM) as work:
            return work.select(object_, field_, [value])

    def sees(self, who: str, object_: str, id_: int, verb: str = "view") -> bool:
        from guanxi.kernel.metadata.snapshot import object_spec
        from guanxi.kernel.query.reader import visible_ids

        return visible_ids(self.actor(who), object_spec(object_), [id_], verb) == [id_]

    def listed(self, who: str, object_: str, **ask: Any) -> list[dict[str, Any]]:
        from guanxi.kernel.metadata.snapshot import object_spec
        from guanxi.kernel.query.reader import Ask, list_records

        return list_records(self.actor(who), object_spec(object_), Ask(**ask)).rows

    def ask(self, who: str, analysis: str, /, **params: Any) -> Any:
        from guanxi.kernel.actions.run import parse_input
        from guanxi.kernel.modules.manifest import kernel
        from guanxi.kernel.records.work import Work

        found = kernel().analyses[analysis]
        with Work(self.actor(who)) as work:
            return found.run(work.actor, parse_input(work, found.params, params))

    def stages(self, mode: str = "标准销售") -> list[int]:
        """Ids of the stages of a mode, in order."""
        found = self.rows("sales_stage", "mode", self.mode(mode))
        return [s.id for s in sorted(found, key=lambda s: s["sort_no"])]

    def mode(self, name: str = "标准销售") -> int:
        return self.rows("sales_mode", "name", name)[0].id


def base_data() -> None:
    """What a new account set has, as the server makes it."""
    from guanxi.domains.activities.public import ensure_base_data as ensure_activities
    from guanxi.domains.organization.public import ensure_roles
    from guanxi.domains.sales.public import ensure_base_data as ensure_sales
    from guanxi.kernel.access.actor import SYSTEM
    from guanxi.kernel.records.work import Work

    with Work(SYSTEM, "base_data") as work:
        ensure_roles(work)
        ensure_sales(work)
        ensure_activities(work)


@pytest.fixture
def company(db: None) -> Company:
    """Made anew for every test."""
    from guanxi.kernel.access.actor import SYSTEM
    from guanxi.kernel.records.work import Work

    base_data()
    made = Company()
    with Work(SYSTEM, "test.company") as work:
        for name, parent in (("总部", None), ("华东", "总部"), ("华北", "总部")):
            made.departments[name] = work.add("department", name=name, parent=made.departments.get(parent or "")).id
        roles = {r["name"]: r.id for r in work.select("role", "status", ["enabled"])}
        for name, department, role in PEOPLE:
            values = {"name": name, "department": made.departments[department], "roles": [roles[role]]}
            made.employees[name] = work.add("employee", **values).id
            made.operators[name] = work.add("operator", account=name, name=name, employee=made.employees[name]).id
        made.operators["管理员"] = work.add("operator", account="管理员", name="管理员", is_admin=True).id
    return made
