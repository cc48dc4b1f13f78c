"""What this module tells the rest of the company."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class OpportunityPushed:
    """An opportunity moved from one stage to another."""

    opportunity: int
    from_stage: int | None
    to_stage: int


@dataclass(frozen=True)
class OpportunityClosed:
    """An opportunity was won or lost."""

    opportunity: int
    won: bool
