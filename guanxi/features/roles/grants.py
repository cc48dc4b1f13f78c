"""Data grants of a role or a person, and what differs for a person from his roles (PERM-011, PERM-024)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from psycopg.types.json import Jsonb

from guanxi.base.errors import FieldError, Invalid
from guanxi.base.words import say
from guanxi.features.roles.service import Rights, mistakes
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.metadata.stamps import touch
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work, differences
from guanxi.kernel.storage.rows import run, run_dicts

HOLDERS = ("role", "employee")
PARTS = frozenset({"dimension", "value", "grant_level", "right"})


def data_grants(holder: str, id_: int) -> list[dict[str, Any]]:
    """The grants of a role or a person."""
    return run_dicts(
        f'select dimension_id as dimension, value, value_name, grant_level, "right" from data_grant '
        f"where {holder}_id = %s and deleted_at is null order by dimension_id, id",
        [id_],
    )


def replace_grants(actor: Actor, holder: str, id_: int, given: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Make `given` all the grants of the role or person; those that stay as they are are left alone. Raises Invalid naming
    the line."""
    with Work(actor, f"{holder}.data_grants") as work:
        work.get(holder, id_, "view", lock=False)
        rows = {same(row): row.id for row in work.select("data_grant", holder, [id_], lock=True)}
        kept = set()
        for at, line in enumerate(given):
            if not isinstance(line, dict) or set(line) - PARTS:
                raise Invalid.at(f"grants.{at}", "wrong_type", say("权限的格式不对。"))
            if same(line) in rows:
                kept.add(rows[same(line)])
                continue
            try:
                work.create("data_grant", {**line, holder: id_})
            except Invalid as problem:
                raise Invalid(fields={f"grants.{at}.{name}": errors for name, errors in problem.fields.items()}) from None
        gone = sorted(set(rows.values()) - kept)
        if gone:
            work.delete("data_grant", gone)
    return data_grants(holder, id_)


def same(line: Mapping[str, Any] | Row) -> tuple[str, ...]:
    """What makes two grants the same."""
    return tuple(str(line.get(part)) for part in ("dimension", "value", "grant_level", "right"))


def person_rights(employee: int) -> Rights:
    """What differs for a person, by object, in the shape of a role's rights."""
    rows = run_dicts(
        "select object, verbs, scope, fields from kernel_personright where employee = %s order by object", [employee]
    )
    return {row.pop("object"): row for row in rows}


def replace_person_rights(actor: Actor, employee: int, given: Mapping[str, Any]) -> Rights:
    """Make `given` the whole of what differs for the person. Raises Invalid, naming object and part."""
    wrong = dict(mistakes(given))
    if "*" in given:
        wrong["*"] = [FieldError("unknown_object", say("个人权限须逐个对象设置。"))]
    if wrong:
        raise Invalid(fields=wrong)
    with Work(actor, "employee.rights") as work:
        work.get("employee", employee, "view")
        before = person_rights(employee)
        run("delete from kernel_personright where employee = %s", [employee])
        for name, row in given.items():
            parts = [Jsonb(dict(row.get(part) or {})) for part in ("verbs", "scope", "fields")]
            run("insert into kernel_personright (employee, object, verbs, scope, fields) values (%s, %s, %s, %s, %s)", [employee, name, *parts])
        after = person_rights(employee)
        touch("access")
        work.note("employee", employee, "U", differences(before, after, "rights:"))
    return after
