"""Rules about the organisation: pure functions over values."""

from __future__ import annotations

#: States of an employee who does not work here (any more).
GONE = frozenset({"left", "disabled"})
