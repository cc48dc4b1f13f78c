"""What a layout requires is required at every door (CUS-006, PLAT-030): form, interface, import, bulk change.

No save makes a record incomplete: a new record has what its layout requires, a required field is not emptied, and a record
that comes under another layout (its class changes) gets what that one requires. A record from before the rule lives on
until then, so that an assignment of a thousand old customers does not fail on a field that nobody asked for. Verbs and
derivations are not asked; they have forms of their own. Read-only and hidden in a layout say how the form looks; who may
not write or read a field is a matter of field rights, which always win: what somebody may not write is not asked of him.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from guanxi.base.words import say, translate
from guanxi.features.layouts.keeping import layouts_of
from guanxi.features.layouts.shape import Layout, chosen
from guanxi.kernel.access.rights import field_access
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.work import Work


def check_layouts(work: Work, spec: ObjectSpec, drafts: Sequence[Draft]) -> None:
    """Refuse drafts that somebody typed and that leave out what their layout requires."""
    layouts = layouts_of(spec)
    if work.trusted or not any(x.required for x in layouts):
        return
    for draft in drafts:
        if draft.typed:
            check_draft(work, layouts, draft)


def check_draft(work: Work, layouts: Sequence[Layout], draft: Draft) -> None:
    now = chosen(layouts, work.actor.roles, draft.__getitem__)
    if now is None or not now.required:
        return
    was = None if draft.before is None else chosen(layouts, work.actor.roles, draft.before.values.get)
    anew = draft.new or was is None or was.id != now.id
    for name in sorted(now.required):
        field = draft.spec.fields[name]
        missing = blank(draft[name]) and (anew or draft.changed(name)) and name not in draft.errors
        asked = draft.new or not field.create_only
        if missing and asked and field_access(work.actor, draft.spec, field) == "edit":
            draft.refuse(name, "required", say("请填写“{label}”。", label=translate(field.label)))


def blank(value: Any) -> bool:
    return value is None or value == []
