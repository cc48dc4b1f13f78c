"""Who was added to a record and why, for the page of the record (PERM-013, PERM-051)."""

from __future__ import annotations

from typing import Any

from guanxi.base.words import say
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.dimensions import dimensions
from guanxi.kernel.access.nodes import ROLE, parts
from guanxi.kernel.access.rights import readable
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.query.reader import get_record
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.rows import run, run_dicts

RIGHTS = (("related_edit", "shared_edit", "edit"), ("related", "shared", "view"))


def members(actor: Actor, spec: ObjectSpec, id_: int) -> dict[str, Any]:
    """`{people: [{employee, right, causes}], shared: [{dimension, value, right, causes}]}`. Raises NotFound."""
    get_record(actor, spec, id_, ("id",))
    row = run_dicts(f"select related, related_edit, shared, shared_edit from {ident(spec.table)} where id = %s", [id_])[0]
    causes = run_dicts(
        'select s.employee, s.node, s."right", s.source, s.rule, r.name as rule_name, s.at, o.name as by from kernel_sharing s '
        "left join related_rule r on r.id = s.rule and s.source = 'rule' left join operator o on o.id = s.by where s.object = %s and s.record = %s order by s.at",
        [spec.name, id_],
    )
    shown = readable(actor, spec, spec.fields["related"])
    people = {e for related, _, _ in RIGHTS for e in row[related] or ()} if shown else set()
    names = dict(run("select id, name from employee where id = any(%s)", [list(people)]))
    return {
        "people": [
            {"employee": {"id": e, "title": names.get(e, "")}, "right": right, "causes": told(actor, causes, "employee", e, right)}
            for related, _, right in RIGHTS for e in row[related] or () if e in names
        ],
        "shared": [
            {**node_words(n), "right": right, "causes": told(actor, causes, "node", n, right)}
            for _, shared, right in RIGHTS for n in row[shared] or ()
        ],
    }  # fmt: skip


def told(actor: Actor, causes: list[dict[str, Any]], what: str, member: int, right: str) -> list[dict[str, Any]]:
    """The causes of one member; who stands there without any was typed into the form."""
    found = [
        {
            "source": c["source"], "by": c["by"], "at": c["at"],
            "rule": {"id": c["rule"], "title": c["rule_name"]} if c["rule_name"] and actor.is_admin else None,
        }
        for c in causes if c[what] == member and c["right"] == right
    ]  # fmt: skip
    return found or [{"source": "manual", "by": None, "at": None, "rule": None}]


def node_words(node: int) -> dict[str, Any]:
    """The dimension and the value of a node; a role stands in none."""
    dimension, value = parts(node)
    if dimension == ROLE:
        name = run("select name from role where id = %s", [value])
        return {"dimension": {"id": ROLE, "title": say("角色")}, "value": {"id": value, "title": name[0][0] if name else ""}}
    known = next((d for d in dimensions() if d.id == dimension), None)
    if known is None:
        return {"dimension": {"id": dimension, "title": ""}, "value": {"id": value, "title": ""}}
    tree = object_spec(known.tree)
    name = run("select name from management_dimension where id = %s", [dimension])
    title = run(f"select {ident(tree.title_field.column)} from {ident(tree.table)} where id = %s", [value])
    return {
        "dimension": {"id": dimension, "title": name[0][0] if name else ""},
        "value": {"id": value, "title": str(title[0][0]) if title else ""},
    }
