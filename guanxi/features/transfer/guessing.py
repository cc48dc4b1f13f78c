"""Which column is which field: by name, label in any language, synonym, likeness, and what was chosen last time."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence

from rapidfuzz import fuzz

from guanxi.base.words import LOCALES, translate, using_locale
from guanxi.features.transfer.synonyms import ANYWHERE, TITLES
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec

ALIKE = 86.0
_NOISE = re.compile(r"[\s_\-*:：.、/\\()（）\[\]【】<>\"'“”?？]+")


def plain(text: str) -> str:
    """A header as it is compared: half width, lower case, without spaces, marks and the star of required columns."""
    return _NOISE.sub("", unicodedata.normalize("NFKC", text).lower())


def guess_columns(
    spec: ObjectSpec,
    fields: Sequence[FieldSpec],
    headers: Sequence[str],
    remembered: Mapping[str, object] | None = None,
) -> dict[str, str | list[str]]:
    """Field (or fields) for each header that can be told; each field is proposed once."""
    result: dict[str, str | list[str]] = {}
    taken: set[str] = set()
    names = {f.name for f in fields}
    for header in headers:
        last = (remembered or {}).get(header)
        chosen = [
            t for t in (last if isinstance(last, list) else [last]) if isinstance(t, str) and t.split(".")[0] in names
        ]
        if chosen:
            result[header] = chosen if len(chosen) > 1 else chosen[0]
            taken.update(t.split(".")[0] for t in chosen)
    words = {f.name: words_for(spec, f) for f in fields}
    for strict in (0, 1, 2):
        for header in headers:
            if header in result:
                continue
            found = best(plain(header), {n: w for n, w in words.items() if n not in taken}, strict)
            if found:
                result[header] = found
                taken.add(found)
    return {h: result[h] for h in headers if h in result}


def words_for(spec: ObjectSpec, field: FieldSpec) -> tuple[list[str], list[str]]:
    """Exact words for a field (name, labels, its object's words for the title) and its synonyms."""
    exact = [field.name, *labels(field.label)]
    if field.title:
        exact += [*labels(spec.label), spec.name, *TITLES.get(spec.name, ())]
    return [plain(w) for w in exact], [plain(w) for w in ANYWHERE.get(field.name, ())]


def labels(text: str) -> list[str]:
    """A label in every language."""
    result = []
    for locale in LOCALES:
        with using_locale(locale):
            result.append(translate(text))
    return result


def best(header: str, words: Mapping[str, tuple[list[str], list[str]]], strict: int) -> str | None:
    """The field meant by a header: 0 exact words, 1 synonyms, 2 the most alike when no other comes near."""
    if not header:
        return None
    if strict < 2:
        return next((name for name, lists in words.items() if header in lists[strict]), None)
    scores = sorted(
        (
            (max((fuzz.ratio(header, w) for w in {*exact, *more} if len(w) > 1), default=0.0), name)
            for name, (exact, more) in words.items()
        ),
        reverse=True,
    )
    if scores and scores[0][0] >= ALIKE and (len(scores) == 1 or scores[0][0] - scores[1][0] > 3):
        return scores[0][1]
    return None
