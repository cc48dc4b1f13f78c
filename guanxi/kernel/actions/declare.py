"""Verbs: declared once, from which come endpoint, OpenAPI entry, button, form, audit line and the right in the role editor."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from guanxi.kernel.fields import KINDS, Kind
from guanxi.kernel.metadata.spec import FieldSpec, Option

Run = Callable[..., Any]

#: What an action needs that follows no verb: only a role that names it gives it.
NAMED = "named"


@dataclass(frozen=True)
class Action:
    """`run(record, given, work)`: record a Row, given the parsed input. It may return a message for the person.

    needs   verb one must have on the record ("edit" by default); NAMED: nobody has it but by a role that names the action
    creates the object of which it makes a record: whoever may not make one does not have the action
    many    may be run on a selection
    on      "record", or "list" for actions without a record
    when    filter that must hold; the button hides and the server refuses otherwise
    who(record, actor)     whether it is this person's to do, beside his rights; the button hides, the action itself refuses
    why_not(record, work)  says why it refuses then, where the usual sentence would tell too little
    custom  an administrator made it in the browser; `retired`: he took it away again, and only the history still names it
    page    offered on the page of a record, not only on a selection
    traceless  it changes nothing, so the system log is told that it was run
    """

    name: str
    label: str
    object: str
    run: Run
    input: tuple[FieldSpec, ...] = ()
    needs: str = "edit"
    creates: str = ""
    many: bool = False
    on: str = "record"
    when: Mapping[str, Any] = field(default_factory=dict)
    icon: str = ""
    danger: bool = False
    confirm: str = ""
    primary: bool = False
    rare: bool = False  # behind "more" on the page of a record
    defaults: Callable[..., dict[str, Any]] | None = None  # defaults(record) prefills the form
    who: Callable[..., bool] | None = None
    why_not: Callable[..., str] | None = None
    custom: bool = False
    retired: bool = False
    page: bool = True
    traceless: bool = False


class Given(dict[str, Any]):
    """The parsed input of an action. What was left out is None as what was emptied; `sent` tells them apart."""

    sent: frozenset[str] = frozenset()


def action(label: str, *, on: str, name: str = "", **given: Any) -> Callable[[Run], Action]:
    """Turn a function into an Action; its name is the function's."""

    def make(run: Run) -> Action:
        return Action(name=name or run.__name__, label=label, object=on, run=run, **given)

    return make


def given(
    name: str, label: str, kind: str, *, required: bool = False, options: tuple[Option, ...] = (),
    target: str | None = None, depends_on: Mapping[str, str] | None = None, default: Any = None, help: str = "",
    max_length: int | None = None, among: Mapping[str, Any] | None = None,
) -> FieldSpec:  # fmt: skip
    """A field of an action's input form."""
    found: Kind = KINDS[kind]
    return FieldSpec(
        name, label, found, name, required=required, options=options, target=target or getattr(found, "target", None),
        depends_on=depends_on or {}, among=among or {}, default=default, help=help, max_length=max_length or (20000 if kind == "long_text" else 200),
    )  # fmt: skip
