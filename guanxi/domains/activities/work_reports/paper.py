"""The paper of a report: its sections with figures, lists and words. Until it is handed in, the figures are today's and only its author
sees it; handing in keeps it as it is (ACT-026).

Figures are what the author may see, by his records, fields and functions. Whoever reads the report later reads what he handed in.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from django.utils import timezone
from psycopg.types.json import Jsonb

from guanxi.base.errors import Conflict, FieldError, Forbidden, Invalid
from guanxi.base.money import quantise
from guanxi.base.words import say, translate
from guanxi.domains.activities.work_reports import rules
from guanxi.domains.activities.work_reports.contents import BY_NAME, TEXT, Content
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.rights import may, readable
from guanxi.kernel.metadata.conventions import first_weekday
from guanxi.kernel.metadata.snapshot import object_spec, snapshot
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.query.aggregate import Measure, Totals, aggregate
from guanxi.kernel.query.cells import Cells
from guanxi.kernel.query.reader import Ask, list_records
from guanxi.kernel.query.source import Source
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run, run_dicts

MOST_ROWS = 20
LONGEST_CELL, LONGEST_TEXT = 120, 20_000
Body = dict[str, Any]


def read(actor: Actor, id_: int) -> Body:
    """What the page of a report shows beside its fields: `sections`, and for the author of an open one what he wrote so far."""
    with Work(actor) as work:
        report = work.get("work_report", id_, "view", lock=False)
    kept = kept_of(id_)
    mine = report["owner"] is not None and report["owner"] == actor.employee
    if kept["paper"] is not None:
        return {"open": False, "mine": mine, "stamp": kept["stamp"], "sections": kept["paper"]}
    if not mine or report["status"] != rules.DUE:
        return {"open": False, "mine": mine, "stamp": kept["stamp"], "sections": None}
    return {"open": True, "mine": True, "stamp": kept["stamp"], "sections": fresh(actor, report, kept["draft"])}


def kept_of(report: int) -> Body:
    """What is kept of a report beside its fields."""
    rows = run_dicts("select draft, stamp, paper from activities_reportpaper where report = %s", [report])
    return rows[0] if rows else {"draft": {}, "stamp": 0, "paper": None}


def keep_draft(actor: Actor, id_: int, texts: Mapping[int, str], stamp: int) -> int:
    """Keep what the author has written so far; `stamp` is that of what he has changed. Returns the new one. Raises NotFound, Forbidden,
    Conflict when he wrote elsewhere meanwhile."""
    with Work(actor, "work_report.draft") as work:
        report = work.get("work_report", id_, "view")
        if report["owner"] is None or report["owner"] != actor.employee:
            raise Forbidden(say("只有本人可以填写自己的工作报告。"))
        if report["status"] != rules.DUE:
            raise Conflict(say("这份工作报告已经提交，不能再修改。"), "wrong_state")
        known = {s.id for s in sections_of(report) if s["content"] == TEXT}
        wrong = {str(k): [FieldError("unknown_section", say("没有这个栏目。"))] for k in texts if k not in known}
        long = {str(k): [FieldError("too_long", say("最多 {max} 个字符。", max=LONGEST_TEXT))] for k, v in texts.items() if len(v) > LONGEST_TEXT}
        if wrong or long:
            raise Invalid(fields=long | wrong)
        draft = {str(k): v.replace("\x00", "") for k, v in texts.items()}
        rows = run(
            "insert into activities_reportpaper as p (report, draft, stamp) values (%s, %s, 1) on conflict (report) do update "
            "set draft = excluded.draft, stamp = p.stamp + 1 where p.stamp = %s returning stamp",
            [id_, Jsonb(draft), stamp],
        )
        if not rows or (stamp == 0) != (rows[0][0] == 1):
            raise Conflict(say("您在别处修改过这份报告，请刷新后继续填写。"))
        return int(rows[0][0])


def sections_of(report: Row) -> list[Row]:
    """The sections that the report's template has now."""
    spec = object_spec("report_section")
    rows = run_dicts(
        "select id, title, content, hint, required from report_section where template_id = %s and deleted_at is null order by sort_no, id",
        [report["template"]],
    )
    return [Row(spec, row["id"], row) for row in rows]


def fresh(actor: Actor, report: Row, draft: Mapping[str, str]) -> list[Body]:
    """The sections as they are now, for the author."""
    this = rules.Span(report["starts_on"], report["ends_on"])
    after = rules.following(report["kind"], this, first_weekday())
    result: list[Body] = []
    for section in sections_of(report):
        body: Body = {
            "id": section.id, "title": section["title"], "content": section["content"], "hint": section["hint"] or "",
            "required": bool(section["required"]) and section["content"] == TEXT, "text": None, "figures": None,
        }  # fmt: skip
        if section["content"] == TEXT:
            body["text"] = draft.get(str(section.id), "")
        else:
            body["figures"] = figures(actor, report["owner"], BY_NAME[section["content"]], this, after)
        result.append(body)
    return result


def figures(actor: Actor, author: int, content: Content, this: rules.Span, after: rules.Span) -> Body | None:
    """How many records, their sum, and the first of them; None for what there is not, or is not the author's to see."""
    spec = snapshot().objects.get(content.object)
    if spec is None or not may(actor, spec, "view"):
        return None
    filter_ = {"and": [content.where(this, after), {"field": content.by, "op": "eq", "value": author}]}
    if not all(name in spec.fields and readable(actor, spec, spec.fields[name]) for name in fields_in(filter_)):
        return None
    summed = content.sum if content.sum and readable(actor, spec, spec.fields[content.sum]) else ""
    measures = (Measure("count", None, "count"), *((Measure("sum", summed, "sum"),) if summed else ()))
    totals = aggregate(actor, spec, Totals(measures=measures, ask=Ask(filter=filter_)))["totals"]
    columns = [c for c in content.columns if c in spec.fields and readable(actor, spec, spec.fields[c])]
    sort = content.sort if readable(actor, spec, spec.fields[content.sort]) else "id"
    listed = list_records(actor, spec, Ask(filter=filter_, sort=sort, fields=("id",), limit=MOST_ROWS)).rows
    return {
        "object": spec.name, "label": translate(spec.label), "count": totals["count"],
        "sum": None if not summed else str(quantise(Decimal(totals["sum"] or 0))),
        "sum_label": translate(spec.fields[summed].label) if summed else "",
        "columns": [{"label": translate(spec.fields[c].label), "number": spec.fields[c].kind.name == "money"} for c in columns],
        "rows": rows_of(actor, spec, columns, [row["id"] for row in listed]),
    }  # fmt: skip


def fields_in(filter_: Any) -> Iterable[str]:
    """The fields that a filter names."""
    if "field" in filter_:
        yield filter_["field"]
    for part in filter_.get("and", ()):
        yield from fields_in(part)


def rows_of(actor: Actor, spec: ObjectSpec, columns: list[str], ids: list[int]) -> list[Body]:
    """Records as texts, which stay as they are when the records change."""
    if not ids:
        return []
    found = Cells(Source(actor, spec), columns).cells(ids)
    return [{"id": id_, "cells": [as_text(cell) for cell in cells]} for id_, cells in zip(ids, found, strict=True)]


def as_text(value: Any) -> str:
    """A cell as a person reads it."""
    if value is None:
        return ""
    if isinstance(value, dt.datetime):
        moment = timezone.localtime(value) if timezone.is_aware(value) else value
        return f"{moment:%Y-%m-%d %H:%M}"
    text = str(quantise(value)) if isinstance(value, Decimal) else str(value)
    return text if len(text) <= LONGEST_CELL else f"{text[: LONGEST_CELL - 1]}…"


def freeze(report: Row, work: Work) -> list[Body]:
    """The sections as they are handed in, by the rights of who hands in, their author. Raises Invalid where a part is missing."""
    sections = fresh(work.actor, report, kept_of(report.id)["draft"])
    empty = [s for s in sections if s["required"] and not (s["text"] or "").strip()]
    if empty:
        raise Invalid(fields={str(s["id"]): [FieldError("required", say("请填写“{label}”。", label=s["title"]))] for s in empty})
    run(
        "insert into activities_reportpaper (report, draft, stamp, paper) values (%s, '{}', 1, %s) on conflict (report) do update "
        "set draft = '{}', stamp = activities_reportpaper.stamp + 1, paper = excluded.paper",
        [report.id, Jsonb(sections)],
    )
    return sections


def in_words(sections: list[Body]) -> str:
    """The whole paper as text: what search, export and print of the report show."""
    parts = []
    for section in sections:
        lines = [section["title"]]
        if section["text"]:
            lines.append(section["text"].strip())
        if section["figures"]:
            lines += figures_in_words(section["figures"])
        if len(lines) > 1:
            parts.append("\n".join(lines))
    return "\n\n".join(parts)


def figures_in_words(figures: Body) -> list[str]:
    """A line with the figures, then a line a record."""
    total = say("共 {count} 条", count=figures["count"])
    if figures["sum"] is not None:
        total = say("{total}，{label} {sum}", total=total, label=figures["sum_label"], sum=figures["sum"])
    return [total, *(" · ".join(cell for cell in row["cells"] if cell) for row in figures["rows"])]
