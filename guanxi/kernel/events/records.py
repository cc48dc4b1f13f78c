"""What the kernel itself announces, for reactions that concern every object."""

from __future__ import annotations

from dataclasses import dataclass

from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.records.draft import Draft


@dataclass(frozen=True)
class RecordsSaved:
    """Records of one object were made or changed in the same act; each draft knows what was there before."""

    spec: ObjectSpec
    drafts: tuple[Draft, ...]
