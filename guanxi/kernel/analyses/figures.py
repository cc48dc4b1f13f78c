"""Figures that modules bring and others compute from: of customers (PYR-003..009), and of sales for plans (PLAN-005..008)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class CustomerFigure:
    """One kind of figure, over all records whoever asks. `sql` is a query of `customer_id`, `day` and `value`, one row a record; it may
    use the parameter `zone`, the company's time zone. A module that is not installed brings none."""

    name: str
    label: str
    sql: str


@dataclass(frozen=True)
class SalesFigure:
    """What was achieved in an indicator of sales plans, over all records. `sql` is a query of `day`, `value`, `department_id`,
    `employee_id`, `customer_id`, `region_id`, `product_id` and `product_line_id`, one row a line; it has no parameters."""

    name: str
    label: str
    sql: str
