"""The functions of the language: names, Chinese names, how many arguments they take and of which types.

`op` is the internal name both targets implement. `takes` lists the types by position, the last one repeating up to
`most`; `same` means that all arguments from there on agree, and the result has their type.
"""

from __future__ import annotations

from dataclasses import dataclass

from guanxi.kernel.formula.nodes import FieldType

TEXT, NUMBER, DATE, BOOLEAN = FieldType.TEXT, FieldType.NUMBER, FieldType.DATE, FieldType.BOOLEAN

#: Longest argument list.
MANY = 60


@dataclass(frozen=True, slots=True)
class Function:
    """One function. `takes`: types by position, "any" for every type, "same" for a common type of any kind, "ordered"
    for a common type that is not boolean. `gives` None means that common type. `help` is one line in Chinese."""

    op: str
    names: tuple[str, ...]
    takes: tuple[FieldType | str, ...]
    gives: FieldType | None
    least: int
    most: int
    help: str


FUNCTIONS: tuple[Function, ...] = (
    Function("if", ("IF", "如果"), (BOOLEAN, "same"), None, 2, 3, "如果(条件, 成立时的值, 否则的值)"),
    Function("case", ("CASE", "SWITCH", "分支"), ("case",), None, 3, MANY, "分支(值, 情况1, 结果1, 情况2, 结果2, …, 其他结果)"),
    Function("and", ("AND", "且", "并且"), (BOOLEAN,), BOOLEAN, 1, MANY, "且(条件1, 条件2, …)：全部成立"),
    Function("or", ("OR", "或", "或者"), (BOOLEAN,), BOOLEAN, 1, MANY, "或(条件1, 条件2, …)：至少一个成立"),
    Function("not", ("NOT", "非"), (BOOLEAN,), BOOLEAN, 1, 1, "非(条件)"),
    Function("blank", ("BLANK", "ISBLANK", "为空"), ("any",), BOOLEAN, 1, 1, "为空(值)：没有填写"),
    Function("coalesce", ("COALESCE", "取非空"), ("same",), None, 1, MANY, "取非空(值1, 值2, …)：第一个不为空的值"),
    Function("round", ("ROUND", "四舍五入"), (NUMBER, NUMBER), NUMBER, 1, 2, "四舍五入(数, 小数位数)"),
    Function("abs", ("ABS", "绝对值"), (NUMBER,), NUMBER, 1, 1, "绝对值(数)"),
    Function("min", ("MIN", "最小值"), ("ordered",), None, 1, MANY, "最小值(值1, 值2, …)"),
    Function("max", ("MAX", "最大值"), ("ordered",), None, 1, MANY, "最大值(值1, 值2, …)"),
    Function("len", ("LEN", "长度"), (TEXT,), NUMBER, 1, 1, "长度(文字)：字符数"),
    Function("left", ("LEFT", "左边"), (TEXT, NUMBER), TEXT, 2, 2, "左边(文字, 字符数)"),
    Function("right", ("RIGHT", "右边"), (TEXT, NUMBER), TEXT, 2, 2, "右边(文字, 字符数)"),
    Function("mid", ("MID", "中间"), (TEXT, NUMBER, NUMBER), TEXT, 3, 3, "中间(文字, 从第几个, 字符数)"),
    Function("join", ("CONCAT", "连接"), ("any",), TEXT, 1, MANY, "连接(值1, 值2, …)，也可写作 值1 & 值2"),
    Function("upper", ("UPPER", "大写"), (TEXT,), TEXT, 1, 1, "大写(文字)：拉丁字母"),
    Function("lower", ("LOWER", "小写"), (TEXT,), TEXT, 1, 1, "小写(文字)：拉丁字母"),
    Function("trim", ("TRIM", "去空格"), (TEXT,), TEXT, 1, 1, "去空格(文字)：去掉两端空白"),
    Function("contains", ("CONTAINS", "包含"), (TEXT, TEXT), BOOLEAN, 2, 2, "包含(文字, 要找的文字)"),
    Function("today", ("TODAY", "今天"), (), DATE, 0, 0, "今天()"),
    Function("now", ("NOW", "现在"), (), FieldType.DATETIME, 0, 0, "现在()"),
    Function("year", ("YEAR", "年"), (DATE,), NUMBER, 1, 1, "年(日期)"),
    Function("month", ("MONTH", "月"), (DATE,), NUMBER, 1, 1, "月(日期)"),
    Function("day", ("DAY", "日"), (DATE,), NUMBER, 1, 1, "日(日期)"),
    Function("date", ("DATE", "日期"), (NUMBER, NUMBER, NUMBER), DATE, 1, 3, "日期(年, 月, 日)，或 日期(时间)"),
    Function("dateadd", ("DATEADD", "加天"), (DATE, NUMBER, TEXT), DATE, 2, 3, '加天(日期, 数量)，或 DATEADD(日期, 数量, "月")'),
    Function("datediff", ("DATEDIFF", "天数差"), (DATE, DATE), NUMBER, 2, 2, "天数差(开始, 结束)：结束减开始"),
    Function("text", ("TEXT", "转文字"), ("any", NUMBER), TEXT, 1, 2, "转文字(值)，或 转文字(数, 小数位数)"),
    Function("value", ("VALUE", "转数字"), (TEXT,), NUMBER, 1, 1, "转数字(文字)：不是数字时为空"),
)  # fmt: skip

BY_NAME: dict[str, Function] = {name: f for f in FUNCTIONS for name in f.names}

#: Units DATEADD takes, by every spelling: the operation and how many of its steps one unit has.
UNITS: dict[str, tuple[str, int]] = {
    **dict.fromkeys(("天", "日", "day", "days", "d"), ("add_days", 1)),
    **dict.fromkeys(("周", "星期", "week", "weeks", "w"), ("add_days", 7)),
    **dict.fromkeys(("月", "month", "months", "m"), ("add_months", 1)),
    **dict.fromkeys(("季", "季度", "quarter", "quarters", "q"), ("add_months", 3)),
    **dict.fromkeys(("年", "year", "years", "y"), ("add_months", 12)),
}
