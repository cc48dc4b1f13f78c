"""The menu as an actor may use it: objects by group, then pages that modules bring."""

from __future__ import annotations

from typing import Any

from guanxi.base.words import translate
from guanxi.features.desk.service import chosen_menus, desks
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.rights import may
from guanxi.kernel.actions.run import find_action, may_run
from guanxi.kernel.metadata.snapshot import object_spec, snapshot
from guanxi.kernel.modules.manifest import kernel
from guanxi.kernel.storage.rows import run


def menus_for(actor: Actor) -> list[dict[str, Any]]:
    """Groups in order, each with its entries as the actor's roles choose them; empty groups are left out."""
    objects, chosen = snapshot().objects, chosen_menus(actor, desks(actor))
    result = []
    closed = closed_groups(actor)
    for key, (label, icon) in kernel().menu_groups.items():
        if key in closed:
            continue
        items: list[dict[str, Any]] = [
            {"key": spec.name, "label": translate(spec.label), "icon": spec.icon, "path": f"/o/{spec.name}", "object": spec.name}
            for spec in objects.values()
            if spec.menu == key and may(actor, spec, "view") and (actor.bound is None or spec.owned or spec.in_search)
        ]
        items += [
            {"key": item.key, "label": translate(item.label), "icon": item.icon, "path": item.path}
            for module in kernel().modules
            for item in module.menu
            if item.group == key
            and actor.bound is None  # pages of our own: analyses, organisation, administration
            and (actor.is_admin or not item.admin)
            and all(name in objects and may(actor, objects[name], "view") for name in item.needs)
            and (item.action is None or may_run_by_name(actor, *item.action))
        ]
        if chosen is not None and key not in chosen:
            items = [item for item in items if item["key"] in chosen]
        if items:
            result.append({"key": key, "label": translate(label), "icon": icon, "items": items})
    return result


def closed_groups(actor: Actor) -> set[str]:
    """Groups of CRM systems that the operator may not log in to (ORG-011); administrators see all."""
    rows = [] if actor.is_admin else run("select allowed_systems from operator where id = %s", [actor.operator])
    allowed = set(rows[0][0] or ()) if rows else {"marketing_service"}
    if "marketing_service" in allowed:
        return set()
    return {group for group, system in kernel().menu_systems.items() if system not in allowed}


def may_run_by_name(actor: Actor, name: str, action: str) -> bool:
    """Whether the actor may run the action of the object."""
    spec = object_spec(name)
    return may_run(actor, spec, find_action(spec, action))
