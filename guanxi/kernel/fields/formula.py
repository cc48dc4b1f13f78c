"""Formula (公式): computed from other fields of the record whenever it is read; never stored."""

from guanxi.kernel.fields.kind import ORDER, Kind


class FormulaKind(Kind):
    name, label = "formula", "公式"
    operators = ORDER
    measures = ("sum", "avg", "min", "max")
    settings = ("expression", "result", "scale")
    computed = True
    wire: dict[str, object] = {}
