"""Ready-made roles in an account set: made once, and kept up with what later versions bring (docs/decisions/0020).

A role that nobody changed is the role as this version ships it. One that somebody changed gets the rights on what did not exist
before in this set, objects, actions and closed fields, and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from guanxi.domains.organization.roles import EXTERNAL, PROGRAMS, READ, TEMPLATES, Right, Template
from guanxi.kernel.access.actor import ACTION
from guanxi.kernel.access.grants import write_rights
from guanxi.kernel.access.rights import VERBS
from guanxi.kernel.modules.manifest import kernel
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.shipping import ship, shipped, thrown_away
from guanxi.kernel.records.work import Work, differences
from guanxi.kernel.storage.rows import run, run_dicts

Rights = dict[str, dict[str, Any]]
Known = Mapping[str, Mapping[str, list[str]]]  # verbs and fields by object
EVERY = (*TEMPLATES, *EXTERNAL, *PROGRAMS)
ABILITIES = "abilities"  # in the ledger: what there was to have rights on
REST = "*"
PARTS = ("verbs", "scope", "fields")


def ensure_roles(work: Work) -> None:
    """Make the roles that the set never got, and bring to the others what is new."""
    ledger = shipped([ABILITIES, *map(key_of, EVERY)])
    earlier = earlier_roles(work, [t for t in EVERY if key_of(t) not in ledger])
    known = ledger.get(ABILITIES) or abilities({row.id for row in earlier.values() if row})
    made: dict[str, Any] = {}
    for template in EVERY:
        entry, now = ledger.get(key_of(template)), rights_of(template)
        if entry is not None:
            role = work.lookup("role", entry["role"])
        elif template.code in earlier:
            role = earlier[template.code]
        else:
            role = make(work, template, now)
            made[key_of(template)] = {"role": role.id, "rights": now}
            continue
        if role is None or role["deleted_at"] is None:
            if role is not None:
                keep_up(work, role.id, entry["rights"] if entry else None, now, known)
            made[key_of(template)] = {"role": role.id if role else None, "rights": now}
    ship(made | {ABILITIES: abilities()})


def key_of(template: Template) -> str:
    return f"role:{template.code}"


def make(work: Work, template: Template, rights: Rights) -> Row:
    """The role as it is shipped."""
    taken = work.select("role", "code", [template.code], deleted=True)
    code = {} if taken else {"code": template.code}
    role = work.add("role", name=template.name, description=template.description, is_external=template.external, **code)
    write_rights(role.id, rights)
    for at, level in template.grants.items():
        dimension = work.select("management_dimension", "code", [at])[0].id
        work.add("data_grant", role=role.id, dimension=dimension, grant_level=level, right="edit")
    return role


def rights_of(template: Template) -> Rights:
    """Rights by object; set-up data that the role does not name are for looking at, but not for people from outside."""
    if template.external:
        return {name: right.as_data() for name, right in template.rights.items()}
    seen = Right(READ, "all").as_data()
    setup = {name: seen for name, spec in kernel().objects.items() if not spec.owned and not spec.detail_of}
    return (
        setup | {"operator": Right(()).as_data()} | {name: right.as_data() for name, right in template.rights.items()}
    )


# -- sets from before the ledger -------------------------------------------------------------------------------------------


def earlier_roles(work: Work, templates: list[Template]) -> dict[str, Row | None]:
    """By code of the template, the role that the set has of it, whatever its name by now; None where it was thrown away."""
    by_name = {r["name"]: r for r in work.select("role", "name", [t.name for t in templates], deleted=True)}
    described = {t.code: t.description for t in templates}  # a code alone says nothing: the company's own roles are numbered, too
    by_code = {
        r["code"]: r for r in work.select("role", "code", list(described), deleted=True)
        if r["created_by"] is None and r["description"] == described[r["code"]]
    }  # fmt: skip
    gone = thrown_away("role", "name", [t.name for t in templates])
    found = {t.code: by_name.get(t.name) or by_code.get(t.code) for t in templates}
    return {t.code: found[t.code] for t in templates if found[t.code] or t.name in gone}


def was_changed(role: int) -> bool:
    """Whether somebody but the program changed the rights of the role, as far as the audit reaches back."""
    sql = "select 1 from audit, jsonb_object_keys(diff) k where tbl = 'role' and pk = %s and op = 'U' and actor > 0 and starts_with(k, 'rights:') limit 1"
    return bool(run(sql, [role]))


def abilities(roles: Iterable[int] | None = None) -> dict[str, dict[str, list[str]]]:
    """What there is to have rights on. With roles: as far as they name it, which is what there was when they were made."""
    objects = kernel().objects
    if roles is not None:
        named = {r[0] for r in run("select distinct object from kernel_roleright where role = any(%s)", [list(roles)])}
        objects = {name: spec for name, spec in objects.items() if name in named}
    return {name: {"verbs": [*VERBS, *actions(name)], "fields": list(spec.fields)} for name, spec in objects.items()}


def actions(name: str) -> list[str]:
    return [f"{ACTION}{action}" for action in kernel().actions.get(name, ())]


# -- what a newer version brings -------------------------------------------------------------------------------------------


def keep_up(work: Work, role: int, base: Rights | None, now: Rights, known: Known) -> None:
    """Bring a role from what was shipped before (`base`, unknown from before the ledger) to what is shipped now."""
    rows = run_dicts("select object, verbs, scope, fields from kernel_roleright where role = %s", [role])
    kept: Rights = {row.pop("object"): row for row in rows}
    untouched = not was_changed(role) if base is None else shipped_part(kept, base) == shipped_part(base, base)
    result = followed(kept, now) if untouched else widened(kept, base or {}, now, known)
    changed = differences(kept, result, "rights:")
    if changed:
        run("delete from kernel_roleright where role = %s and object <> all(%s)", [role, list(result)])
        write_rights(role, {name: right for name, right in result.items() if kept.get(name) != right})
        work.note("role", role, "U", changed)


def shipped_part(rights: Rights, base: Rights) -> Rights:
    """Rights without what administrators make: objects of their own, buttons, and rows that only repeat those for the rest."""
    plain = {name: own_words(name, right, ours=True) for name, right in rights.items() if name == REST or name in kernel().objects}
    return {name: right for name, right in plain.items() if name in base or right != plain.get(REST)}


def own_words(name: str, right: Mapping[str, Any], *, ours: bool) -> dict[str, Any]:
    """The part of a row that is about what the program declares, or about what administrators made: buttons and fields."""
    declared = {*VERBS, *actions(name), *(kernel().objects[name].fields if name in kernel().objects else ())}
    return {part: {k: v for k, v in right[part].items() if (k in declared) == ours} for part in PARTS}


def followed(kept: Rights, now: Rights) -> Rights:
    """The rights as shipped, with what administrators gave on things of their own."""
    result = dict(now)
    for name, right in kept.items():
        if name != REST and name not in kernel().objects:
            result[name] = right
            continue
        theirs = own_words(name, right, ours=False)
        if any(theirs.values()):
            under = now.get(name) or now.get(REST) or {part: {} for part in PARTS}
            result[name] = {part: {**under[part], **theirs[part]} for part in PARTS}
    return result


def widened(kept: Rights, base: Rights, now: Rights, known: Known) -> Rights:
    """The rights as the company shaped them, and those on what did not exist before."""
    result = dict(kept)
    for name, right in now.items():
        if name == REST:
            continue
        if name not in known:
            result.setdefault(name, right)
        elif name in kept or name not in base:  # else its row was taken away
            result |= additions(name, kept.get(name) or kept.get(REST), right, known[name])
    return result


def additions(name: str, row: Mapping[str, Any] | None, right: Mapping[str, Any], known: Mapping[str, list[str]]) -> Rights:
    """The row with actions that are new, and new fields closed as the role is shipped; nothing where nothing is new."""
    verbs = {v: on for v, on in right["verbs"].items() if v not in known["verbs"]}
    fields = {f: level for f, level in right["fields"].items() if f not in known["fields"]}
    if row is None or not (verbs or fields):
        return {}
    scope = {v: right["scope"][v] for v in verbs if v in right["scope"]}
    return {name: {part: {**new, **row[part]} for part, new in (("verbs", verbs), ("scope", scope), ("fields", fields))}}
