"""The one door for writes: `Work` is the transaction. It authorises, validates, checks versions, saves, announces.

    with Work(actor, action="opportunity.win") as work:
        deal = work.get("opportunity", 7, "edit")
        work.update(deal, status="won")

A commit carries everything (audit by trigger, events to reactions, jobs) and a crash nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from types import TracebackType
from typing import Any

import orjson
from django.db import transaction
from django.utils import timezone
from psycopg.types.json import Jsonb

from guanxi.base.errors import Conflict, CrmError, Forbidden, NotFound
from guanxi.base.words import say, translate
from guanxi.kernel.access.actor import Actor, acting
from guanxi.kernel.access.rights import field_access, may, require, scope
from guanxi.kernel.jobs.queue import enqueue
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.modules.manifest import kernel
from guanxi.kernel.query.reader import visible_ids
from guanxi.kernel.records import removal, saving
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.row import Row
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.rows import fetch_row, run, run_dicts, table_columns
from guanxi.kernel.storage.sets import current_set

QUIET = "quiet"  # in the memo of a work whose consequences people are told of all at once


def differences(before: Mapping[str, Any], after: Mapping[str, Any], prefix: str = "") -> dict[str, list[Any]]:
    """What changed, as the audit keeps it: `{name: [old, new]}`."""
    return {f"{prefix}{n}": [before.get(n), after.get(n)] for n in {*before, *after} if before.get(n) != after.get(n)}


class Work:
    """A unit of work on behalf of `actor`. `trusted` work (the program's own derivations) skips rights, never validation."""

    def __init__(self, actor: Actor, action: str = "", *, trusted: bool = False) -> None:
        self.actor, self.action, self.trusted = actor, action, trusted or actor.operator == 0
        self.now = timezone.now()
        self._atomic = transaction.atomic(using=current_set())
        self._acting = acting(actor)
        self._seen: dict[tuple[str, int], Row | None] = {}
        self.warnings: list[str] = []
        self.memo: dict[str, Any] = {}  # what rules and derivations want to find out only once in this work

    def __enter__(self) -> Work:
        self._acting.__enter__()
        self._atomic.__enter__()
        settings = {"actor": str(self.actor.operator), "action": self.action, "ip": self.actor.ip, "request": self.actor.request}
        run(
            "select " + ", ".join(f"set_config('guanxi.{name}', %s, true)" for name in settings),
            list(settings.values()),
        )
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        try:
            self._atomic.__exit__(kind, error, trace)
        finally:
            self._acting.__exit__(kind, error, trace)

    @contextmanager
    def derived(self) -> Iterator[None]:
        """The program's own consequences of what somebody did: rights are not asked again inside the block."""
        trusted, self.trusted = self.trusted, True
        try:
            yield
        finally:
            self.trusted = trusted

    # -- reading what is to be changed ---------------------------------------------------------------------------------

    def get(self, name: str, id_: int, verb: str = "edit", *, lock: bool = True, deleted: bool = False) -> Row:
        """The record for doing `verb`, locked. NotFound when it may not be known, Forbidden when only seen."""
        spec = object_spec(name)
        if not self.trusted and not (may(self.actor, spec, "view") and (verb == "view" or may(self.actor, spec, verb))):
            self.authorise(spec, [id_], verb, deleted=deleted)
        reach = None if self.trusted else scope(self.actor, spec, verb)
        row = fetch_row(spec.table, id_, lock=lock, within=reach)
        if row is None or (row["deleted_at"] is not None) != deleted:
            if reach is not None:  # why not; the same for what is hidden and for what is not there
                self.authorise(spec, [id_], verb, deleted=deleted)
            raise NotFound()
        found = Row.of(spec, row)
        if lock and not deleted:
            self.remember([found])
        return found

    def authorise(self, spec: ObjectSpec, ids: Sequence[int], verb: str, *, deleted: bool = False) -> None:
        """Refuse unless the actor may `verb` every one of the records."""
        require(self.actor, spec, "view")
        if verb != "view" and not may(self.actor, spec, verb):
            if not visible_ids(self.actor, spec, ids, deleted=deleted):
                raise NotFound()
            require(self.actor, spec, verb)
        reached = visible_ids(self.actor, spec, ids, verb, deleted=deleted)
        if len(reached) < len(set(ids)):
            missing = [i for i in ids if i not in reached]
            if len(visible_ids(self.actor, spec, missing, deleted=deleted)) < len(set(missing)):
                raise NotFound()
            raise Forbidden(say("您可以查看但不能操作这条记录；需要负责员工、相关员工（编辑）或更大的权限范围。"))

    def lookup(self, name: str, id_: int | None) -> Row | None:
        """A record for rules and derivations, without rights or lock, remembered for this work."""
        if id_ is None:
            return None
        if (name, id_) not in self._seen:
            spec = object_spec(name)
            row = fetch_row(spec.table, id_)
            self._seen[name, id_] = Row.of(spec, row) if row else None
        return self._seen[name, id_]

    def rows(self, name: str, ids: Iterable[int], *, lock: bool = True, deleted: bool = False) -> list[Row]:
        """Records for derivations, set-wise, without rights; locked in the order of their ids. `deleted`: those too."""
        return self.select(name, "id", ids, lock=lock, deleted=deleted)

    def select(self, name: str, field: str, values: Iterable[Any], *, lock: bool = False, deleted: bool = False) -> list[Row]:
        """The same for all records whose `field` holds one of the values."""
        spec, wanted = object_spec(name), sorted({v for v in values if v is not None})
        if not wanted:
            return []
        columns = ", ".join(map(ident, table_columns(spec.table)))
        sql = (
            f"select {columns} from {ident(spec.table)} where {ident(spec.fields[field].column)} = any(%s) "
            f"{'' if deleted else 'and deleted_at is null '}order by id{' for update' if lock else ''}"
        )
        return [Row.of(spec, row) for row in run_dicts(sql, [wanted])]

    def known(self, name: str, ids: Iterable[int]) -> set[int]:
        """Those of the records that this work has read and not deleted."""
        rows = ((id_, self._seen.get((name, id_))) for id_ in ids)
        return {id_ for id_, row in rows if row is not None and row.get("deleted_at") is None}

    def remember(self, rows: Iterable[Row]) -> None:
        """Rows read set-wise beforehand, for `lookup`."""
        self._seen.update({(row.spec.name, row.id): row for row in rows})

    def forget(self, spec: ObjectSpec, ids: Iterable[int]) -> None:
        """Rows that have changed."""
        for id_ in ids:
            self._seen.pop((spec.name, id_), None)

    # -- changing ------------------------------------------------------------------------------------------------------

    def create(self, name: str, values: Mapping[str, Any]) -> Row:
        """Make a record from what somebody sent. Raises Invalid, Forbidden, RuleBroken."""
        return saving.only(saving.create_many(self, object_spec(name), [values]))

    def edit(self, name: str, id_: int, values: Mapping[str, Any], version: int | None = None) -> Row:
        """Change a record as a person does: rights, field rights, version. Raises Conflict when the record moved on."""
        row = self.get(name, id_, "edit")
        if version is not None and row["version"] != version:
            raise Conflict()
        draft = Draft(row.spec, row)
        draft.read(values, saving.writable(self, row.spec, new=False))
        return saving.only(saving.save(self, row.spec, [draft]))

    def update(self, row: Row, /, **values: Any) -> Row:
        """Change a record as an action does: values are already of the right type; rules and validation still run."""
        draft = Draft(row.spec, row)
        draft.values.update(values)
        draft.given.update(values)
        return saving.only(saving.save(self, row.spec, [draft]))

    def add(self, name: str, /, **values: Any) -> Row:
        """Make a record as an action does, without asking for the right to create."""
        draft = Draft(object_spec(name))
        draft.values.update(values)
        draft.given.update(values)
        return saving.only(saving.save(self, draft.spec, [draft]))

    def update_many(self, changes: Iterable[tuple[Row, Mapping[str, Any]]]) -> list[Row]:
        """`update` for many records of one object. Raises the first refusal."""
        drafts = []
        for row, values in changes:
            drafts.append(draft := Draft(row.spec, row))
            draft.values.update(values)
            draft.given.update(values)
        return [saving.only([one]) for one in saving.save(self, drafts[0].spec, drafts)] if drafts else []

    def update_each(self, changes: Sequence[tuple[Row, Mapping[str, Any]]]) -> list[CrmError | None]:
        """The same, each record on its own: what refused it, or None; a refused one leaves no trace."""
        drafts = []
        for row, values in changes:
            drafts.append(draft := Draft(row.spec, row))
            draft.values.update(values)
            draft.given.update(values)
        return [one.error for one in saving.save(self, drafts[0].spec, drafts)] if drafts else []

    def add_many(self, name: str, values: Iterable[Mapping[str, Any]]) -> list[Row]:
        """`add` for many records. Raises the first refusal."""
        drafts = []
        for one in values:
            drafts.append(draft := Draft(object_spec(name)))
            draft.values.update(one)
            draft.given.update(one)
        return [saving.only([one]) for one in saving.save(self, drafts[0].spec, drafts)] if drafts else []

    def delete(self, name: str, ids: Sequence[int]) -> None:
        """To the recycle bin, with what hangs on the records. Raises RuleBroken when something else needs them."""
        removal.delete(self, object_spec(name), ids)

    def restore(self, name: str, ids: Sequence[int]) -> None:
        """Back from the recycle bin, with what went there in the same act."""
        removal.restore(self, object_spec(name), ids)

    def purge(self, name: str, ids: Sequence[int]) -> None:
        """For good."""
        removal.purge(self, object_spec(name), ids)

    # -- telling -------------------------------------------------------------------------------------------------------

    def announce(self, event: Any) -> None:
        """Run the reactions to `event` inside this transaction."""
        with self.derived():
            for reaction in kernel().reactions.get(type(event), ()):
                reaction.run(event, self)

    def warn(self, text: str) -> None:
        """Tell the person something about what he does that does not stop him; the answer carries it."""
        if text not in self.warnings:
            self.warnings.append(text)

    def later(self, task: str, **args: Any) -> None:
        """Enqueue a job that runs only if this work commits."""
        enqueue(task, args)

    def note(self, table: str, id_: int, op: str, diff: Mapping[str, Any]) -> None:
        """Write a line of the audit for a change of definitions, whose tables have no trigger; nothing for no difference."""
        if diff:
            who = self.actor
            run(
                "insert into audit (tbl, pk, op, actor, action, ip, request, diff) values (%s, %s, %s, %s, %s, %s, %s, %s)",
                [table, id_, op, who.operator, self.action, who.ip, who.request, Jsonb(dict(diff))],
            )

    def push(self, event: str, data: Mapping[str, Any], operator: int | None = None) -> None:
        """Tell browsers (of one operator or of all) after the commit."""
        payload = orjson.dumps({"user": operator, "event": event, "data": dict(data)}).decode()
        run("select pg_notify('guanxi_events', %s)", [payload[:7900]])

    def check_field_rights(self, spec: ObjectSpec, names: Iterable[str]) -> None:
        """Refuse fields that the actor's roles make hidden, masked or read-only."""
        for name in names:
            field = spec.fields.get(name)
            if field and not self.trusted and field_access(self.actor, spec, field) != "edit":
                raise Forbidden(say("您没有修改“{label}”的权限。", label=translate(field.label)))
