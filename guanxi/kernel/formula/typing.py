"""From the untyped tree to the typed one: names become fields, operators are checked, dates and texts converted."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from guanxi.base.words import say
from guanxi.kernel.formula.functions import BY_NAME, UNITS, Function
from guanxi.kernel.formula.grammar import Raw, read
from guanxi.kernel.formula.nodes import PLACES, Call, Const, Field, FieldType, Formula, FormulaError, Node, Ref

T = FieldType
_CONSTANTS: dict[str, Const] = {
    **dict.fromkeys(("TRUE", "真"), Const(True, T.BOOLEAN)),
    **dict.fromkeys(("FALSE", "假"), Const(False, T.BOOLEAN)),
    **dict.fromkeys(("NULL", "空"), Const(None, T.EMPTY)),
}
_COMPARE = {"=": "eq", "<>": "ne", "<": "lt", "<=": "le", ">": "gt", ">=": "ge"}
_ARITHMETIC = {"+": "add", "-": "subtract", "*": "multiply", "/": "divide"}


def type_label(kind: FieldType) -> str:
    """Name of a type for a message."""
    return {
        T.TEXT: say("文字"), T.NUMBER: say("数字"), T.DATE: say("日期"), T.DATETIME: say("时间"), T.BOOLEAN: say("是否"),
        T.EMPTY: say("空"),
    }[kind]  # fmt: skip


def parse(text: str, fields: Mapping[str, FieldType | Field]) -> Formula:
    """Understand a formula.

    `fields` maps every name a formula may use (`预期金额`, `expected_amount`, `客户.简称`) to its type, or to a `Field` with
    the canonical path; without one the name itself is the path. Raises FormulaError with position and code.
    """
    typer = _Typer(fields)
    ast = typer.node(read(text))
    if ast.type is T.EMPTY:
        ast = Const(None, T.TEXT)
    return Formula(text, ast, ast.type, tuple(dict.fromkeys(typer.paths)))


class _Typer:
    """One walk over one formula."""

    def __init__(self, fields: Mapping[str, FieldType | Field]) -> None:
        self.fields = fields
        self.paths: list[str] = []

    def node(self, raw: Raw) -> Node:
        """Typed node of an untyped one."""
        if raw.kind == "number":
            return self._number(raw)
        if raw.kind == "string":
            return Const(raw.text, T.TEXT, raw.position)
        if raw.kind in ("name", "path"):
            return self._field(raw)
        if raw.kind == "call":
            return self._call(raw)
        args = [self.node(a) for a in raw.args]
        if raw.kind in _COMPARE:
            left, right = self._agree(args, raw.position, dates_meet=True)
            if left.type is T.BOOLEAN and raw.kind not in ("=", "<>"):
                raise self._wrong(raw.position, T.BOOLEAN)
            return Call(_COMPARE[raw.kind], (left, right), T.BOOLEAN, raw.position)
        if raw.kind in ("and", "or"):
            return Call(raw.kind, tuple(self._want(a, T.BOOLEAN) for a in args), T.BOOLEAN, raw.position)
        if raw.kind == "&":
            return Call("join", tuple(as_text(a) for a in args), T.TEXT, raw.position)
        return self._arithmetic(raw, args)

    def _number(self, raw: Raw) -> Const:
        whole, _, places = raw.text.partition(".")
        if len(whole) > 25 or len(places) > PLACES:
            raise FormulaError(raw.position, "bad_number", say("数字最多 25 位整数、{places} 位小数。", places=PLACES))
        return Const(Decimal(raw.text), T.NUMBER, raw.position)

    def _field(self, raw: Raw) -> Node:
        found = self.fields.get(raw.text)
        if found is None:
            constant = _CONSTANTS.get(raw.text.upper()) if raw.kind == "name" else None
            if constant is None:
                raise FormulaError(raw.position, "unknown_field", say("没有字段“{name}”。", name=raw.text))
            return Const(constant.value, constant.type, raw.position)
        path, kind = (found.path, found.type) if isinstance(found, Field) else (raw.text, found)
        self.paths.append(path)
        return Ref(path, kind, raw.position)

    def _arithmetic(self, raw: Raw, args: list[Node]) -> Node:
        at = raw.position
        if raw.kind == "negative":
            return Call("negative", (self._want(args[0], T.NUMBER),), T.NUMBER, at)
        if raw.kind == "percent":
            return Call("divide", (self._want(args[0], T.NUMBER), Const(Decimal(100), T.NUMBER)), T.NUMBER, at)
        left, right = args
        if raw.kind == "-" and is_day(left) and is_day(right):
            return Call("datediff", (as_day(right), as_day(left)), T.NUMBER, at)
        if raw.kind in "+-" and is_day(left):
            days = self._want(right, T.NUMBER)
            return Call(
                "add_days", (as_day(left), Call("negative", (days,), T.NUMBER) if raw.kind == "-" else days), T.DATE, at
            )
        if raw.kind == "+" and is_day(right):
            return Call("add_days", (as_day(right), self._want(left, T.NUMBER)), T.DATE, at)
        return Call(_ARITHMETIC[raw.kind], (self._want(left, T.NUMBER), self._want(right, T.NUMBER)), T.NUMBER, at)

    def _call(self, raw: Raw) -> Node:
        function = BY_NAME.get(raw.text.upper())
        if function is None:
            raise FormulaError(raw.position, "unknown_function", say("没有函数“{name}”。", name=raw.text))
        count = len(raw.args)
        if not function.least <= count <= function.most or (function.op == "date" and count == 2):
            raise FormulaError(raw.position, "wrong_count", say("参数个数不对，应写作：{usage}", usage=say(function.help)))
        args = [self.node(a) for a in raw.args]
        special = getattr(self, f"_call_{function.op}", None)
        if special is not None:
            typed: Node = special(args, raw.position)
            return typed
        return self._plain(function, args, raw.position)

    def _plain(self, function: Function, args: list[Node], at: int) -> Node:
        """Arguments by position; those marked same or ordered agree in type."""
        typed: list[Node] = []
        for i, arg in enumerate(args):
            want = function.takes[min(i, len(function.takes) - 1)]
            if want in ("same", "ordered"):
                typed += self._agree(args[i:], at)
                if want == "ordered" and typed[-1].type is T.BOOLEAN:
                    raise self._wrong(at, T.BOOLEAN)
                break
            typed.append(arg if want == "any" else self._want(arg, FieldType(want)))
        if function.op == "join":
            typed = [as_text(a) for a in typed]
        if function.op == "blank" and typed[0].type is T.EMPTY:
            typed = [Const(None, T.TEXT, at)]
        return Call(function.op, tuple(typed), function.gives or typed[-1].type, at)

    def _call_case(self, args: list[Node], at: int) -> Node:
        """CASE(value, when, then, …[, otherwise]): whens agree with the value, thens with each other."""
        pairs = (len(args) - 1) // 2
        tested = self._agree([args[0], *args[1 : 2 * pairs : 2]], at)
        results = self._agree([*args[2 : 2 * pairs + 1 : 2], *args[2 * pairs + 1 :]], at)
        ordered = [tested[0]]
        for when, then in zip(tested[1:], results, strict=False):
            ordered += [when, then]
        return Call("case", (*ordered, *results[pairs:]), results[0].type, at)

    def _call_round(self, args: list[Node], at: int) -> Node:
        places = args[1] if len(args) > 1 else Const(Decimal(0), T.NUMBER)
        return Call("round", (self._want(args[0], T.NUMBER), self._want(places, T.NUMBER)), T.NUMBER, at)

    def _call_date(self, args: list[Node], at: int) -> Node:
        if len(args) == 1:
            return self._want(args[0], T.DATE)
        return Call("date", tuple(self._want(a, T.NUMBER) for a in args), T.DATE, at)

    def _call_dateadd(self, args: list[Node], at: int) -> Node:
        unit = args[2] if len(args) > 2 else Const("day", T.TEXT)
        known = UNITS.get(unit.value.lower()) if isinstance(unit, Const) and isinstance(unit.value, str) else None
        if known is None:
            raise FormulaError(unit.position, "wrong_type", say("单位只能是“天”“周”“月”“季”或“年”。"))
        op, step = known
        count = self._want(args[1], T.NUMBER)
        if step > 1:
            count = Call("multiply", (Call("trunc", (count,), T.NUMBER), Const(Decimal(step), T.NUMBER)), T.NUMBER)
        return Call(op, (self._want(args[0], T.DATE), count), T.DATE, at)

    def _call_text(self, args: list[Node], at: int) -> Node:
        if len(args) == 1:
            return as_text(args[0])
        return Call("fixed", (self._want(args[0], T.NUMBER), self._want(args[1], T.NUMBER)), T.TEXT, at)

    def _want(self, node: Node, kind: FieldType) -> Node:
        """The node as an argument of type `kind`; a datetime becomes its day where a date is wanted."""
        if node.type is T.EMPTY:
            return Const(None, kind, node.position)
        if kind is T.DATE and node.type is T.DATETIME:
            return as_day(node)
        if node.type is not kind:
            raise self._wrong(node.position, node.type, kind)
        return node

    def _agree(self, nodes: list[Node], at: int, *, dates_meet: bool = False) -> list[Node]:
        """The nodes in one common type; with `dates_meet` a date and a datetime meet as days."""
        kinds = {n.type for n in nodes} - {T.EMPTY}
        if dates_meet and kinds == {T.DATE, T.DATETIME}:
            nodes, kinds = [as_day(n) for n in nodes], {T.DATE}
        if len(kinds) > 1:
            first = next(n.type for n in nodes if n.type is not T.EMPTY)
            other = next(n for n in nodes if n.type not in (T.EMPTY, first))
            raise self._wrong(other.position or at, other.type, first)
        kind = kinds.pop() if kinds else T.TEXT
        return [Const(None, kind, n.position) if n.type is T.EMPTY else n for n in nodes]

    @staticmethod
    def _wrong(at: int, found: FieldType, wanted: FieldType | None = None) -> FormulaError:
        if wanted is None:
            message = say("这里不能用{found}。", found=type_label(found))
        else:
            message = say("这里需要{wanted}，现在是{found}。", wanted=type_label(wanted), found=type_label(found))
        return FormulaError(at, "wrong_type", message)


def is_day(node: Node) -> bool:
    """Whether the node is a date or a datetime."""
    return node.type in (T.DATE, T.DATETIME)


def as_day(node: Node) -> Node:
    """A datetime as the day in the company's time zone; anything else unchanged."""
    return Call("to_date", (node,), T.DATE, node.position) if node.type is T.DATETIME else node


def as_text(node: Node) -> Node:
    """Any value as text, the way TEXT writes it."""
    if node.type is T.EMPTY:
        return Const(None, T.TEXT, node.position)
    return node if node.type is T.TEXT else Call("text", (node,), T.TEXT, node.position)
