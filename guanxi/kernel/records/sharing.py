"""Adding people and nodes (values of dimensions, roles) to records, and taking them away again: the arrays on the record are what rights read, the table
`kernel_sharing` says where each member comes from (PERM-013, PERM-037, PERM-051).

Somebody who stands on a record for several reasons stays until the last is gone; what a person typed into the form is a
reason too, `manual`, written down as soon as another one joins it. Everything here is set-wise SQL inside a Work.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.rows import run

COLUMNS = {"employee": "related", "node": "shared"}


@dataclass(frozen=True)
class Cause:
    """Why somebody is added: `source` is rule, team, allocation or task; `rule` the rule's id."""

    source: str
    right: str  # view | edit
    rule: int = 0


Pair = tuple[int, int]  # record, and the employee or node


def add(work: Work, spec: ObjectSpec, what: str, pairs: Iterable[Pair], cause: Cause) -> int:
    """Put employees or nodes (`what`) on records for a cause; returns how many were not yet there for it."""
    wanted = sorted(set(pairs))
    if not wanted:
        return 0
    withdraw(spec, what, wanted, replace(cause, right="view" if cause.right == "edit" else "edit"))
    table, column = ident(spec.table), column_of(what, cause.right)
    records, members = [r for r, _ in wanted], [m for _, m in wanted]
    given = "with given as (select * from unnest(%s::bigint[], %s::bigint[]) g(record, member)) "
    run(
        f"{given}insert into kernel_sharing (object, record, {what}, {other(what)}, \"right\", source, rule, at, by) "
        f"select %s, g.record, g.member, 0, %s, 'manual', 0, now(), null from given g join {table} t on t.id = g.record "
        f"where t.{column} @> array[g.member] and not exists (select 1 from kernel_sharing s where s.object = %s "
        f'and s.record = g.record and s.{what} = g.member and s."right" = %s) on conflict do nothing',
        [records, members, spec.name, cause.right, spec.name, cause.right],
    )
    made = run(
        f"{given}insert into kernel_sharing (object, record, {what}, {other(what)}, \"right\", source, rule, at, by) "
        f"select %s, g.record, g.member, 0, %s, %s, %s, now(), %s from given g join {table} t on t.id = g.record "
        "on conflict do nothing returning record",
        [records, members, spec.name, cause.right, cause.source, cause.rule, work.actor.operator or None],
    )
    fill(spec, what, cause.right, wanted)
    return len(made)


def agree(work: Work, spec: ObjectSpec, what: str, records: Iterable[int], wanted: Iterable[Pair], cause: Cause) -> None:
    """Make exactly these members stand on the records for the cause: what is missing is added, what is too much is taken away."""
    sql = f'select record, {what} from kernel_sharing where object = %s and record = any(%s) and source = %s and rule = %s and "right" = %s and {what} <> 0'
    want, have = set(wanted), set(run(sql, [spec.name, sorted(set(records)), cause.source, cause.rule, cause.right]))
    withdraw(spec, what, have - want, cause)
    add(work, spec, what, want - have, cause)


def fill(spec: ObjectSpec, what: str, right: str, pairs: Sequence[Pair]) -> None:
    """Make sure that the arrays have the members."""
    column = column_of(what, right)
    run(
        "with given as (select record, array_agg(member) as members from unnest(%s::bigint[], %s::bigint[]) g(record, member) group by record) "
        f"update {ident(spec.table)} t set {column} = (select array_agg(distinct m order by m) from unnest(coalesce(t.{column}, '{{}}') || g.members) m) "
        f"from given g where t.id = g.record and not coalesce(t.{column}, '{{}}') @> g.members",
        [[r for r, _ in pairs], [m for _, m in pairs]],
    )


def withdraw(spec: ObjectSpec, what: str, pairs: Iterable[Pair], cause: Cause) -> int:
    """Take a cause away; members without another one leave the record. Returns how many causes were gone."""
    wanted = sorted(set(pairs))
    if not wanted:
        return 0
    gone = run(
        "with given as (select * from unnest(%s::bigint[], %s::bigint[]) g(record, member)) "
        f"delete from kernel_sharing s using given g where s.object = %s and s.record = g.record and s.{what} = g.member "
        'and s.source = %s and s.rule = %s and s."right" = %s returning s.record, g.member',
        [[r for r, _ in wanted], [m for _, m in wanted], spec.name, cause.source, cause.rule, cause.right],
    )
    if gone:
        empty(spec, what, cause.right, gone)
    return len(gone)


def empty(spec: ObjectSpec, what: str, right: str, pairs: Sequence[Pair]) -> None:
    """Remove members for whom no cause is left from the arrays."""
    column = column_of(what, right)
    run(
        "with given as (select record, array_agg(member) as members from unnest(%s::bigint[], %s::bigint[]) g(record, member) "
        f"where not exists (select 1 from kernel_sharing s where s.object = %s and s.record = g.record and s.{what} = g.member "
        'and s."right" = %s) group by record) '
        f"update {ident(spec.table)} t set {column} = nullif(array(select m from unnest(t.{column}) m where m <> all(g.members)), '{{}}') "
        f"from given g where t.id = g.record and t.{column} && g.members",
        [[r for r, _ in pairs], [m for _, m in pairs], spec.name, right],
    )


def column_of(what: str, right: str) -> str:
    """The array in which members with this right stand."""
    return COLUMNS[what] + ("_edit" if right == "edit" else "")


def other(what: str) -> str:
    return "node" if what == "employee" else "employee"


def typed_away(spec: ObjectSpec, what: str, right: str, pairs: Sequence[Pair]) -> None:
    """A person took members out of the form: their causes go, but for those of rules, which put them back."""
    records, members = [r for r, _ in pairs], [m for _, m in pairs]
    given = "with given as (select * from unnest(%s::bigint[], %s::bigint[]) g(record, member)) "
    run(
        f"{given}delete from kernel_sharing s using given g where s.object = %s and s.record = g.record and s.{what} = g.member "
        'and s."right" = %s and s.source <> %s',
        [records, members, spec.name, right, "rule"],
    )
    kept = run(
        f"{given}select s.record, g.member from kernel_sharing s join given g on s.record = g.record and s.{what} = g.member "
        'where s.object = %s and s."right" = %s',
        [records, members, spec.name, right],
    )
    fill(spec, what, right, kept)
