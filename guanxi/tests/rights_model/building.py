"""The company of a plan, put into the database by the program itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from guanxi.domains.organization.public import ensure_dimensions
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.access.dimensions import dimensions
from guanxi.kernel.access.grants import write_rights
from guanxi.kernel.access.nodes import node
from guanxi.kernel.metadata.stamps import touch
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run
from guanxi.tests.kit.client import Api
from guanxi.tests.kit.samples import sample
from guanxi.tests.rights_model.plan import OBJECTS, Company, Grant, Record, Right

TREES = {"department": "department", "region": "region", "line": "product_line"}
TOKEN = "样本"  # in the name of every record, for the search


@dataclass
class Ground:
    """What all companies of a run share: dimensions with their fields, a stage to sell in, an administrator."""

    admin: Api
    ids: dict[str, int]  # of the dimensions
    carriers: dict[tuple[str, str], str]  # field by dimension and object
    deal: dict[str, int]


@dataclass
class World:
    """Ids by number in the plan."""

    company: Company
    trees: dict[str, list[int]] = field(default_factory=dict)
    roles: list[int] = field(default_factory=list)
    employees: list[int] = field(default_factory=list)
    apis: list[Api] = field(default_factory=list)
    records: list[int] = field(default_factory=list)

    def number(self, object_: str) -> dict[int, int]:
        """Numbers of the records of an object by id."""
        return {id_: i for i, id_ in enumerate(self.records) if self.company.records[i].object == object_}


def lay_ground() -> Ground:
    """Once for a run: changing the schema takes longer than everything else."""
    with Work(SYSTEM, "test.ground") as work:
        ensure_dimensions(work)
        admin = Api(work.add("operator", account="admin", name="系统管理员", is_admin=True).id)
    mode = admin.create("sales_mode", sample(admin, "sales_mode", name="直销"))["id"]
    stage = admin.create("sales_stage", sample(admin, "sales_stage", mode=mode, name="初步接触"))["id"]
    ids = {d.code: d.id for d in dimensions()}
    carriers = {}
    for name in ("region", "line"):
        for object_ in OBJECTS:
            body = admin.post(f"/dimensions/{ids[name]}/attach", {"object": object_}).ok()
            told = next(d for d in body["dimensions"] if d["code"] == name)
            carriers[name, object_] = next(o["field"] for o in told["objects"] if o["object"] == object_)
    return Ground(admin, ids, carriers, {"mode": mode, "stage": stage})


def build(ground: Ground, company: Company) -> World:
    world = World(company)
    with Work(SYSTEM, "test.world") as work:
        for name, tree in TREES.items():
            world.trees[name] = planted(work, tree, company.trees[name])
        enable(ground, company)
        world.roles = [
            r.id for r in work.add_many("role", [{"name": f"角色{i}", "status": "enabled" if r.on else "disabled"} for i, r in enumerate(company.roles)])
        ]
        for id_, role in zip(world.roles, company.roles, strict=True):
            write_rights(id_, {name: as_data(right) for name, right in role.rights.items()})
        outside = work.add_many("role", [
            {"name": f"外部角色{i}", "is_external": True, "status": "enabled" if r.on else "disabled"} for i, r in enumerate(company.outside_roles)
        ])  # fmt: skip
        for row, role in zip(outside, company.outside_roles, strict=True):
            write_rights(row.id, {name: as_data(right) for name, right in role.rights.items()})
        hire(work, world)
        add_grants(work, ground, world, "role", world.roles, [r.grants for r in company.roles])
        add_grants(work, ground, world, "role", [r.id for r in outside], [r.grants for r in company.outside_roles])
        add_grants(work, ground, world, "employee", world.employees, [p.grants for p in company.people])
        for object_ in OBJECTS:  # customers first
            write(work, ground, world, object_)
        let_in(work, world, [r.id for r in outside])
    for id_, person in zip(world.employees, company.people, strict=True):
        if person.rights:
            ground.admin.put(f"/employees/{id_}/rights", {"objects": {n: as_data(r) for n, r in person.rights.items()}}).ok()
    share(ground, world)
    return world


def planted(work: Work, object_: str, parents: Sequence[int | None]) -> list[int]:
    """A tree, value by value."""
    made: list[int] = []
    for i, parent in enumerate(parents):
        made.append(work.add(object_, name=f"{object_} {i}", parent=None if parent is None else made[parent]).id)
    return made


def enable(ground: Ground, company: Company) -> None:
    """Switch the dimensions on where the plan says so; the fields are there already."""
    for name, dimension in company.dimensions.items():
        run(
            "update management_dimension set applies_to = %s, default_level = %s where id = %s",
            [sorted(dimension.attached), "all" if dimension.open else "none", ground.ids[name]],
        )
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
    logins = work.add_many("operator", [{"account": f"p{i}", "name": f"员工{i}", "employee": e} for i, e in enumerate(world.employees)])
    world.apis = [Api(row.id, e) for row, e in zip(logins, world.employees, strict=True)]
    run("update employee e set status = g.status from unnest(%s::bigint[], %s::text[]) g(id, status) where g.id = e.id",
        [world.employees, [p.status for p in world.company.people]])  # fmt: skip
    touch("access")


def let_in(work: Work, world: World, roles: Sequence[int]) -> None:
    """The accounts of people from outside."""
    accounts = [
        {"account": f"o{i}", "name": f"外部{i}", "bound_customer": world.records[o.bound], "roles": [roles[r] for r in o.roles]}
        for i, o in enumerate(world.company.outsiders)
    ]
    world.apis += [Api(row.id) for row in work.add_many("operator", accounts)]


def add_grants(work: Work, ground: Ground, world: World, holder: str, ids: Sequence[int], given: Iterable[tuple[Grant, ...]]) -> None:
    work.add_many("data_grant", [
        {holder: id_, "dimension": ground.ids[g.dimension], "value": at(world.trees[g.dimension], g.value), "grant_level": g.level, "right": g.right}
        for id_, grants in zip(ids, given, strict=True) for g in grants
    ])  # fmt: skip


def write(work: Work, ground: Ground, world: World, object_: str) -> None:
    """The records of an object. Whoever owns a deal is made to see its customer by a rule of selling; here the plan has the
    last word, as after an import of old data."""
    numbers = [i for i, r in enumerate(world.company.records) if r.object == object_]
    made = work.add_many(object_, [values(ground, world, i, world.company.records[i]) for i in numbers])
    world.records += [row.id for row in made]
    if object_ == "opportunity":
        customers = [(id_, r) for id_, r in zip(world.records, world.company.records, strict=False) if r.object == "customer"]
        for id_, record in customers:
            run("update customer set related = %s, related_edit = %s where id = %s",
                [people(world, record.related), people(world, record.related_edit), id_])  # fmt: skip


def values(ground: Ground, world: World, number: int, record: Record) -> dict[str, Any]:
    """A record as the program writes it."""
    given: dict[str, Any] = {
        "name": f"{TOKEN}{record.object}{number}", "owner": at(world.employees, record.owner),
        "department": at(world.trees["department"], record.department),
        "departments": [world.trees["department"][d] for d in record.departments] or None,
        "related": people(world, record.related), "related_edit": people(world, record.related_edit),
        ground.carriers["region", record.object]: at(world.trees["region"], record.region),
        ground.carriers["line", record.object]: at(world.trees["line"], record.line),
    }  # fmt: skip
    if record.object != "customer":
        given["customer"] = at(world.records, record.customer)
    if record.object == "opportunity":
        return given | ground.deal
    return given | {"phone": "021-5550100"}


def people(world: World, numbers: Sequence[int]) -> list[int] | None:
    return [world.employees[n] for n in numbers] or None


def share(ground: Ground, world: World) -> None:
    """Object allocation (PERM-051), as an administrator does it."""
    for id_, record in zip(world.records, world.company.records, strict=True):
        for one in record.shares:
            body = {"dimension": ground.ids[one.dimension], "values": [world.trees[one.dimension][one.value]], "right": one.right}
            done = ground.admin.post(f"/records/{record.object}/bulk", {"verb": "share", "ids": [id_], "values": body}).ok()
            assert done["results"] == [{"id": id_, "ok": True}], done


def at(ids: Sequence[int], number: int | None) -> int | None:
    return None if number is None else ids[number]


def check_written(ground: Ground, world: World) -> None:
    """The database says what the plan says: otherwise the comparison would compare something else."""
    departments, employees = world.trees["department"], world.employees
    for id_, record in zip(world.records, world.company.records, strict=True):
        row = run(f'select owner_id, department_id, departments, related, related_edit, shared, shared_edit from "{record.object}" where id = %s', [id_])[0]
        nodes = {r: sorted({node(ground.ids[s.dimension], world.trees[s.dimension][s.value]) for s in record.shares if s.right == r}) for r in ("view", "edit")}
        expected = (
            at(employees, record.owner), at(departments, record.department), [departments[d] for d in record.departments],
            people(world, record.related) or [], people(world, record.related_edit) or [], nodes["view"], nodes["edit"],
        )  # fmt: skip
        assert (*row[:2], *(sorted(v or []) for v in row[2:])) == (*expected[:2], *map(sorted, expected[2:])), (record, row, expected)

