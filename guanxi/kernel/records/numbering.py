"""Numbers for automatic number fields: gaps are possible, doubles are not. A pattern counts per period it names; `{xxxxxx}`
gives letters and digits by chance, for numbers that must not tell how many there are (docs/decisions/0014-numbers.md)."""

from __future__ import annotations

import re
import secrets
from dataclasses import replace

from django.utils import timezone

from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.storage.rows import run

_DIGITS = re.compile(r"\{(0+)\}")
_CHANCE = re.compile(r"\{(x+)\}")
_PERIOD = re.compile(r"\{(yyyy|yyyymm|yyyymmdd)\}")
FORMATS = {"yyyy": "%Y", "yyyymm": "%Y%m", "yyyymmdd": "%Y%m%d"}
LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"  # none that are taken for one another


def give_numbers(spec: ObjectSpec, drafts: list[Draft]) -> None:
    """Fill empty automatic numbers of new records; one counter update for all of them."""
    for field in spec.fields.values():
        empty = [d for d in drafts if field.kind.name == "auto_number" and d[field.name] is None]
        if empty:
            for draft, given in zip(empty, reserve(spec, field, len(empty)), strict=True):
                draft.set(field.name, given)


def take_number(spec: ObjectSpec, field: FieldSpec, expression: str) -> str:
    """The next number of a field that is filled on request only."""
    return reserve(spec, replace(field, expression=expression), 1)[0]


def pattern(field: FieldSpec) -> str:
    """The pattern with its period filled in for today; one that would give the same number twice counts at its end."""
    today = timezone.localdate()
    filled = _PERIOD.sub(lambda m: today.strftime(FORMATS[m[1]]), field.expression)
    return filled if _DIGITS.search(filled) or _CHANCE.search(filled) else f"{filled}{{000000}}"


def number(filled: str, n: int) -> str:
    counted = _DIGITS.sub(lambda m: str(n).zfill(len(m[1])), filled)
    return _CHANCE.sub(lambda m: "".join(secrets.choice(LETTERS) for _ in m[1]), counted)


def reserve(spec: ObjectSpec, field: FieldSpec, count: int) -> list[str]:
    """`count` numbers that nobody has. Counting skips over those that were typed by hand or imported; where chance hits
    one that is there, the next try has a letter more."""
    filled = pattern(field)
    counted = _DIGITS.search(filled)
    while True:
        first = take(f"{spec.name}.{field.name}:{_DIGITS.sub('#', filled)}", count) if counted else 1
        wanted = [number(filled, n) for n in range(first, first + count)]
        taken = run(f'select 1 from "{spec.table}" where "{field.column}" = any(%s) limit 1', [wanted])
        if len(set(wanted)) == count and not taken:
            return wanted
        filled += "" if counted else "{x}"


def take(key: str, count: int) -> int:
    """The first of `count` steps of a counter. The counter is part of the transaction: what is refused uses no number up."""
    sql = (
        "insert into kernel_counter (key, value) values (%s, %s) "
        "on conflict (key) do update set value = kernel_counter.value + %s returning value"
    )
    return int(run(sql, [key, count, count])[0][0]) - count + 1
