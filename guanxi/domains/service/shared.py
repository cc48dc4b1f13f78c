"""What all papers of the service desk have in common."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from guanxi.base.words import say, translate
from guanxi.features.roles.checking import check
from guanxi.kernel.actions.run import Outcome
from guanxi.kernel.records.base import BELONGING
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work


def within(*states: str) -> dict[str, Any]:
    """Records in one of these states."""
    return {"field": "status", "op": "in", "value": list(states)}


def keep_settled(draft: Draft, settled: str, message: str) -> bool:
    """What somebody types into a record that is over is refused; to whom it belongs may still change. Says whether it is over."""
    over = draft.typed and draft.before is not None and draft.before["status"] == settled
    for name in draft.given if over else ():
        if name not in BELONGING and draft.changed(name):
            draft.refuse(name, "settled", message)
    return over


def take_customer(draft: Draft, work: Work, sources: Mapping[str, str]) -> None:
    """The customer is that of what the record comes from, and all of that is his. `sources`: name of the field to its object."""
    for name, target in sources.items():
        other = work.lookup(target, draft[name]) if draft.changed(name, "customer") else None
        if other is None:
            continue
        if draft["customer"] is None:
            draft.set("customer", other["customer"])
        if other["customer"] != draft["customer"]:
            label = translate(draft.spec.fields[name].label)
            draft.refuse(name, "other_customer", say("所选“{label}”不属于这个客户。", label=label))


def tell_lacking(work: Work, row: Row, employees: Iterable[int | None], done: str, hint: str) -> Outcome:
    """What was done, and at once who of the people named could not do his part (PERM-040, PERM-041)."""
    people = {e: "edit" for e in employees if e}
    lacking = [one for one in check(row.spec, row, people) if one.problems]
    if not lacking:
        return Outcome(done)
    lines = [say("{name}：{problem}", name=one.name, problem=" ".join(one.problems)) for one in lacking]
    data = [{"employee": {"id": one.employee, "title": one.name}, "problem": " ".join(one.problems)} for one in lacking]
    return Outcome("\n".join([done, hint, *lines]), data={"rows": data})


def others(work: Work, people: Sequence[int | None]) -> list[int]:
    """Those of the people who are there, each once, without who acts."""
    return [e for e in dict.fromkeys(people) if e and e != work.actor.employee]
