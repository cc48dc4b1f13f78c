"""Questions about modes, stages and who decides that the generic list cannot ask; answered once in a unit of work."""

from __future__ import annotations

from guanxi.domains.organization.public import heads, superiors
from guanxi.domains.sales import rules, team
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.query.reader import raw_rows
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work


def default_mode(work: Work) -> int | None:
    """The mode marked as default, else the oldest."""
    if "sales.default_mode" not in work.memo:
        modes = sorted(raw_rows("sales_mode"), key=lambda m: (not m["is_default"], m["id"]))
        work.memo["sales.default_mode"] = modes[0]["id"] if modes else None
    return work.memo["sales.default_mode"]  # type: ignore[no-any-return]


def stages(work: Work, mode: int) -> list[Row]:
    """The stages of a mode in order."""
    key = f"sales.stages.{mode}"
    if key not in work.memo:
        found = work.select("sales_stage", "mode", [mode])
        work.remember(found)
        work.memo[key] = sorted(found, key=lambda s: (s["sort_no"], s.id))
    return work.memo[key]  # type: ignore[no-any-return]


def forget(work: Work) -> None:
    """Modes or stages have changed within this work."""
    for key in [k for k in work.memo if k.startswith(("sales.stages.", "sales.default_mode"))]:
        del work.memo[key]


def first_stage(work: Work, mode: int) -> int | None:
    """Where an opportunity of this mode begins."""
    return rules.first_stage((s["sort_no"], s.id) for s in stages(work, mode))


def following_stage(opportunity: Row) -> int | None:
    """The stage that the push form proposes."""
    rows = raw_rows("sales_stage", "mode_id = %s", [opportunity["mode"]])
    return rules.next_stage([(r["sort_no"], r["id"]) for r in rows], opportunity["stage"])


def approval_needed(work: Work, mode: int, before: int | None, after: int) -> bool:
    """Whether the way from one stage to another needs somebody's approval (SAL-020)."""
    known = [(s["sort_no"], s.id, bool(s["needs_approval"])) for s in stages(work, mode)]
    return rules.approval_between(known, before, after)


def is_above(actor: Actor, owner: int | None) -> bool:
    """Whether the actor is a superior of the owner, at any distance, or an administrator."""
    return actor.is_admin or (owner is not None and owner != actor.employee and owner in actor.subordinates)


def may_let_in(work: Work, owner: int | None, department: int | None, opportunity: int | None) -> bool:
    """Whether the actor needs no approval: a superior, an administrator, or who would be asked (OPP-028)."""
    if work.actor.is_admin or is_above(work.actor, owner):
        return True
    approver = approver_of(owner, department, opportunity, work)
    if approver is None:  # nobody stands above the head of the company
        return owner is not None and owner == work.actor.employee and owner in heads(department, work)
    return approver.id == work.actor.employee


def approver_of(owner: int | None, department: int | None, opportunity: int | None, work: Work) -> Row | None:
    """The superior of the owner, else the head of his department; the first who has a login and sees the opportunity."""
    wanted = [e for e in (*superiors(owner, work), *heads(department, work)) if e != owner]
    people = team.actors(dict.fromkeys(wanted, "view"), work)
    for employee in wanted:
        actor = people.get(employee)
        if actor and (opportunity is None or team.reaches(actor, "opportunity", opportunity)):
            return work.lookup("employee", employee)
    return None
