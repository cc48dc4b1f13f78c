"""The template to fill in: a column per field, required ones marked, drop-downs for choices, notes on what to write (GEN-012)."""

from __future__ import annotations

import io
from typing import Any

import xlsxwriter

from guanxi.base.words import say, translate
from guanxi.features.transfer.options import importable, require_import
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec

ROWS = 5000  # rows with drop-downs
LISTS = "_lists"


def template(actor: Actor, spec: ObjectSpec) -> bytes:
    """The workbook for what this actor may import, in his language."""
    require_import(actor, spec)
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    sheet, lists = book.add_worksheet(translate(spec.label)[:31]), book.add_worksheet(LISTS)
    lists.hide()
    plain = book.add_format({"bold": True, "bg_color": "#F2F2F2", "border": 1, "border_color": "#D9D9D9"})
    marked = book.add_format(
        {"bold": True, "bg_color": "#FFF1F0", "font_color": "#C00000", "border": 1, "border_color": "#D9D9D9"}
    )
    formats = {"date": book.add_format({"num_format": "yyyy-mm-dd"}), "text": book.add_format({"num_format": "@"})}
    shown = [f for f in importable(actor, spec) if f.name not in ("related", "related_edit", "departments")]
    for column, field in enumerate(sorted(shown, key=lambda f: not f.demanded)):
        label = translate(field.label)
        sheet.write_string(0, column, f"{label}*" if field.demanded else label, marked if field.demanded else plain)
        sheet.set_column(column, column, max(14, len(label) * 2 + 4), column_format(field, formats))
        sheet.write_comment(0, column, note(field))
        choices = [translate(o.label) for o in field.options if not o.disabled]
        if field.kind.name == "boolean":
            choices = [say("是"), say("否")]
        if choices and field.kind.name != "multi_choice":
            drop_down(sheet, lists, column, choices)
    sheet.freeze_panes(1, 0)
    book.close()
    return out.getvalue()


def column_format(field: FieldSpec, formats: dict[str, Any]) -> Any:
    """Dates as dates; codes and phones as text, so that no zero in front is lost."""
    if field.kind.name == "date":
        return formats["date"]
    return formats["text"] if field.kind.sql == "text" and field.kind.name in ("text", "phone", "auto_number") else None


def drop_down(sheet: Any, lists: Any, column: int, choices: list[str]) -> None:
    for row, choice in enumerate(choices):
        lists.write_string(row, column, choice)
    letter = xlsxwriter.utility.xl_col_to_name(column)
    source = f"={LISTS}!${letter}$1:${letter}${len(choices)}"
    sheet.data_validation(1, column, ROWS, column, {"validate": "list", "source": source, "error_type": "warning"})


def note(field: FieldSpec) -> str:
    """What belongs into the column."""
    lines = [say("必填") if field.demanded else say("选填")]
    if field.target:
        lines.append(say("填写{target}的编码或名称", target=translate(object_spec(field.target).label)))
    elif field.kind.name == "multi_choice":
        lines.append(
            say("可填多项，用逗号分隔：{options}", options="，".join(translate(o.label) for o in field.options))
        )
    elif field.kind.name in ("date", "datetime"):
        lines.append(say("日期，例如 2026-11-21"))
    elif field.max_length:
        lines.append(say("最多 {max} 个字符", max=field.max_length))
    return "\n".join([*lines, *([translate(field.help)] if field.help else [])])
