"""The address behind a link (PLAT-015): a pattern with fields of the record in braces, `https://example.com/q?no={code}`.

Every value is encoded, so it can neither leave its place nor lead to another site; a field that the person does not see in
clear gives nothing.
"""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote

from guanxi.base.errors import Invalid
from guanxi.kernel.access.actor import SYSTEM, Actor
from guanxi.kernel.fields import Refused
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.query.output import result_kind
from guanxi.kernel.query.reader import get_record
from guanxi.kernel.query.source import Source

LONGEST, LONGEST_VALUE = 1000, 500
PLACE = re.compile(r"\{([^{}]*)\}")
#: A page of this site, or a site that stands there in full: no value decides whereto it goes.
WHOLE = re.compile(r"(/(?![/\\])|https?://[^\s/{}\\?#@]+([/?#]|$))", re.IGNORECASE)
FORBIDDEN = re.compile(r"[\s\x00-\x1f\x7f<>\"\\^`|]")
UNFIT = frozenset(("password", "attachment", "image", "condition", "rich_text", "location"))


def check_pattern(spec: ObjectSpec, url: str) -> list[str]:
    """The paths in the pattern. Raises Refused for one that no link may have."""
    rest = PLACE.sub("x", url)
    if "{" in rest or "}" in rest:
        raise Refused("wrong_pattern", "花括号要成对，里面写字段名，例如 {name}。")
    if not WHOLE.match(url) or FORBIDDEN.search(rest):
        raise Refused("wrong_url", "请填写以 http://、https:// 或 / 开头的地址；域名里不能用字段。")
    paths = list(dict.fromkeys(PLACE.findall(url)))
    for path in paths:
        if not known(SYSTEM, spec, path):
            raise Refused("unknown_field", "没有字段“{path}”。", path=path[:60])
    return paths


def known(actor: Actor, spec: ObjectSpec, path: str) -> bool:
    """Whether the actor sees the field at the path in clear, and a link can carry its values."""
    try:
        field = Source(actor, spec).column(path).field
    except Invalid:
        return False
    return result_kind(field).name not in UNFIT


def address(actor: Actor, spec: ObjectSpec, id_: int, pattern: str) -> str:
    """The pattern with the values of the record, as the actor may know them."""
    paths = [p for p in dict.fromkeys(PLACE.findall(pattern)) if known(actor, spec, p)]
    row = get_record(actor, spec, id_, tuple(paths) or ("id",))
    return PLACE.sub(lambda place: encoded(row.get(place[1])) if place[1] in paths else "", pattern)


def encoded(value: Any) -> str:
    text = worded(value)[:LONGEST_VALUE]
    return "" if text in (".", "..") else quote(text, safe="")


def worded(value: Any) -> str:
    """A value as other systems read it: references by title, choices by their stable value, days as in ISO."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return ",".join(worded(one) for one in value)
    return str(value.get("title") or "") if isinstance(value, dict) else str(value)
