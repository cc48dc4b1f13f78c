"""Pinyin of names: how a user who types `cqyh` or `chongqing` finds 重庆银行.

pypinyin supplies the dictionaries; the reading itself is done here, because a name is read at every save and in every
import row, and must cost microseconds. Most characters have one toneless reading and cost one table lookup. For a
polyphone (重 长 行 乐 …) the phrases around it decide; where a phrase departs from the usual reading, or a surname
does (单 曾 查 解 仇 …), both readings are returned, since both are typed. Catalogue: SYS (search), CUS-008, CUS-041.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import NamedTuple

#: Longest phrase looked up around a polyphone, in characters.
_LONGEST = 4

#: Phrases that pypinyin lacks or reads differently from business use: places, trades, company words.
_OWN_PHRASES = {
    "单县": "shan xian", "长治": "chang zhi", "长兴": "chang xing", "长乐": "chang le", "长葛": "chang ge",
    "长寿": "chang shou", "长虹": "chang hong", "长荣": "chang rong", "长丰": "chang feng", "长盛": "chang sheng",
    "长泰": "chang tai", "长海": "chang hai", "长青": "chang qing", "长征": "chang zheng", "长期": "chang qi",
    "中兴": "zhong xing", "朝阳": "chao yang", "给排水": "ji pai shui", "散热": "san re", "莘县": "shen xian",
    "新都": "xin du", "都匀": "du yun", "丰都": "feng du", "于都": "yu du", "江都": "jiang du", "都江堰": "du jiang yan",
    "农商行": "nong shang hang", "总行": "zong hang", "分行": "fen hang", "支行": "zhi hang", "建行": "jian hang",
    "工行": "gong hang", "农行": "nong hang", "中行": "zhong hang", "招行": "zhao hang", "车行": "che hang",
    "电器行": "dian qi hang", "五金行": "wu jin hang", "建材行": "jian cai hang", "商贸行": "shang mao hang",
    "贸易行": "mao yi hang", "行长": "hang zhang", "重庆": "chong qing", "重启": "chong qi", "重组": "chong zu",
    "乐器": "yue qi", "音乐": "yin yue", "乐清": "yue qing", "大厦": "da sha", "厦门": "xia men", "传感": "chuan gan",
    "传动": "chuan dong", "参数": "can shu", "成都": "cheng du", "薄膜": "bo mo", "率": "lv",
}  # fmt: skip

#: Readings that surnames take at the start of a name.
_SURNAMES = {
    "单": "shan", "曾": "zeng", "查": "zha", "解": "xie", "仇": "qiu", "盖": "ge", "区": "ou", "朴": "piao", "任": "ren",
    "尉": "wei", "乐": "yue", "员": "yun", "缪": "miao", "翟": "zhai", "覃": "qin", "晁": "chao", "秘": "bi", "黑": "he",
    "洗": "xian", "折": "she", "种": "chong", "隗": "wei", "车": "che", "葛": "ge", "都": "du", "祭": "zhai", "繁": "po",
    "召": "shao", "燕": "yan", "纪": "ji", "应": "ying", "华": "hua", "牟": "mu", "冼": "xian", "卜": "bu", "万": "wan",
}  # fmt: skip

#: Second reading of polyphones that no phrase settles: both are then searchable.
_UNSETTLED = {
    "乐": "yue", "行": "hang", "长": "zhang", "重": "chong", "都": "du", "厦": "xia", "调": "diao", "传": "zhuan",
    "藏": "cang", "朝": "zhao", "单": "shan", "曾": "zeng", "查": "zha", "解": "xie",
}  # fmt: skip


class Reading(NamedTuple):
    """One way to read a name: `full` is `chongqingyinhang`, `initials` is `cqyh`."""

    full: str
    initials: str


class _Tables(NamedTuple):
    """What a reading needs: usual reading per character, and phrases (readings per character) around polyphones."""

    usual: dict[str, str]
    polyphones: frozenset[str]
    phrases: dict[str, tuple[str, ...]]


@lru_cache(maxsize=4096)
def _toneless(syllable: str) -> str:
    """`lǜ` → `lv`, `chóng` → `chong`: letters as an input method takes them (ü is typed v)."""
    plain = unicodedata.normalize("NFD", syllable.replace("ɡ", "g")).replace("u\u0308", "v")
    return "".join(c for c in plain if c.isascii() and c.isalpha())


def _load_phrases(usual: dict[str, str]) -> tuple[frozenset[str], dict[str, tuple[str, ...]]]:
    """Phrases of at most four characters, kept only where they hold a character that some phrase reads unusually."""
    from pypinyin.phrases_dict import phrases_dict

    known: dict[str, tuple[str, ...]] = {}
    for phrase, readings in phrases_dict.items():
        if 2 <= len(phrase) <= _LONGEST and len(phrase) == len(readings):
            known[phrase] = tuple(_toneless(r[0]) for r in readings)
    for phrase, spelled in _OWN_PHRASES.items():
        if len(phrase) > 1:
            known[phrase] = tuple(spelled.split())
    polyphones = {c for phrase, syllables in known.items() for c, s in zip(phrase, syllables, strict=True)
                  if s and s != usual.get(c, s)}  # fmt: skip
    polyphones.update(_UNSETTLED)
    return frozenset(polyphones), {p: s for p, s in known.items() if not polyphones.isdisjoint(p)}


@lru_cache(maxsize=1)
def _tables() -> _Tables:
    """Build the tables once per process (about 0.5 s); `warm_up` does it at start."""
    from pypinyin.pinyin_dict import pinyin_dict

    usual = {chr(code): _toneless(readings.split(",")[0]) for code, readings in pinyin_dict.items()}
    usual.update({"率": "lv", "都": "du", "乐": "le", "沈": "shen", "厦": "sha", "长": "chang"})
    polyphones, phrases = _load_phrases(usual)
    return _Tables(usual, polyphones, phrases)


def warm_up() -> None:
    """Load the dictionaries now, so that the first save of a process does not wait for them."""
    _tables()


def _in_phrase(text: str, at: int, phrases: dict[str, tuple[str, ...]]) -> str:
    """Reading that the longest phrase around position `at` gives its character, or '' without such a phrase."""
    size = len(text)
    for length in range(min(_LONGEST, size), 1, -1):
        for start in range(max(0, at - length + 1), min(at, size - length) + 1):
            found = phrases.get(text[start : start + length])
            if found is not None:
                return found[at - start]
    return ""


def _join(syllables: list[str]) -> Reading:
    """Syllables stand as words, everything else (letters, digits) as single characters, so initials are the first
    characters."""
    return Reading("".join(syllables), "".join([s[0] for s in syllables]))


def pinyin_of(name: str) -> list[Reading]:
    """Readings of a name, likeliest first, at most two; empty when nothing in it can be read.

    Latin letters and digits pass through in lower case and half width; spaces and punctuation are dropped.
    重庆银行 → cqyh, then zqyx; 单丽华 → slh, then dlh; AB-3涂料 → ab3tl.
    """
    text = name.lower() if name.isascii() else unicodedata.normalize("NFKC", name).lower()
    tables = _tables()
    usual, polyphones = tables.usual, tables.polyphones
    first: list[str] = []
    second: list[str] = []
    differs = False
    for at, char in enumerate(text):
        plain = usual.get(char)
        if plain is None:
            if char.isalnum():
                first.append(char)
                second.append(char)
            continue
        if char in polyphones:
            best, other = _polyphone(text, at, char, plain, tables.phrases)
            differs = differs or best != other
            first.append(best)
            second.append(other)
        elif plain:
            first.append(plain)
            second.append(plain)
    if not first:
        return []
    return [_join(first), _join(second)] if differs else [_join(first)]


def _polyphone(text: str, at: int, char: str, plain: str, phrases: dict[str, tuple[str, ...]]) -> tuple[str, str]:
    """Likeliest reading of a polyphone at `at` and the other one worth storing (the same when there is no doubt)."""
    found = _in_phrase(text, at, phrases)
    if at == 0 and (surname := _SURNAMES.get(char)) and surname != (found or plain):
        return (surname, found or plain) if len(text) <= 3 and not found else (found or plain, surname)
    if found:
        return found, plain
    return plain, _UNSETTLED.get(char, plain)
