"""Numbered rules of documents from business systems, over values."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from guanxi.base.words import say

#: Which part of a business system brings documents of a kind.
PART_OF = {"delivery": "sales", "invoice": "sales", "receivable": "receivables", "receipt": "receivables", "stock": "stock"}
Mistake = tuple[str, str, str]  # field, code, sentence


def mistakes(kind: str, amount: Decimal, open_amount: Decimal | None, day: date, due: date | None) -> Iterator[Mistake]:
    """EAI-018, EAI-029: only a receivable has an open amount, which lies between nothing and its amount; what is due is due later."""
    if kind != "receivable":
        if open_amount is not None:
            yield "open_amount", "not_here", say("只有应收单据有未结金额。")
        if due is not None and kind != "invoice":
            yield "due_date", "not_here", say("只有应收与发票有到期日。")
    elif open_amount is None:
        yield "open_amount", "required", say("应收单据请填写未结金额。")
    elif open_amount and (open_amount > 0) != (amount > 0):
        yield "open_amount", "other_sign", say("未结金额与金额的正负应一致。")
    elif abs(open_amount) > abs(amount):
        yield "open_amount", "too_big", say("未结金额不能大于金额。")
    if due is not None and due < day:
        yield "due_date", "before_start", say("到期日不能早于单据日期。")


def lacking(system: Any, part: str, label: str) -> tuple[str, str] | None:
    """EAI-032: why a system cannot be used for a part of the business, and where that is changed; None where it can."""
    if not system["is_enabled"]:
        return "not_enabled", say("业务系统“{name}”尚未启用。请系统管理员在“业务设置 → 业务系统”中启用。", name=system["name"])
    if part not in (system["parts"] or ()):
        return "not_provided", say(
            "业务系统“{name}”没有启用“{part}”。请系统管理员在“业务设置 → 业务系统”的“提供的业务”中勾选。", name=system["name"], part=label
        )
    return None
