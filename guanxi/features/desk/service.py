"""The desk of a role (ORG-014): its menus and its home page, beside its rights.

Roles add up: who holds several finds the menus and cards of all of them, and a role that says nothing adds nothing. Where no
role says anything, everything is there. A menu that is left out is out of the way, not forbidden: that is a matter of rights,
which always cut further. Administrators keep all menus, or they could lock themselves out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from psycopg.types.json import Jsonb

from guanxi.base.errors import FieldError, Invalid
from guanxi.base.words import say, translate
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.metadata.snapshot import snapshot
from guanxi.kernel.modules.manifest import kernel
from guanxi.kernel.records.work import Work, differences
from guanxi.kernel.storage.rows import run, run_dicts

TABLE = "desk_roledesk"
MOST = 300

#: The cards of the home page, in the order in which they stand where nobody chose.
CARD_LABELS = {
    "figures": "关键指标", "deals": "我的商机", "won": "成交趋势", "approvals": "待我审批", "funnel": "销售漏斗", "activities": "行动",
    "role_tasks": "我的角色任务", "reports": "工作报告", "favourites": "收藏", "recent": "最近打开",
}  # fmt: skip


def desks(actor: Actor) -> list[dict[str, Any]]:
    """What the actor's roles say, in the order of the roles."""
    if not actor.roles:
        return []
    return run_dicts(f"select menus, home from {TABLE} where role = any(%s) order by role", [list(actor.roles)])


def chosen_menus(actor: Actor, said: Sequence[Mapping[str, Any]]) -> set[str] | None:
    """Keys of the groups and entries that the actor's roles choose; None for all."""
    lists = [d["menus"] for d in said if d["menus"] is not None]
    return None if actor.is_admin or not lists else {key for keys in lists for key in keys}


def chosen_cards(said: Sequence[Mapping[str, Any]]) -> list[str] | None:
    """The cards of the home page that the actor's roles choose, each once; None for all."""
    lists = [d["home"] for d in said if d["home"] is not None]
    return list(dict.fromkeys(card for cards in lists for card in cards if card in CARD_LABELS)) if lists else None


def role_desk(role: int) -> dict[str, Any]:
    """What one role says, and the words of the editor."""
    rows = run_dicts(f"select menus, home from {TABLE} where role = %s", [role])
    said = rows[0] if rows else {"menus": None, "home": None}
    return {
        **said,
        "groups": vocabulary(),
        "cards": [{"name": k, "label": translate(v)} for k, v in CARD_LABELS.items()],
    }


def vocabulary() -> list[dict[str, Any]]:
    """All menu groups with their entries, those of administrators left out."""
    objects, result = snapshot().objects, []
    for key, (label, _) in kernel().menu_groups.items():
        items = [{"name": s.name, "label": translate(s.label)} for s in objects.values() if s.menu == key]
        items += [
            {"name": i.key, "label": translate(i.label)}
            for m in kernel().modules for i in m.menu if i.group == key and not i.admin
        ]  # fmt: skip
        if items:
            result.append({"name": key, "label": translate(label), "items": items})
    return result


def replace_desk(actor: Actor, role: int, menus: Sequence[str] | None, home: Sequence[str] | None) -> dict[str, Any]:
    """Make this the whole of what the role says. Raises Invalid, NotFound."""
    groups = vocabulary()
    known = {
        "menus": {g["name"] for g in groups} | {i["name"] for g in groups for i in g["items"]},
        "home": {*CARD_LABELS},
    }
    given = {"menus": menus, "home": home}
    wrong = {k: [x for x in v if x not in known[k]] for k, v in given.items() if v is not None}
    errors = {
        k: [FieldError("unknown_option", say("没有选项“{raw}”。", raw=names[0][:40]))]
        for k, names in wrong.items()
        if names
    }
    if errors:
        raise Invalid(fields=errors)
    with Work(actor, "role.desk") as work:
        work.get("role", role, "view")
        before = {k: v for k, v in role_desk(role).items() if k in given}
        kept = {k: None if v is None else list(dict.fromkeys(v)) for k, v in given.items()}
        run(
            f"insert into {TABLE} (role, menus, home) values (%s, %s, %s) "
            "on conflict (role) do update set menus = excluded.menus, home = excluded.home",
            [role, *(None if v is None else Jsonb(v) for v in kept.values())],
        )
        work.note("role", role, "U", differences(before, kept, "desk:"))
    return role_desk(role)
