"""Who may ask which standard analysis."""

from __future__ import annotations

from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.rights import may
from guanxi.kernel.analyses.declare import Analysis
from guanxi.kernel.metadata.snapshot import snapshot


def may_ask(actor: Actor, analysis: Analysis) -> bool:
    spec = snapshot().objects.get(analysis.needs)
    return spec is not None and may(actor, spec, "view")
