"""What people said with an act (OPP-026): the words that an action wrote into a history below the record, as the push summary."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from guanxi.features.timeline.happenings import Happening
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.rights import field_access
from guanxi.kernel.metadata.snapshot import snapshot
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec
from guanxi.kernel.query.output import mask
from guanxi.kernel.query.reader import visible_ids
from guanxi.kernel.storage.rows import run

#: Jobs of one person share a name of request; what lies further apart is another act.
APART = timedelta(minutes=1)


@dataclass(frozen=True)
class Words:
    """What was said, and with which act."""

    request: str
    action: str
    at: datetime
    text: str

    def belong_to(self, act: Happening) -> bool:
        same = (self.request, self.action) == (act.request, act.action)
        return same and abs(self.at - act.key[0]) < APART


def said_with(actor: Actor, spec: ObjectSpec, id_: int, acts: Iterable[Happening]) -> list[Words]:
    """The words of these acts on one record, as far as the actor may read them."""
    requests = sorted({act.request for act in acts if act.request})
    found: list[Words] = []
    for log in snapshot().objects.values() if requests else ():
        below = log.fields.get(log.detail_of or "")
        if log.log and below and below.target == spec.name:
            found += words_in(actor, log, below, id_, requests)
    return found


def words_in(actor: Actor, log: ObjectSpec, below: FieldSpec, id_: int, requests: list[str]) -> list[Words]:
    """Words of one history: its long texts, from the rows that one of the acts inserted."""
    texts = [
        f for f in log.fields.values() if f.stored and f.kind.name == "long_text" and field_access(actor, log, f) != "hidden"
    ]  # fmt: skip
    if not texts:
        return []
    columns = ", ".join(f't."{f.column}"' for f in texts)
    rows = run(
        f'select t.id, a.request, a.action, a.at, {columns} from "{log.table}" t join audit a on a.tbl = %s and a.pk = t.id '
        f"and a.op = 'I' where t.\"{below.column}\" = %s and a.request = any(%s) order by t.id",
        [log.table, id_, requests],
    )
    seen = set(visible_ids(actor, log, [row[0] for row in rows])) if rows else set()
    return [
        Words(request, action, at, mask(text) if field_access(actor, log, field) == "masked" else text)
        for row_id, request, action, at, *values in rows
        if row_id in seen
        for field, text in zip(texts, values, strict=True)
        if text
    ]
