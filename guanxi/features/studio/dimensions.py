"""Enabling management dimensions on objects (PERM-006): a field that carries the value, and the dimension's list of objects."""

from __future__ import annotations

from typing import Any

from guanxi.base.errors import Invalid, NotFound, RuleBroken
from guanxi.base.words import say, translate
from guanxi.features.studio.fields import insert_field
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.dimensions import DEPARTMENT, Dimension, by_department, carrier, dimensions
from guanxi.kernel.metadata.snapshot import object_spec, snapshot
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage import schema
from guanxi.kernel.storage.rows import run, run_dicts


def describe_dimensions(actor: Actor) -> list[dict[str, Any]]:
    """Each dimension with its tree and the business records on which it is enabled, or could be."""
    rows = {r["id"]: r for r in run_dicts("select id, name, is_builtin, default_level from management_dimension where deleted_at is null")}
    without = people_without_grant() if actor.is_admin else {}
    return [
        {
            "id": d.id, "code": d.code, "name": rows[d.id]["name"], "is_builtin": rows[d.id]["is_builtin"], "tree": d.tree,
            "default_level": rows[d.id]["default_level"], "objects": [described(d, s) for s in snapshot().objects.values() if s.owned],
            "people_without_grant": without.get(d.id), "by_department": d.code == DEPARTMENT or by_department(d) is not None,
        }
        for d in dimensions() if d.id in rows
    ]  # fmt: skip


def described(dimension: Dimension, spec: ObjectSpec) -> dict[str, Any]:
    field = spec.fields["department"] if dimension.code == DEPARTMENT else carrier(spec, dimension)
    enabled = dimension.code == DEPARTMENT or spec.name in dimension.applies_to
    return {
        "object": spec.name, "label": translate(spec.label), "enabled": enabled,
        "field": field.name if field else None, "field_label": translate(field.label) if field else None,
    }  # fmt: skip


def people_without_grant() -> dict[int, int]:
    """For each dimension how many people with an account have no grant in it, neither themselves nor by a role."""
    return dict(
        run(
            "select d.id, count(*) from management_dimension d cross join operator o join employee e on e.id = o.employee_id "
            "where o.status = 'enabled' and o.deleted_at is null and not o.is_admin and not exists (select 1 from data_grant g "
            "where g.dimension_id = d.id and g.deleted_at is null and (g.employee_id = e.id or g.role_id = any(e.roles))) group by d.id"
        )
    )


def attach(actor: Actor, id_: int, object_: str) -> None:
    """Enable it. Raises Invalid when the object is not a business record, RuleBroken for the department, which always counts."""
    dimension, spec = find(id_), object_spec(object_)
    if not spec.owned:
        raise Invalid.at("object", "not_owned", say("管理维度只能用于业务记录。"))

    def change() -> None:
        with Work(actor, "dimension.attach") as work:
            row = work.get("management_dimension", id_, "edit")
            if carrier(spec, dimension) is None:
                insert_field(work, spec, {"label": label_for(spec, row["name"]), "kind": "dimension", "dimension": id_})
            work.update(row, applies_to=sorted({*(row["applies_to"] or ()), object_}))
            work.later("studio.finish_object", object_=object_)
        schema.follow_dimensions()

    schema.patiently(change)


def detach(actor: Actor, id_: int, object_: str) -> None:
    """Switch it off on an object."""
    find(id_)

    def change() -> None:
        with Work(actor, "dimension.detach") as work:
            row = work.get("management_dimension", id_, "edit")
            work.update(row, applies_to=sorted({*(row["applies_to"] or ())} - {object_}) or None)
            work.later("studio.finish_object", object_=object_)
        schema.follow_dimensions()

    schema.patiently(change)


def find(id_: int) -> Dimension:
    found = next((d for d in dimensions() if d.id == id_), None)
    if found is None:
        raise NotFound()
    if found.code == DEPARTMENT:
        raise RuleBroken(say("部门维度随负责部门对所有业务记录生效，不需要启用或停用。"), "builtin")
    return found


def label_for(spec: ObjectSpec, name: str) -> str:
    """The dimension's name, unless a field is called so already."""
    taken = {f.label for f in spec.fields.values()}
    return name if name not in taken else f"{name}（管理维度）"
