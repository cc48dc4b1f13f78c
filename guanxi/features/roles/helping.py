"""What would open a record to a person who cannot reach it: each proposal is tried on the compiled rights before it is made.

A proposal is a role he does not hold, a data grant of his own, an allocation of the record, the record above this one, or an
exception of his own that takes the right away (PERM-041, PERM-045).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from guanxi.base.words import translate
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.dimensions import DEPARTMENT, PERSON, Range, carried, dimensions, read_ranges
from guanxi.kernel.access.operators import read_grants
from guanxi.kernel.access.rights import may, scope
from guanxi.kernel.access.scope import Governed
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.rows import run

Help = dict[str, Any]
MOST = 40  # roles that are tried


def helps(actor: Actor, spec: ObjectSpec, row: Mapping[str, Any], verb: str) -> list[Help]:
    """The proposals for one verb, those that change least first."""
    above = governor_missing(actor, spec, row, verb)
    if above:
        return [above]
    return [*exception(actor, spec, verb), *sharing(actor, spec, row, verb), *ranges(actor, spec, row, verb), *roles(actor, spec, row, verb)]


def reaches(actor: Actor, spec: ObjectSpec, row: Mapping[str, Any], verb: str) -> bool:
    return may(actor, spec, verb) and scope(actor, spec, verb).accepts(row)


def supposed(actor: Actor, number: int, **changes: Any) -> Actor:
    """The actor with other rights; a number of his own keeps what is compiled for him apart from the real one's."""
    return replace(actor, operator=-((actor.operator << 24) | number), **changes)


def governor_missing(actor: Actor, spec: ObjectSpec, row: Mapping[str, Any], verb: str) -> Help | None:
    """The record above, when it is all that is missing: its own rights are to be looked at."""
    reach = scope(actor, spec, verb)
    if not isinstance(reach, Governed) or not reach.scope.accepts(row) or reach.governor.accepts(row) or spec.governor is None:
        return None
    target, id_ = object_spec(spec.governor.target or ""), row[spec.governor.column]
    return {"kind": "record", "object": target.name, "label": translate(target.label), "id": id_, "title": title_of(target, id_)}


def exception(actor: Actor, spec: ObjectSpec, verb: str) -> Iterator[Help]:
    """An exception of the person that takes the verb away, where his roles give it."""
    found = run("select verbs, scope from kernel_personright where employee = %s and object = %s", [actor.employee or 0, spec.name])
    if found and (found[0][0].get(verb) is False or found[0][1].get(verb) in ("none", "owner", "own")):
        yield {"kind": "exception", "id": actor.employee}


def sharing(actor: Actor, spec: ObjectSpec, row: Mapping[str, Any], verb: str) -> Iterator[Help]:
    """Making him a related employee of this one record."""
    if spec.owned and actor.employee:
        column = "related" if verb == "view" else "related_edit"
        if reaches(actor, spec, {**row, column: [*(row.get(column) or ()), actor.employee]}, verb):
            yield {"kind": "share", "right": "view" if verb == "view" else "edit"}


def ranges(actor: Actor, spec: ObjectSpec, row: Mapping[str, Any], verb: str) -> Iterator[Help]:
    """A data grant of his own in one dimension."""
    if not spec.owned or not actor.employee:
        return
    department = [(d, spec.fields["department"]) for d in dimensions() if d.code == DEPARTMENT]
    for dimension, field in [*department, *carried(spec)]:
        value = row.get(field.column)
        value = value[0] if isinstance(value, list) and value else value
        mine = {**actor.ranges.get(PERSON, {}), dimension.id: Range(None, None)}
        given = supposed(actor, (1 << 23) | dimension.id, ranges={**actor.ranges, PERSON: mine})
        if value and reaches(given, spec, row, verb):
            name = run("select name from management_dimension where id = %s", [dimension.id])
            yield {
                "kind": "grant", "id": actor.employee, "dimension": {"id": dimension.id, "title": name[0][0]},
                "value": {"id": value, "title": title_of(object_spec(dimension.tree), value)},
            }  # fmt: skip


def roles(actor: Actor, spec: ObjectSpec, row: Mapping[str, Any], verb: str) -> Iterator[Help]:
    """Roles he does not hold."""
    others = run(
        "select id, name from role where deleted_at is null and status = 'enabled' and id <> all(%s) order by id limit %s", [list(actor.roles), MOST]
    )
    for id_, name in others:
        held = (*actor.roles, id_)
        given = supposed(
            actor, id_, roles=held, grants=read_grants(held, actor.employee), ranges=read_ranges(held, actor.employee, list(actor.departments)),
        )  # fmt: skip
        if reaches(given, spec, row, verb):
            yield {"kind": "role", "id": id_, "title": name}


def naming(actor: Actor, spec: ObjectSpec, key: str) -> list[Help]:
    """Roles he does not hold that switch the action on."""
    found = run(
        "select r.id, r.name from kernel_roleright g join role r on r.id = g.role where g.object = %s and g.verbs ->> %s = 'true' "
        "and r.deleted_at is null and r.status = 'enabled' and r.id <> all(%s) order by r.id limit %s",
        [spec.name, key, list(actor.roles), MOST],
    )
    return [{"kind": "role", "id": id_, "title": title} for id_, title in found]


def title_of(spec: ObjectSpec, id_: int) -> str:
    found = run(f"select {ident(spec.title_field.column)} from {ident(spec.table)} where id = %s", [id_])
    return str(found[0][0]) if found else f"#{id_}"
