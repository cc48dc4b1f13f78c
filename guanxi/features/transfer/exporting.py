"""Exports: what the list shows, as a file, in the background, with the rights of whoever asks (GEN-013, PERM-005)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from tempfile import TemporaryFile
from typing import IO, Any, Literal

from django.db import transaction
from django.utils import timezone
from psycopg.types.json import Jsonb

from guanxi.base.errors import Forbidden, Invalid
from guanxi.base.words import say, translate
from guanxi.features.files.keeping import keep
from guanxi.features.systemlog.writing import record
from guanxi.features.transfer.sheets import XLSX_ROWS, Csv, Writer, Xlsx
from guanxi.kernel.access.actor import Actor, acting
from guanxi.kernel.access.rights import require, scope
from guanxi.kernel.jobs import progress
from guanxi.kernel.jobs.running import Running, long_work
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec
from guanxi.kernel.metadata.stamps import known_stamps
from guanxi.kernel.query.cells import Cells, stream_cells
from guanxi.kernel.query.order import parse_sort
from guanxi.kernel.query.output import result_kind
from guanxi.kernel.query.reader import Ask, columns_of, ordered_ids, pose, visible_ids
from guanxi.kernel.query.source import Source
from guanxi.kernel.storage.rows import run
from guanxi.kernel.storage.sets import current_set

TASK = "transfer.export"
CHUNK = 2000
LARGEST_FILE = 1 << 31
STYLES = {"date": "date", "datetime": "datetime", "money": "money", "percent": "percent"}


@dataclass(frozen=True)
class Wish:
    """What to export: the list as asked for, or the records chosen in it."""

    format: Literal["xlsx", "csv"] = "xlsx"
    fields: tuple[str, ...] = ()
    filter: Any = None
    q: str = ""
    sort: str = ""
    view: str = ""
    ids: tuple[int, ...] | None = None

    @property
    def ask(self) -> Ask:
        return Ask(filter=self.filter, q=self.q, sort=self.sort, view=self.view)


def start(actor: Actor, spec: ObjectSpec, wish: Wish) -> int:
    """Check rights, fields and filter now; the job does the rest. Returns the job."""
    require_export(actor, spec)
    paths = paths_of(actor, spec, wish)
    if wish.ids is None:
        source = Source(actor, spec)
        pose(source, wish.ask, parse_sort(source, wish.sort or spec.sort))
    label = say("导出{object}", object=translate(spec.label))
    args = {"object": spec.name, "ip": actor.ip, **asdict(wish), "fields": paths}
    with transaction.atomic(using=current_set()):
        return progress.start_job(actor, "export", label, TASK, args=args)


def require_export(actor: Actor, spec: ObjectSpec) -> None:
    require(actor, spec, "view")
    require(actor, spec, "export")
    if "export" not in spec.features:
        raise Forbidden(say("“{object}”不能导出。", object=translate(spec.label)))


def paths_of(actor: Actor, spec: ObjectSpec, wish: Wish) -> list[str]:
    """The columns: those asked for, else those of the list. Raises Invalid for unknown and hidden ones."""
    source = Source(actor, spec)
    paths = list(dict.fromkeys(wish.fields)) or columns_of(source, wish.ask)
    if len(paths) > 100:
        raise Invalid.at("fields", "too_many", say("一次最多导出 100 列。"))
    Cells(source, paths)
    return paths


@long_work
def run_export(job: Running) -> None:
    """The task."""
    args = {k: v for k, v in job.args.items() if k not in ("object", "ip")}
    wish = Wish(**{**args, "fields": tuple(args["fields"]), "ids": None if args["ids"] is None else tuple(args["ids"])})
    actor = job.actor()
    with known_stamps(), acting(actor):
        export(actor, object_spec(job.args["object"]), wish, job)


def export(actor: Actor, spec: ObjectSpec, wish: Wish, job: Running) -> None:
    """Write the file and the log."""
    require_export(actor, spec)
    ids: Sequence[int] = ordered_ids(actor, spec, wish.ask) if wish.ids is None else visible_ids(actor, spec, wish.ids)
    if scope(actor, spec, "export") != scope(actor, spec, "view"):  # the right to export may reach less (PERM-005)
        ids = visible_ids(actor, spec, ids, "export")
    if wish.format == "xlsx" and len(ids) > XLSX_ROWS:
        raise Invalid(say("Excel 最多容纳 {max} 行，请改用 CSV。", max=XLSX_ROWS))
    job.advance(0, len(ids))
    with TemporaryFile() as target:
        writer = open_writer(target, actor, spec, wish)
        try:
            count = write_all(writer, actor, spec, ids, wish.fields, job)
        finally:
            writer.close()
        stamp = timezone.localtime().strftime("%Y%m%d-%H%M")
        name = f"{translate(spec.label)} {stamp}.{wish.format}"
        file = keep(actor, target, name, purpose="result", largest=LARGEST_FILE)
    note(actor, spec, wish, count, file.id)
    job.file, job.result = file.id, {"rows": count}


def write_all(
    writer: Writer, actor: Actor, spec: ObjectSpec, ids: Sequence[int], paths: Sequence[str], job: Running
) -> int:
    """Chunk by chunk; returns how many rows there were. Raises Cancelled."""
    count = 0
    for rows in stream_cells(actor, spec, ids, paths, CHUNK):
        for row in rows:
            writer.row(row)
        count += len(rows)
        job.advance(count, len(ids))
    return count


def open_writer(target: IO[bytes], actor: Actor, spec: ObjectSpec, wish: Wish) -> Writer:
    headers = [header(actor, spec, path) for path in wish.fields]
    if wish.format == "csv":
        return Csv(target, headers)
    source = Source(actor, spec)
    kinds = [result_kind(source.column(path, check=False).field).name for path in wish.fields]
    return Xlsx(target, translate(spec.label), headers, [STYLES.get(kind, "") for kind in kinds])


def header(actor: Actor, spec: ObjectSpec, path: str) -> str:
    """Labels along the path: 客户 / 行业."""
    labels, at = [], spec
    for step in path.split("."):
        field: FieldSpec = at.fields[step]
        labels.append(translate(field.label))
        if field.target and field.kind.references:
            at = object_spec(field.target)
    return " / ".join(labels)


def note(actor: Actor, spec: ObjectSpec, wish: Wish, count: int, file: int) -> None:
    """The log: who took how much of what (输出日志)."""
    query = {
        "filter": wish.filter,
        "q": wish.q,
        "sort": wish.sort,
        "view": wish.view,
        "ids": wish.ids and len(wish.ids),
    }
    run(
        "insert into transfer_export (operator, object, format, fields, query, row_count, file, ip, exported_at) "
        "values (%s, %s, %s, %s, %s, %s, %s, %s, now())",
        [actor.operator, spec.name, wish.format, Jsonb(list(wish.fields)), Jsonb(query), count, file, actor.ip],
    )
    record(
        "export", spec.name, rows=count, facts={"query": query, "fields": list(wish.fields), "file": file}, actor=actor
    )


def export_log(actor: Actor, limit: int = 200) -> list[dict[str, Any]]:
    """The latest exports: own ones, or all for administrators."""
    from guanxi.kernel.storage.rows import run_dicts

    rows = run_dicts(
        "select e.id, e.object, e.format, e.fields, e.row_count, e.ip, e.exported_at, "
        "jsonb_build_object('id', e.operator, 'title', o.name) as operator "
        "from transfer_export e left join operator o on o.id = e.operator where %s or e.operator = %s order by e.id desc limit %s",
        [actor.is_admin, actor.operator, limit],
    )
    for row in rows:
        row["label"] = translate(object_spec(row["object"]).label)
    return rows
