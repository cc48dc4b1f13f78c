"""What the indexes of the policy hold (storage/schema.py): whether a walk along one can answer, this tells."""

from __future__ import annotations

from guanxi.kernel.access.dimensions import carried
from guanxi.kernel.metadata.spec import ObjectSpec


def asked_columns(spec: ObjectSpec) -> list[str]:
    """What record rights ask of each record: owner, department, values of the dimensions enabled on it, governing customer.
    Arrays are left out: they may be long, and an index refuses a long row."""
    if not spec.owned:
        return []
    governor = [spec.governor.column] if spec.governor else []
    return ["owner_id", "department_id", *governor, *(f.column for _, f in carried(spec) if not f.kind.many)]


def board_keys(spec: ObjectSpec) -> list[str]:
    """The columns that name one column of the board, such as mode and stage."""
    board = spec.board
    return [spec.fields[n].column for n in (board.within, board.field) if n] if board else []


def board_columns(spec: ObjectSpec) -> list[str]:
    """What the index of the board holds beside its keys: the sum above a column, the states a board is filtered by, and what
    record rights ask."""
    board = spec.board
    if not board:
        return []
    sums = [spec.fields[board.sum].column] if board.sum else []
    return [c for c in dict.fromkeys([*sums, *states(spec), *asked_columns(spec)]) if c not in board_keys(spec)]


def states(spec: ObjectSpec) -> list[str]:
    """The columns of the states a board is filtered by."""
    return [f.column for f in spec.fields.values() if f.kind.name == "choice" and f.indexed] if spec.board else []


def narrow_columns(spec: ObjectSpec) -> list[str]:
    """What an index by owner or department holds: a column of the board is found along it, too, for whoever sees only a part."""
    return list(dict.fromkeys([*asked_columns(spec), *board_keys(spec), *states(spec)]))
