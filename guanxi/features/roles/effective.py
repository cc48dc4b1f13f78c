"""What the roles and exceptions of a person add up to, object by object, each right with where it comes from (ORG-013, PERM-024)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from guanxi.base.errors import NotFound
from guanxi.base.words import translate
from guanxi.features.roles.grants import data_grants, person_rights
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.operators import live_roles, read_grants
from guanxi.kernel.access.rights import VERBS, field_access, may, ways_of
from guanxi.kernel.metadata.snapshot import snapshot
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.storage.rows import run, run_dicts

Body = dict[str, Any]


def effective_rights(employee: int) -> Body:
    """Roles, sums, exceptions and data grants of one person. Raises NotFound."""
    rows = run_dicts("select e.id, e.name, e.roles, d.name as department from employee e left join department d on d.id = e.department_id where e.id = %s", [employee])
    if not rows:
        raise NotFound()
    person = rows[0]
    held = live_roles(person["roles"] or [])
    names = dict(run("select id, name from role where id = any(%s)", [list(held)]))
    actor = Actor(-1, person["name"], employee=employee, roles=held, grants=read_grants(held, employee))
    special = person_rights(employee)
    return {
        "employee": {"id": employee, "title": person["name"]}, "department": person["department"], "account": account_of(employee),
        "roles": [{"id": r, "title": names[r]} for r in held],
        "objects": [describe(actor, spec, names, spec.name in special) for spec in governed_objects()],
        "exceptions": special, "grants": data_grants("employee", employee),
        "role_grants": [{"role": {"id": r, "title": names[r]}, "grants": data_grants("role", r)} for r in held],
    }  # fmt: skip


def account_of(employee: int) -> Body | None:
    """The login of the person; None when he has none."""
    found = run_dicts(
        "select id, account, status, is_admin from operator where employee_id = %s and deleted_at is null order by id limit 1", [employee]
    )
    return found[0] if found else None


def governed_objects() -> Iterable[ObjectSpec]:
    """The objects on which rights are given: lines of another record follow that record."""
    return [s for s in snapshot().objects.values() if s.owned or not s.detail_of]


def describe(actor: Actor, spec: ObjectSpec, names: dict[int, str], special: bool) -> Body:
    """One object: for every verb the ways that lead to it, and the fields that are not fully open."""
    levels = {f.name: (translate(f.label), field_access(actor, spec, f)) for f in spec.fields.values()}
    return {
        "object": spec.name, "label": translate(spec.label), "icon": spec.icon, "owned": spec.owned, "special": special,
        "verbs": {verb: [told(way, names) for way in ways(actor, spec, verb)] for verb in VERBS},
        "fields": [{"name": n, "label": label, "access": level} for n, (label, level) in levels.items() if level != "edit"],
    }  # fmt: skip


def ways(actor: Actor, spec: ObjectSpec, verb: str) -> tuple[tuple[str, int], ...]:
    """Level and role of each way; a record that belongs to nobody is reached as a whole."""
    if not may(actor, spec, verb):
        return ()
    return ways_of(actor, spec, verb) if spec.owned else (("all", 0),)


def told(way: tuple[str, int], names: dict[int, str]) -> Body:
    level, role = way
    return {"level": level, "role": {"id": role, "title": names[role]} if role in names else None}
