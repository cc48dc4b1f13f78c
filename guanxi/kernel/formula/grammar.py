"""From text to an untyped tree. lark does the work; its table is built once per process."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from lark import Lark, Token, Transformer, v_args
from lark.exceptions import LarkError, UnexpectedCharacters, UnexpectedEOF, UnexpectedInput, UnexpectedToken, VisitError

from guanxi.base.words import say
from guanxi.kernel.formula.nodes import MAX_DEPTH, MAX_LENGTH, FormulaError

GRAMMAR = r"""
?start: disjunction
?disjunction: conjunction (OR conjunction)*         -> disjunction
?conjunction: comparison (AND comparison)*          -> conjunction
?comparison: joined (COMPARE joined)?               -> binary
?joined: sum (JOIN sum)*                            -> joined
?sum: product | sum SIGN product                    -> binary
?product: signed | product TIMES signed             -> binary
?signed: SIGN signed                                -> signed
       | percent
?percent: atom | percent PERCENT                    -> percent
?atom: NUMBER                                       -> number
     | STRING                                       -> string
     | path
     | (NAME | AND | OR) LPAR [disjunction (COMMA disjunction)*] RPAR  -> call
     | LPAR disjunction RPAR                        -> group
path: part (DOT part)*
?part: NAME | BRACKETED

OR.3: /(or|或|或者)(?!\w)/i
AND.3: /(and|且|并且)(?!\w)/i
NAME.2: /[^\W\d]\w*/
BRACKETED: /\[[^\[\]]+\]/
NUMBER: /[0-9]+(\.[0-9]+)?/
STRING: /"([^"]|"")*"/ | /“[^”]*”/ | /'([^']|'')*'/
COMPARE: "<=" | ">=" | "<>" | "!=" | "==" | "=" | "<" | ">" | "≤" | "≥" | "≠" | "＝" | "＞" | "＜"
JOIN: "&" | "＆"
SIGN: "+" | "-" | "＋" | "－"
TIMES: "*" | "/" | "×" | "÷" | "＊" | "／"
PERCENT: "%" | "％"
LPAR: "(" | "（"
RPAR: ")" | "）"
COMMA: "," | "，"
DOT: "." | "．"
%ignore /[\s\u3000]+/
"""

_SAME = {"!=": "<>", "==": "=", "≤": "<=", "≥": ">=", "≠": "<>", "×": "*", "÷": "/", "＝": "=", "＞": ">", "＜": "<",
         "＋": "+", "－": "-", "＊": "*", "／": "/"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Raw:
    """Untyped node: `kind` is number, string, path, call or an operator; `text` the literal, name or path."""

    kind: str
    text: str
    args: tuple[Raw, ...]
    position: int
    depth: int
    parts: tuple[str, ...] = ()


def _node(kind: str, text: str, args: list[Raw], position: int) -> Raw:
    depth = 1 + max((a.depth for a in args), default=0)
    if depth > MAX_DEPTH:
        raise FormulaError(
            position, "too_deep", say("公式嵌套过深，最多 {max} 层，请拆成几个公式字段。", max=MAX_DEPTH)
        )
    return Raw(kind, text, tuple(args), position, depth)


@v_args(inline=True)
class _Build(Transformer[Token, Raw]):
    """Makes `Raw` nodes while lark parses, so depth is refused before any recursion runs."""

    def number(self, token: Token) -> Raw:
        return _node("number", str(token), [], token.start_pos or 0)

    def string(self, token: Token) -> Raw:
        quote, inner = token[0], token[1:-1]
        return _node("string", inner if quote == "“" else inner.replace(quote * 2, quote), [], token.start_pos or 0)

    def path(self, *tokens: Token) -> Raw:
        parts = tuple(str(t)[1:-1].strip() if t.type == "BRACKETED" else str(t) for t in tokens if t.type != "DOT")
        bare = len(tokens) == 1 and tokens[0].type == "NAME"
        node = _node("name" if bare else "path", ".".join(parts), [], tokens[0].start_pos or 0)
        return Raw(node.kind, node.text, (), node.position, 1, parts)

    def call(self, name: Token, *rest: Token | Raw | None) -> Raw:
        return _node("call", str(name), [a for a in rest if isinstance(a, Raw)], name.start_pos or 0)

    def group(self, _open: Token, inner: Raw, _close: Token) -> Raw:
        return inner

    def binary(self, left: Raw, sign: Token | None = None, right: Raw | None = None) -> Raw:
        if sign is None or right is None:
            return left
        return _node(_SAME.get(str(sign), str(sign)), "", [left, right], sign.start_pos or 0)

    def signed(self, sign: Token, operand: Raw) -> Raw:
        return _node("negative", "", [operand], sign.start_pos or 0) if sign in ("-", "－") else operand

    def percent(self, operand: Raw, sign: Token) -> Raw:
        return _node("percent", "", [operand], sign.start_pos or 0)

    def _chain(self, kind: str, items: tuple[Raw | Token, ...]) -> Raw:
        nodes = [i for i in items if isinstance(i, Raw)]
        return nodes[0] if len(nodes) == 1 else _node(kind, "", nodes, nodes[0].position)

    def disjunction(self, *items: Raw | Token) -> Raw:
        return self._chain("or", items)

    def conjunction(self, *items: Raw | Token) -> Raw:
        return self._chain("and", items)

    def joined(self, *items: Raw | Token) -> Raw:
        return self._chain("&", items)


@lru_cache(maxsize=1)
def _parser() -> Lark:
    return Lark(GRAMMAR, parser="lalr", transformer=_Build(), maybe_placeholders=False)


def _syntax_error(text: str, error: UnexpectedInput) -> FormulaError:
    """What lark could not read, in the user's words."""
    if isinstance(error, UnexpectedEOF) or (isinstance(error, UnexpectedToken) and error.token.type == "$END"):
        return FormulaError(len(text), "syntax", say("公式没有写完，请检查括号和运算符。"))
    position = error.pos_in_stream if error.pos_in_stream is not None and error.pos_in_stream >= 0 else 0
    found = error.char if isinstance(error, UnexpectedCharacters) else str(getattr(error, "token", ""))
    return FormulaError(position, "syntax", say("第 {at} 个字符处看不懂“{found}”。", at=position + 1, found=found))


def read(text: str) -> Raw:
    """The untyped tree of a formula. Raises FormulaError (syntax, too_long, too_deep, bad_text)."""
    if len(text) > MAX_LENGTH:
        raise FormulaError(MAX_LENGTH, "too_long", say("公式最多 {max} 个字符。", max=MAX_LENGTH))
    for at, char in enumerate(text):
        if char == "\0" or "\ud800" <= char <= "\udfff":
            raise FormulaError(at, "bad_text", say("公式含有无法保存的字符。"))
    source = " " + text[1:] if text.startswith("=") else text
    try:
        tree: object = _parser().parse(source)
    except UnexpectedInput as error:
        raise _syntax_error(source, error) from None
    except VisitError as error:
        if isinstance(error.orig_exc, FormulaError):
            raise error.orig_exc from None
        raise
    except LarkError as error:
        raise FormulaError(0, "syntax", say("公式没有写完，请检查括号和运算符。")) from error
    assert isinstance(tree, Raw)
    return tree
