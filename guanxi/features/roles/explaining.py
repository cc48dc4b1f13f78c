"""Why a person may or may not reach a record (权限校验): the compiled scope itself, put into sentences.

It walks the same value that lists compile to SQL, so the explanation cannot say anything else than what holds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from guanxi.base.errors import NotFound
from guanxi.base.words import say, translate
from guanxi.features.roles.service import LEVEL_LABELS
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.operators import load_actor
from guanxi.kernel.access.rights import VERB_LABELS, field_access, grant_of, may, scope
from guanxi.kernel.access.scope import Among, AnyOf, Everything, Governed, Listed, Scope, Through, fetch_columns
from guanxi.kernel.metadata.snapshot import snapshot
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.storage.rows import fetch_row, run

RECORD_VERBS = ("view", "edit", "delete", "assign")


@dataclass(frozen=True)
class Reason:
    """One condition: whether it holds, and the sentence that says so."""

    ok: bool
    text: str


def explain(spec: ObjectSpec, id_: int, operator: int) -> dict[str, Any]:
    """For each verb whether the person may, with the reasons; and the fields that he does not see."""
    row = fetch_row(spec.table, id_)
    if row is None:
        raise NotFound()
    found = run("select id, name, status = 'enabled' and deleted_at is null from operator where id = %s", [operator])
    if not found:
        raise NotFound(say("没有这个操作员。"))
    user = {"id": found[0][0], "title": found[0][1]}
    actor = load_actor(operator)
    if actor is None:
        stopped = [{"ok": False, "text": say("账号已停用，不能登录。")}]
        verbs = [
            {"verb": v, "label": translate(VERB_LABELS[v]), "allowed": False, "reasons": stopped} for v in RECORD_VERBS
        ]
        return {"user": user, "verbs": verbs, "hidden_fields": []}
    return {
        "user": user,
        "verbs": [verb_answer(actor, spec, row, verb) for verb in RECORD_VERBS],
        "hidden_fields": hidden(actor, spec),
    }


def verb_answer(actor: Actor, spec: ObjectSpec, row: Mapping[str, Any], verb: str) -> dict[str, Any]:
    reach = scope(actor, spec, verb)
    allowed = may(actor, spec, verb) and reach.accepts(row) and row["deleted_at"] is None
    reasons = [
        *functional(actor, spec, verb),
        *([] if not may(actor, spec, verb) else in_words(actor, spec, reach, row)),
    ]
    if row["deleted_at"] is not None:
        reasons.append(Reason(False, say("记录在回收站中。")))
    return {
        "verb": verb, "label": translate(VERB_LABELS[verb]), "allowed": allowed,
        "reasons": [{"ok": r.ok, "text": r.text} for r in reasons],
    }  # fmt: skip


def functional(actor: Actor, spec: ObjectSpec, verb: str) -> list[Reason]:
    """The right to the verb on this kind of object at all."""
    if actor.is_admin:
        return [Reason(True, say("是系统管理员，不受限制。"))]
    facts = {"verb": translate(VERB_LABELS[verb]), "object": translate(spec.label)}
    if not actor.roles and not may(actor, spec, verb):
        return [Reason(False, say("没有角色，因此没有“{verb}”“{object}”的功能权限。", **facts))]
    if not may(actor, spec, verb):
        return [Reason(False, say("所属角色都没有“{verb}”“{object}”的功能权限。", **facts))]
    result = [Reason(True, say("有“{verb}”“{object}”的功能权限。", **facts))]
    if spec.owned:
        grant = grant_of(actor, spec)
        level = grant.reach.get(verb) or grant.reach.get("view", "own")
        result.append(Reason(True, say("记录范围是“{level}”。", level=translate(LEVEL_LABELS[level]))))
    return result


def in_words(actor: Actor, spec: ObjectSpec, node: Scope, row: Mapping[str, Any]) -> list[Reason]:
    """The branches of a scope, each with whether it lets the person in."""
    if isinstance(node, Everything):
        return [] if actor.is_admin else [Reason(True, say("范围不限，可以到达全部记录。"))]
    if isinstance(node, AnyOf):
        return [reason for part in node.scopes for reason in in_words(actor, spec, part, row)]
    if isinstance(node, Governed):
        return [
            *in_words(actor, spec, node.scope, row),
            *through(actor, node.governor, row, "还须能查看所属的“{object}”"),
        ]
    if isinstance(node, Through):
        return through(actor, node, row, "须能到达所属的“{object}”")
    if isinstance(node, Among | Listed):
        return [Reason(node.accepts(row), by_column(actor, node, row))]
    return [Reason(False, say("没有可以到达的记录。"))]


def by_column(actor: Actor, node: Among | Listed, row: Mapping[str, Any]) -> str:
    ok = node.accepts(row)
    if isinstance(node, Listed):
        if node.column == "related_edit":
            return say("是相关员工（编辑）。") if ok else say("不是相关员工（编辑）。")
        return say("是相关员工（查看）。") if ok else say("不是相关员工（查看）。")
    value = row.get(node.column)
    if node.column == "owner_id":
        name = name_of("employee", value) or say("无")
        if node.ids == (actor.employee,):
            return say("是负责员工。") if ok else say("不是负责员工（负责员工是“{name}”）。", name=name)
        return say("负责员工“{name}”是其下属。", name=name) if ok else say("负责员工“{name}”不是其下属。", name=name)
    name = name_of("department", value) or say("无")
    if ok:
        return say("负责部门“{name}”在其部门范围内。", name=name)
    return say("负责部门“{name}”不在其部门范围内。", name=name)


def through(actor: Actor, node: Through, row: Mapping[str, Any], sentence: str) -> list[Reason]:
    """What holds for the record that this one hangs on."""
    target = next(s for s in snapshot().objects.values() if s.table == node.table)
    sentence = say(sentence, object=translate(target.label))
    above = row.get(node.column)
    if above is None:
        text = say("{what}：未填写。", what=sentence)
        return [Reason(node.when_empty, text)]
    reasons = in_words(actor, target, node.scope, fetch_columns(node.table, above))
    title = name_of(target.name, above) or f"#{above}"
    result = say("可以") if node.accepts(row) else say("不可以")
    head = Reason(node.accepts(row), say("{what}“{title}”：{result}。", what=sentence, title=title, result=result))
    return [head, *(Reason(r.ok, f"　{r.text}") for r in reasons)]


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
