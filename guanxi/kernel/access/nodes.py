"""Nodes: with whom a record can be shared, as one number, so that it can list them all: a value of a management dimension,
or a role, whose members are whoever holds it at the moment."""

from __future__ import annotations

_SHIFT = 40  # ids of values stay below 2**40, ids of dimensions below 2**13, so a node is exact in a browser too
ROLE = 0  # stands where the dimension stands in nodes of roles; ids of dimensions begin at 1


def node(dimension: int, value: int) -> int:
    """The node of a value."""
    return (dimension << _SHIFT) | value


def parts(number: int) -> tuple[int, int]:
    """`(dimension, value)` of a node."""
    return number >> _SHIFT, number & ((1 << _SHIFT) - 1)
