"""Running an action: authorise, check its state, parse its input, run it in a unit of work, record by record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from guanxi.base.errors import Conflict, CrmError, FieldError, Forbidden, Invalid, NotFound, RuleBroken, first_message
from guanxi.base.words import say, translate
from guanxi.kernel.access.actor import ACTION, SYSTEM, Actor
from guanxi.kernel.access.bound import named_outside
from guanxi.kernel.access.rights import grant_of, may, may_act
from guanxi.kernel.actions.declare import Action, Given
from guanxi.kernel.fields import Refused
from guanxi.kernel.metadata.snapshot import actions_of, object_spec
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec
from guanxi.kernel.query.conditions import compile_filter
from guanxi.kernel.query.filters import parse_filter
from guanxi.kernel.query.reader import verbs_on
from guanxi.kernel.query.source import Source
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.saving import fetch_targets
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import fetch_row, run

MAX_SELECTION = 500


@dataclass
class Outcome:
    """What an action says when it is done: a sentence, a record to open or a page to go to, data, warnings.

    `waiting`: nothing has happened yet, somebody has been asked.
    """

    message: str = ""
    open: tuple[str, int] | None = None
    data: Any = None
    go: str = ""
    waiting: bool = False
    warnings: tuple[str, ...] = ()


def find_action(spec: ObjectSpec, name: str) -> Action:
    """The action `name` of the object, or NotFound."""
    found = actions_of(spec.name).get(name)
    if found is None:
        raise NotFound(say("没有动作“{name}”。", name=name[:60]))
    return found


def may_run(actor: Actor, spec: ObjectSpec, action: Action) -> bool:
    """Functional right to the action, and to making what it makes."""
    makes = not action.creates or may(actor, object_spec(action.creates), "create")
    return makes and may_act(actor, spec, action.name, action.needs)


def reaching_verb(actor: Actor, spec: ObjectSpec, action: Action) -> str:
    """The verb whose record scope decides on which records: the action's own where a role sets one; a role that switches
    an action on for somebody without the verb it needs gives it on what he sees."""
    if f"{ACTION}{action.name}" in grant_of(actor, spec).reach:
        return f"{ACTION}{action.name}"
    return action.needs if action.needs != "admin" and may(actor, spec, action.needs) else "view"


def run_action(
    actor: Actor, spec: ObjectSpec, name: str, ids: Sequence[int], raw: Mapping[str, Any], version: int | None = None
) -> Outcome:
    """Run on one record (or on the list with no ids). Raises what the action refuses, and Conflict when the record is no longer
    at `version`."""
    action = find_action(spec, name)
    with Work(actor, f"{spec.name}.{name}") as work:
        given = parse_input(work, action.input, raw)
        if action.on == "list":
            if not may_run(actor, spec, action):
                raise refused(action)
            done = outcome(action.run(given, work))
        else:
            done = run_one(work, spec, action, ids[0], given, version)
        done.warnings = tuple(work.warnings)
        return done


def run_many(actor: Actor, spec: ObjectSpec, name: str, ids: Sequence[int], raw: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Run on a selection, each record in a work of its own; one result per record."""
    action = find_action(spec, name)
    if not action.many:
        raise Invalid.at("ids", "not_many", say("“{action}”只能对单条记录执行。", action=translate(action.label)))
    if not 0 < len(ids) <= MAX_SELECTION:
        raise Invalid.at("ids", "too_many", say("一次最多处理 {max} 条记录。", max=MAX_SELECTION))
    results: list[dict[str, Any]] = []
    for id_ in ids:
        try:
            done = run_action(actor, spec, name, [id_], raw)
            results.append({"id": id_, "ok": True, **({"waiting": True} if done.waiting else {})})
        except CrmError as problem:
            results.append({"id": id_, "ok": False, "error": {"code": problem.code, "message": first_message(problem)}})
    return results


def run_one(work: Work, spec: ObjectSpec, action: Action, id_: int, given: Given, version: int | None = None) -> Outcome:
    if not may_run(work.actor, spec, action):
        work.get(spec.name, id_, "view", lock=False)
        raise refused(action)
    row = work.get(spec.name, id_, reaching_verb(work.actor, spec, action))
    if version is not None and not action.traceless and row["version"] != version:
        raise Conflict()
    if not stands(row, action.when) and not in_state(spec, action, [id_]):
        usual = say("“{title}”当前状态不能执行“{action}”。", title=row.title, action=translate(action.label))
        raise RuleBroken((action.why_not(row, work) if action.why_not else "") or usual, "wrong_state")
    return outcome(action.run(row, given, work))


def refused(action: Action) -> Forbidden:
    return Forbidden(say("您没有执行“{action}”的权限，请联系管理员。", action=translate(action.label)))


def stands(row: Row, when: Mapping[str, Any] | None) -> bool:
    """Whether the record at hand plainly is in the state; False when only the database can tell."""
    field = row.spec.fields.get(str((when or {}).get("field")))
    if not when or field is None or field.kind.name != "choice" or when.get("op", "eq") not in ("eq", "in"):
        return not when
    value = when.get("value")
    return row[field.name] is not None and row[field.name] in (value if isinstance(value, list) else [value])


def in_state(spec: ObjectSpec, action: Action, ids: Sequence[int]) -> set[int]:
    """Those of the records in which the action may be run."""
    return meeting(spec, action.when, ids) if action.when else set(ids)


def meeting(spec: ObjectSpec, when: Mapping[str, Any], ids: Sequence[int]) -> set[int]:
    """Those of the records that are in a state, whoever asks."""
    source = Source(SYSTEM, spec)
    condition = compile_filter(source, parse_filter(dict(when)))
    param = source.build.param(list(ids))
    return {r[0] for r in run(f"select t.id from {source.from_sql} where t.id = any({param}) and {condition}", source.build.params)}


def outcome(result: Any) -> Outcome:
    if isinstance(result, Outcome):
        return result
    return Outcome(result if isinstance(result, str) else say("已完成。"))


def parse_input(work: Work, fields: Sequence[FieldSpec], raw: Mapping[str, Any]) -> Given:
    """What was sent for `fields`, by the kinds of its fields; references must be visible. Raises Invalid by field."""
    errors: dict[str, list[FieldError]] = {}
    result = Given()
    known = {f.name for f in fields}
    for name in raw:
        if name not in known:
            errors[name[:80]] = [FieldError("unknown_field", say("没有这个字段。"))]
    for field in fields:
        try:
            value = raw.get(field.name)
            result[field.name] = field.default if value is None else field.kind.parse(value, field)
            if field.required and result[field.name] is None:
                raise Refused("required", "请填写“{label}”。", label=translate(field.label))
            if field.target and result[field.name] is not None:
                check_target(work, field.target, result[field.name])
        except Refused as problem:
            errors[field.name] = [problem.error]
    if errors:
        raise Invalid(fields=errors)
    result.sent = frozenset(raw)
    return result


def check_target(work: Work, target: str, value: Any) -> None:
    ids = set(value if isinstance(value, list) else [value])
    closed = work.actor.bound is not None and target != "file" and not named_outside(work.actor, target)
    if closed or fetch_targets(work, target, ids) != ids:
        raise Refused("unknown_record", "所选记录不存在，或您无权查看。")


def available(actor: Actor, id_: int, spec: ObjectSpec) -> list[str]:
    """Names of the actions that the actor may run on this record, which he sees, now. Two queries at most,
    and one where it is not everybody's to do."""
    actions = [a for a in actions_of(spec.name).values() if a.on == "record" and may_run(actor, spec, a)]
    verbs = {a.name: reaching_verb(actor, spec, a) for a in actions}
    reached = verbs_on(actor, spec, id_, sorted(set(verbs.values())))
    fit = fitting(spec, [a for a in actions if verbs[a.name] in reached], id_)
    theirs = {a.name: a.who for a in actions if a.who and a.name in fit}
    if not theirs:
        return fit
    row = Row.of(spec, fetch_row(spec.table, id_) or {})
    return [name for name in fit if name not in theirs or theirs[name](row, actor)]


def fitting(spec: ObjectSpec, actions: list[Action], id_: int) -> list[str]:
    """Names of those actions in whose state the record is."""
    source = Source(SYSTEM, spec)
    tests = {a.name: compile_filter(source, parse_filter(dict(a.when))) for a in actions if a.when}
    found: dict[str, bool] = {}
    if tests:
        sql = f"select {', '.join(tests.values())} from {source.from_sql} where t.id = {source.build.param(id_)}"
        rows = run(sql, source.build.params)
        found = dict(zip(tests, rows[0], strict=True)) if rows else {}
    return [a.name for a in actions if not a.when or found.get(a.name)]
