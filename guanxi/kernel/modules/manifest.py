"""Modules and the kernel assembled from them. A module is a value; the server lists the values; nothing registers itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from guanxi.kernel.actions.declare import Action
from guanxi.kernel.analyses.declare import Analysis
from guanxi.kernel.analyses.figures import CustomerFigure, SalesFigure
from guanxi.kernel.jobs.declare import Periodic, Task
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import ObjectSpec, Panel, Related, View


@dataclass(frozen=True)
class Reaction:
    """`run(event, work)` is called inside the transaction of whoever announces an event of this type."""

    event: type
    run: Callable[..., None]


@dataclass(frozen=True)
class MenuItem:
    """A menu entry that is not an object: a page of its own. `needs` names the objects one must be allowed to view, `action` an
    object and its action that one must be allowed to run."""

    key: str
    label: str
    icon: str
    path: str
    group: str
    needs: tuple[str, ...] = ()
    admin: bool = False
    action: tuple[str, str] | None = None


@dataclass(frozen=True)
class NoticeKind:
    """A kind of notices to people: roles say which kinds those who hold them receive, and each person may want fewer (ORG-014).
    `always`: it answers what somebody did himself and is never withheld."""

    name: str
    label: str
    always: bool = False


@dataclass(frozen=True)
class RecordSet:
    """Records that a module knows by name, for filters: `{"field": "id", "op": "in", "value": {"set": "starred"}}`.

    `sql(actor, spec, build)` answers a query of ids for this actor and object.
    """

    name: str
    sql: Callable[..., str]


@dataclass(frozen=True)
class Addition:
    """Lists and panels that a module adds to the pages of an object of another, which need not know of them: the orders of an employee."""

    object: str
    related: tuple[Related, ...] = ()
    panels: tuple[Panel, ...] = ()


@dataclass(frozen=True)
class Module:
    """Everything one business module or feature contributes, by reference."""

    name: str
    label: str
    objects: tuple[Offer, ...] = ()
    actions: tuple[Action, ...] = ()
    reactions: tuple[Reaction, ...] = ()
    analyses: tuple[Analysis, ...] = ()
    menu: tuple[MenuItem, ...] = ()
    tasks: tuple[Task, ...] = ()
    periodics: tuple[Periodic, ...] = ()
    checks: tuple[Callable[..., None], ...] = ()  # (work, spec, drafts): what a feature asks of every save, of any object
    scenes: tuple[Callable[..., View | None], ...] = ()  # (actor, spec, key): scenes of a list that are kept, not declared
    sets: tuple[RecordSet, ...] = ()
    notices: tuple[NoticeKind, ...] = ()
    figures: tuple[CustomerFigure, ...] = ()
    additions: tuple[Addition, ...] = ()
    sales_figures: tuple[SalesFigure, ...] = ()
    conventions: Callable[[], Mapping[str, str]] | None = None  # settings of the company that the kernel goes by
    kept_actions: Callable[[Mapping[str, ObjectSpec]], Iterable[Action]] | None = None  # actions of these objects that are kept, not declared
    users: Callable[[str, str], Iterable[str]] | None = None  # (object, field or ""): labels of what is kept and needs it; it cannot go before
    forget: Callable[[str], None] | None = None  # (object): it was dropped for good, and with it what is kept about it


@dataclass(frozen=True)
class Kernel:
    """The assembled registries, read-only. Duplicates are refused by name."""

    modules: tuple[Module, ...]
    menu_groups: Mapping[str, tuple[str, str]] = field(default_factory=dict)  # key -> (label, icon), in order
    menu_systems: Mapping[str, str] = field(default_factory=dict)  # groups of one CRM system only
    objects: Mapping[str, ObjectSpec] = field(init=False)
    actions: Mapping[str, Mapping[str, Action]] = field(init=False)
    reactions: Mapping[type, tuple[Reaction, ...]] = field(init=False)
    analyses: Mapping[str, Analysis] = field(init=False)
    tasks: Mapping[str, Task] = field(init=False)
    checks: tuple[Callable[..., None], ...] = field(init=False)
    scenes: tuple[Callable[..., View | None], ...] = field(init=False)
    sets: Mapping[str, RecordSet] = field(init=False)
    notices: Mapping[str, NoticeKind] = field(init=False)
    figures: Mapping[str, CustomerFigure] = field(init=False)
    sales_figures: Mapping[str, SalesFigure] = field(init=False)
    conventions: tuple[Callable[[], Mapping[str, str]], ...] = field(init=False)

    def __post_init__(self) -> None:
        put: Callable[[str, Any], None] = lambda name, value: object.__setattr__(self, name, value)  # noqa: E731
        objects = unique((o.name, o.spec()) for m in self.modules for o in m.objects)
        put("objects", extended(objects, [a for m in self.modules for a in m.additions]))
        actions: dict[str, dict[str, Action]] = {}
        for action in (a for m in self.modules for a in m.actions):
            if actions.setdefault(action.object, {}).setdefault(action.name, action) is not action:
                raise LookupError(f"two actions {action.object}.{action.name}")
        put("actions", actions)
        reactions: dict[type, tuple[Reaction, ...]] = {}
        for reaction in (r for m in self.modules for r in m.reactions):
            reactions[reaction.event] = (*reactions.get(reaction.event, ()), reaction)
        put("reactions", reactions)
        put("analyses", unique((a.name, a) for m in self.modules for a in m.analyses))
        put("tasks", unique((t.name, t) for m in self.modules for t in m.tasks))
        put("checks", tuple(c for m in self.modules for c in m.checks))
        put("scenes", tuple(s for m in self.modules for s in m.scenes))
        put("conventions", tuple(m.conventions for m in self.modules if m.conventions))
        put("sets", unique((s.name, s) for m in self.modules for s in m.sets))
        put("notices", unique((n.name, n) for m in self.modules for n in m.notices))
        put("figures", unique((f.name, f) for m in self.modules for f in m.figures))
        put("sales_figures", unique((f.name, f) for m in self.modules for f in m.sales_figures))


def extended(objects: dict[str, ObjectSpec], additions: Iterable[Addition]) -> dict[str, ObjectSpec]:
    """The objects with what other modules add to their pages, in the order of the modules."""
    for one in additions:
        spec = objects[one.object]
        objects[one.object] = replace(spec, related=(*spec.related, *one.related), panels=(*spec.panels, *one.panels))
    return objects


def unique(pairs: Any) -> dict[str, Any]:
    """A dict of the pairs; a name given twice is an error."""
    result: dict[str, Any] = {}
    for name, value in pairs:
        if name in result:
            raise LookupError(f"two things are called {name!r}")
        result[name] = value
    return result


_kernel: Kernel | None = None


def install(kernel: Kernel) -> None:
    """Make `kernel` the one this process runs; called once by the server when Django is ready."""
    global _kernel
    _kernel = kernel


def kernel() -> Kernel:
    """The running kernel."""
    if _kernel is None:
        raise LookupError("no kernel is installed; the server does that when it starts")
    return _kernel
