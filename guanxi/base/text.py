"""Chinese text as a CRM needs it: what is stored for search, what a user typed, and when two names are the same.

One record has one search string (`search_key`), made at save: normalised texts, their pinyin initials and full pinyin,
and digits of phones. The user's words are normalised the same way (`search_term`), so that finding is one substring
test; `gx_grams` and `gx_query` of the database make an index of it. Catalogue: CUS-008, CUS-041, SYS (search).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz

from guanxi.base.pinyin import pinyin_of

#: Stands between the parts of a search string. `search_term` removes it, so no search reaches across two parts.
SEPARATOR = "\x1f"
#: Longest search string and longest single part of it, in characters.
KEY_LENGTH = 1000
PART_LENGTH = 200

_CONTROL = re.compile(r"[\x00-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2060\ufeff]+")
_SPACES = re.compile(r"\s+")
_PHONE_LIKE = re.compile(r"[+(\d][\d\s()+./\-–—转#*]*")
_DIGIT_RUN = re.compile(r"\d[\d\s()+./\-–—]*\d")
_PHONE_SPLIT = re.compile(r"[,;/、|\n]+")
_COMPANY = re.compile(r"(股份)?(有限责任|有限)?公司$")
_NOT_DIGIT = re.compile(r"\D+")


def normalise(text: str) -> str:
    """Half width, lower case, control characters gone, white space single: the form in which texts are compared."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    return _SPACES.sub(" ", _CONTROL.sub(" ", text.lower())).strip()


def phone_digits(raw: str) -> str:
    """Digits of one phone number without the country code of China: `+86 138-1234-5678` → `13812345678`.

    A leading zero stays, for it belongs to area codes (`０１０－…`). Other country codes stay as digits.
    """
    text = unicodedata.normalize("NFKC", raw).strip()
    digits = _NOT_DIGIT.sub("", text)
    if digits.startswith("0086"):
        return digits[4:]
    if digits.startswith("86") and (text.lstrip("( ").startswith("+") or (len(digits) == 13 and digits[2] == "1")):
        return digits[2:]
    return digits


def split_phones(raw: str) -> list[str]:
    """Canonical digits of every number in a field that may hold several, in order, without repeats."""
    parts = _PHONE_SPLIT.split(unicodedata.normalize("NFKC", raw))
    return list(dict.fromkeys(d for d in map(phone_digits, parts) if d))


def search_term(q: str) -> str:
    """What the user typed, in the form of `search_key`: trimmed, half width, lower case; digits only for a phone."""
    text = normalise(q)
    if _PHONE_LIKE.fullmatch(text) and sum(c.isdigit() for c in text) >= 3:
        return phone_digits(text)
    return text


def search_terms(q: str, most: int = 6) -> list[str]:
    """The fragments that must all occur: the words of `q`, but a spaced phone number (`+86 138 1234 5678`) as one."""
    whole = search_term(q)
    if whole.isdigit():
        return [whole]
    return [term for term in map(search_term, normalise(q).split(" ")[:most]) if term]


def _compact_digits(text: str) -> Iterable[str]:
    """Digits of dotted, dashed or spaced number groups in a text (`so-2024-001` → `2024001`), which are searched as
    digits because they look like phones."""
    for run in _DIGIT_RUN.findall(text):
        digits = _NOT_DIGIT.sub("", run)
        if len(digits) >= 3 and len(digits) != len(run):
            yield digits


def search_key(texts: Sequence[str], phones: Sequence[str] = ()) -> str:
    """The stored search string of a record, at most `KEY_LENGTH` characters.

    `texts` are names, short names, codes; `phones` may be written in any form and hold several numbers each. Parts
    stand by weight (texts, digits, initials, full pinyin), so a cut at the end costs the least. The legal form (有限公司)
    is not spelled out in full pinyin: nobody types it, and it would stand in every record.
    """
    plain = [p[:PART_LENGTH] for p in map(normalise, texts) if p]
    digits = [d for raw in phones if raw for d in split_phones(raw)]
    if any(c.isdigit() for p in plain for c in p):
        digits += [d for p in plain for d in _compact_digits(p)]
    chinese = [p for p in plain if not p.isascii()]
    initials = [r.initials for p in chinese for r in pinyin_of(p)]
    full = [r.full for p in chinese for r in pinyin_of(_COMPANY.sub("", p) or p)]
    parts = dict.fromkeys([*plain, *digits, *initials, *full])
    return SEPARATOR.join(parts)[:KEY_LENGTH].rstrip(SEPARATOR)


_LEGAL_FORM = re.compile(
    r"(集团)?(股份)?(有限责任|有限)?(总公司|分公司|子公司|公司)$|集团$|(有限责任|股份有限|有限)(公司)?$|(有限合伙|普通合伙|个体工商户)$"
    r"|(co\.?,?\s*ltd\.?|company\s*limited|limited|ltd\.?|inc\.?|corp\.?|corporation|gmbh|llc)$"
)
_PROVINCES = (
    "北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾"
    "|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|中国"
)
_PLACE_PREFIX = re.compile(rf"^(?:(?:{_PROVINCES})(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)?)")
_CITY_PREFIX = re.compile(r"^[\u4e00-\u9fff]{2,3}市(?!场|政|容|民|北|南|中)")
_BRACKET_PLACE = re.compile(rf"[(（](?:中国|{_PROVINCES}|[\u4e00-\u9fff]{{2,3}}市?|集团|有限合伙|普通合伙)[)）]")
_MARKS = re.compile(r"[\W_]+")


def _stripped(name: str) -> str:
    """Name without width, case, spaces, punctuation, legal form and bracketed places; '' only for an empty name."""
    text = normalise(name)
    core = _MARKS.sub(" ", _BRACKET_PLACE.sub("", text)).strip()
    while (shorter := _LEGAL_FORM.sub("", core).strip()) != core and shorter:
        core = shorter
    return core.replace(" ", "") or _MARKS.sub("", text) or text


def _without_place(core: str) -> str:
    """Core without a province and city in front, as long as three characters remain (上海银行 keeps its 上海)."""
    for pattern in (_PLACE_PREFIX, _CITY_PREFIX):
        cut = pattern.sub("", core)
        if len(cut) >= 3:
            core = cut
    return core


def company_core(name: str, *, places: bool = True) -> str:
    """The part of a company's name that tells it from others, for the duplicate check (CUS-041).

    Width, case, spaces, punctuation, legal form and bracketed places go; with `places` also a province or city in
    front. A name that consists of nothing else keeps its normalised form.
    """
    core = _stripped(name)
    return _without_place(core) if places else core


def similarity(a: str, b: str) -> float:
    """How alike two company names are, from 0 (nothing in common) to 1 (the same core), by edit distance of cores.

    Places in front are ignored when only one name has one (or both the same), and count when they differ:
    北京农商银行 and 上海农商银行 are two banks.
    """
    left, right = _stripped(a), _stripped(b)
    if not left or not right:
        return 0.0
    score = fuzz.ratio(left, right)
    left_core, right_core = _without_place(left), _without_place(right)
    left_place, right_place = left[: -len(left_core)], right[: -len(right_core)]
    if left_place == right_place or not (left_place and right_place):
        score = max(score, fuzz.ratio(left_core, right_core))
    return score / 100
