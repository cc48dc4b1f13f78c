"""Standard analyses (标准分析): named questions with parameters, answered through the one door for reads."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from guanxi.kernel.metadata.spec import FieldSpec

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Column:
    """A column of an analysis: name in the rows, label, field kind of the values, object that references lead to, and the group
    of figures it belongs to where there are several."""

    name: str
    label: str
    kind: str = "text"
    target: str = ""
    group: str = ""


@dataclass(frozen=True)
class Answer:
    """What an analysis returns; `chart` says how a browser draws it."""

    columns: tuple[Column, ...]
    rows: list[dict[str, Any]]
    totals: dict[str, Any] = field(default_factory=dict)
    chart: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Analysis:
    """`run(actor, params)` with parsed parameters; `needs` is the object one must be allowed to view, `action` an object and its action
    that one must be allowed to run."""

    name: str
    label: str
    needs: str
    params: tuple[FieldSpec, ...]
    run: Callable[..., Answer]
    help: str = ""
    action: tuple[str, str] | None = None
