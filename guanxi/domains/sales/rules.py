"""Rules of selling: pure functions over values."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal

from guanxi.base.money import quantise

OPEN, WON, LOST = "open", "won", "lost"
MONTH_DAYS = 30
LARGEST_DISCOUNT = 1000


def stage_fits(mode: int | None, stage_mode: int | None) -> bool:
    """SAL-001 (OPP-002, OPP-008): the stage is one of the opportunity's sales mode."""
    return mode is not None and mode == stage_mode


def first_stage(stages: Iterable[tuple[int, int]]) -> int | None:
    """SAL-002 (OPP-007): a new opportunity begins in the first stage; `stages` are (sort_no, id)."""
    return min(stages, default=(0, None))[1]


def next_stage(stages: Iterable[tuple[int, int]], current: int) -> int | None:
    """SAL-003 (OPP-008): the stage after the present one, None at the end; `stages` are (sort_no, id)."""
    ordered = [id_ for _, id_ in sorted(stages)]
    after = ordered[ordered.index(current) + 1 :] if current in ordered else ordered
    return after[0] if after else None


def probability(
    typed: bool, present: Decimal | None, stage_rate: Decimal | None, stage_changed: bool
) -> Decimal | None:
    """SAL-004 (OPP-010): the rate of the stage is the probability, unless another was typed; a new stage brings its own."""
    if typed:
        return present
    return stage_rate if stage_changed or present is None else present


def days_between(since: datetime | None, until: datetime) -> int:
    """SAL-005 (OPP-026): whole days spent in the stage."""
    return max((until - since).days, 0) if since else 0


def stage_deadline(since: date, usual_days: int | None) -> date | None:
    """SAL-006 (OPP-043): after this day an opportunity that has not moved counts as stagnant."""
    return since + timedelta(days=usual_days) if usual_days else None


def result_of(new: bool, before: str | None, after: str, stage_changed: bool) -> str | None:
    """SAL-007 (OPP-026, OPP-027): what a change means for the history of the opportunity; None when nothing."""
    if not new and before != after:
        return {WON: "win", LOST: "lose"}.get(after, "reopen")
    if new:
        return "start"
    return "push" if stage_changed else None


def won_amount(typed: Decimal | None, expected: Decimal | None) -> Decimal | None:
    """SAL-008 (OPP-029): the deal is worth what was agreed, else what was expected."""
    return expected if typed is None else typed


def line_amount(quantity: Decimal | None, price: Decimal | None) -> Decimal | None:
    """SAL-009 (OPP-001): quantity times price."""
    return None if quantity is None or price is None else quantise(quantity * price)


def team_rights(
    related: Iterable[int], related_edit: Iterable[int], leaving: Iterable[int], members: Mapping[int, str]
) -> tuple[list[int], list[int]]:
    """SAL-010 (OPP-016): members of the team are related employees with their right; who leaves the team is none any more."""
    touched = {*leaving, *members}
    may_view = [e for e in related if e not in touched] + [e for e, right in members.items() if right == "view"]
    may_edit = [e for e in related_edit if e not in touched] + [e for e, right in members.items() if right == "edit"]
    return may_view, may_edit


def ideal_quota(monthly_task: Decimal, usual_days: int | None, success_rate: Decimal | None) -> Decimal | None:
    """SAL-011 (OPP-015, D-02): the stock a stage must hold: monthly task × (usual days / 30) ÷ success rate."""
    if not usual_days or not success_rate:
        return None
    return quantise(monthly_task * usual_days / MONTH_DAYS / (success_rate / 100))


def ideal_customers(quota: Decimal | None, deal_amount: Decimal | None) -> int | None:
    """SAL-012 (OPP-015): quota divided by the amount of a deal, rounded up."""
    return math.ceil(quota / deal_amount) if quota is not None and deal_amount else None


def filled(amount: Decimal, quota: Decimal | None) -> Decimal | None:
    """SAL-013 (FUN-001): the stock of a stage in percent of its quota; None without a quota."""
    return (amount * 100 / quota).quantize(Decimal("0.1")) if quota else None


def colour(ratio: Decimal | None, green_from: Decimal, yellow_from: Decimal) -> str:
    """SAL-014 (FUN-001, FUN-002, D-03): green, yellow or red by the thresholds; none without a quota."""
    if ratio is None:
        return "none"
    if ratio >= green_from:
        return "green"
    return "yellow" if ratio >= yellow_from else "red"


def weighted(amount: Decimal | None, stage_rate: Decimal | None) -> Decimal:
    """SAL-015 (FUN-011, D-27): expected amount times the success rate of the stage."""
    return (amount or Decimal(0)) * (stage_rate or Decimal(0)) / 100


def quota_target_given(scope: str, department: int | None, employee: int | None) -> str | None:
    """SAL-016 (OPP-012): which field is missing to say whom a quota is for; None when all is said."""
    if scope == "department" and department is None:
        return "department"
    return "employee" if scope == "employee" and employee is None else None


def discounted(list_price: Decimal | None, discount: Decimal | None) -> Decimal | None:
    """SAL-017 (QUO-001, QUO-007): the price of a quoted line; a discount of 90 leaves 90 % of the list price."""
    return None if list_price is None else quantise(list_price * (100 if discount is None else discount) / 100)


def discount_of(list_price: Decimal | None, price: Decimal | None) -> Decimal | None:
    """SAL-018 (QUO-001): the discount that a typed price means; none where it says nothing."""
    if not list_price or price is None:
        return None
    found = (price * 100 / list_price).quantize(Decimal("0.01"))
    return found if found <= LARGEST_DISCOUNT else None


def version_code(first: str, number: int) -> str:
    """SAL-019 (QUO-003): later versions carry the number of the first one."""
    return f"{first[:54]}-V{number}"


def approval_between(stages: Iterable[tuple[int, int, bool]], before: int | None, after: int) -> bool:
    """SAL-020 (OPP-028): whether a stage that needs approval is entered or passed on the way forward.

    `stages` are (sort_no, id, needs approval) of one mode; going back needs nobody.
    """
    ordered = sorted(stages)
    at = {id_: place for place, (_, id_, _) in enumerate(ordered)}
    if after not in at:
        return False
    return any(needs for _, _, needs in ordered[at.get(before, -1) + 1 : at[after] + 1])  # type: ignore[arg-type]
