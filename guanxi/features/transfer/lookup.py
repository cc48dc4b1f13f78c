"""Records named by texts: found by key or title, set-wise, as far as the actor may see them (GEN-012)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from guanxi.base.pinyin import pinyin_of
from guanxi.base.words import say, translate
from guanxi.features.transfer.plan import Feed, Line, Plan
from guanxi.kernel.access.rights import may, readable, scope
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec
from guanxi.kernel.query.source import Source
from guanxi.kernel.records.saving import create_many
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.build import Builder, ident
from guanxi.kernel.storage.rows import run

REMEMBER = 50_000


@dataclass
class Memory:
    """What an import has learned so far: found references, and the names that rows of the file itself will have."""

    found: dict[tuple[str, str, str], int] = field(default_factory=dict)
    in_file: set[str] = field(default_factory=set)

    def keep(self, target: str, by: str, found: dict[str, int]) -> None:
        if len(self.found) > REMEMBER:
            self.found.clear()
        self.found.update({(target, by, text): id_ for text, id_ in found.items()})


@dataclass
class Made:
    """A record that had to be made because a row refers to it."""

    spec: ObjectSpec
    id: int
    row: int


def resolve(work: Work, plan: Plan, lines: Sequence[Line], memory: Memory) -> list[Made]:
    """Turn the texts of references into ids, one query per field; what is missing is refused, left empty, made or awaited."""
    made: list[Made] = []
    feeds = {feed.field.name: feed for feed in plan.feeds}
    names = sorted({name for line in lines for name in line.texts})
    for name in names:
        spec, by = plan.spec.fields[name], feeds[name].by if name in feeds else ""
        asking = [line for line in lines if name in line.texts and not line.skip]
        wanted = {text for line in asking for text in line.texts[name]}
        ids, doubles = find_all(work, spec.target or "", by, wanted, memory)
        missing = wanted - ids.keys() - doubles.keys()
        waiting = missing & memory.in_file if spec.target == plan.spec.name else set()
        if plan.options.on_missing_reference == "create":
            made += make_missing(work, spec, asking, missing - waiting, ids)
        for line in asking:
            settle(plan, line, spec, Found(ids, doubles, waiting))
    return made


@dataclass
class Found:
    """Answers for the texts of one field: ids, sentences about ambiguous ones, texts whose record a later row makes."""

    ids: dict[str, int]
    doubles: dict[str, str]
    waiting: set[str]


def settle(plan: Plan, line: Line, spec: FieldSpec, found: Found) -> None:
    """Put the ids of one field into a line, or say what is wrong with it."""
    texts = line.texts[spec.name]
    for text in texts:
        if text in found.doubles:
            line.refuse(spec.name, found.doubles[text])
        elif text in found.waiting and spec.kind.references and not spec.required:
            line.pending[spec.name] = text
        elif text not in found.ids and plan.options.on_missing_reference != "empty":
            already = any(p["field"] == spec.name for p in line.problems)
            if not already:
                line.refuse(spec.name, not_found(spec, text))
    ids = [found.ids[t] for t in texts if t in found.ids]
    if spec.kind.many:
        line.values[spec.name] = ids or None
    elif ids:
        line.values[spec.name] = ids[0]
    elif plan.options.on_missing_reference == "empty" and plan.options.on_empty == "clear":
        line.values[spec.name] = None


def not_found(spec: FieldSpec, text: str) -> str:
    target = translate(object_spec(spec.target or "").label)
    return say("没有找到{target}“{value}”，或您无权查看。", target=target, value=text[:60])


def find_all(
    work: Work, target: str, by: str, texts: set[str], memory: Memory
) -> tuple[dict[str, int], dict[str, str]]:
    """`(ids, doubles)`: the one record each text names, and a sentence for each text that names several."""
    ids = {t: memory.found[target, by, t] for t in texts if (target, by, t) in memory.found}
    rest = [t for t in texts if t not in ids]
    doubles: dict[str, str] = {}
    if rest:
        fresh, doubles = query(work, object_spec(target), by, rest)
        memory.keep(target, by, fresh)
        ids.update(fresh)
    return ids, doubles


def name_fields(work: Work, spec: ObjectSpec, by: str = "") -> list[FieldSpec]:
    """The fields by which a record of the object can be named, in order: business keys, then the title."""
    names = [by] if by else list(dict.fromkeys((*spec.keys, spec.title_field.name)))
    fields = [spec.fields[n] for n in names]
    return [
        f
        for f in fields
        if f.stored and f.kind.sql == "text" and not f.kind.many and (work.trusted or readable(work.actor, spec, f))
    ]


def query(work: Work, spec: ObjectSpec, by: str, texts: list[str]) -> tuple[dict[str, int], dict[str, str]]:
    """One statement for all texts. The first key under which a text names records decides."""
    fields = name_fields(work, spec, by)
    source = Source(work.actor, spec)
    matches = " or ".join(match(source.build, spec, f, texts) for f in fields)
    if spec.name == "employee" and not by:
        by_account = (
            f"select employee_id from operator where account = any({source.build.param(texts)}) and deleted_at is null"
        )
        matches = " or ".join(filter(None, [matches, f"t.id in ({by_account})"]))
    if not matches:
        return {}, {}
    branches = None if work.trusted else scope(work.actor, spec).branches(source.build, "t")
    allowed = "true" if branches is None else f"({' or '.join(branches) or 'false'})"
    columns = ", ".join(f"t.{ident(f.column)}" for f in fields)
    account = (
        ", (select array_agg(o.account) from operator o where o.employee_id = t.id)" if spec.name == "employee" else ""
    )
    sql = (
        f"select t.id{', ' if columns else ''}{columns}{account} from {ident(spec.table)} t "
        f"where t.deleted_at is null and ({matches}) and {allowed} order by t.id"
    )
    rows = run(sql, source.build.params)
    return choose(rows, fields, set(texts), accounts=bool(account) and not by)


def match(build: Builder, spec: ObjectSpec, field: FieldSpec, texts: list[str]) -> str:
    """Condition that a field is one of the texts; titles go through the index on their pinyin."""
    exact = f"t.{ident(field.column)} = any({build.param(texts)})"
    if not field.title:
        return exact
    keys = build.param(["", *{sort_key(t) for t in texts}])
    return f"(t.sort_key = any({keys}) and {exact})"


def sort_key(text: str) -> str:
    """As `saving.keys` writes it for a title."""
    return pinyin_of(text)[0][0][:200]


def choose(
    rows: Sequence[tuple[Any, ...]], fields: Sequence[FieldSpec], texts: set[str], *, accounts: bool
) -> tuple[dict[str, int], dict[str, str]]:
    """The record each text names; two under the same key are an error that names both."""
    ids: dict[str, int] = {}
    doubles: dict[str, str] = {}
    for i in range(1, len(fields) + 1 + int(accounts)):
        level: dict[str, list[tuple[Any, ...]]] = {}
        for row in rows:
            for value in row[i] or () if accounts and i == len(fields) + 1 else (row[i],):
                if value in texts and value not in ids and value not in doubles:
                    level.setdefault(value, []).append(row)
        for text, found in level.items():
            if len(found) == 1:
                ids[text] = found[0][0]
            else:
                doubles[text] = say(
                    "“{value}”不唯一：{names}。请改用编码。", value=text[:60], names=name_both(found, fields)
                )
    return ids, doubles


def name_both(rows: Sequence[tuple[Any, ...]], fields: Sequence[FieldSpec]) -> str:
    """The first records that share a name, by all their keys."""
    parts = [" ".join(str(v) for v in row[1 : len(fields) + 1] if v) + f" (#{row[0]})" for row in rows[:2]]
    more = say(" 等 {count} 条", count=len(rows)) if len(rows) > 2 else ""
    return "、".join(parts) + more


def make_missing(
    work: Work, field: FieldSpec, lines: Iterable[Line], texts: set[str], ids: dict[str, int]
) -> list[Made]:
    """Make the records that do not exist, with their title alone, as the actor: he needs the right to create them."""
    target = object_spec(field.target or "")
    title = target.title_field
    wanted = sorted(texts)
    if not wanted:
        return []
    reason = ""
    if not may(work.actor, target, "create") and not work.trusted:
        reason = say("您没有新建“{object}”的权限。", object=translate(target.label))
    elif title.readonly or title.kind.references or title.name == "id":
        reason = say("“{object}”不能在导入时自动新建。", object=translate(target.label))
    made: list[Made] = []
    reasons: dict[str, str] = dict.fromkeys(wanted, reason)
    if not reason:
        saved = create_many(work, target, [{title.name: text} for text in wanted])
        for text, one in zip(wanted, saved, strict=True):
            if one.row is not None:
                ids[text] = one.row.id
                made.append(Made(target, one.row.id, 0))
            else:
                reasons[text] = first_sentence(one.error)
    for line in lines:
        for text in line.texts[field.name]:
            if text in wanted and text not in ids and reasons.get(text):
                line.refuse(field.name, f"{not_found(field, text)} {reasons[text]}")
                break
    return made


def first_sentence(problem: BaseException | None) -> str:
    """What to tell the person about a refusal."""
    fields = getattr(problem, "fields", None)
    if fields:
        return str(next(iter(fields.values()))[0].message)
    return translate(str(getattr(problem, "message", "") or problem or ""))


def feed_of(plan: Plan, name: str) -> Feed | None:
    return next((f for f in plan.feeds if f.field.name == name), None)
