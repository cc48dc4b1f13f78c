"""Why a person may or may not reach a record (权限校验): the compiled scope itself, put into sentences.

It walks the same value that lists compile to SQL, so the explanation cannot say anything else than what holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from guanxi.base.errors import NotFound
from guanxi.base.words import say, translate
from guanxi.features.roles.helping import helps, naming
from guanxi.features.roles.service import LEVEL_LABELS
from guanxi.kernel.access.actor import ACTION, Actor, Way
from guanxi.kernel.access.dimensions import PERSON
from guanxi.kernel.access.operators import load_actor
from guanxi.kernel.access.options import CUSTOMER, DEPARTMENT, EVERYBODY, ROLES, reading_option
from guanxi.kernel.access.rights import VERB_LABELS, field_access, grant_of, may, scope
from guanxi.kernel.access.scope import (
    AllOf,
    Among,
    AnyOf,
    Everything,
    Governed,
    Holds,
    Listed,
    Overlaps,
    Scope,
    Through,
    fetch_columns,
)
from guanxi.kernel.actions.declare import NAMED, Action
from guanxi.kernel.actions.run import in_state, may_run, reaching_verb
from guanxi.kernel.metadata.snapshot import actions_of, snapshot
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.storage.rows import fetch_row, run

RECORD_VERBS = ("view", "edit", "delete", "assign")


@dataclass(frozen=True)
class Reason:
    """One condition: whether it holds, the sentence that says so, and what it comes from.

    `part` tells which of the three questions it answers: the functional right, the record itself, or the record above it;
    `about` is the role, person or record that it speaks of.
    """

    ok: bool
    text: str
    below: tuple[Reason, ...] = ()
    about: tuple[str, int] | None = None
    part: str = "record"


def explain(spec: ObjectSpec, id_: int, operator: int) -> dict[str, Any]:
    """For each verb whether the person may, with the reasons; and the fields that he does not see."""
    row = fetch_row(spec.table, id_)
    if row is None:
        raise NotFound()
    found = run("select id, name, employee_id from operator where id = %s", [operator])
    if not found:
        raise NotFound(say("没有这个操作员。"))
    actor = load_actor(operator)
    return {
        "user": {"id": found[0][0], "title": found[0][1]},
        "employee": found[0][2],
        "verbs": [
            *(verb_answer(actor, spec, row, verb) for verb in RECORD_VERBS),
            *(action_answer(actor, spec, row, a) for a in actions_of(spec.name).values() if a.needs == NAMED and a.on == "record"),
        ],
        "hidden_fields": hidden(actor, spec) if actor else [],
    }


def verb_answer(actor: Actor | None, spec: ObjectSpec, row: Mapping[str, Any], verb: str) -> dict[str, Any]:
    """One verb: the answer, its reasons as lines and as a tree, and what would open it."""
    answer = {"verb": verb, "label": translate(VERB_LABELS[verb])}
    if actor is None:
        stopped = [Reason(False, say("账号已停用，不能登录。"), part="function")]
        return answer | {"allowed": False, "reasons": lines(stopped), "tree": tree(stopped), "helps": []}
    reach = scope(actor, spec, verb)
    allowed = may(actor, spec, verb) and reach.accepts(row) and row["deleted_at"] is None
    reasons = [
        *functional(actor, spec, verb),
        *([] if not may(actor, spec, verb) else in_words(actor, spec, reach, row)),
    ]
    if row["deleted_at"] is not None:
        reasons.append(Reason(False, say("记录在回收站中。")))
    opens = [] if allowed or row["deleted_at"] is not None else helps(actor, spec, row, verb)
    return answer | {"allowed": allowed, "reasons": lines(reasons), "tree": tree(reasons), "helps": opens}


def action_answer(actor: Actor | None, spec: ObjectSpec, row: Mapping[str, Any], action: Action) -> dict[str, Any]:
    """The same for an action that no verb opens: a verb that roles name, or a button of the company (PERM-053)."""
    label = translate(action.label)
    answer = {"verb": f"{ACTION}{action.name}", "label": label}
    if actor is None:
        return answer | {key: value for key, value in verb_answer(None, spec, row, "view").items() if key not in answer}
    verb, given = reaching_verb(actor, spec, action), may_run(actor, spec, action)
    reach = scope(actor, spec, verb)
    fits = row["deleted_at"] is None and row["id"] in in_state(spec, action, [row["id"]])
    said = say("有“{action}”的权限。", action=label) if given else say("所属角色都没有“{action}”的权限。", action=label)
    first = Reason(True, say("是系统管理员，不受限制。"), part="function") if actor.is_admin else Reason(given, said, part="function")
    reasons = [first]
    if given and not actor.is_admin:
        reasons += [way_reason(actor, level, role) for level, role in levels(actor, spec, verb)] if spec.owned else []
        reasons += in_words(actor, spec, reach, row)
    if action.when:
        reasons.append(Reason(fits, say("记录符合它的条件。") if fits else say("记录不符合它的条件。"), part="state"))
    allowed = given and reach.accepts(row) and fits
    opens = [] if given else naming(actor, spec, answer["verb"])
    return answer | {"allowed": allowed, "reasons": lines(reasons), "tree": tree(reasons), "helps": opens}


def lines(reasons: Iterable[Reason], depth: int = 0) -> list[dict[str, Any]]:
    """The reasons one after another, those below others indented."""
    return list(walk(reasons, depth))


def walk(reasons: Iterable[Reason], depth: int) -> Iterator[dict[str, Any]]:
    for reason in reasons:
        yield {"ok": reason.ok, "text": "　" * depth + reason.text}
        yield from walk(reason.below, depth + 1)


def tree(reasons: Iterable[Reason]) -> list[dict[str, Any]]:
    """The reasons as they hang together, with what they speak of."""
    return [
        {
            "ok": r.ok, "text": r.text, "part": r.part, "below": tree(r.below),
            "about": {"object": r.about[0], "id": r.about[1]} if r.about else None,
        }
        for r in reasons
    ]  # fmt: skip


def functional(actor: Actor, spec: ObjectSpec, verb: str) -> list[Reason]:
    """The right to the verb on this kind of object at all."""
    if actor.is_admin:
        return [Reason(True, say("是系统管理员，不受限制。"), part="function")]
    facts = {"verb": translate(VERB_LABELS[verb]), "object": translate(spec.label)}
    if not actor.roles and not may(actor, spec, verb):
        return [Reason(False, say("没有角色，因此没有“{verb}”“{object}”的功能权限。", **facts), part="function")]
    if not may(actor, spec, verb):
        return [Reason(False, say("所属角色都没有“{verb}”“{object}”的功能权限。", **facts), part="function")]
    result = [Reason(True, say("有“{verb}”“{object}”的功能权限。", **facts), part="function")]
    if reading_option(spec, verb) != ROLES:
        result.append(Reason(True, say(OPTION_LABELS[reading_option(spec, verb)], object=translate(spec.label)), part="function"))
    elif spec.owned:
        result += [way_reason(actor, level, role) for level, role in levels(actor, spec, verb)]
    return result


#: What the company chose for looking at such records, in place of the levels of roles (PERM-048).
OPTION_LABELS = {
    CUSTOMER: "按公司的选项，能看到客户的人都能查询“{object}”。", DEPARTMENT: "按公司的选项，能查询所辖部门的“{object}”。",
    EVERYBODY: "按公司的选项，有功能权限的人都能查询“{object}”。",
}  # fmt: skip


def levels(actor: Actor, spec: ObjectSpec, verb: str) -> tuple[Way, ...]:
    """The levels that the roles give, `none` included."""
    given = grant_of(actor, spec).reach
    return given.get(verb) or given.get("view") or (("own", PERSON),)


def way_reason(actor: Actor, level: str, role: int) -> Reason:
    label = translate(LEVEL_LABELS[level])
    if role == PERSON:
        about = ("employee", actor.employee) if actor.employee else None
        return Reason(level != "none", say("个人权限的记录范围是“{level}”。", level=label), (), about, "function")
    text = say("角色“{role}”的记录范围是“{level}”。", role=name_of("role", role) or "", level=label)
    return Reason(level != "none", text, (), ("role", role), "function")


def in_words(actor: Actor, spec: ObjectSpec, node: Scope, row: Mapping[str, Any]) -> list[Reason]:
    """The branches of a scope, each with whether it lets the person in."""
    if isinstance(node, Everything):
        return [] if actor.is_admin else [Reason(True, say("范围不限，可以到达全部记录。"))]
    if isinstance(node, AnyOf):
        return [reason for part in node.scopes for reason in in_words(actor, spec, part, row)]
    if isinstance(node, AllOf):
        below = tuple(r for part in node.scopes for r in in_words(actor, spec, part, row))
        return [Reason(node.accepts(row), say("管理维度须全部符合："), below)]
    if isinstance(node, Governed):
        above = through(actor, node.governor, row, "还须能查看所属的“{object}”")
        return [*in_words(actor, spec, node.scope, row), replace(above, part="governor")]
    if isinstance(node, Through):
        return [through(actor, node, row, "须能到达所属的“{object}”")]
    if isinstance(node, Holds):
        label = translate(next(f.label for f in spec.fields.values() if f.column == node.column))
        ok = node.accepts(row)
        return [Reason(ok, say("“{field}”允许外部查看。" if ok else "“{field}”不允许外部查看。", field=label))]
    if isinstance(node, Among | Listed | Overlaps):
        return [Reason(node.accepts(row), by_column(actor, spec, node, row))]
    return [Reason(False, say("没有可以到达的记录。"))]


def by_column(actor: Actor, spec: ObjectSpec, node: Among | Listed | Overlaps, row: Mapping[str, Any]) -> str:
    ok = node.accepts(row)
    known = LISTS.get(node.column)
    if known:
        return say(known[0] if ok else known[1])
    value = row.get(node.column)
    if isinstance(node, Among) and node.column == "owner_id":
        name = name_of("employee", value) or say("无")
        if node.ids == (actor.employee,):
            return say("是负责员工。") if ok else say("不是负责员工（负责员工是“{name}”）。", name=name)
        return say("负责员工“{name}”是其下属。", name=name) if ok else say("负责员工“{name}”不是其下属。", name=name)
    field = next(f for f in spec.fields.values() if f.column == node.column)
    ids = value if isinstance(value, list) else [value] if value else []
    names = "、".join(name_of(field.target or "", i) or f"#{i}" for i in ids) or say("无")
    sentence = "“{field}”是“{name}”，在其范围内。" if ok else "“{field}”是“{name}”，不在其范围内。"
    return say(sentence, field=translate(field.label), name=names)


#: What the arrays of a record say of a person: where he is in one, and where not; `id` is asked for people from outside only.
LISTS = {
    "id": ("是其所属的客户。", "不是其所属的客户。"),
    "related": ("是相关员工（查看）。", "不是相关员工（查看）。"),
    "related_edit": ("是相关员工（编辑）。", "不是相关员工（编辑）。"),
    "shared": ("记录已分配给其角色、部门或维度值（查看）。", "没有分配给其角色、部门或维度值（查看）。"),
    "shared_edit": ("记录已分配给其角色、部门或维度值（读写）。", "没有分配给其角色、部门或维度值（读写）。"),
}


def through(actor: Actor, node: Through, row: Mapping[str, Any], sentence: str) -> Reason:
    """What holds for the record that this one hangs on."""
    target = next(s for s in snapshot().objects.values() if s.table == node.table)
    sentence = say(sentence, object=translate(target.label))
    above = row.get(node.column)
    if above is None:
        return Reason(node.when_empty, say("{what}：未填写。", what=sentence))
    below = tuple(in_words(actor, target, node.scope, fetch_columns(node.table, above)))
    title = name_of(target.name, above) or f"#{above}"
    result = say("可以") if node.accepts(row) else say("不可以")
    text = say("{what}“{title}”：{result}。", what=sentence, title=title, result=result)
    return Reason(node.accepts(row), text, below, (target.name, above))


def name_of(object_: str, id_: int | None) -> str | None:
    spec = snapshot().object(object_)
    title = spec.title_field
    found = run(f'select "{title.column}" from "{spec.table}" where id = %s', [id_]) if id_ else []
    return str(found[0][0]) if found else None


def hidden(actor: Actor, spec: ObjectSpec) -> list[dict[str, str]]:
    """The fields that the person does not see in clear."""
    levels = [(f, field_access(actor, spec, f)) for f in spec.fields.values()]
    return [
        {"field": f.name, "label": translate(f.label), "access": level}
        for f, level in levels
        if level in ("hidden", "masked")
    ]
