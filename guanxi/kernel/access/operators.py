"""Operators: loading them as actors, and the first administrator."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from django.contrib.auth.hashers import make_password
from django.utils import timezone

from guanxi.kernel.access.actor import ACTION, ANY, LEVELS, Actor, Grant, Way
from guanxi.kernel.access.dimensions import PERSON, below, nodes_of, read_ranges
from guanxi.kernel.access.nodes import ROLE, node
from guanxi.kernel.metadata.snapshot import actions_of, snapshot
from guanxi.kernel.metadata.stamps import stamp, touch
from guanxi.kernel.signin.history import password_replaced
from guanxi.kernel.storage.rows import run, run_dicts
from guanxi.kernel.storage.sets import current_set

_actors: dict[tuple[str, int], Actor] = {}


def load_actor(operator: int) -> Actor | None:
    """The operator as an actor, from the cache while no right has changed; None when unknown or disabled."""
    key, version = (current_set(), operator), stamp("access")
    found = _actors.get(key)
    if found is None or found.access_stamp != version:
        found = read_actor(operator)
        if found is None:
            return None
        found = replace(found, access_stamp=version)
        if len(_actors) > 20_000:
            _actors.clear()
        _actors[key] = found
    return found


def read_actor(operator: int) -> Actor | None:
    """The same, from the database."""
    rows = run_dicts(
        "select o.id, o.name, o.is_admin, o.bound_customer_id as bound, o.roles as bound_roles, e.id as employee, e.department_id, "
        "e.departments, e.roles from operator o "
        "left join employee e on e.id = o.employee_id and e.deleted_at is null and e.status = 'active' "
        "where o.id = %s and o.status = 'enabled' and o.deleted_at is null",
        [operator],
    )
    if not rows:
        return None
    row = rows[0]
    if row["bound"] is not None:
        return read_outsider(row)
    roles = live_roles(row["roles"] or [])
    mine = [d for d in dict.fromkeys((row["department_id"], *(row["departments"] or ()))) if d]
    grants = read_grants(roles, row["employee"])
    ranges = read_ranges(roles, row["employee"], mine)
    under = below("department", mine)
    leads = any(level == "department_below" for g in grants.values() for ways in g.reach.values() for level, _ in ways)
    return Actor(
        operator=row["id"], name=row["name"], is_admin=row["is_admin"], employee=row["employee"],
        department=row["department_id"], departments=tuple(mine), departments_below=tuple(under),
        subordinates=tuple(below("employee", [row["employee"]], "superior_id")) if row["employee"] else (),
        roles=roles, grants=grants, ranges=ranges,
        nodes=(*(node(ROLE, r) for r in roles), *nodes_of(ranges, mine, under if leads else ())),
    )  # fmt: skip


def read_outsider(row: Mapping[str, Any]) -> Actor:
    """Somebody from outside: roles for such people, and nothing that an employee has (ORG-027)."""
    roles = live_roles(row["bound_roles"] or [], external=True)
    return Actor(operator=row["id"], name=row["name"], bound=row["bound"], roles=roles, grants=read_grants(roles, None, rest=False))


def live_roles(ids: list[int], *, external: bool = False) -> tuple[int, ...]:
    """Those of the roles that are neither switched off nor deleted, nor meant for the other kind of people."""
    sql = "select id from role where id = any(%s) and is_external = %s and deleted_at is null and status = 'enabled' order by id"
    return tuple(r[0] for r in run(sql, [ids, external])) if ids else ()


Stored = dict[str, Any]  # a row of rights: role (0 for the person's own), verbs, scope, fields
NOTHING: Stored = {"role": PERSON, "verbs": {}, "scope": {}, "fields": {}}


def read_grants(roles: tuple[int, ...], employee: int | None, *, rest: bool = True) -> dict[str, Grant]:
    """What the roles add up to, per object (ORG-013), with what differs for the person himself (PERM-024). For a
    business record a role without a row counts with its "*", unless the object has to be named or `rest` is switched off, as for
    people from outside: for them actions have to be named too."""
    sql = "select role, object, verbs, scope, fields from kernel_roleright where role = any(%s) and (%s or object <> '*')"
    rows = run_dicts(sql, [list(roles), rest])
    own = run_dicts("select object, verbs, scope, fields from kernel_personright where employee = %s", [employee or 0])
    by_role: dict[int, dict[str, Stored]] = {}
    for row in rows:
        by_role.setdefault(row["role"], {})[row["object"]] = row
    names = {row["object"] for row in rows} | {row["object"] for row in own} | {"*"}
    objects = snapshot().objects

    def row_of(mine: dict[str, Stored], name: str) -> Stored:
        covered = name not in objects or (objects[name].owned and not objects[name].named)
        return mine.get(name) or (mine.get("*") if covered else None) or NOTHING

    added = {name: add_up(name, [row_of(mine, name) for mine in by_role.values()], by_verb=rest) for name in names}
    for name in names:
        if roles and all(by_role.get(r, {}).get(name, NOTHING)["verbs"].get("view") is False for r in roles):
            added[name] = replace(added[name], closed=True)
    for row in own:
        name = row["object"]
        added[name] = override(name, added[name], row, [row_of(mine, name) for mine in by_role.values()])
    return added


def add_up(name: str, rows: list[Stored], *, by_verb: bool = True) -> Grant:
    """One grant from several roles: any verb, the reach of each, the most open field right."""
    order = ("hidden", "masked", "read", "edit")
    viewers = [r for r in rows if r["verbs"].get("view")]
    verbs = given_verbs(rows)
    reach = {v: ways(rows, v) for v in verbs}
    reach |= action_reach(name, rows, by_verb=by_verb)
    names = {f for r in viewers for f in r["fields"]}
    fields = {f: max((r["fields"].get(f, "edit") for r in viewers), key=order.index) for f in names}
    closed = {f: level for f, level in fields.items() if level != "edit"}
    return Grant(verbs, reach, closed, {name: action_verbs(rows, name) for r in rows for name in r["verbs"] if is_action(name)})


def action_reach(name: str, rows: list[Stored], own: Stored = NOTHING, *, by_verb: bool = True) -> dict[str, tuple[Way, ...]]:
    """The ways of the actions that some role gives a level, switches on or off: each role that gives the action its own level, else
    that of the verb the action needs, where the levels set on the person (`own`) come first. A role gives it by switching it on, or
    by giving the verb (`by_verb`) without switching it off; so does the person's own row where no role gives the verb."""
    result: dict[str, tuple[Way, ...]] = {}
    for key in {v for r in rows for v in (*r["scope"], *r["verbs"]) if is_action(v)}:
        verb = needed(name, key)
        lent = by_verb and own["verbs"].get(verb) is not False
        giving = [r for r in rows if r["verbs"].get(key, lent and r["verbs"].get(verb))]
        free = [r for r in giving if verb in own["scope"] and key not in r["scope"]]
        found = [(level_of(r, key, verb), r["role"]) for r in giving if r not in free]
        if free:
            found.append((own["scope"][verb], PERSON))
        if own["verbs"].get(verb) and verb not in given_verbs(rows):
            found.append((level_of(own, verb, verb), PERSON))
        if found:
            result[key] = tuple(dict.fromkeys((level, role) for level, role in found if level in LEVELS))
    return result


def ways(rows: list[Stored], verb: str) -> tuple[Way, ...]:
    """The levels at which `rows` give the verb."""
    levels = [(level_of(r, verb, verb), r["role"]) for r in rows if r["verbs"].get(verb)]
    return tuple(dict.fromkeys((level, role) for level, role in levels if level in LEVELS))


def level_of(row: Stored, key: str, verb: str) -> str:
    """The level of `key` in a row of rights, else of the verb it needs, else of viewing."""
    levels = row["scope"]
    return str(levels.get(key, levels.get(verb, levels.get("view", "own"))))


def needed(object_: str, key: str) -> str:
    """The verb that an action needs."""
    action = actions_of(object_).get(key.removeprefix(ACTION))
    return action.needs if action else "edit"


def override(name: str, grant: Grant, own: Stored, rows: list[Stored]) -> Grant:
    """What a person's own row makes of what his roles (`rows`) add up to: each value in it replaces theirs."""
    plain = {v: on for v, on in own["verbs"].items() if not is_action(v)}
    verbs = frozenset({v for v in grant.verbs if plain.get(v, True)} | {v for v, on in plain.items() if on})
    reach = {v: w for v, w in grant.reach.items() if v in verbs} | action_reach(name, rows, own)
    fallback = own["scope"].get("view", "own")
    reach |= {v: ((fallback, PERSON),) for v in verbs if v not in reach}
    reach |= {v: ((level, PERSON),) for v, level in own["scope"].items() if level in LEVELS and (v in verbs or is_action(v))}
    fields = {f: level for f, level in {**grant.fields, **own["fields"]}.items() if level != "edit"}
    for v in (v for v, on in own["verbs"].items() if on and is_action(v) and v not in reach):
        reach[v] = reach.get(needed(name, v)) or reach.get("view", ((fallback, PERSON),))  # for him alone: as the verb, else as he sees
    alone = verbs - given_verbs(rows)  # what he has by himself opens actions as the verb of a role does
    actions = {v: opened | alone for v, opened in grant.actions.items()}
    switched = {v: frozenset({ANY}) if on else frozenset() for v, on in own["verbs"].items() if is_action(v)}
    return Grant(verbs, reach, fields, {**actions, **switched}, closed=not own["verbs"].get("view", not grant.closed))


def is_action(verb: str) -> bool:
    return verb.startswith(ACTION)


def given_verbs(rows: list[dict[str, Any]]) -> frozenset[str]:
    """The verbs, actions aside, that any of the roles gives."""
    return frozenset(v for r in rows for v, on in r["verbs"].items() if on and not is_action(v))


def action_verbs(rows: list[dict[str, Any]], name: str) -> frozenset[str]:
    """What opens an action that some role names: the verbs of the roles that leave it on, ANY where one switches it on."""
    opened = given_verbs([r for r in rows if r["verbs"].get(name) is not False])
    return opened | {ANY} if any(r["verbs"].get(name) is True for r in rows) else opened


def ensure_admin(username: str, password: str) -> bool:
    """Make the first administrator of the current set; False when the account exists already."""
    if run("select 1 from operator where account = %s", [username]):
        return False
    now = timezone.now()
    run(
        "insert into operator (account, name, password, is_admin, status, must_change_password, password_kind, locale, theme, prefs, "
        "created_at, updated_at, version, search_key, sort_key) "
        "values (%s, %s, %s, true, 'enabled', false, 'static', 'zh-CN', 'system', '{}', %s, %s, 1, %s, %s)",
        [username, "系统管理员" if username == "admin" else username, make_password(password), now, now, username, username],
    )
    touch("access")
    return True


def set_password(operator: int, password: str, *, hashed: bool = False, must_change: bool = False) -> None:
    """Replace the password; what ends with the old one is in `password_replaced`."""
    old = run("select password from operator where id = %s for update", [operator])
    run(
        "update operator set password = %s, must_change_password = %s where id = %s",
        [password if hashed else make_password(password), must_change, operator],
    )
    password_replaced(operator, old[0][0] if old else None)
