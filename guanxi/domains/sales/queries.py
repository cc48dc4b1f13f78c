"""Questions about modes and stages that the generic list cannot ask; answered once in a unit of work."""

from __future__ import annotations

from guanxi.domains.sales import rules
from guanxi.kernel.query.reader import raw_rows
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work


def default_mode(work: Work) -> int | None:
    """The mode marked as default, else the oldest."""
    if "sales.default_mode" not in work.memo:
        modes = sorted(raw_rows("sales_mode"), key=lambda m: (not m["is_default"], m["id"]))
        work.memo["sales.default_mode"] = modes[0]["id"] if modes else None
    return work.memo["sales.default_mode"]  # type: ignore[no-any-return]


def stages(work: Work, mode: int) -> list[Row]:
    """The stages of a mode in order."""
    key = f"sales.stages.{mode}"
    if key not in work.memo:
        found = work.select("sales_stage", "mode", [mode])
        work.remember(found)
        work.memo[key] = sorted(found, key=lambda s: (s["sort_no"], s.id))
    return work.memo[key]  # type: ignore[no-any-return]


def forget(work: Work) -> None:
    """Modes or stages have changed within this work."""
    for key in [k for k in work.memo if k.startswith(("sales.stages.", "sales.default_mode"))]:
        del work.memo[key]


def first_stage(work: Work, mode: int) -> int | None:
    """Where an opportunity of this mode begins."""
    return rules.first_stage((s["sort_no"], s.id) for s in stages(work, mode))


def following_stage(opportunity: Row) -> int | None:
    """The stage that the push form proposes."""
    rows = raw_rows("sales_stage", "mode_id = %s", [opportunity["mode"]])
    return rules.next_stage([(r["sort_no"], r["id"]) for r in rows], opportunity["stage"])
