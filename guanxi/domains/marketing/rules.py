"""Rules about campaigns: pure functions over values."""

from __future__ import annotations

from datetime import date

HEAD_OFFICE, BRANCH, PRODUCT_LINE = "head_office", "branch", "product_line"


def level_of(product_line: int | None, branch: int | None) -> str:
    """MKV-001 (PERM-052): who starts a campaign when nobody says: its product line, its branch, else head office."""
    if product_line:
        return PRODUCT_LINE
    return BRANCH if branch else HEAD_OFFICE


def line_fits(level: str, product_line: int | None) -> bool:
    """MKV-002 (PERM-052): a campaign of a product line names it; any other must not, or it would be the line's as well."""
    return (level == PRODUCT_LINE) == (product_line is not None)


def department_fits(level: str, branch: int | None, has_branches: bool) -> bool:
    """MKV-003 (PERM-052): head office and branches start campaigns in departments of their own. A company that has marked no
    branch tells them apart as it likes."""
    if level == PRODUCT_LINE or not has_branches:
        return True
    return (level == BRANCH) == (branch is not None)


def period_fits(start: date | None, end: date | None) -> bool:
    """MKV-004: it ends when it begins, or later."""
    return start is None or end is None or start <= end
