"""What may be said about a custom field, by its kind: checked before a column is made (PLAT-008, PLAT-030)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from guanxi.base.errors import FieldError, Invalid
from guanxi.base.words import say, translate
from guanxi.features.studio.naming import clean_label
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.access.dimensions import dimensions
from guanxi.kernel.fields import KINDS, Kind, Refused
from guanxi.kernel.fields.numbers import read_decimal
from guanxi.kernel.formula import FormulaError
from guanxi.kernel.metadata.from_store import field_from
from guanxi.kernel.metadata.snapshot import snapshot
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec
from guanxi.kernel.models import CustomField
from guanxi.kernel.query.conditions import compile_filter
from guanxi.kernel.query.filters import parse_filter
from guanxi.kernel.query.formulas import NESTING, RESULTS, nesting_of, understand
from guanxi.kernel.query.source import Source

Settings = dict[str, Any]
NOT_OFFERED = frozenset({"password", "condition"})
COMMON = frozenset({"required", "default", "help", "indexed"})
#: Longest text a kind may be given, and its length where nothing is said.
LENGTHS = {
    "text": (1000, 200), "phone": (60, 60), "email": (200, 200), "url": (1000, 500), "address": (300, 300),
    "long_text": (100_000, 20_000), "rich_text": (200_000, 100_000), "auto_number": (60, 60),
}  # fmt: skip
COLORS = frozenset(
    ["default", "blue", "geekblue", "cyan", "green", "lime", "gold", "orange", "volcano", "red", "magenta", "purple"]
)
OPTION = re.compile(r"^[^\s,;，；、\x00-\x1f]{1,60}$")
SUMMABLE = frozenset({"integer", "decimal", "money", "percent", "rating", "duration"})
FUNCTIONS = ("count", "sum", "min", "max", "avg")
MOST_OPTIONS = 500


def kind_of(name: str) -> Kind:
    """A kind the designer offers. Raises Invalid at `kind`."""
    if name not in KINDS or name in NOT_OFFERED:
        raise Invalid.at("kind", "unknown_kind", say("没有字段类型“{kind}”。", kind=name[:40]))
    return KINDS[name]


def checked(spec: ObjectSpec, name: str, label: str, kind: Kind, given: Mapping[str, Any]) -> Settings:
    """The settings to keep. Raises Invalid with everything that is wrong."""
    errors: dict[str, list[FieldError]] = {}
    result: Settings = {}
    allowed = COMMON | set(kind.settings) | ({"on_delete"} if kind.references else set())
    allowed |= {"max_length"} if kind.name in LENGTHS else set()
    for key, value in given.items():
        if value in (None, "", {}) or (key not in allowed and value in ([], False)):
            continue
        if key not in allowed:
            errors[key[:60]] = [
                FieldError("unknown_setting", say("“{kind}”字段没有这项设置。", kind=translate(kind.label)))
            ]
            continue
        try:
            result[key] = CHECKS[key](value, kind)
        except Refused as problem:
            errors[key] = [problem.error]
    if errors:
        raise Invalid(fields=errors)
    complete(spec, name, label, kind, result)
    return {k: v for k, v in result.items() if v is not None}


def complete(spec: ObjectSpec, name: str, label: str, kind: Kind, result: Settings) -> None:
    """What a kind cannot do without, and what depends on several settings. Raises Invalid."""
    if kind.name in LENGTHS:
        result.setdefault("max_length", LENGTHS[kind.name][1])
    if "options" in kind.settings and not result.get("options"):
        raise Invalid.at("options", "required", say("请至少填写一个选项。"))
    if "dimension" in kind.settings:
        chosen = next((d for d in dimensions() if d.id == result.get("dimension")), None)
        if chosen is None:
            raise Invalid.at("dimension", "required", say("请选择管理维度。"))
        result["target"] = chosen.tree
    if "target" in kind.settings and not result.get("target"):
        raise Invalid.at("target", "required", say("请选择引用的对象。"))
    if kind.references:
        result.setdefault("on_delete", "clear")
    if kind.name == "formula":
        check_formula(spec, name, result)
    if kind.name == "rollup":
        check_rollup(spec, result)
    if kind.name == "boolean" and result.get("default") is None:
        result["default"] = False
    if kind.computed or kind.name == "rollup":
        for key in ("required", "default"):
            result.pop(key, None)
    check_bounds_and_default(name, label, kind, result)


def as_spec(object_: str, name: str, label: str, kind: Kind, settings: Settings) -> FieldSpec:
    """The field as the kernel will read it."""
    return field_from(CustomField(object=object_, name=name, label=label, kind=kind.name, settings=settings))


def check_bounds_and_default(name: str, label: str, kind: Kind, result: Settings) -> None:
    low, high = result.get("min"), result.get("max")
    if low is not None and high is not None and low > high:
        raise Invalid.at("max", "too_small", say("最大值不能小于最小值。"))
    default = result.get("default")
    if default in (None, "", []):
        result.pop("default", None)
        return
    if kind.references or (kind.many and kind.name != "multi_choice"):
        raise Invalid.at("default", "not_possible", say("“{kind}”字段不能有默认值。", kind=translate(kind.label)))
    try:
        kind.parse(default, as_spec("", name, label, kind, {k: v for k, v in result.items() if k != "default"}))
    except Refused as problem:
        raise Invalid(fields={"default": [problem.error]}) from None


def check_formula(spec: ObjectSpec, name: str, result: Settings) -> None:
    """The formula is understood, its result fits, and it does not stand in itself."""
    text = result.get("expression")
    if not text:
        raise Invalid.at("expression", "required", say("请填写公式。"))
    try:
        formula = understand(spec, text)
    except FormulaError as problem:
        error = Invalid.at("expression", problem.code, problem.message)
        error.facts["position"] = problem.position
        raise error from None
    wanted = result.setdefault("result", RESULTS[formula.type][0])
    if wanted not in RESULTS[formula.type]:
        raise Invalid.at(
            "result", "wrong_type", say("这个公式的结果不能显示为“{kind}”。", kind=translate(KINDS[wanted].label))
        )
    if nesting_of(spec, formula, name) > NESTING:
        raise Invalid.at("expression", "too_deep", say("公式不能引用自己，公式之间最多引用 {max} 层。", max=NESTING))


def check_rollup(spec: ObjectSpec, result: Settings) -> None:
    """The roll-up names a real object that points here, and a number to compute with."""
    given = result.get("rollup") or {}
    child = snapshot().objects.get(str(given.get("object")))
    via = child.fields.get(str(given.get("via"))) if child else None
    if not child or not via or not via.stored or via.target != spec.name or via.kind.many or via.system:
        raise Invalid.at("rollup", "unknown_field", say("请选择引用本对象的字段。"))
    field = child.fields.get(str(given.get("field"))) if given.get("fn") != "count" else None
    if given.get("fn") != "count" and (field is None or field.kind.name not in SUMMABLE):
        raise Invalid.at("rollup", "not_summable", say("请选择要汇总的数字字段。"))
    compile_filter(Source(SYSTEM, child), parse_filter(given.get("filter")))
    result.setdefault(
        "scale",
        0
        if given["fn"] == "count"
        or (field and field.kind.name in ("integer", "rating", "duration") and given["fn"] != "avg")
        else 2,
    )


# -- single settings: each takes what was given and the kind, returns what is kept or raises Refused -------------------


def flag(value: Any, kind: Kind) -> bool:
    if not isinstance(value, bool):
        raise Refused("wrong_type", "请选择是或否。")
    return value


def text(longest: int) -> Callable[[Any, Kind], str | None]:
    def check(value: Any, kind: Kind) -> str | None:
        if not isinstance(value, str) or len(value) > longest or "\x00" in value:
            raise Refused("wrong_type", "请填写文字。")
        return value.strip() or None

    return check


def number(value: Any, kind: Kind) -> int | float | None:
    parsed = read_decimal(value, FieldSpec("n", "", KINDS["decimal"], "n"))
    if parsed is None:
        return None
    return int(parsed) if parsed == parsed.to_integral_value() else float(parsed)


def whole(low: int, high: int | None = None) -> Callable[[Any, Kind], int]:
    def check(value: Any, kind: Kind) -> int:
        most = LENGTHS[kind.name][0] if high is None else high
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= most:
            raise Refused("out_of_range", "请填写 {low} 到 {high} 之间的整数。", low=low, high=most)
        return value

    return check


def target(value: Any, kind: Kind) -> str:
    if not isinstance(value, str) or value not in snapshot().objects:
        raise Refused("unknown_object", "没有对象“{name}”。", name=str(value)[:60])
    return value


def dimension(value: Any, kind: Kind) -> int:
    if isinstance(value, bool) or value not in {d.id for d in dimensions()}:
        raise Refused("unknown_record", "没有这个管理维度。")
    return int(value)


def choice(*allowed: str) -> Callable[[Any, Kind], str]:
    def check(value: Any, kind: Kind) -> str:
        if value not in allowed:
            raise Refused("unknown_option", "没有选项“{raw}”。", raw=str(value)[:40])
        return str(value)

    return check


def options(value: Any, kind: Kind) -> list[dict[str, Any]]:
    """Options with unique values and labels; a value that is not given is its label."""
    if not isinstance(value, list) or not 0 < len(value) <= MOST_OPTIONS:
        raise Refused("required", "请填写 1 到 {max} 个选项。", max=MOST_OPTIONS)
    result: list[dict[str, Any]] = []
    for one in value:
        given = one if isinstance(one, dict) else {"label": one}
        try:
            label = clean_label(given.get("label") if isinstance(given.get("label"), str) else None, "options")
        except Invalid as problem:
            raise Refused("wrong_type", "{why}", why=problem.fields["options"][0].message) from None
        key = given.get("value") or re.sub(r"[\s,;，；、]+", "_", label)
        if not isinstance(key, str) or not OPTION.match(key):
            raise Refused("bad_option", "选项值“{value}”不能含空格和逗号。", value=str(key)[:60])
        color = given.get("color") if given.get("color") in COLORS else "default"
        result.append({"value": key, "label": label, "color": color, "disabled": given.get("disabled") is True})
    for part in ("value", "label"):
        seen = [o[part] for o in result]
        twice = next((v for v in seen if seen.count(v) > 1), None)
        if twice is not None:
            raise Refused("not_unique", "选项“{value}”重复。", value=twice)
    return result


def rollup(value: Any, kind: Kind) -> dict[str, Any]:
    if (
        not isinstance(value, dict)
        or set(value) - {"object", "via", "fn", "field", "filter"}
        or value.get("fn") not in FUNCTIONS
    ):
        raise Refused("wrong_type", "汇总的设置不完整。")
    return {"object": value.get("object"), "via": value.get("via"), "fn": value["fn"],
            "field": value.get("field"), "filter": value.get("filter") or {}}  # fmt: skip


def anything(value: Any, kind: Kind) -> Any:
    return value


CHECKS: dict[str, Callable[[Any, Kind], Any]] = {
    "required": flag, "unique": flag, "search": flag, "indexed": flag, "default": anything, "help": text(300), "unit": text(10),
    "min": number, "max": number, "scale": whole(0, 8), "max_length": whole(1), "options": options, "target": target, "dimension": dimension,
    "on_delete": choice("protect", "clear", "cascade"), "expression": text(2000), "rollup": rollup,
    "result": choice(*(k for kinds in RESULTS.values() for k in kinds)),
}  # fmt: skip
