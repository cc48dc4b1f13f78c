"""What holds the house together beyond the import layers: what a domain may not do, and how big things may grow (DESIGN §2, §9)."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
DOMAINS = ("organization", "catalog", "parties", "activities", "marketing", "surveys", "sales", "orders", "business_systems", "planning", "service", "insight")
FORBIDDEN_CALLS = {"save", "bulk_create", "bulk_update", "atomic", "on_commit", "delete_queryset", "commit", "rollback"}
LONGEST_FILE, LONGEST_FUNCTION = 400, 60


def sources(folder: Path) -> Iterator[Path]:
    skipped = {"migrations", "tests", "conftest.py"}
    return (p for p in sorted(folder.rglob("*.py")) if not skipped & set(p.parts))


def module_of(path: Path) -> str:
    return path.relative_to(ROOT / "domains").parts[0]


@pytest.mark.parametrize("path", list(sources(ROOT / "domains")), ids=lambda p: str(p.relative_to(ROOT)))
def test_domains_leave_writing_to_work(path: Path) -> None:
    """No save, no transaction, no signal, no raw cursor, no HTTP in a domain."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            assert node.func.attr not in FORBIDDEN_CALLS, f"{path}:{node.lineno} calls .{node.func.attr}()"
        if isinstance(node, ast.ImportFrom):
            module = node.module or ""
            assert not module.startswith(("django.db.transaction", "django.dispatch", "django.http", "ninja")), f"{path}: {module}"
            assert "signals" not in module, f"{path}: {module}"


@pytest.mark.parametrize("path", list(sources(ROOT / "domains")), ids=lambda p: str(p.relative_to(ROOT)))
def test_domains_meet_in_public(path: Path) -> None:
    """A module imports another only through its public.py, and only one upstream of itself."""
    mine = module_of(path)
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.ImportFrom) or not (node.module or "").startswith("guanxi.domains."):
            continue
        module = node.module or ""
        other, _, rest = module.removeprefix("guanxi.domains.").partition(".")
        if other != mine:
            assert rest == "public" or (not rest and {a.name for a in node.names} == {"public"}), f"{path}: {module}"
            assert DOMAINS.index(other) < DOMAINS.index(mine), f"{path} looks downstream: {module}"


def test_nothing_listens_to_django_signals() -> None:
    for path in sources(ROOT):
        text = path.read_text(encoding="utf-8")
        assert "django.db.models.signals" not in text, path
        assert "@receiver" not in text, path


@pytest.mark.parametrize("path", list(sources(ROOT)), ids=lambda p: str(p.relative_to(ROOT)))
def test_things_stay_small(path: Path) -> None:
    """Files and functions keep to a size that one reads in one go."""
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= LONGEST_FILE, f"{path} has {text.count(chr(10))} lines"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            size = (node.end_lineno or node.lineno) - node.lineno + 1
            assert size <= LONGEST_FUNCTION, f"{path}:{node.lineno} {node.name} has {size} lines"


def test_the_source_of_a_spec_is_nobodys_business() -> None:
    """Only the designer, the store and the tests may look at whether an object is custom."""
    allowed = {"studio", "from_store.py", "schema.py", "meta.py", "openapi.py", "spec.py", "offer.py", "explain.py"}
    for path in sources(ROOT):
        if allowed & set(path.parts) or path.name in allowed:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.If | ast.IfExp):
                looked = {n.attr for n in ast.walk(node.test) if isinstance(n, ast.Attribute)}
                assert "custom" not in looked, f"{path}:{node.lineno} branches on the source of a spec"
