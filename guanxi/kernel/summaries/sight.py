"""Which customers somebody sees, asked of the keys of a summary (above.py): what they tell, and where they do not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

from guanxi.kernel.access.scope import AllOf, Among, AnyOf, Listed, Overlaps, Scope, Through, Unclaimed, Without, any_of
from guanxi.kernel.query.source import Source
from guanxi.kernel.storage.build import columns_of
from guanxi.kernel.summaries.above import LIVE, NONE, UNCLAIMED
from guanxi.kernel.summaries.shape import Shape


@dataclass(frozen=True)
class Sight:
    """What the keys tell, as SQL over rows `t`; a summary that tells of further customers, and what it tells; customers in sight of
    which nothing tells; customers of which the keys tell only for records that agree with them, and where that is not so."""

    column: str  # of the record, that refers to the customer
    surely: str
    beside: tuple[Shape, str] | None
    untold: Through | None
    unlike: tuple[tuple[str, Through], ...]
    weight: int  # of the customers to be looked up


def sight_of(shape: Shape, governor: Through, source: Source, fitting: Sequence[Shape]) -> Sight | None:
    """What the keys of `shape` tell of the customers in reach; None when they tell nothing of a part that is not small."""
    above, build = shape.above, source.build
    if above is None:
        return None
    sure: list[str] = []
    certain: list[Scope] = []  # parts of which the keys tell, at least where record and customer agree
    unknown: dict[Scope, list[str]] = {}  # parts of which they tell nothing, and the conditions on the customer
    unlike: dict[str, list[Scope]] = {}  # parts of which they tell where record and customer agree: by what says that they do
    for part in alternatives(governor.scope):
        conditions = part.branches(build, "g") or ["false"]
        known = [found for c in conditions if (found := above.known(c, columns_of(c, "g")))]
        if len(known) < len(conditions):
            unknown[part] = conditions
            continue
        certain.append(part)
        for sql, agreeing in known:
            sure.append(sql)
            if agreeing:
                unlike.setdefault(agreeing, []).append(part)
    beside = told_beside(shape, unknown, fitting)
    if beside:
        certain += beside[2]
        unknown = {part: conditions for part, conditions in unknown.items() if part not in beside[2]}
    free = f"t.g_state in ({NONE}, {UNCLAIMED})" if governor.when_empty else "false"
    surely = f"({free} or t.g_state = {LIVE} and ({' or '.join(sure) or 'false'}))"
    untold = reach_of(governor, Without(any_of(unknown), any_of([*certain, Unclaimed()] if governor.when_empty else certain)))
    if unknown and not untold.drivable():
        return None
    return Sight(
        governor.column, surely, beside[:2] if beside else None, untold if unknown else None,
        tuple((f"({agreeing}) is not true", reach_of(governor, any_of(parts))) for agreeing, parts in unlike.items()),
        sum(map(weight_of, unknown)),
    )  # fmt: skip


def told_beside(
    shape: Shape, unknown: dict[Scope, list[str]], fitting: Sequence[Shape]
) -> tuple[Shape, str, list[Scope]] | None:
    """A summary that has more keys and tells of parts of which this one tells nothing: what it tells, and of which."""
    for other in fitting:
        if not (other.above and shape.keys.keys() < other.keys.keys()):
            continue
        sure: dict[Scope, str] = {}
        for part, conditions in unknown.items():
            found = [other.above.known(c, columns_of(c, "g")) for c in conditions]
            if all(one and not one[1] for one in found):
                sure[part] = " or ".join(one[0] for one in found if one)
        if sure:
            return other, f"({' or '.join(sure.values())})", list(sure)
    return None


def weight_of(part: Scope) -> int:
    """How many customers a part has, as far as its kind tells: related and shared ones are few, own ones more, those of
    departments many."""
    conditions = part.scopes if isinstance(part, AllOf) else (part,)
    if any(isinstance(one, (Listed, Overlaps)) for one in conditions):
        return 0
    return 1 if any(isinstance(one, Among) and one.column == "owner_id" for one in conditions) else 10


def alternatives(scope: Scope) -> list[Scope]:
    """The parts whose union the scope is, as small as they can be told apart."""
    if isinstance(scope, AnyOf):
        return [part for inner in scope.scopes for part in alternatives(inner)]
    if isinstance(scope, AllOf):
        return [AllOf(parts) for parts in product(*(alternatives(inner) for inner in scope.scopes))]
    return [scope]


def reach_of(governor: Through, scope: Scope) -> Through:
    """The records of the customers in a part of what it reaches."""
    return Through(governor.column, governor.table, scope, False)
