"""A double submit makes one record."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from guanxi.base.errors import Conflict
from guanxi.base.words import say
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.storage.rows import run

if TYPE_CHECKING:
    from guanxi.kernel.records.work import Work


def once(work: Work, spec: ObjectSpec, key: str, make: Callable[[], int]) -> int:
    """The id that `make` gives, or what the same operator made with the same key before. Keys are kept for a day."""
    if not key:
        return make()
    run("delete from kernel_idempotency where at < now() - interval '1 day'")
    claimed = run(
        "insert into kernel_idempotency (operator, key, object, record, at) values (%s, %s, %s, 0, now()) "
        "on conflict (operator, key) do nothing returning id",
        [work.actor.operator, key, spec.name],
    )
    if not claimed:
        object_, record = run(
            "select object, record from kernel_idempotency where operator = %s and key = %s", [work.actor.operator, key]
        )[0]
        if object_ != spec.name:
            raise Conflict(say("这个幂等键已用于另一个对象。"), "conflict")
        return int(record)
    id_ = make()
    run("update kernel_idempotency set record = %s where id = %s", [id_, claimed[0][0]])
    return id_
