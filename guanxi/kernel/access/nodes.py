"""Nodes: a value of a management dimension as one number, so that a record can list all with whom it is shared."""

from __future__ import annotations

_SHIFT = 40  # ids of values stay below 2**40, ids of dimensions below 2**13, so a node is exact in a browser too


def node(dimension: int, value: int) -> int:
    """The node of a value."""
    return (dimension << _SHIFT) | value


def parts(number: int) -> tuple[int, int]:
    """`(dimension, value)` of a node."""
    return number >> _SHIFT, number & ((1 << _SHIFT) - 1)
