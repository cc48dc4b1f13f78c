"""The job: object by object and chunk by chunk, each chunk a work of its own with its line in the log of hand-overs."""

from __future__ import annotations

from typing import Any

from guanxi.base.errors import first_message
from guanxi.domains.organization.handover.parts import Holdings, objects_with_parts, taken_over
from guanxi.domains.organization.handover.starting import TASK
from guanxi.features.notifications.service import notify
from guanxi.kernel.jobs.declare import Task
from guanxi.kernel.jobs.running import Running, long_work
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.metadata.stamps import known_stamps
from guanxi.kernel.records.work import QUIET, Work

CHUNK = 500
TOLD = 50  # refusals kept with the job
REASONS = 2000  # characters of them kept in the log


@long_work
def run_handover(job: Running) -> None:
    """After a crash it goes on: what has moved is no longer held, and the log counts in the same transaction."""
    job.result = {"ok": 0, "failed": 0, "errors": []}
    Moving(job).all_objects()


class Moving:
    """One hand-over on its way."""

    def __init__(self, job: Running) -> None:
        self.job, self.args, self.result = job, job.args, job.result
        self.leaver: int = job.args["leaver"]

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
            self.job.advance(self.result["ok"] + self.result["failed"])

    def chunk(self, spec: ObjectSpec, successor: int, ids: list[int]) -> None:
        """These records, each on its own; a record that refuses does not stop the others."""
        with Work(self.job.actor(), "employee.hand_over", trusted=True) as work:
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
        self.result["ok"] += len(rows) - len(bad)
        self.result["failed"] += len(bad)
        self.result["errors"] += told[: TOLD - len(self.result["errors"])]

    def log(self, work: Work, spec: ObjectSpec, successor: int, moved: int, told: list[dict[str, Any]]) -> None:
        """Add to the line of this object (ORG-018: an entry per object, with its count)."""
        lines = [
            line for line in work.select("work_handover", "batch", [self.job.id], lock=True) if line["object"] == spec.name
        ]
        reasons = "\n".join(f"{t['title']}：{t['message']}" for t in told)
        if lines:
            line = lines[0]
            known = "\n".join(filter(None, (line["reasons"], reasons)))[:REASONS] or None
            counts = {"record_count": line["record_count"] + moved, "failed_count": line["failed_count"] + len(told)}
            work.update(line, **counts, reasons=known)
            return
        work.add(
            "work_handover", batch=self.job.id, from_employee=self.leaver, to_employee=successor, object=spec.name,
            object_name=spec.label, record_count=moved, failed_count=len(told), open_only=self.args["open_only"],
            handed_at=work.now, operator=self.job.operator or None, note=self.args["note"], reasons=reasons[:REASONS] or None,
        )  # fmt: skip

    def tell(self, successor: int) -> None:
        """One notice to each successor, whatever the number of records."""
        with Work(self.job.actor(), "employee.hand_over", trusted=True) as work:
            lines = work.select("work_handover", "batch", [self.job.id])
            count = sum(line["record_count"] for line in lines if line["to_employee"] == successor)
            leaver = work.lookup("employee", self.leaver)
            if count and leaver:
                facts = {"who": work.actor.name, "name": leaver.title, "count": count}
                notify(work, "{who}把{name}的工作转接给了您，共 {count} 条记录。", facts, kind="handover", employees=[successor])


HANDOVER = Task(TASK, run_handover)
