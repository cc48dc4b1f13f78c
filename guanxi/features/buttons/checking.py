"""Is a button that somebody sends one that can be pressed? Everything wrong is said at its place.

    {"effect": "update", "set": [{"field", "value" | "moving"}], "ask": [{"field", "required"}]}
    {"effect": "create", "object", "via": its field that names this record, "set": [{"field", "value" | "moving" | "from"}]}
    {"effect": "link", "url": "https://example.com/q?no={code}"}

with `places` (record, list), `when` (a filter), `confirm`, and labels in two languages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from guanxi.base.errors import FieldError, Invalid
from guanxi.base.words import say, translate
from guanxi.features.buttons.linking import LONGEST, check_pattern
from guanxi.features.buttons.values import fits, movings, settable
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.fields import Refused
from guanxi.kernel.fields.kind import clean_text
from guanxi.kernel.metadata.snapshot import snapshot
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec
from guanxi.kernel.query.conditions import compile_filter
from guanxi.kernel.query.filters import parse_filter
from guanxi.kernel.query.source import Source
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.rows import run

Body = dict[str, Any]
PLACES = ("record", "list")
TEXTS = {"label_en": 60, "confirm": 200, "confirm_en": 400}
MOST_SET, MOST_ASKED = 30, 15
PERSONAL = frozenset(("me", "my_department", "my_roles", "set"))
ICON = re.compile(r"^[a-z0-9-]{1,40}$")


class Checking:
    """What is wrong, collected by place. `anew`: somebody sends it; else it was kept and only has to be whole still."""

    def __init__(self, spec: ObjectSpec, *, anew: bool = True) -> None:
        self.spec, self.anew = spec, anew
        self.errors: dict[str, list[FieldError]] = {}

    def refuse(self, at: str, code: str, message: str) -> None:
        self.errors.setdefault(at[:80], []).append(FieldError(code, message))

    def refused(self, at: str, problem: Refused) -> None:
        self.errors.setdefault(at[:80], []).append(problem.error)

    def text(self, at: str, raw: Any, longest: int) -> str | None:
        try:
            return clean_text(raw, longest) if isinstance(raw, str) else None
        except Refused as problem:
            self.refused(at, problem)
            return None

    def raise_errors(self) -> None:
        if self.errors:
            raise Invalid(fields=self.errors)


def checked(spec: ObjectSpec, given: Mapping[str, Any], name: str = "") -> dict[str, Any]:
    """Label, icon, whether it is on, and body, as they are kept; `name` is that of a button which is there. Raises Invalid."""
    check = Checking(spec)
    label = check.text("label", given["label"], 40)
    if label is None and "label" not in check.errors:
        check.refuse("label", "required", say("请填写名称。"))
    others = (a for a in snapshot().actions.get(spec.name, {}).values() if a.name != name)
    if label and any(label in (str(a.label), translate(a.label)) for a in others):
        check.refuse("label", "taken", say("已有按钮叫“{label}”。", label=label))
    icon = given.get("icon") or ""
    if icon and not ICON.match(icon):
        check.refuse("icon", "unknown_option", say("没有选项“{raw}”。", raw=icon[:40]))
    body = body_of(check, given)
    check.raise_errors()
    return {"label": label, "icon": icon, "is_active": given["is_active"], "body": body}


def fault_of(spec: ObjectSpec, body: Mapping[str, Any]) -> str | None:
    """Why a kept button can no longer be pressed: a field or an option that it needs is gone. None when all is well."""
    check = Checking(spec, anew=False)
    body_of(check, body)
    return next((errors[0].message for errors in check.errors.values()), None)


def body_of(check: Checking, given: Mapping[str, Any]) -> Body:
    """What the button does and where it stands."""
    effect = given["effect"]
    body: Body = {key: check.text(key, given.get(key), longest) for key, longest in TEXTS.items()}
    body |= {"effect": effect, "places": places_of(check, effect, given["places"]), "when": condition_of(check, given.get("when"))}
    if check.spec.detail_of and not check.spec.owned:
        check.refuse("effect", "not_possible", say("明细随所属的单据操作，不能有自己的按钮。"))
    if effect == "update":
        return body | update_of(check, given)
    if effect == "create":
        return body | create_of(check, given)
    return body | {"url": url_of(check, given.get("url"))}


def places_of(check: Checking, effect: str, given: Sequence[str]) -> list[str]:
    found = [place for place in PLACES if place in given]
    if not found or set(given) - set(PLACES):
        check.refuse("places", "required", say("请选择按钮出现的位置。"))
    if "list" in found and effect != "update":
        check.refuse("places", "not_possible", say("只有“更新字段”的按钮可以用于列表中选中的记录。"))
    return found


def condition_of(check: Checking, given: Any) -> Any:
    """A filter of the object, the same for whoever looks."""
    if not given:
        return None
    try:
        compile_filter(Source(SYSTEM, check.spec), parse_filter(given))
    except Invalid as problem:
        check.refuse("when", "wrong_condition", next(iter(problem.fields.values()))[0].message)
        return None
    if personal(given):
        check.refuse("when", "personal", say("条件须对所有人相同，不能用“我”；谁能用、用于哪些记录，请在角色权限中设置。"))
    return given


def personal(node: Any) -> bool:
    """Whether a value in the filter means another thing for everybody."""
    if isinstance(node, list):
        return any(map(personal, node))
    if not isinstance(node, dict):
        return False
    return bool(PERSONAL & node.keys()) or any(map(personal, node.values()))


# -- 更新字段 ------------------------------------------------------------------------------------------------------------


def update_of(check: Checking, given: Mapping[str, Any]) -> Body:
    spec = check.spec
    if spec.guarded or not spec.kept_here:
        check.refuse("effect", "not_possible", say("“{object}”不能用按钮修改。", object=translate(spec.label)))
    ask = given.get("ask") or []
    if len(ask) > MOST_ASKED:
        check.refuse("ask", "too_many", say("最多 {max} 个字段。", max=MOST_ASKED))
    lines = list(values_of(check, given.get("set") or [], spec, from_record=False))
    asked, taken = [], {one["field"] for one in lines}
    for i, one in enumerate(ask[:MOST_ASKED]):
        field = field_of(check, f"ask.{i}.field", spec, one["field"], new=False)
        if field and field.name in taken:
            check.refuse(f"ask.{i}.field", "not_unique", say("字段“{path}”出现了两次。", path=translate(field.label)))
        taken.add(one["field"])
        asked.append({"field": one["field"], "required": bool(one["required"])})
    if not given.get("set") and not ask:
        check.refuse("set", "required", say("请至少选择一个要更新的字段。"))
    return {"set": lines, "ask": asked}


def values_of(check: Checking, given: Sequence[Mapping[str, Any]], spec: ObjectSpec, *, from_record: bool) -> Iterator[Body]:
    """The lines "field: value", each once."""
    if len(given) > MOST_SET:
        check.refuse("set", "too_many", say("最多 {max} 个字段。", max=MOST_SET))
    seen: set[str] = set()
    for i, one in enumerate(given[:MOST_SET]):
        field = field_of(check, f"set.{i}.field", spec, one["field"], new=from_record)
        if field and field.name in seen:
            check.refuse(f"set.{i}.field", "not_unique", say("字段“{path}”出现了两次。", path=translate(field.label)))
        seen.add(one["field"])
        if field:
            yield line_of(check, f"set.{i}", field, one, from_record)


def field_of(check: Checking, at: str, spec: ObjectSpec, name: str, *, new: bool) -> FieldSpec | None:
    """A field that the button may set. What only the program or a verb sets is refused."""
    field = spec.fields.get(name)
    if field is None or field.kind.name == "password":
        check.refuse(at, "unknown_field", say("没有字段“{path}”。", path=name[:60]))
        return None
    if field not in settable((field,), new=new):
        check.refuse(at, "readonly", say("“{label}”由系统或其他操作维护，按钮不能设置。", label=translate(field.label)))
        return None
    return field


def line_of(check: Checking, at: str, field: FieldSpec, given: Mapping[str, Any], from_record: bool) -> Body:
    """One field with where its value comes from."""
    name = {"field": field.name}
    if given.get("from"):
        source = check.spec.fields.get(given["from"])
        if source is None or not from_record or source.kind.name == "password":
            check.refuse(f"{at}.from", "unknown_field", say("没有字段“{path}”。", path=given["from"][:60]))
        elif not fits(source, field):
            facts = {"source": translate(source.label), "label": translate(field.label)}
            check.refuse(f"{at}.from", "wrong_type", say("“{source}”的值不能填入“{label}”。", **facts))
        return {**name, "from": given["from"]}
    if given.get("moving"):
        if given["moving"] not in movings(field):
            check.refuse(f"{at}.moving", "unknown_option", say("“{label}”不能取这个值。", label=translate(field.label)))
        return {**name, "moving": given["moving"]}
    return {**name, "value": constant(check, f"{at}.value", field, given.get("value"))}


def constant(check: Checking, at: str, field: FieldSpec, raw: Any) -> Any:
    """A fixed value, as it is kept: references as numbers. None empties the field."""
    try:
        value = None if raw is None else field.kind.parse(raw, field)
        if value is None and field.demanded:
            raise Refused("required", "请填写“{label}”。", label=translate(field.label))
    except Refused as problem:
        check.refused(at, problem)
        return None
    if value is not None and field.target and check.anew:
        ids, target = (value if field.kind.many else [value]), snapshot().object(field.target)
        found = run(f"select count(*) from {ident(target.table)} where id = any(%s) and deleted_at is null", [ids])[0][0]
        if found < len(set(ids)):
            check.refuse(at, "unknown_record", say("所选记录不存在，或您无权查看。"))
    return value if field.target or value is None else field.kind.to_wire(value, field)


# -- 新建相关记录, 打开链接 ------------------------------------------------------------------------------------------------


def create_of(check: Checking, given: Mapping[str, Any]) -> Body:
    """Which object, by which of its fields it names this record, and what its form starts with."""
    name, via = given.get("object") or "", given.get("via") or ""
    target = snapshot().objects.get(name)
    if target is None or (name, via) not in [(s.name, f.name) for s, f in targets(check.spec)]:
        if target is None:
            check.refuse("object", "unknown_object", say("没有对象“{name}”。", name=name[:60]))
        else:
            check.refuse("via", "unknown_field", say("请选择引用本对象的字段。"))
        return {"object": name, "via": via, "set": []}
    lines = list(values_of(check, given.get("set") or [], target, from_record=True))
    for i, one in enumerate(lines):
        if one["field"] == via:
            check.refuse(f"set.{i}.field", "not_unique", say("这个字段已指向本记录。"))
    return {"object": name, "via": via, "set": lines}


def targets(spec: ObjectSpec) -> list[tuple[ObjectSpec, FieldSpec]]:
    """The objects of which a record can be made that names one of this object, each with the field that does."""
    return [
        (s, f) for s, f in snapshot().referrers.get(spec.name, ())
        if f in settable((f,), new=True) and s.kept_here and not s.guarded and (s.owned or not s.detail_of)
    ]  # fmt: skip


def url_of(check: Checking, given: Any) -> str:
    url = check.text("url", given, LONGEST)
    if url is None:
        if "url" not in check.errors:
            check.refuse("url", "required", say("请填写链接地址。"))
        return ""
    try:
        check_pattern(check.spec, url)
    except Refused as problem:
        check.refused("url", problem)
    return url
