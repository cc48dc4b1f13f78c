"""Figures of customers that modules bring: amounts or counts with a customer and a day, from which others compute (PYR-003..009)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class CustomerFigure:
    """One kind of figure, over all records whoever asks. `sql` is a query of `customer_id`, `day` and `value`, one row a record; it may
    use the parameter `zone`, the company's time zone. A module that is not installed brings none."""

    name: str
    label: str
    sql: str
