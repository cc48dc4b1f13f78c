"""Operators: loading them as actors, and the first administrator."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from django.contrib.auth.hashers import make_password
from django.utils import timezone

from guanxi.kernel.access.actor import ACTION, ANY, Actor, Grant, widest
from guanxi.kernel.metadata.snapshot import snapshot
from guanxi.kernel.metadata.stamps import stamp, touch
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
        "select o.id, o.name, o.is_admin, e.id as employee, e.department_id, e.departments, e.roles from operator o "
        "left join employee e on e.id = o.employee_id and e.deleted_at is null and e.status = 'active' "
        "where o.id = %s and o.status = 'enabled' and o.deleted_at is null",
        [operator],
    )
    if not rows:
        return None
    row = rows[0]
    roles = tuple(row["roles"] or ())
    mine = [d for d in (row["department_id"], *(row["departments"] or ())) if d]
    return Actor(
        operator=row["id"], name=row["name"], is_admin=row["is_admin"], employee=row["employee"],
        department=row["department_id"], departments_below=tuple(below("department", mine)),
        subordinates=tuple(below("employee", [row["employee"]], "superior_id")) if row["employee"] else (),
        roles=roles, grants=read_grants(roles),
    )  # fmt: skip


def below(table: str, roots: list[int], parent: str = "parent_id") -> list[int]:
    """The ids of `roots` and everything under them; cycles do no harm."""
    if not roots:
        return []
    sql = (
        f'with recursive t(id) as (select id from "{table}" where id = any(%s) union '
        f'select c.id from "{table}" c join t on c."{parent}" = t.id) select id from t order by id'
    )
    return [r[0] for r in run(sql, [roots])]


def read_grants(roles: tuple[int, ...]) -> dict[str, Grant]:
    """What the roles add up to, per object (ORG-013). For a business record a role without a row counts with its "*"."""
    rows = run_dicts("select role, object, verbs, scope, fields from kernel_roleright where role = any(%s)", [list(roles)])
    by_role: dict[int, dict[str, dict[str, Any]]] = {}
    for row in rows:
        by_role.setdefault(row["role"], {})[row["object"]] = row
    names = {row["object"] for row in rows} | {"*"}
    empty: dict[str, Any] = {"verbs": {}, "scope": {}, "fields": {}}
    objects = snapshot().objects

    def row_of(mine: dict[str, dict[str, Any]], name: str) -> dict[str, Any]:
        owned = name not in objects or objects[name].owned
        return mine.get(name) or (mine.get("*") if owned else None) or empty

    return {name: add_up([row_of(mine, name) for mine in by_role.values()]) for name in names}


def add_up(rows: list[dict[str, Any]]) -> Grant:
    """One grant from several roles: any verb, the widest reach, the most open field right."""
    order = ("hidden", "masked", "read", "edit")
    viewers = [r for r in rows if r["verbs"].get("view")]
    verbs = given_verbs(rows)
    reach = {v: widest([r["scope"].get(v, r["scope"].get("view", "own")) for r in rows if r["verbs"].get(v)]) for v in verbs}
    names = {f for r in viewers for f in r["fields"]}
    fields = {f: max((r["fields"].get(f, "edit") for r in viewers), key=order.index) for f in names}
    closed = {f: level for f, level in fields.items() if level != "edit"}
    return Grant(verbs, reach, closed, {name: action_verbs(rows, name) for r in rows for name in r["verbs"] if is_action(name)})


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
        "insert into operator (account, name, password, is_admin, status, must_change_password, locale, theme, prefs, failures, "
        "created_at, updated_at, version, search_key, sort_key) "
        "values (%s, %s, %s, true, 'enabled', false, 'zh-CN', 'system', '{}', 0, %s, %s, 1, %s, %s)",
        [username, "系统管理员" if username == "admin" else username, make_password(password), now, now, username, username],
    )
    touch("access")
    return True


def set_password(operator: int, password: str, *, hashed: bool = False, must_change: bool = False) -> None:
    """Replace the password and end all sessions of the operator."""
    run(
        "update operator set password = %s, must_change_password = %s, failures = 0, locked_until = null where id = %s",
        [password if hashed else make_password(password), must_change, operator],
    )
    run("delete from kernel_session where operator = %s", [operator])
