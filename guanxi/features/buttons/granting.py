"""Who was given a button: the same rows of rights that the role editor writes, `{"verbs": {"action:x_remind": true}}`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from psycopg.types.json import Jsonb

from guanxi.base.errors import Invalid
from guanxi.base.words import say
from guanxi.features.roles.service import EVERY, role_rights
from guanxi.kernel.access.actor import ACTION
from guanxi.kernel.access.grants import write_rights
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.metadata.stamps import touch
from guanxi.kernel.records.work import Work, differences
from guanxi.kernel.storage.rows import run, run_dicts

NOTHING: dict[str, Any] = {"verbs": {}, "scope": {}, "fields": {}}


def given_to(object_: str, names: Sequence[str]) -> dict[str, list[dict[str, Any]]]:
    """The roles that switch each of the buttons on."""
    result: dict[str, list[dict[str, Any]]] = {name: [] for name in names}
    rows = run(
        "select r.id, r.name, g.verbs from kernel_roleright g join role r on r.id = g.role where g.object = %s and r.deleted_at is null "
        "order by r.id",
        [object_],
    )
    for id_, title, verbs in rows:
        for name in names:
            if verbs.get(f"{ACTION}{name}") is True:
                result[name].append({"id": id_, "title": title})
    return result


def give_to(work: Work, spec: ObjectSpec, name: str, roles: Sequence[int]) -> None:
    """These roles have the button and no others; a reach that a role has set for it stays. Raises Invalid."""
    wanted, held = set(roles), {one["id"] for one in given_to(spec.name, [name])[name]}
    if wanted and run("select count(*) from role where id = any(%s) and deleted_at is null", [list(wanted)])[0][0] < len(wanted):
        raise Invalid.at("roles", "unknown_record", say("所选记录不存在，或您无权查看。"))
    for role in sorted(wanted - held):
        switch(work, spec, name, role, on=True)
    for role in sorted(held - wanted):
        switch(work, spec, name, role, on=False)


def switch(work: Work, spec: ObjectSpec, name: str, role: int, *, on: bool) -> None:
    """Write one role. One that does not name the object follows its rights on all others; these become its own, plus the button."""
    before, key = role_rights(role), f"{ACTION}{name}"
    now = before.get(spec.name) or (before.get(EVERY) if spec.owned else None) or NOTHING
    verbs = {k: v for k, v in now["verbs"].items() if k != key} | ({key: True} if on else {})
    scope = {k: v for k, v in now["scope"].items() if k != key}
    write_rights(role, {spec.name: {"verbs": verbs, "scope": scope, "fields": now["fields"]}})
    work.note("role", role, "U", differences(before, role_rights(role), "rights:"))


def take_back(work: Work, object_: str, name: str) -> None:
    """Nobody has the button any more: no role, no person; nothing is left that names it."""
    key, changed = f"{ACTION}{name}", False
    for table, holder in (("kernel_roleright", "role"), ("kernel_personright", "employee")):
        rows = run_dicts(
            f"select {holder} as holder, verbs, scope, fields from {table} where object = %s and (jsonb_exists(verbs, %s) or jsonb_exists(scope, %s)) "
            "for update",
            [object_, key, key],
        )
        for row in rows:
            changed, id_ = True, row.pop("holder")
            left = {part: {k: v for k, v in row[part].items() if k != key} for part in ("verbs", "scope", "fields")}
            if holder == "employee" and not any(left.values()):
                run(f"delete from {table} where {holder} = %s and object = %s", [id_, object_])
            else:
                run(
                    f"update {table} set verbs = %s, scope = %s where {holder} = %s and object = %s",
                    [Jsonb(left["verbs"]), Jsonb(left["scope"]), id_, object_],
                )
            work.note(holder, id_, "U", differences({object_: row}, {object_: left}, "rights:"))
    if changed:
        touch("access")
