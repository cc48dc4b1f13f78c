"""What the kernel announces about long work."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class JobFinished:
    """A watched job ended as `done`, `failed` or `cancelled`."""

    id: int
    operator: int
    kind: str
    label: str
    state: str
    error: str = ""
