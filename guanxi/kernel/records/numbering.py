"""Numbers for automatic number fields: gaps are possible, doubles are not. A pattern counts per period it names."""

from __future__ import annotations

import re
from dataclasses import replace

from django.utils import timezone

from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.storage.rows import run

_DIGITS = re.compile(r"\{(0+)\}")
_PERIOD = re.compile(r"\{(yyyy|yyyymm|yyyymmdd)\}")
FORMATS = {"yyyy": "%Y", "yyyymm": "%Y%m", "yyyymmdd": "%Y%m%d"}


def give_numbers(spec: ObjectSpec, drafts: list[Draft]) -> None:
    """Fill empty automatic numbers of new records; one counter update for all of them."""
    for field in spec.fields.values():
        empty = [d for d in drafts if field.kind.name == "auto_number" and d[field.name] is None]
        if empty:
            last = reserve(spec, field, len(empty))
            for i, draft in enumerate(empty):
                draft.set(field.name, number(pattern(field), last - len(empty) + 1 + i))


def take_number(spec: ObjectSpec, field: FieldSpec, expression: str) -> str:
    """The next number of a field that is filled on request only."""
    asked = replace(field, expression=expression)
    return number(pattern(asked), reserve(spec, asked, 1))


def pattern(field: FieldSpec) -> str:
    """The pattern with its period filled in for today."""
    today = timezone.localdate()
    return _PERIOD.sub(lambda m: today.strftime(FORMATS[m[1]]), field.expression or "{000000}")


def number(filled: str, n: int) -> str:
    return _DIGITS.sub(lambda m: str(n).zfill(len(m[1])), filled)


def reserve(spec: ObjectSpec, field: FieldSpec, count: int) -> int:
    """Take `count` numbers; returns the last. Skips over numbers that were typed by hand or imported."""
    filled = pattern(field)
    key = f"{spec.name}.{field.name}:{_DIGITS.sub('#', filled)}"
    sql = (
        "insert into kernel_counter (key, value) values (%s, %s) "
        "on conflict (key) do update set value = kernel_counter.value + %s returning value"
    )
    while True:
        last: int = run(sql, [key, count, count])[0][0]
        wanted = [number(filled, n) for n in range(last - count + 1, last + 1)]
        if not run(f'select 1 from "{spec.table}" where "{field.column}" = any(%s) limit 1', [wanted]):
            return last
