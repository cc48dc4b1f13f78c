"""What an object of code offers beyond its columns, in the manner of Django's ModelAdmin: `OBJECT = Offer(Opportunity, …)`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from guanxi.kernel.fields import KINDS, Declared
from guanxi.kernel.metadata.spec import Board, FieldSpec, ObjectSpec, Panel, Related, Section, Summary, View
from guanxi.kernel.records.base import BELONGING, Base, Record

ALL_FEATURES = frozenset({"comments", "files", "timeline", "import", "export", "recycle", "bulk"})


@dataclass(frozen=True)
class Offer:
    """The declaration beside a model. Names are field names; `label` is the object's Chinese name."""

    model: type[Base]
    name: str
    label: str
    icon: str = "file"
    menu: str = ""
    help: str = ""
    columns: tuple[str, ...] = ()
    sort: str = "-updated_at"
    sections: tuple[Section, ...] = ()
    formulas: tuple[FieldSpec, ...] = ()
    hidden: tuple[str, ...] = ()
    highlights: tuple[str, ...] = ()
    path: str | None = None
    related: tuple[Related, ...] = ()
    panels: tuple[Panel, ...] = ()
    board: Board | None = None
    calendar: str | None = None
    views: tuple[View, ...] = ()
    duplicates: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    summaries: tuple[Summary, ...] = ()
    features: frozenset[str] = ALL_FEATURES
    detail_of: str | None = None
    open: Mapping[str, Any] = field(default_factory=dict)
    guarded: Literal["", "change", "see"] = ""
    settled: Mapping[str, Any] = field(default_factory=dict)
    reading_option: str = ""
    outside: tuple[str, tuple[Any, ...]] | None = None
    log: bool = False
    delivered: tuple[str, ...] = ()
    named: bool = False
    prepare: Callable[..., None] | None = None
    on_save: Callable[..., None] | None = None
    after_save: Callable[..., None] | None = None
    after_removal: Callable[..., None] | None = None
    quick_create: bool = False
    in_search: bool = False

    def spec(self) -> ObjectSpec:
        """The frozen shape; wrong field names are reported with the names that exist."""
        fields = read_fields(self.model, self.formulas)
        spec = ObjectSpec(
            name=self.name, label=self.label, module=self.model._meta.app_label, table=self.model._meta.db_table,
            fields=fields, owned=issubclass(self.model, Record), help=self.help, icon=self.icon, menu=self.menu,
            columns=self.columns or tuple(f.name for f in fields.values() if not f.system)[:6], sort=self.sort,
            sections=self.sections or (default_section(fields),), hidden=self.hidden, highlights=self.highlights, path=self.path,
            related=self.related, panels=self.panels, board=self.board, calendar=self.calendar, views=self.views,
            duplicates=self.duplicates, keys=self.keys, summaries=self.summaries, features=self.features, detail_of=self.detail_of,
            open=self.open,
            guarded=self.guarded, settled=self.settled, reading_option=self.reading_option, outside=self.outside, log=self.log,
            delivered=self.delivered, named=self.named,
            prepare=self.prepare, on_save=self.on_save, after_save=self.after_save, after_removal=self.after_removal,
            model=self.model, quick_create=self.quick_create, in_search=self.in_search,
        )  # fmt: skip
        check_names(spec)
        return spec


def id_field() -> FieldSpec:
    """The primary key, the only field that no declaration brings."""
    return FieldSpec("id", "编号", KINDS["integer"], "id", readonly=True, system=True, indexed=True)


def formula(name: str, label: str, expression: str, *, result: str = "money", help: str = "") -> FieldSpec:
    """A field of an object of code that is worked out whenever it is read, as administrators add them to any object (PLAT-008)."""
    return FieldSpec(name, label, KINDS["formula"], "", readonly=True, expression=expression, result=result, help=help)


def read_fields(model: type[Base], formulas: Sequence[FieldSpec] = ()) -> dict[str, FieldSpec]:
    """The declared fields of a model and its formulas, own ones first, inherited system fields last."""
    specs = [*(f.spec() for f in model._meta.get_fields() if isinstance(f, Declared)), *formulas]
    ordered = sorted(specs, key=lambda f: (f.system, f.name in BELONGING))
    return {f.name: f for f in (id_field(), *ordered)}


def default_section(fields: dict[str, FieldSpec]) -> Section:
    return Section("基本信息", tuple(f.name for f in fields.values() if not f.system))


def check_names(spec: ObjectSpec) -> None:
    """Refuse a declaration that names a field the object does not have."""
    named: list[Any] = [*spec.columns, *spec.hidden, *spec.highlights, *spec.duplicates, *spec.keys, spec.path, spec.detail_of]
    named += [spec.outside[0]] if spec.outside else []
    named += spec.delivered
    named += [name for section in spec.sections for name in section.fields]
    named += [spec.board.field, spec.board.within, spec.board.sum, *spec.board.card] if spec.board else []
    named += [name for s in spec.summaries for name in (*s.by, s.month, *s.sums)]
    wrong = [n for n in named if n and n.split(".")[0] not in spec.fields]
    if wrong:
        raise LookupError(f"{spec.name}: no field {wrong}; it has {sorted(spec.fields)}")
