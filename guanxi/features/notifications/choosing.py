"""Who receives which kinds of notices (ORG-014): a role says what those who hold it receive, and a person may want fewer.

Roles add up: who holds several receives the kinds of all of them, and a role that says nothing adds nothing. Where no role says
anything, everything is received. Kinds that answer what somebody did himself, and notices without a kind, always arrive.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from psycopg.types.json import Jsonb

from guanxi.base.errors import Invalid
from guanxi.base.words import say, translate
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.modules.manifest import kernel
from guanxi.kernel.records.work import Work, differences
from guanxi.kernel.storage.rows import run

ROLES, QUIET = "notifications_rolenotices", "notifications_quietnotices"


def wants(kind: str) -> tuple[str, list[str]]:
    """SQL, with its parameters, of whether the operator `o` receives notices of this kind."""
    known = kernel().notices.get(kind)
    if known is None or known.always:
        return "true", []
    by_role = (
        f"select bool_or(jsonb_exists(n.kinds, %s)) from {ROLES} n join employee e on n.role = any(e.roles) and e.deleted_at is null "
        "join role r on r.id = n.role and r.status = 'enabled' and r.deleted_at is null where e.id = o.employee_id and n.kinds is not null"
    )
    quiet = f"exists (select 1 from {QUIET} q where q.operator = o.id and jsonb_exists(q.kinds, %s))"
    return f"coalesce(({by_role}), true) and not {quiet}", [kind, kind]


def words() -> list[dict[str, Any]]:
    """The kinds that can be chosen, in the order of the modules."""
    return [{"name": k.name, "label": translate(k.label)} for k in kernel().notices.values() if not k.always]


def role_notices(role: int) -> dict[str, Any]:
    """What the role says, null for nothing, and what there is to choose."""
    rows = run(f"select kinds from {ROLES} where role = %s", [role])
    return {"kinds": rows[0][0] if rows else None, "all": words()}


def replace_role_notices(actor: Actor, role: int, kinds: Sequence[str] | None) -> dict[str, Any]:
    """Make this the whole of what the role says. Raises Invalid, NotFound."""
    given = None if kinds is None else checked(kinds)
    with Work(actor, "role.notices") as work:
        work.get("role", role, "view")
        before = {"kinds": role_notices(role)["kinds"]}
        run(
            f"insert into {ROLES} (role, kinds) values (%s, %s) on conflict (role) do update set kinds = excluded.kinds",
            [role, None if given is None else Jsonb(given)],
        )
        work.note("role", role, "U", differences(before, {"kinds": given}, "notices:"))
    return role_notices(role)


def own_notices(actor: Actor) -> list[dict[str, Any]]:
    """Each kind with whether the roles give it to this person, and whether he wants it."""
    said = [r[0] for r in run(f"select kinds from {ROLES} where role = any(%s) and kinds is not null", [list(actor.roles)])]
    given = {kind for kinds in said for kind in kinds}
    quiet = quiet_kinds(actor)
    return [{**w, "given": not said or w["name"] in given, "wanted": w["name"] not in quiet} for w in words()]


def quiet_kinds(actor: Actor) -> set[str]:
    rows = run(f"select kinds from {QUIET} where operator = %s", [actor.operator])
    return set(rows[0][0]) if rows else set()


def replace_quiet(actor: Actor, kinds: Sequence[str]) -> list[dict[str, Any]]:
    """The kinds that this person does not want from now on."""
    given = checked(kinds)
    with Work(actor, "operator.notices"):
        run(
            f"insert into {QUIET} (operator, kinds) values (%s, %s) on conflict (operator) do update set kinds = excluded.kinds",
            [actor.operator, Jsonb(given)],
        )
    return own_notices(actor)


def checked(kinds: Iterable[str]) -> list[str]:
    """The names, each once, in the order of declaration. Raises Invalid for one that there is not."""
    wanted, known = set(kinds), [w["name"] for w in words()]
    wrong = sorted(wanted - set(known))
    if wrong:
        raise Invalid.at("kinds", "unknown_option", say("没有选项“{raw}”。", raw=wrong[0][:40]))
    return [name for name in known if name in wanted]
