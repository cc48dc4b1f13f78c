"""What an object is: the one frozen shape to which code and administrators' definitions are both read (DESIGN §1).

Nothing downstream asks where a spec came from; `custom` exists only so that the designer knows what it may change.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from dataclasses import field as member
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from guanxi.kernel.fields.kind import Kind

OnDelete = Literal["protect", "cascade", "clear"]


@dataclass(frozen=True, slots=True)
class Option:
    """One value of a choice: the stable English value, the label, and a colour name for the tag."""

    value: str
    label: str
    color: str = "default"
    disabled: bool = False


@dataclass(frozen=True, slots=True)
class Rollup:
    """A figure over the records that point here: `fn` of `field` over `object` whose `via` is this record."""

    object: str
    via: str
    fn: Literal["count", "sum", "min", "max", "avg"] = "count"
    field: str | None = None
    filter: Mapping[str, Any] = member(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field of one object. `column` is its column; formulas and roll-ups have an expression instead."""

    name: str
    label: str
    kind: Kind
    column: str
    required: bool = False
    unique: bool = False
    readonly: bool = False  # nobody types it: system fields, numbers, fields that only actions set
    create_only: bool = False  # set when the record is made, afterwards only by actions
    system: bool = False
    custom: bool = False
    title: bool = False
    search: bool = False
    indexed: bool = False
    tree: bool = False  # this reference makes the object a tree (department.parent)
    governs_access: bool = False  # who may not see the target may not see this record (PERM-018)
    handed_over: bool = False  # this employee's successor takes it over when he leaves (ORG-018); the owner always is
    help: str = ""
    filled: str = ""  # required, but the program fills it: what it takes, in words that stand in the empty field
    default: Any = None
    max_length: int | None = None
    min: Any = None
    max: Any = None
    scale: int = 2
    unit: str = ""
    options: tuple[Option, ...] = ()
    target: str | None = None
    on_delete: OnDelete = "protect"
    works: Literal["", "view", "edit"] = ""  # this employee is to work on the record and needs the right (PERM-041..044)
    options_from: str = ""  # options filled in by the snapshot: "owned" (business records) or "trees" (objects that are trees)
    dimension: int | None = None  # the management dimension whose values a field of kind `dimension` takes (PERM-006)
    dimension_code: str = ""  # the ready-made dimension of a field that code declares; the snapshot finds its number
    depends_on: Mapping[str, str] = member(default_factory=dict)
    fills: Mapping[str, str] = member(default_factory=dict)
    among: Mapping[str, Any] = member(default_factory=dict)  # a filter on the target: which records pickers offer
    expression: str = ""
    result: str = ""
    rollup: Rollup | None = None

    @property
    def stored(self) -> bool:
        """Whether a column holds it."""
        return bool(self.column)

    @property
    def demanded(self) -> bool:
        """Whether a person has to give it; what has a default may still be left out."""
        return self.required and not self.filled

    def option(self, value: str) -> Option | None:
        return next((o for o in self.options if o.value == value), None)


@dataclass(frozen=True, slots=True)
class Section:
    """A titled group of fields on form and detail page."""

    title: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Related:
    """A list on the detail page: the records of `object` whose `field` is this record, and that meet `filter` where there is one;
    such a list has a `name`, to tell it from others by the same field."""

    object: str
    field: str
    label: str
    columns: tuple[str, ...] = ()
    inline: bool = False
    actions: tuple[str, ...] = ()  # of the listed records, offered on each row where its state allows
    name: str = ""
    filter: Mapping[str, Any] = member(default_factory=dict)
    sort: str = ""

    @property
    def key(self) -> str:
        return f"{self.object}.{self.field}{f'.{self.name}' if self.name else ''}"


@dataclass(frozen=True, slots=True)
class Panel:
    """A tab of the detail page that asks a standard analysis about this record, under `param`, for a period (`from`, `to`; at first
    the present month or year), and shows its figures by groups, each with the list behind it."""

    analysis: str
    param: str
    label: str
    period: Literal["month", "year"] = "month"


@dataclass(frozen=True, slots=True)
class Board:
    """How records stand on a board: a column per value of `field`, cards moved by action `move`. `view` is the scene in which
    the board opens when none is chosen (open deals rather than all that ever were)."""

    field: str
    within: str | None = None
    sum: str | None = None
    card: tuple[str, ...] = ()
    move: str | None = None
    view: str = ""


@dataclass(frozen=True, slots=True)
class View:
    """A scene (场景) above a list: ready-made, or kept by somebody, who may also have chosen words to search and columns."""

    key: str
    label: str
    filter: Mapping[str, Any] = member(default_factory=dict)
    sort: str = "-updated_at"
    q: str = ""
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Summary:
    """Counts and sums that are kept ready (kernel/summaries): by the fields `by`, by the month of one date, of the fields
    `sums`. It serves every aggregate whose groups, filter, measures and record rights need nothing else. `above` says what it
    knows of the governing customer, for people who see only some: "owner" and "department" whether they are those of the record,
    "whose owner" and "whose department" which they are (more rows, but nothing to look up where they are others), "dimensions" the
    values it carries (such a summary is kept only where dimensions are enabled on the customer)."""

    name: str
    by: tuple[str, ...]
    month: str = ""
    sums: tuple[str, ...] = ()
    above: tuple[str, ...] = ()


Check = Callable[..., None]


@dataclass(frozen=True, slots=True, repr=False)
class ObjectSpec:
    """One object: its fields, where its rows live, what it offers."""

    name: str
    label: str
    module: str
    table: str
    fields: Mapping[str, FieldSpec]
    owned: bool = True  # has owner, department and related employees, hence record rights
    custom: bool = False
    help: str = ""
    icon: str = "file"
    menu: str = ""  # menu group it stands in; empty: not in the menu
    columns: tuple[str, ...] = ()
    sort: str = "-updated_at"
    sections: tuple[Section, ...] = ()
    hidden: tuple[str, ...] = ()  # out of sight where no layout applies; layouts may place them
    highlights: tuple[str, ...] = ()
    path: str | None = None
    related: tuple[Related, ...] = ()
    panels: tuple[Panel, ...] = ()
    board: Board | None = None
    calendar: str | None = None
    views: tuple[View, ...] = ()
    duplicates: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()  # business keys by which an import finds a record
    summaries: tuple[Summary, ...] = ()
    features: frozenset[str] = frozenset()
    detail_of: str | None = None  # field that makes it a line of another record: rights follow that record
    guarded: Literal["", "change", "see"] = ""  # administrators only: changing it, or even seeing it
    open: Mapping[str, Any] = member(default_factory=dict)  # which records are still work to be done; empty: all of them
    settled: Mapping[str, Any] = member(default_factory=dict)  # in this state neither fields nor lines are edited, only verbs work
    reading_option: str = ""  # setting of the company that says whom its records are shown to (PERM-048); empty: as roles say
    log: bool = False  # written by actions and derivations only: nobody creates, edits or deletes its records
    delivered: tuple[str, ...] = ()  # another system writes its records, known by these fields together: they come in by import only
    named: bool = False  # a right on everything does not count: only roles that name the object know of it
    outside: tuple[str, tuple[Any, ...]] | None = None  # a field and its values: all that people from outside may see (ORG-027)
    prepare: Callable[..., None] | None = None  # (drafts, work): what `on_save` has to know of all of them, read at once
    on_save: Callable[..., None] | None = None  # (draft, work): rules and derivations, see records/draft.py
    after_save: Callable[..., None] | None = None  # (drafts, work): consequences for other records, for all at once
    after_removal: Callable[..., None] | None = None  # (ids, work): the records went to the recycle bin or came back
    model: Any = None  # the Django model of an object declared in code
    quick_create: bool = False
    in_search: bool = False

    def __repr__(self) -> str:
        return f"<object {self.name}>"

    @property
    def kept_here(self) -> bool:
        """Whether people write its records, rather than actions or another system."""
        return not self.log and not self.delivered

    @property
    def title_field(self) -> FieldSpec:
        return next((f for f in self.fields.values() if f.title), self.fields["id"])

    @property
    def tree_field(self) -> FieldSpec | None:
        return next((f for f in self.fields.values() if f.tree), None)

    @property
    def governor(self) -> FieldSpec | None:
        """The reference whose target must be reachable too."""
        return next((f for f in self.fields.values() if f.governs_access), None)

    @property
    def search_fields(self) -> tuple[FieldSpec, ...]:
        return tuple(f for f in self.fields.values() if f.search)
