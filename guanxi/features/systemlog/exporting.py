"""The log as a file, in the background: for auditors who work elsewhere. The export stands in the log itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, replace
from datetime import datetime
from tempfile import TemporaryFile
from typing import Any

from django.db import transaction
from django.utils import timezone

from guanxi.base.words import say
from guanxi.features.files.keeping import keep
from guanxi.features.systemlog.reading import MOST, Question, read_log, require_reader
from guanxi.features.systemlog.wording import Entry, described
from guanxi.features.systemlog.writing import record
from guanxi.features.transfer.sheets import XLSX_ROWS, Xlsx
from guanxi.kernel.access.actor import Actor, acting
from guanxi.kernel.jobs import progress
from guanxi.kernel.jobs.running import Running, long_work
from guanxi.kernel.metadata.stamps import known_stamps
from guanxi.kernel.storage.sets import current_set

TASK = "systemlog.export"
LARGEST_FILE = 1 << 31
HEADERS = ("时间", "人员", "IP 地址", "操作类型", "操作对象", "记录", "记录数", "内容")


def start(actor: Actor, question: Question) -> int:
    """Check and enqueue. Returns the job."""
    require_reader(actor)
    read_log(question, limit=1)
    with transaction.atomic(using=current_set()):
        asked_ = asdict(replace(question, start=None, end=None)) | {"start": iso(question.start), "end": iso(question.end)}
        args = {"question": asked_, "ip": actor.ip}
        return progress.start_job(actor, "export", say("导出{object}", object=say("系统日志")), TASK, args=args)


def iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None


@long_work
def run_export(job: Running) -> None:
    """The task."""
    args = job.args["question"]
    times = {name: datetime.fromisoformat(args[name]) if args[name] else None for name in ("start", "end")}
    actor = job.actor()
    with known_stamps(), acting(actor):
        export(actor, Question(**{**args, **times, "kinds": tuple(args["kinds"])}), job)


def export(actor: Actor, question: Question, job: Running) -> None:
    """Write the file, at most what one sheet holds."""
    require_reader(actor)
    with TemporaryFile() as target:
        writer, count = Xlsx(target, say("系统日志"), [say(h) for h in HEADERS], ["datetime"]), 0
        try:
            for page in pages(actor, question):
                for one in page[: XLSX_ROWS - count]:
                    writer.row(cells(one))
                count = min(count + len(page), XLSX_ROWS)
                job.advance(count)
                if count == XLSX_ROWS:
                    break
        finally:
            writer.close()
        name = f"{say('系统日志')} {timezone.localtime().strftime('%Y%m%d-%H%M')}.xlsx"
        file = keep(actor, target, name, purpose="result", largest=LARGEST_FILE)
    record("export", "system_log", rows=count, facts={"query": asked(question), "file": file.id}, actor=actor)
    job.file, job.result = file.id, {"rows": count}


def asked(question: Question) -> dict[str, Any]:
    """The question as the log keeps it."""
    return {k: v for k, v in asdict(question).items() if v}


def pages(actor: Actor, question: Question) -> Iterator[list[Entry]]:
    cursor: str | None = ""
    while cursor is not None:
        rows, cursor = read_log(question, cursor, MOST)
        yield described(actor, rows)


def cells(one: Entry) -> list[Any]:
    """A line as typed cells; the writer keeps texts from being formulas."""
    record_ = one["record"] and f"{one['record']['title'] or ''} (#{one['record']['id']})".strip()
    said = [f"{c['label']}: {c['before'] or ''} → {c['after'] or ''}" for c in one["changes"]]
    moment = datetime.fromisoformat(one["at"]).replace(tzinfo=None, microsecond=0)
    text = "\n".join([*filter(None, [one["text"]]), *said])
    return [moment, one["who"]["title"], one["ip"], one["kind_label"], one["object_label"], record_, one["rows"], text]
