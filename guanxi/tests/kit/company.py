"""A small company for tests below the interface: base data, two offices, people with ready-made roles, and the verbs they use."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from guanxi.domains.activities.public import ensure_base_data as ensure_activities
from guanxi.domains.marketing.public import ensure_base_data as ensure_marketing
from guanxi.domains.organization.public import ensure_dimensions, ensure_roles
from guanxi.domains.parties.public import ensure_base_data as ensure_parties
from guanxi.domains.sales.public import ensure_base_data as ensure_sales
from guanxi.domains.service.public import ensure_base_data as ensure_service
from guanxi.kernel.access.actor import SYSTEM, Actor
from guanxi.kernel.access.operators import load_actor
from guanxi.kernel.actions.run import parse_input, run_action
from guanxi.kernel.metadata import stamps
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.modules.manifest import kernel
from guanxi.kernel.query.reader import Ask, list_records, visible_ids
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work
from guanxi.tests.kit.staff import Post, Staff

PEOPLE = (
    Post("经理", "华东", "销售主管"), Post("甲", "华东", "销售业务员"), Post("乙", "华东", "销售业务员"),
    Post("丙", "华北", "销售业务员"), Post("总", "总部", "总经理"),
)  # fmt: skip


@dataclass
class Company(Staff):
    """`company.create("甲", "customer", name="东海")`: 甲 does it; 系统 is the program itself."""

    def actor(self, name: str) -> Actor:
        stamps.forget_stamps()
        found = load_actor(self.operators[name]) if name != "系统" else SYSTEM
        assert found is not None
        return found

    def create(self, who: str, object_: str, /, **values: Any) -> Row:
        with Work(self.actor(who)) as work:
            return work.create(object_, values)

    def edit(self, who: str, object_: str, id_: int, /, **values: Any) -> Row:
        with Work(self.actor(who)) as work:
            return work.edit(object_, id_, values)

    def delete(self, who: str, object_: str, id_: int) -> None:
        with Work(self.actor(who)) as work:
            work.delete(object_, [id_])

    def act(self, who: str, object_: str, action: str, id_: int, /, **given: Any) -> Any:
        return run_action(self.actor(who), object_spec(object_), action, [id_], given)

    def row(self, object_: str, id_: int) -> Row:
        return self.rows(object_, "id", id_)[0]

    def rows(self, object_: str, field: str, value: Any) -> list[Row]:
        with Work(SYSTEM) as work:
            return work.select(object_, field, [value])

    def sees(self, who: str, object_: str, id_: int, verb: str = "view") -> bool:
        return visible_ids(self.actor(who), object_spec(object_), [id_], verb) == [id_]

    def listed(self, who: str, object_: str, **ask: Any) -> list[dict[str, Any]]:
        return list_records(self.actor(who), object_spec(object_), Ask(**ask)).rows

    def ask(self, who: str, analysis: str, /, **params: Any) -> Any:
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
    with Work(SYSTEM, "base_data") as work:
        ensure_dimensions(work)
        ensure_roles(work)
        ensure_parties(work)
        ensure_sales(work)
        ensure_activities(work)
        ensure_marketing(work)
        ensure_service(work)


def build_company() -> Company:
    """The company, written by the program itself."""
    base_data()
    made = Company()
    with Work(SYSTEM, "test.company") as work:
        made.open_departments(work, {"总部": None}, {"华东": "总部", "华北": "总部"})
        made.roles = {r["name"]: r.id for r in work.select("role", "status", ["enabled"])}
        made.hire(work, *PEOPLE)
        made.operators["管理员"] = work.add("operator", account="管理员", name="管理员", is_admin=True).id
    return made
