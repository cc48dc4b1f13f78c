"""Rules that add related employees (PERM-037..039): who should stand on which records, and making it so.

A rule names a condition on an object's records and people: fixed ones, those that a path ends at (`owner.executive_manager`),
or both. It is kept true when a record is saved, when the people at the end of the path change, when the rule itself changes,
and once a night for what changes by itself (relative dates, conditions over other records).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.metadata.snapshot import snapshot
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.metadata.stamps import stamp
from guanxi.kernel.query.conditions import compile_filter
from guanxi.kernel.query.source import Source
from guanxi.kernel.records import sharing
from guanxi.kernel.records.conditions import read_condition
from guanxi.kernel.records.sharing import Cause, Pair
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.rows import run, run_dicts
from guanxi.kernel.storage.sets import current_set


@dataclass(frozen=True)
class Rule:
    """One rule as it is now; `active` is false for one that is switched off or deleted: then nobody is wanted."""

    id: int
    object: str
    condition: str
    employees: tuple[int, ...]
    path: str
    right: str
    active: bool

    @property
    def cause(self) -> Cause:
        return Cause("rule", self.right, self.id)


_COLUMNS = 'id, object_name, condition, employees, people_from, "right", is_active and deleted_at is null as active'
_cache: dict[str, tuple[int, tuple[Rule, ...]]] = {}


def active_rules() -> tuple[Rule, ...]:
    """All rules in force; cached until rights change (saving a rule is such a change)."""
    code, version = current_set(), stamp("access")
    found = _cache.get(code)
    if found is None or found[0] != version:
        rows = run_dicts(f"select {_COLUMNS} from related_rule where is_active and deleted_at is null order by id")
        found = _cache[code] = (version, tuple(rule_of(row) for row in rows))
    return found[1]


def one_rule(id_: int) -> Rule | None:
    """A rule whatever its state; None when it is gone for good."""
    rows = run_dicts(f"select {_COLUMNS} from related_rule where id = %s", [id_])
    return rule_of(rows[0]) if rows else None


def rule_of(row: dict[str, Any]) -> Rule:
    return Rule(
        row["id"], row["object_name"], row["condition"] or "", tuple(row["employees"] or ()), row["people_from"] or "",
        row["right"], row["active"],
    )  # fmt: skip


def wanted(rule: Rule, spec: ObjectSpec, ids: Sequence[int]) -> set[Pair]:
    """Whom the rule wants on which of these records."""
    if not rule.active:
        return set()
    source = Source(SYSTEM, spec)
    condition = compile_filter(source, read_condition(rule.condition))
    people = f"{source.build.param(list(rule.employees))}::bigint[]"
    if rule.path:
        column = source.column(rule.path)
        people += f" || coalesce({column.sql}, '{{}}')" if column.field.kind.many else f" || array[{column.sql}]"
    sql = (
        f"select distinct t.id, e from {source.from_sql} cross join lateral unnest({people}) e "
        f"where t.id = any({source.build.param(list(ids))}) and {condition} and e is not null"
    )
    return {(record, employee) for record, employee in run(sql, source.build.params)}


def present(rule: int, spec: ObjectSpec, ids: Sequence[int]) -> dict[str, set[Pair]]:
    """Whom the rule has put on these records, by right."""
    rows = run(
        'select "right", record, employee from kernel_sharing where rule = %s and object = %s and record = any(%s)',
        [rule, spec.name, list(ids)],
    )
    result: dict[str, set[Pair]] = {"view": set(), "edit": set()}
    for right, record, employee in rows:
        result[right].add((record, employee))
    return result


def keep(work: Work, rules: Iterable[Rule], spec: ObjectSpec, ids: Sequence[int]) -> None:
    """Make the records agree with the rules."""
    for rule in rules:
        want, have = wanted(rule, spec, ids), present(rule.id, spec, ids)
        for right, pairs in have.items():
            gone = pairs if right != rule.right else pairs - want
            sharing.withdraw(spec, "employee", gone, Cause("rule", right, rule.id))
        sharing.add(work, spec, "employee", want - have[rule.right], rule.cause)


CHUNK = 5000


def chunks(spec: ObjectSpec, where: str = "true", params: Sequence[Any] = ()) -> Iterator[list[int]]:
    """The ids of an object's records, deleted ones included, in the order in which they stand."""
    last = 0
    while True:
        sql = f"select t.id from {ident(spec.table)} t where t.id > %s and {where} order by t.id limit {CHUNK}"
        ids = [row[0] for row in run(sql, [last, *params])]
        if ids:
            yield ids
        if len(ids) < CHUNK:
            return
        last = ids[-1]


def followers(spec: ObjectSpec, changed: set[str]) -> Iterator[tuple[Rule, str]]:
    """The rules whose people come from one of these fields of the object, each with the path by which a record of the
    rule's object comes to it."""
    for rule in active_rules():
        target = snapshot().objects.get(rule.object)
        if not rule.path or target is None:
            continue
        steps = rule.path.split(".")
        for at, step in enumerate(steps):
            if target.name == spec.name and step in changed and at:
                yield rule, ".".join(steps[:at])
            field = target.fields.get(step)
            target = snapshot().objects.get(field.target or "") if field else None
            if target is None:
                break
