"""Every sentence and label that people read exists in English too."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from guanxi.base.words import catalogue

PACKAGE = Path(__file__).resolve().parent.parent
CHINESE = re.compile(r"[\u4e00-\u9fff]")
#: Calls whose argument at this place is a sentence or label for people.
SPOKEN = {"say": 0, "translate": 0, "Refused": 1, "notify": 1, "Word": 0, "Column": 1}
FACT = re.compile(r"\{(\w+)[^}]*\}")


def sources() -> Iterator[Path]:
    for path in sorted(PACKAGE.rglob("*.py")):
        if not {"tests", "migrations", "demo", "commands"} & set(path.parts):
            yield path


def sentences() -> Iterator[tuple[str, str]]:
    """`(where, text)` of everything said in code."""
    for path in sources():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            for text in said(node):
                yield f"{path.relative_to(PACKAGE)}:{getattr(node, 'lineno', 0)}", text


def said(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        at = SPOKEN.get(name)
        if at is not None and len(node.args) > at:
            yield from constants(node.args[at])
    elif isinstance(node, ast.AnnAssign):
        if node.value and getattr(node.target, "id", "") == "message":
            yield from constants(node.value)
    elif isinstance(node, ast.Assign) and str(getattr(node.targets[0], "id", "")).endswith("_LABELS"):
        yield from constants(node.value)


def constants(node: ast.AST) -> Iterator[str]:
    for part in ast.walk(node):
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            yield part.value


def labels() -> Iterator[tuple[str, str]]:
    """`(where, text)` of everything declared: objects, fields, actions, analyses, menus, kinds."""
    from guanxi.kernel.fields import KINDS
    from guanxi.kernel.modules.manifest import kernel

    running = kernel()
    for spec in running.objects.values():
        yield spec.name, spec.label
        yield spec.name, spec.help
        for field in spec.fields.values():
            yield from of_field(f"{spec.name}.{field.name}", field)
        for section in spec.sections:
            yield spec.name, section.title
        yield from ((spec.name, view.label) for view in spec.views)
        yield from ((spec.name, related.label) for related in spec.related)
        yield from ((spec.name, panel.label) for panel in spec.panels)
    for actions in running.actions.values():
        for action in actions.values():
            where = f"{action.object}.{action.name}"
            yield from ((where, text) for text in (action.label, action.confirm))
            for field in action.input:
                yield from of_field(f"{where}.{field.name}", field)
    for analysis in running.analyses.values():
        yield from ((analysis.name, text) for text in (analysis.label, analysis.help))
        for field in analysis.params:
            yield from of_field(f"{analysis.name}.{field.name}", field)
    for module in running.modules:
        yield from ((module.name, item.label) for item in module.menu)
        yield from ((module.name, notice.label) for notice in module.notices)
    yield from ((key, label) for key, (label, _) in running.menu_groups.items())
    yield from ((kind.name, kind.label) for kind in KINDS.values())


def of_field(where: str, field: object) -> Iterator[tuple[str, str]]:
    yield where, getattr(field, "label", "")
    yield where, getattr(field, "help", "")
    for option in getattr(field, "options", ()):
        yield where, option.label


def missing(found: Iterator[tuple[str, str]]) -> list[str]:
    english = catalogue("en")
    lost = {text: where for where, text in found if CHINESE.search(text) and text not in english}
    return [f"{where}: {text}" for text, where in sorted(lost.items(), key=lambda item: item[1])]


def test_every_sentence_has_english() -> None:
    lost = missing(sentences())
    assert not lost, "\n" + "\n".join(lost)


def test_every_label_has_english() -> None:
    lost = missing(labels())
    assert not lost, "\n" + "\n".join(lost)


@pytest.mark.parametrize(
    "path", sorted(PACKAGE.rglob("locale/en.json")), ids=lambda p: str(p.relative_to(PACKAGE).parent.parent)
)
def test_translations_keep_the_facts(path: Path) -> None:
    """A translation names the same facts as the sentence."""
    for chinese, english in json.loads(path.read_text(encoding="utf-8")).items():
        assert set(FACT.findall(chinese)) == set(FACT.findall(english)), chinese
        assert not CHINESE.search(english), chinese
