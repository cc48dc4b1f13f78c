"""The company of a plan, put into the database by the program itself."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from guanxi.domains.organization.public import ensure_dimensions
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.access.dimensions import dimensions
from guanxi.kernel.access.grants import write_rights
from guanxi.kernel.access.nodes import ROLE, node
from guanxi.kernel.access.options import ROLES
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.stamps import touch
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.client import Api
from guanxi.tests.kit.jobs import run_jobs
from guanxi.tests.kit.samples import sample
from guanxi.tests.rights_model.oracle import Oracle
from guanxi.tests.rights_model.plan import (
    ACTIONS,
    BUTTONS,
    CROSSED,
    OBJECTS,
    SETUP,
    Company,
    Grant,
    Record,
    Right,
    Role,
    Rule,
    Share,
)

TREES = {"department": "department", "region": "region", "line": "product_line", "channel": "dimension_value"}
CARRIERS = {"region": "region", "line": "product_line"}  # fields of departments (PERM-023)
NAMES = {"activity": "subject", "delivery": "tracking_no"}  # where the name of a record stands, for list, search and file
TOKEN = "样本"  # in the name of every record, for the search


@dataclass
class Ground:
    """What all companies of a run share: dimensions with their fields, a stage to sell in, a kind of activity, a record of set-up
    data, an administrator."""

    admin: Api
    ids: dict[str, int]  # of the dimensions
    carriers: dict[tuple[str, str], str]  # field by dimension and object
    deal: dict[str, int]
    visit: int
    setup: int


@dataclass
class World:
    """Ids by number in the plan."""

    company: Company
    trees: dict[str, list[int]] = field(default_factory=dict)
    roles: list[int] = field(default_factory=list)
    employees: list[int] = field(default_factory=list)
    apis: list[Api] = field(default_factory=list)
    records: list[int] = field(default_factory=list)
    lines: dict[int, int] = field(default_factory=dict)  # a line of an opportunity: number of the opportunity by id of the line

    def number(self, object_: str) -> dict[int, int]:
        """Numbers of the records of an object by id."""
        return {id_: i for i, id_ in enumerate(self.records) if self.company.records[i].object == object_}


def lay_ground() -> Ground:
    """Once for a run: changing the schema takes longer than everything else."""
    with Work(SYSTEM, "test.ground") as work:
        ensure_dimensions(work)
        work.add("management_dimension", code="channel", name="渠道归属", tree="dimension_value")
        admin = Api(work.add("operator", account="admin", name="系统管理员", is_admin=True).id)
    mode = admin.create("sales_mode", sample(admin, "sales_mode", name="直销"))["id"]
    stage = admin.create("sales_stage", sample(admin, "sales_stage", mode=mode, name="初步接触"))["id"]
    visit = admin.create("activity_type", sample(admin, "activity_type", name="上门拜访"))["id"]
    setup = admin.create(SETUP, sample(admin, SETUP))["id"]
    for object_, button in BUTTONS.items():
        made = admin.post(f"/objects/{object_}/buttons", button).ok()["name"]
        assert f"action:{made}" in ACTIONS[object_]
    several = {"label": "所涉业务线", "kind": "multi_reference", "target": "product_line"}  # an opportunity may carry several
    admin.post("/objects/opportunity/fields", several).ok()
    ids = {d.code: d.id for d in dimensions()}
    return Ground(admin, ids, attached(admin, ids), {"mode": mode, "stage": stage}, visit, setup)


def attached(admin: Api, ids: dict[str, int]) -> dict[tuple[str, str], str]:
    """Every dimension once switched on for every object; the field that carries it."""
    carriers = {}
    for name in CROSSED:
        for object_ in OBJECTS:
            body = admin.post(f"/dimensions/{ids[name]}/attach", {"object": object_}).ok()
            told = next(d for d in body["dimensions"] if d["code"] == name)
            carriers[name, object_] = next(o["field"] for o in told["objects"] if o["object"] == object_)
    return carriers


def build(ground: Ground, company: Company) -> World:
    world = World(company)
    with Work(SYSTEM, "test.world") as work:
        for name, tree in TREES.items():
            more = {"dimension": ground.ids[name]} if tree == "dimension_value" else {}
            world.trees[name] = planted(work, tree, company.trees[name], more)
        carry(work, world)
        enable(ground, company)
        world.roles = [appoint(work, f"角色{i}", r, False) for i, r in enumerate(company.roles)]
        world.roles += [appoint(work, f"外部角色{i}", r, True) for i, r in enumerate(company.outside_roles)]
        hire(work, world)
        add_grants(work, ground, world, "role", world.roles, [r.grants for r in (*company.roles, *company.outside_roles)])
        add_grants(work, ground, world, "employee", world.employees, [p.grants for p in company.people])
        for object_ in OBJECTS:  # customers first
            write(work, ground, world, object_)
        last_word(world)
        let_in(work, world)
    for id_, person in zip(world.employees, company.people, strict=True):
        if person.rights:
            ground.admin.put(f"/employees/{id_}/rights", {"objects": {n: as_data(r) for n, r in person.rights.items()}}).ok()
    share(ground, world)
    rule(world)
    turn_off(world)
    return world


def appoint(work: Work, name: str, role: Role, external: bool) -> int:
    """A role with its rights."""
    made = work.add("role", name=name, is_external=external, status="enabled" if role.on else "disabled")
    write_rights(made.id, {name: as_data(right) for name, right in role.rights.items()})
    return made.id


def planted(work: Work, object_: str, parents: Sequence[int | None], more: dict[str, int]) -> list[int]:
    """A tree, value by value."""
    made: list[int] = []
    for i, parent in enumerate(parents):
        made.append(work.add(object_, name=f"{object_} {i}", parent=None if parent is None else made[parent], **more).id)
    return made


def carry(work: Work, world: World) -> None:
    """Departments carry regions and business lines (PERM-023)."""
    for name, values in world.company.carries.items():
        rows = {row.id: row for row in work.rows("department", world.trees["department"])}
        for id_, value in zip(world.trees["department"], values, strict=True):
            if value is not None:
                work.update(rows[id_], **{CARRIERS[name]: world.trees[name][value]})


def enable(ground: Ground, company: Company) -> None:
    """Switch the dimensions on where the plan says so, the fields are there already; and set the option of selling."""
    for name, dimension in company.dimensions.items():
        run(
            "update management_dimension set applies_to = %s, default_level = %s where id = %s",
            [sorted(dimension.attached), "all" if dimension.open else "none", ground.ids[name]],
        )
    if company.delivery_rights != ROLES:
        ground.admin.create("crm_setting", {"setting_key": "delivery_rights", "setting_value": company.delivery_rights})
    touch("access")


def as_data(right: Right) -> dict[str, Any]:
    return {"verbs": dict(right.verbs), "scope": dict(right.scope), "fields": dict(right.fields)}


def hire(work: Work, world: World) -> None:
    """People and their logins; those who left or were switched off can still sign in, which is the harder case."""
    places = world.trees["department"]
    for i, person in enumerate(world.company.people):
        made = work.add(
            "employee", name=f"员工{i}", department=at(places, person.department), departments=[places[d] for d in person.departments] or None,
            superior=at(world.employees, person.superior), roles=[world.roles[r] for r in person.roles] or None,
        )  # fmt: skip
        world.employees.append(made.id)
    accounts = [
        {"account": f"p{i}", "name": f"员工{i}", "employee": e, "status": standing(p.login)}
        for i, (e, p) in enumerate(zip(world.employees, world.company.people, strict=True))
    ]
    world.apis = [Api(row.id, row["employee"]) for row in work.add_many("operator", accounts)]


def standing(on: bool) -> str:
    return "enabled" if on else "disabled"


def let_in(work: Work, world: World) -> None:
    """The accounts of people from outside."""
    accounts = [
        {"account": f"o{i}", "name": f"外部{i}", "bound_customer": world.records[o.bound], "status": standing(o.login),
         "roles": [world.roles[len(world.company.roles) + r] for r in o.roles]}
        for i, o in enumerate(world.company.outsiders)
    ]  # fmt: skip
    world.apis += [Api(row.id) for row in work.add_many("operator", accounts)]


def turn_off(world: World) -> None:
    """What the interface lets nobody do at once, or only in another order: roles deleted, or made internal or external, while people
    hold them, and people who leave though they hold much."""
    company, inside = world.company, len(world.company.roles)
    gone = [id_ for id_, role in zip(world.roles, (*company.roles, *company.outside_roles), strict=True) if role.gone]
    run("update role set deleted_at = now() where id = any(%s)", [gone])
    for id_, person in zip(world.employees, company.people, strict=True):
        further = [world.roles[inside + r] for r in person.outside_roles]
        run("update employee set status = %s, roles = coalesce(roles, '{}') || %s::bigint[] where id = %s", [person.status, further, id_])
    for api, outsider in zip(world.apis[len(world.employees) :], company.outsiders, strict=True):
        further = [world.roles[r] for r in outsider.inside_roles]
        run("update operator set roles = coalesce(roles, '{}') || %s::bigint[] where id = %s", [further, api.operator])
    touch("access")


def add_grants(work: Work, ground: Ground, world: World, holder: str, ids: Sequence[int], given: Iterable[tuple[Grant, ...]]) -> None:
    work.add_many("data_grant", [
        {holder: id_, "dimension": ground.ids[g.dimension], "value": at(world.trees[g.dimension], g.value), "grant_level": g.level, "right": g.right}
        for id_, grants in zip(ids, given, strict=True) for g in grants
    ])  # fmt: skip


def write(work: Work, ground: Ground, world: World, object_: str) -> None:
    """The records of an object, and a line of each opportunity. Deliveries belong to orders, which nobody asks for here."""
    numbers = [i for i, r in enumerate(world.company.records) if r.object == object_]
    given = [values(ground, world, i, world.company.records[i]) for i in numbers]
    if object_ == "delivery":
        for one in given:
            one["order"] = work.add("sales_order", customer=one.pop("customer") or world.records[0]).id
    made = work.add_many(object_, given)
    world.records += [row.id for row in made]
    if object_ == "opportunity":
        lines = work.add_many("opportunity_expense", [{"opportunity": row.id, "item": "差旅", "amount": 1} for row in made])
        world.lines = {line.id: number for line, number in zip(lines, numbers, strict=True)}


def last_word(world: World) -> None:
    """The plan has it, as after an import of old data: what rules of selling made of owners and related people is undone."""
    for id_, record in zip(world.records, world.company.records, strict=True):
        customer = "" if record.object == "customer" else ", customer_id = %(customer)s"
        given = {
            "owner": at(world.employees, record.owner), "department": at(world.trees["department"], record.department), "id": id_,
            "departments": [world.trees["department"][d] for d in record.departments] or None, "customer": at(world.records, record.customer),
            "related": people(world, record.related), "related_edit": people(world, record.related_edit),
        }  # fmt: skip
        run(f'update "{record.object}" set owner_id = %(owner)s, department_id = %(department)s, departments = %(departments)s, '
            f"related = %(related)s, related_edit = %(related_edit)s{customer} where id = %(id)s", given)  # fmt: skip
    run("delete from kernel_sharing", [])


def values(ground: Ground, world: World, number: int, record: Record) -> dict[str, Any]:
    """A record as the program writes it."""
    given: dict[str, Any] = {
        NAMES.get(record.object, "name"): f"{TOKEN}{record.object}{number}", "owner": at(world.employees, record.owner),
        "department": at(world.trees["department"], record.department),
        "departments": [world.trees["department"][d] for d in record.departments] or None,
        "related": people(world, record.related), "related_edit": people(world, record.related_edit),
    }  # fmt: skip
    for name in CROSSED:
        given[ground.carriers[name, record.object]] = at(world.trees[name], getattr(record, name))
    if record.object != "customer":
        given["customer"] = at(world.records, record.customer)
    if record.object == "opportunity":
        return given | ground.deal | {ground.carriers["line", "opportunity"]: [world.trees["line"][v] for v in record.lines] or None}
    if record.object == "activity":
        return given | {"activity_type": ground.visit, "shown_outside": record.shown}
    return given if record.object == "delivery" else given | {"phone": "021-5550100"}


def people(world: World, numbers: Sequence[int]) -> list[int] | None:
    return [world.employees[n] for n in numbers] or None


def share(ground: Ground, world: World) -> None:
    """Object allocation (PERM-051), as an administrator does it, and takes some of it back."""
    for id_, record in zip(world.records, world.company.records, strict=True):
        for one in record.shares:
            for body in (members(ground, world, one), members(ground, world, one) | {"withdraw": True}):
                if one.withdrawn or "withdraw" not in body:
                    done = ground.admin.post(f"/records/{record.object}/bulk", {"verb": "share", "ids": [id_], "values": body}).ok()
                    assert done["results"] == [{"id": id_, "ok": True}], done


def members(ground: Ground, world: World, one: Share) -> dict[str, Any]:
    """With whom, as it is sent."""
    if one.dimension in ("role", "employee"):
        ids = world.roles if one.dimension == "role" else world.employees
        return {f"{one.dimension}s": [ids[one.value]], "right": one.right}
    return {"dimension": ground.ids[one.dimension], "values": [world.trees[one.dimension][one.value]], "right": one.right}


def rule(world: World) -> None:
    """Rules of related employees, which existing records then follow."""
    with Work(SYSTEM, "test.rules") as work:
        for i, one in enumerate(world.company.rules):
            work.add("related_rule", **rule_values(world, i, one))
    run_jobs("related.")


def rule_values(world: World, number: int, one: Rule) -> dict[str, Any]:
    department = at(world.trees["department"], one.department)
    condition = {"field": "department", "op": "eq", "value": department}
    return {
        "name": f"规则{number}", "object_name": one.object, "condition": None if department is None else json.dumps(condition),
        "employees": people(world, one.employees), "people_from": "owner.superior" if one.superior else None,
        "right": one.right, "is_active": one.on,
    }  # fmt: skip


def read_back(ground: Ground, world: World) -> Company:
    """The company with its records as the database has them. What rules and allocations to people put among the related employees
    stands there, so the plan has neither any more."""
    places = {name: {id_: i for i, id_ in enumerate(ids)} for name, ids in world.trees.items()}
    records = [read_record(ground, world, places, i) for i in range(len(world.records))]
    return replace(world.company, records=tuple(records), rules=())


def read_record(ground: Ground, world: World, places: dict[str, dict[int, int]], number: int) -> Record:
    planned, known = world.company.records[number], {id_: i for i, id_ in enumerate(world.employees)}
    carriers = {name: ground.carriers[name, planned.object] for name in CROSSED}
    columns = [object_spec(planned.object).fields[name].column for name in carriers.values()]
    sql = f'select owner_id, department_id, departments, related, related_edit, {", ".join(columns)} from "{planned.object}" where id = %s'
    owner, department, departments, related, related_edit, *carried = run(sql, [world.records[number]])[0]
    region, line, channel = (places[name].get(v) if isinstance(v, int) else None for name, v in zip(CROSSED, carried, strict=True))
    return replace(
        planned, owner=known.get(owner), department=places["department"].get(department), region=region, line=line, channel=channel,
        departments=sorted_numbers(places["department"], departments), related=sorted_numbers(known, related),
        related_edit=sorted_numbers(known, related_edit),
        lines=sorted_numbers(places["line"], carried[1]) if planned.object == "opportunity" else (),
        shares=tuple(s for s in planned.shares if s.dimension != "employee" and not s.withdrawn),
    )  # fmt: skip


def sorted_numbers(known: dict[int, int], ids: Sequence[int] | None) -> tuple[int, ...]:
    return tuple(sorted(known[i] for i in ids or ()))


def check_written(ground: Ground, world: World, oracle: Oracle) -> None:
    """The database says what the plan says: otherwise the comparison would compare something else."""
    for id_, planned, found in zip(world.records, world.company.records, read_back(ground, world).records, strict=True):
        allocated = {r: {s.value for s in planned.shares if (s.dimension, s.right, s.withdrawn) == ("employee", r, False)} for r in ("view", "edit")}
        values = {name: oracle.values(planned, name) for name in CROSSED}
        one_line = None if planned.object == "opportunity" else values["line"][0]
        expected = replace(
            planned, region=values["region"][0], line=one_line, shares=found.shares,
            related=tuple(sorted(oracle.related(planned, "view") | allocated["view"])),
            related_edit=tuple(sorted(oracle.related(planned, "edit") | allocated["edit"])),
        )  # fmt: skip
        assert found == expected, f"{world.company}\n\nthe database has {found}\nthe plan says  {expected}"
        nodes = {r: sorted(node_of(ground, world, s) for s in found.shares if s.right == r) for r in ("view", "edit")}
        shared = run(f'select shared, shared_edit from "{planned.object}" where id = %s', [id_])[0]
        assert [sorted(v or []) for v in shared] == [nodes["view"], nodes["edit"]], (planned, shared, nodes)


def node_of(ground: Ground, world: World, one: Share) -> int:
    if one.dimension == "role":
        return node(ROLE, world.roles[one.value])
    return node(ground.ids[one.dimension], world.trees[one.dimension][one.value])


def at(ids: Sequence[int], number: int | None) -> int | None:
    return None if number is None else ids[number]
