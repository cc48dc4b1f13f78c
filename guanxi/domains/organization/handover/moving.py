"""The job: object by object and chunk by chunk, each chunk a work of its own with its line in the log of hand-overs."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from guanxi.base.errors import CrmError, Forbidden
from guanxi.base.words import say, translate, using_locale
from guanxi.domains.organization.handover.parts import Holdings, objects_with_parts, taken_over
from guanxi.domains.organization.handover.starting import TASK
from guanxi.features.notifications.service import notify
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.operators import load_actor
from guanxi.kernel.actions.run import first_message
from guanxi.kernel.jobs import progress
from guanxi.kernel.jobs.declare import Task
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.metadata.stamps import known_stamps
from guanxi.kernel.records.work import QUIET, Work
from guanxi.kernel.storage.rows import run

CHUNK = 500
TOLD = 50  # refusals kept with the job
REASONS = 2000  # characters of them kept in the log


def run_handover(job: int) -> None:
    """The task. After a crash it goes on: what has moved is no longer held, and the log counts in the same transaction."""
    found = progress.begin(job)
    if found is None:
        return
    locale = run("select locale from operator where id = %s", [found.operator])
    state, error = "done", ""
    with using_locale(locale[0][0] if locale else ""):
        moving = Moving(job, found.operator, found.args)
        try:
            moving.all_objects()
        except progress.Cancelled:
            state = "cancelled"
        except CrmError as problem:
            state, error = "failed", translate(problem.message)
        progress.finish(job, state, {"ok": moving.moved, "failed": moving.failed, "errors": moving.refused}, error)


class Moving:
    """One hand-over on its way."""

    def __init__(self, job: int, operator: int, args: dict[str, Any]) -> None:
        self.job, self.operator, self.args = job, operator, args
        self.leaver: int = args["leaver"]
        self.moved = self.failed = 0
        self.refused: list[dict[str, Any]] = []

    def actor(self) -> Actor:
        """Who asked for it, with the rights he has now."""
        found = load_actor(self.operator)
        if found is None:
            raise Forbidden(say("操作员已停用。"))
        return replace(found, request=f"handover {self.job}")

    def all_objects(self) -> None:
        """Every object that has a successor."""
        for spec in objects_with_parts():
            if spec.name in self.args["to"]:
                self.one_object(spec, self.args["to"][spec.name])
        for successor in sorted(set(self.args["to"].values())):
            self.tell(successor)

    def one_object(self, spec: ObjectSpec, successor: int) -> None:
        """All records of one object in chunks."""
        after = 0
        while True:
            with known_stamps():
                holdings = Holdings(spec, self.leaver)
                ids = holdings.ids(open_only=self.args["open_only"], after=after, limit=CHUNK)
                if not ids:
                    return
                self.chunk(spec, successor, ids)
            after = ids[-1]
            progress.advance(self.job, self.moved + self.failed)

    def chunk(self, spec: ObjectSpec, successor: int, ids: list[int]) -> None:
        """These records, each on its own; a record that refuses does not stop the others."""
        with Work(self.actor(), "employee.hand_over", trusted=True) as work:
            work.memo[QUIET] = True
            leaver = work.lookup("employee", self.leaver)
            standing = leaver[spec.tree_field.name] if leaver and spec.name == "employee" and spec.tree_field else None
            rows = work.rows(spec.name, ids)
            changes = [(row, taken_over(row, self.leaver, successor, standing)) for row in rows]
            problems = work.update_each(changes)
            bad = [(row, p) for row, p in zip(rows, problems, strict=True) if p is not None]
            told = [
                {"object": spec.name, "id": row.id, "title": row.title, "message": first_message(p)} for row, p in bad
            ]
            self.log(work, spec, successor, len(rows) - len(bad), told)
        self.moved += len(rows) - len(bad)
        self.failed += len(bad)
        self.refused += told[: TOLD - len(self.refused)]

    def log(self, work: Work, spec: ObjectSpec, successor: int, moved: int, told: list[dict[str, Any]]) -> None:
        """Add to the line of this object (ORG-018: an entry per object, with its count)."""
        lines = [
            line for line in work.select("work_handover", "batch", [self.job], lock=True) if line["object"] == spec.name
        ]
        reasons = "\n".join(f"{t['title']}：{t['message']}" for t in told)
        if lines:
            line = lines[0]
            known = "\n".join(filter(None, (line["reasons"], reasons)))[:REASONS] or None
            counts = {"record_count": line["record_count"] + moved, "failed_count": line["failed_count"] + len(told)}
            work.update(line, **counts, reasons=known)
            return
        work.add(
            "work_handover", batch=self.job, from_employee=self.leaver, to_employee=successor, object=spec.name,
            object_name=spec.label, record_count=moved, failed_count=len(told), open_only=self.args["open_only"],
            handed_at=work.now, operator=self.operator or None, note=self.args["note"], reasons=reasons[:REASONS] or None,
        )  # fmt: skip

    def tell(self, successor: int) -> None:
        """One notice to each successor, whatever the number of records."""
        with Work(self.actor(), "employee.hand_over", trusted=True) as work:
            lines = work.select("work_handover", "batch", [self.job])
            count = sum(line["record_count"] for line in lines if line["to_employee"] == successor)
            leaver = work.lookup("employee", self.leaver)
            if count and leaver:
                facts = {"who": work.actor.name, "name": leaver.title, "count": count}
                notify(work, "{who}把{name}的工作转接给了您，共 {count} 条记录。", facts, kind="handover", employees=[successor])


HANDOVER = Task(TASK, run_handover)
