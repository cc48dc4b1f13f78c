"""Definitions as they are kept: read, written with an audit line, counted."""

from __future__ import annotations

from typing import Any

from guanxi.base.errors import Forbidden, NotFound
from guanxi.base.words import say
from guanxi.kernel.metadata.stamps import touch
from guanxi.kernel.models import CustomField, CustomObject
from guanxi.kernel.records.work import Work, differences


def stored_object(name: str) -> CustomObject:
    """The definition of a custom object, hidden ones included. Raises NotFound, Forbidden for one of code."""
    found = CustomObject.objects.filter(name=name).first()
    if found is None:
        from guanxi.kernel.metadata.snapshot import object_spec

        object_spec(name)
        raise Forbidden(say("系统对象不能修改，只能增加字段。"))
    return found


def stored_field(object_: str, name: str) -> CustomField:
    """The definition of a custom field, hidden ones included. Raises NotFound, Forbidden for one of code."""
    found = CustomField.objects.filter(object=object_, name=name).first()
    if found is None:
        from guanxi.kernel.metadata.snapshot import object_spec

        if name in object_spec(object_).fields:
            raise Forbidden(say("系统字段不能修改。"))
        raise NotFound(say("没有字段“{path}”。", path=name[:60]))
    return found


def note(work: Work, row: CustomField | CustomObject, op: str, before: dict[str, Any] | None = None) -> None:
    """Write the change to the audit, let every process drop its metadata, and tell browsers."""
    now = state(row) if op != "D" else {}
    diff = differences(before or {}, now)
    work.note(row._meta.db_table, row.pk, op, diff)
    touch("metadata")
    work.push("metadata", {"object": row.object if isinstance(row, CustomField) else row.name})


def state(row: CustomField | CustomObject) -> dict[str, Any]:
    """What there is to say about a definition."""
    names = [f.attname for f in row._meta.concrete_fields if f.attname != "id"]
    return {name: getattr(row, name) for name in names}
