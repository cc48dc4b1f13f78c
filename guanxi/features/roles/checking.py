"""权限校验: who of the people that are to work on a record could not, and why (PERM-040..045).

Being named on a record gives no right, so work may be handed to somebody who cannot even open it. The check asks the same
scopes as every list, so it cannot say anything else than what holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from guanxi.base.words import say, translate
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.operators import load_actor
from guanxi.kernel.access.rights import may
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.query.reader import get_record, visible_ids
from guanxi.kernel.records.row import Row
from guanxi.kernel.storage.rows import fetch_row, run


@dataclass(frozen=True)
class Lack:
    """One person and what he lacks; `problems` are sentences, none when all is well."""

    employee: int
    name: str
    right: str
    problems: tuple[str, ...]


def workers(spec: ObjectSpec, row: Row) -> dict[int, str]:
    """Who is to work on a record, by employee, with the right each needs: the owner, and the fields that declare it."""
    needed = {row["owner"]: "edit"} if spec.owned and row["owner"] else {}
    for field in spec.fields.values():
        if field.works:
            ids = row[field.name] if field.kind.many else [row[field.name]]
            needed.update({i: field.works for i in ids or () if i and needed.get(i) != "edit"})
    return needed


def check(spec: ObjectSpec, row: Row, needed: Mapping[int, str]) -> list[Lack]:
    """Each of the people with what he lacks."""
    actors, names = actors_of(needed), dict(run("select id, name from employee where id = any(%s)", [list(needed)]))
    return [Lack(e, names.get(e, ""), right, tuple(problems(actors.get(e), spec, row, right))) for e, right in needed.items()]


def check_record(actor: Actor, spec: ObjectSpec, id_: int) -> list[dict[str, Any]]:
    """The check of one record as the interface shows it: only those who lack something (PERM-045). Raises NotFound."""
    get_record(actor, spec, id_, ("id",))
    row = Row.of(spec, fetch_row(spec.table, id_) or {})
    return [
        {"employee": {"id": one.employee, "title": one.name}, "right": one.right, "problems": list(one.problems)}
        for one in check(spec, row, workers(spec, row)) if one.problems
    ]  # fmt: skip


def actors_of(employees: Iterable[int]) -> dict[int, Actor]:
    """Those of the employees who can sign in, as the actors they are then."""
    sql = "select employee_id, id from operator where employee_id = any(%s) and status = 'enabled' and deleted_at is null"
    found = [load_actor(operator) for _, operator in run(sql, [list(employees)])]
    return {actor.employee: actor for actor in found if actor and actor.employee}


def problems(actor: Actor | None, spec: ObjectSpec, row: Row, right: str) -> Iterator[str]:
    """What one of them lacks, in sentences."""
    facts = {"object": translate(spec.label)}
    governor = spec.governor
    if actor is None:
        yield say("没有可以登录的账号。")
        return
    if not may(actor, spec, "view"):
        yield say("没有查看“{object}”的功能权限。", **facts)
    elif not visible_ids(actor, spec, [row.id]):
        yield say("不能查看这条{object}。", **facts)
    elif right == "edit" and not visible_ids(actor, spec, [row.id], "edit"):
        yield say("不能编辑这条{object}。", **facts)
    if governor and row[governor.name]:
        above = object_spec(governor.target or "")
        if not visible_ids(actor, above, [row[governor.name]]):
            yield say("不能查看所属的{object}。", object=translate(above.label))


def unable(spec: ObjectSpec, ids: Sequence[int], employee: int | None) -> dict[str, Any] | None:
    """After an allocation: the records that the new owner could not work on (PERM-040); None when there are none."""
    if not employee or not ids:
        return None
    actor = actors_of([employee]).get(employee)
    reached = set(visible_ids(actor, spec, ids, "edit")) if actor and may(actor, spec, "view") else set()
    missing = [i for i in ids if i not in reached]
    if not missing:
        return None
    name = run("select name from employee where id = %s", [employee])
    row = Row.of(spec, fetch_row(spec.table, missing[0]) or {})
    return {
        "employee": {"id": employee, "title": name[0][0] if name else ""}, "ids": missing,
        "problems": list(problems(actor, spec, row, "edit")),
    }  # fmt: skip
