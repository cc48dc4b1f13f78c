"""The formula language: what an administrator writes in a formula field, a condition or a default.

Excel's syntax with Chinese or API names: `预期金额 * 成功率 / 100`, `IF(为空(客户.简称), 客户.名称, 客户.简称)`. One parse gives
a typed tree; it runs as SQL (lists, filters, reports) and on values in memory (forms, rules) with the same meaning,
which `guanxi/tests/test_formula_sql.py` checks with generated formulas. `docs/how-to/formulas.md` is the page for
users. Catalogue: PLAT (custom attributes, formula).
"""

from guanxi.kernel.formula.evaluating import evaluate
from guanxi.kernel.formula.functions import FUNCTIONS, Function
from guanxi.kernel.formula.nodes import Field, FieldType, Formula, FormulaError, Moment
from guanxi.kernel.formula.sql import compile_sql
from guanxi.kernel.formula.typing import parse

__all__ = [
    "FUNCTIONS",
    "Field",
    "FieldType",
    "Formula",
    "FormulaError",
    "Function",
    "Moment",
    "compile_sql",
    "evaluate",
    "parse",
]
