"""When rules for related employees are looked at again: reactions to saves, jobs, and once a night."""

from __future__ import annotations

from guanxi.features.related.rules import active_rules, chunks, followers, keep, one_rule
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.events.records import RecordsSaved
from guanxi.kernel.jobs.running import Running, long_work
from guanxi.kernel.metadata.snapshot import object_spec, snapshot
from guanxi.kernel.metadata.stamps import known_stamps
from guanxi.kernel.query.conditions import compile_filter
from guanxi.kernel.query.filters import parse_filter
from guanxi.kernel.query.source import Source
from guanxi.kernel.records import sharing
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.rows import run

RIGHTS = {"related": "view", "related_edit": "edit"}


def saved(event: RecordsSaved, work: Work) -> None:
    """Records were saved: people taken out by hand lose their causes, rules are applied, and rules that read these
    records on their way to people follow in the background."""
    spec, drafts = event.spec, event.drafts
    if spec.owned:
        for name, right in RIGHTS.items():
            gone = [
                (d.id, e) for d in drafts if d.before and d.changed(name) for e in set(d.before[name] or ()) - set(d[name] or ())
            ]  # fmt: skip
            if gone:
                sharing.typed_away(spec, "employee", right, gone)
        keep(work, [r for r in active_rules() if r.object == spec.name], spec, [d.id for d in drafts])
    changed = {name for d in drafts if d.before for name in d.values if d.changed(name)}
    for rule, path in followers(spec, changed) if changed else ():
        work.later("related.follow", rule=rule.id, path=path, ids=[d.id for d in drafts])


def follow(rule: int, path: str, ids: list[int]) -> None:
    """The task: apply a rule to the records that reach these ones by `path`."""
    with known_stamps():
        found = one_rule(rule)
        if found is None or found.object not in snapshot().objects:
            return
        spec = object_spec(found.object)
        source = Source(SYSTEM, spec)
        condition = compile_filter(source, parse_filter({"field": path, "op": "in", "value": ids}))
        reached = [r[0] for r in run(f"select t.id from {source.from_sql} where {condition} order by t.id", source.build.params)]
        for at in range(0, len(reached), 5000):
            with Work(SYSTEM, "related.follow") as work:
                keep(work, [found], spec, reached[at : at + 5000])


@long_work
def apply(job: Running) -> None:
    """Apply one rule to all existing records, with progress; cancelling it leaves what is done."""
    job.result = {"done": 0}
    with known_stamps():
        rule = one_rule(job.args["rule"])
        spec = snapshot().objects.get(rule.object) if rule else None
        if not rule or not spec:
            return
        where, params = ("true", []) if rule.active else ("t.id in (select record from kernel_sharing where rule = %s)", [rule.id])
        total, done = run(f"select count(*) from {ident(spec.table)} t where {where}", params)[0][0], 0
        for ids in chunks(spec, where, params):
            with Work(SYSTEM, "related.apply") as work:
                keep(work, [rule], spec, ids)
            done += len(ids)
            job.result = {"done": done}
            job.advance(done, total)


def nightly() -> None:
    """The task: every rule over all its records, for what no save tells of."""
    with known_stamps():
        for rule in active_rules():
            spec = snapshot().objects.get(rule.object)
            if spec is None:
                continue
            for ids in chunks(spec):
                with Work(SYSTEM, "related.nightly") as work:
                    keep(work, [rule], spec, ids)
