"""The checks of `guanxi doctor` inside one account set."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.db import connections

from guanxi.features.systemlog import sealing
from guanxi.kernel.metadata.snapshot import snapshot
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.sets import using_set
from guanxi.kernel.summaries import upkeep
from guanxi.server import job_schema, upgrade
from guanxi.server.doctor import Finding

_INVALID = "select indexrelid::regclass::text from pg_index where not indisvalid"
_AUDITED = "select tgrelid::regclass::text from pg_trigger where tgname = 'gx_audit' and tgenabled <> 'D'"
_WORKER = "select extract(epoch from now() - max(last_heartbeat))::float8 from procrastinate_workers"
_JOBS = """
select count(*) filter (where status = 'failed'),
       count(*) filter (where status = 'todo' and (scheduled_at is null or scheduled_at < now() - interval '10 minutes'))
from procrastinate_jobs
"""
SILENT_SECONDS = 60
MANY_CHANGES = 200_000
CHECK_SECONDS = 10
_UNGUARDED = """
select c.relname from pg_class c left join pg_inherits i on i.inhrelid = c.oid
where (c.relname = any(%s) or i.inhparent::regclass::text = any(%s)) and c.relkind in ('r', 'p') and not exists
    (select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'gx_untouchable' and t.tgenabled <> 'D') order by 1
"""


def examine_set(code: str, *, mend: bool = False) -> Iterator[Finding]:
    """Migrations, indexes, audit triggers, summaries, worker and failed jobs of set `code`."""
    with using_set(code):
        waiting = upgrade.pending(code) + job_schema.pending(connections[code])
        what = f"[{code}] 待执行的升级 / pending migrations: {len(waiting)}"
        yield Finding(what, not waiting, "python -m guanxi migrate")
        broken = [row[0] for row in _rows(code, _INVALID)]
        names = ", ".join(broken)
        yield Finding(
            f"[{code}] 失效索引 / invalid indexes: {names or 0}", not broken, f"reindex index concurrently {names}"
        )
        if not waiting:
            yield from _audit(code)
            yield from _summaries(code, mend=mend)
            yield from _logs(code)
            yield from _worker(code)


def _audit(code: str) -> Iterator[Finding]:
    """Objects, custom ones included, whose table lacks the audit trigger."""
    guarded = {row[0] for row in _rows(code, _AUDITED)}
    lacking = sorted({spec.table for spec in snapshot().objects.values()} - guarded)
    what = f"[{code}] 缺审计触发器 / tables without the audit trigger: {', '.join(lacking) or 0}"
    yield Finding(what, not lacking, "python -m guanxi migrate")


def _logs(code: str) -> Iterator[Finding]:
    """Whether the logs refuse changes, and whether somebody changed them all the same."""
    names = [*sealing.LOGS, "log_seal"]
    open_ = [row[0] for row in _rows(code, _UNGUARDED, [names, names])]
    what = f"[{code}] 可被修改的日志 / logs that can be changed: {', '.join(open_) or 0}"
    yield Finding(what, not open_, "enable trigger gx_untouchable; python -m guanxi migrate")
    report = sealing.check(CHECK_SECONDS)
    what = f"[{code}] 日志封存 / seals of the logs: {report.seals}, 核对 / read again: {report.read}"
    yield Finding(f"{what} {'; '.join(report.broken[:3])}", not report.broken, "日志被改动 / the log was changed: compare with a backup")


def _summaries(code: str, *, mend: bool) -> Iterator[Finding]:
    """Summaries that are not built yet, that are not folded, or that differ from the records."""
    folded = dict(_rows(code, "select name, ready_at is not null from gx_summary where size >= 0"))
    waiting, differing, mended = 0, [], 0
    for shape in upkeep.all_shapes():
        if not folded.get(shape.table):
            continue
        waiting += _rows(code, f"select count(*) from {ident(shape.queue)}")[0][0]
        if upkeep.wrong_keys(shape):
            differing.append(shape.table)
            mended += upkeep.mend(shape) if mend else 0
    building = [name for name, ready in folded.items() if not ready]
    what = f"[{code}] 待建的汇总 / summaries being built: {', '.join(building) or 0}"
    yield Finding(what, not building, "由后台任务完成 / the worker does it: python -m guanxi serve", serious=False)
    what = f"[{code}] 未并入的汇总变化 / changes not folded yet: {waiting}"
    yield Finding(what, waiting < MANY_CHANGES, "由后台任务完成 / the worker does it: python -m guanxi serve", serious=False)
    what = f"[{code}] 与记录不符的汇总 / summaries that differ from the records: {', '.join(differing) or 0}"
    what += f"；已修复 / mended: {mended}" if mended else ""
    yield Finding(what, not differing or mend, "python -m guanxi doctor --mend")


def _worker(code: str) -> Iterator[Finding]:
    age = _rows(code, _WORKER)[0][0]
    alive = age is not None and age < SILENT_SECONDS
    what = f"[{code}] 后台任务进程 / worker: {'无 / none' if age is None else f'{age:.0f} s'}"
    yield Finding(what, alive, "未运行则任务不会执行 / not running, jobs wait: python -m guanxi serve", serious=False)
    failed, waiting = _rows(code, _JOBS)[0]
    what = f"[{code}] 失败任务 / failed jobs: {failed}；久等 / waiting long: {waiting}"
    yield Finding(what, not failed and not (waiting and alive), "见任务页 / see the jobs page", serious=False)


def _rows(code: str, query: str, params: list[Any] | None = None) -> list[tuple]:  # type: ignore[type-arg]
    with connections[code].cursor() as cursor:
        cursor.execute(query, params)
        return list(cursor.fetchall())
