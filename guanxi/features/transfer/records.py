"""Records that a program sends, many at once: found by their key, made or changed, each accepted or refused on its own (EAI-015, EAI-016).

It is an import without a file: references are named by the target's key or title, choices by value or label. A message that comes twice
changes nothing the second time. Of what another system delivers, a record may carry its `lines`; they replace those it had.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from guanxi.base.errors import Invalid
from guanxi.base.words import say, translate
from guanxi.features.systemlog.writing import record
from guanxi.features.transfer.batch import Outcome, State, save_new, save_old
from guanxi.features.transfer.lookup import resolve
from guanxi.features.transfer.matching import match_existing
from guanxi.features.transfer.options import Options, importable, require_import
from guanxi.features.transfer.plan import Line, Plan, put
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec
from guanxi.kernel.metadata.stamps import known_stamps
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run

LARGEST, LINES_EACH, LINES = 500, 200, "lines"
Body = dict[str, Any]


class Again(Exception):
    """Lines refused their record after it had been saved: all is taken back and done anew without it."""


@dataclass
class Sent:
    """One record of the message, and the lines under it."""

    line: Line
    below: list[Line] | None = None
    id: int = 0
    outcome: str = "unchanged"

    @property
    def refused(self) -> bool:
        return bool(self.line.problems) or any(one.problems for one in self.below or ())

    def told(self) -> Body:
        """What became of it, for the sender."""
        if not self.refused:
            return {"row": self.line.number, "ok": True, "id": self.id, "outcome": self.outcome}
        fields: dict[str, list[str]] = {}
        for place, one in [("", self.line), *((f"{LINES}.{n}.", x) for n, x in enumerate(self.below or (), 1))]:
            for problem in one.problems:
                fields.setdefault(f"{place}{problem['field']}", []).append(problem["message"])
        message = next(iter(fields.values()))[0]
        return {"row": self.line.number, "ok": False, "error": {"code": "invalid", "message": message, "fields": fields}}


@dataclass
class Message:
    """What was sent, for one object and the lines of its records."""

    plan: Plan
    lines: Plan | None
    parent: str
    sent: list[Sent] = field(default_factory=list)


def upsert(actor: Actor, spec: ObjectSpec, records: Sequence[Mapping[str, Any]], key: Sequence[str]) -> list[Body]:
    """One result a record, in the order in which they were sent. Raises Forbidden, NotFound, Invalid where nothing can be done."""
    require_import(actor, spec, "upsert")
    message = read(actor, spec, records, checked_key(actor, spec, key))
    while True:
        try:
            with known_stamps(), Work(actor, f"{spec.name}.upsert") as work:
                write(work, message)
            break
        except Again:
            continue
    results = [one.told() for one in message.sent]
    note(spec, results)
    return results


def checked_key(actor: Actor, spec: ObjectSpec, key: Sequence[str]) -> list[str]:
    """The fields by which records are found: what another system delivers has its own. Raises Invalid."""
    if spec.delivered and key and set(key) != set(spec.delivered):
        raise Invalid.at("key", "wrong_key", say("这种记录按 {names} 查找。", names="、".join(spec.delivered)))
    names, known = list(spec.delivered or key), {f.name for f in importable(actor, spec)}
    if not names:
        raise Invalid.at("key", "required", say("更新时请选择用来查找记录的字段。"))
    for name in names:
        if name not in known:
            raise Invalid.at("key", "unknown_field", say("没有可导入的字段“{name}”。", name=name[:60]))
    return names


def read(actor: Actor, spec: ObjectSpec, records: Sequence[Mapping[str, Any]], key: list[str]) -> Message:
    """The records as lines of an import; what cannot be understood is refused already."""
    if not 0 < len(records) <= LARGEST:
        raise Invalid.at("records", "too_many", say("一次可送 1 到 {max} 条记录。", max=LARGEST))
    found = lines_of(spec)
    child, parent = found or (None, "")
    message = Message(plan_of(spec, key), plan_of(child, list(child.delivered)) if child else None, parent)
    own = {f.name: f for f in importable(actor, spec)}
    theirs = {f.name: f for f in importable(actor, child) if f.name != parent} if child else {}
    for number, one in enumerate(records, 1):
        line, below = line_of(number, one, own, (LINES,) if child else ()), None
        if child and one.get(LINES) is not None:
            below = read_lines(line, one[LINES], child, theirs)
        message.sent.append(Sent(line, below))
    return message


def plan_of(spec: ObjectSpec, key: list[str]) -> Plan:
    return Plan(spec, Options.model_validate({"key": key, "mode": "upsert"}), ())


def lines_of(spec: ObjectSpec) -> tuple[ObjectSpec, str] | None:
    """The object of the lines that come with records of another system, and the field by which they belong to them."""
    for related in spec.related:
        child = object_spec(related.object)
        if spec.delivered and child.delivered and child.detail_of == related.field:
            return child, related.field
    return None


def line_of(number: int, one: Mapping[str, Any], fields: Mapping[str, FieldSpec], beside: Sequence[str] = ()) -> Line:
    """One object of JSON: text names the record a reference leads to, `{id}` as the interface shows it is taken too."""
    line = Line(number, [])
    for name, value in one.items():
        if name in fields:
            plain = value["id"] if isinstance(value, dict) and fields[name].target and isinstance(value.get("id"), int) else value
            put(line, fields[name], plain)
        elif name not in beside:
            line.refuse(name[:80], say("没有可导入的字段“{name}”。", name=name[:60]))
    return line


def read_lines(line: Line, given: Any, child: ObjectSpec, fields: Mapping[str, FieldSpec]) -> list[Line] | None:
    """The lines of a record, numbered as they stand where they bring no number."""
    if not isinstance(given, list) or len(given) > LINES_EACH or not all(isinstance(one, dict) for one in given):
        line.refuse(LINES, say("明细应为列表，最多 {max} 行。", max=LINES_EACH))
        return None
    number = child.delivered[-1]
    return [line_of(n, {number: n, **one}, fields) for n, one in enumerate(given, 1)]


def write(work: Work, message: Message) -> None:
    """All records, then their lines; messages for one object wait for each other, so that none is made twice."""
    run("select pg_advisory_xact_lock(hashtext(%s))", [f"upsert:{message.plan.spec.table}"])
    good = [one for one in message.sent if not one.refused]
    outcomes = save(work, message.plan, [one.line for one in good])
    for one in good:
        one.id, one.outcome = outcomes.get(one.line.number, (0, ""))
    if message.lines:
        write_lines(work, message, message.lines, [one for one in good if not one.refused and one.below is not None])


def write_lines(work: Work, message: Message, plan: Plan, good: list[Sent]) -> None:
    """The lines of the records, in place of those they had. Raises Again where some are refused."""
    numbered = [(one, line) for one in good for line in one.below or ()]
    for at, (one, line) in enumerate(numbered, 1):
        line.number, line.values[message.parent] = at, one.id
    outcomes = save(work, plan, [line for _, line in numbered])
    if any(one.refused for one in good):
        raise Again
    for one, line in numbered:
        if outcomes[line.number][1] != "unchanged" and one.outcome == "unchanged":
            one.outcome = "updated"
    kept = {id_ for id_, _ in outcomes.values()}
    dropped = [row for row in work.select(plan.spec.name, message.parent, [one.id for one in good]) if row.id not in kept]
    if dropped:
        with work.derived():
            work.delete(plan.spec.name, [row.id for row in dropped])
            work.purge(plan.spec.name, [row.id for row in dropped])
        for one in good:
            if one.outcome == "unchanged" and any(row[message.parent] == one.id for row in dropped):
                one.outcome = "updated"


def save(work: Work, plan: Plan, lines: list[Line]) -> dict[int, tuple[int, str]]:
    """By line what it became: the record and `created`, `updated` or `unchanged`. Refused ones carry the reason."""
    state, outcome = State(0, plan, False, 0), Outcome()
    resolve(work, plan, lines, state.memory)
    existing = match_existing(work, plan, lines, state.keys)
    good = [line for line in lines if not line.problems]
    new, old = [x for x in good if x.number not in existing], [x for x in good if x.number in existing]
    if new:
        save_new(state, work, new, outcome)
    if old:
        save_old(state, work, old, existing, outcome)
    changed = {c.row: (c.record, "created" if c.made else "updated") for c in outcome.changes}
    return {line.number: changed.get(line.number, (existing.get(line.number, 0), "unchanged")) for line in good if not line.problems}


def note(spec: ObjectSpec, results: Sequence[Body]) -> None:
    """A line of the system log for the message: how many of each kind, and the first refusals."""
    said = [one.get("outcome", "refused") for one in results]
    counts = {name: said.count(name) for name in ("created", "updated", "unchanged", "refused")}
    reasons = [f"{one['row']}: {one['error']['message']}"[:120] for one in results if not one["ok"]][:20]
    facts = counts | ({"reasons": reasons} if reasons else {})
    record("import", spec.name, rows=counts["created"] + counts["updated"], text=say("接口送入 {object}", object=translate(spec.label)), facts=facts)
