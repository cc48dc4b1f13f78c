"""What a duplicate rule forbids is refused at every door: form, interface, import, conversion (CUS-040, CUS-041).

A whole import is checked with a few statements. Of a record that the person may not see, the refusal tells only whose it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from guanxi.base.text import normalise, split_phones
from guanxi.base.words import say, translate
from guanxi.features.dedupe.candidates import candidates_of
from guanxi.features.dedupe.comparing import best_rule
from guanxi.features.dedupe.rules import Rule, rules_of
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.query.reader import visible_ids
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.rows import run_dicts

Values = dict[str, Any]


def check_duplicates(work: Work, spec: ObjectSpec, drafts: Sequence[Draft]) -> None:
    """Refuse drafts that agree with another record in all fields of a rule that forbids. Old records are asked only when
    they change in one of the fields."""
    rules = tuple(r for r in rules_of(spec) or () if r.reaction == "forbid")
    if not rules or work.trusted:
        return
    asked = [(d, v) for d in drafts if not d.errors and (v := entered(d, rules))]
    hits = stored_hits(work, spec, rules, asked)
    owners = whose(work, spec, {row["id"]: row for row, _ in hits.values()})
    for place, (row, rule) in hits.items():
        refuse(spec, asked[place][0], rule, owners[row["id"]])
    for draft, rule in twins(spec, rules, [x for i, x in enumerate(asked) if i not in hits]):
        refuse(spec, draft, rule, None)


def entered(draft: Draft, rules: Iterable[Rule]) -> Values:
    """The values of those rules that are complete, and of which something was changed."""
    result: Values = {}
    for rule in rules:
        values = {name: draft[name] for name in rule.fields}
        if all(v is not None for v in values.values()) and (draft.new or draft.changed(*rule.fields)):
            result |= values
    return result


def stored_hits(
    work: Work, spec: ObjectSpec, rules: tuple[Rule, ...], asked: Sequence[tuple[Draft, Values]]
) -> dict[int, tuple[Mapping[str, Any], Rule]]:
    """By place in `asked`: the oldest stored record that stands in the way, and the rule. Somebody from outside is told of what he
    sees only: what other customers have is none of his business (ORG-027)."""
    found = candidates_of(spec, [values for _, values in asked]) if asked else []
    wanted = sorted({i for ids in found for i in ids})
    if work.actor.bound is not None:
        wanted = visible_ids(work.actor, spec, wanted)
    if not wanted:
        return {}
    names = dict.fromkeys(n for r in rules for n in r.fields)
    columns = [ident(spec.fields[n].column) for n in names] + (["owner_id"] if spec.owned else [])
    rows = run_dicts(
        f"select id, {', '.join(dict.fromkeys(columns))} from {ident(spec.table)} where id = any(%s)", [wanted]
    )
    known = {row["id"]: row for row in rows}
    hits: dict[int, tuple[Mapping[str, Any], Rule]] = {}
    for place, (draft, values) in enumerate(asked):
        for id_ in sorted(found[place]):
            hit = best_rule(spec, rules, values, known[id_]) if id_ != draft.id and id_ in known else None
            if hit:
                hits[place] = (known[id_], hit[1])
                break
    return hits


def whose(work: Work, spec: ObjectSpec, rows: Mapping[int, Mapping[str, Any]]) -> dict[int, tuple[str, str]]:
    """Of each record its title, where the person may see it, and its owner's name."""
    seen = set(visible_ids(work.actor, spec, list(rows))) if rows else set()
    owners = {row.get("owner_id") for row in rows.values()}
    people = {e.id: e.title for e in work.select("employee", "id", owners, deleted=True)}
    titles = {r.id: r.title for r in work.select(spec.name, "id", seen)}
    return {id_: (titles.get(id_, ""), people.get(row.get("owner_id") or 0, "")) for id_, row in rows.items()}


def refuse(spec: ObjectSpec, draft: Draft, rule: Rule, other: tuple[str, str] | None) -> None:
    """One sentence at the first field of the rule."""
    facts = {"object": translate(spec.label), "fields": "、".join(translate(spec.fields[n].label) for n in rule.fields)}
    title, owner = other or ("", "")
    if other is None:
        text = say("同一批数据中已有{fields}相同的{object}。", **facts)
    elif title and owner:
        text = say("与{object}“{title}”重复（{fields}），负责员工：{owner}。", title=title, owner=owner, **facts)
    elif title:
        text = say("与{object}“{title}”重复（{fields}）。", title=title, **facts)
    elif owner:
        text = say("已有重复的{object}（{fields}），负责员工：{owner}。", owner=owner, **facts)
    else:
        text = say("已有重复的{object}（{fields}）。", **facts)
    draft.refuse(rule.fields[0], "duplicate", text)


def twins(spec: ObjectSpec, rules: Iterable[Rule], asked: Sequence[tuple[Draft, Values]]) -> list[tuple[Draft, Rule]]:
    """Entries of the same batch that agree exactly with an earlier one; likeness within a batch is left to the next check."""
    result = []
    for rule in rules:
        if any(p.match == "similar" for p in rule.parts):
            continue
        seen: set[tuple[Any, ...]] = set()
        for draft, values in asked:
            if any(n not in values for n in rule.fields):
                continue
            key = tuple(plain(spec, n, values[n]) for n in rule.fields)
            if key in seen and not draft.errors:
                result.append((draft, rule))
            seen.add(key)
    return result


def plain(spec: ObjectSpec, name: str, value: Any) -> Any:
    if spec.fields[name].kind.name == "phone":
        return tuple(split_phones(str(value)))
    return normalise(value) if isinstance(value, str) else value
