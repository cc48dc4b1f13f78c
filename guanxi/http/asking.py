"""Who may ask which standard analysis."""

from __future__ import annotations

from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.rights import may
from guanxi.kernel.actions.run import find_action, may_run
from guanxi.kernel.analyses.declare import Analysis
from guanxi.kernel.metadata.snapshot import snapshot


def may_ask(actor: Actor, analysis: Analysis) -> bool:
    spec = snapshot().objects.get(analysis.needs)
    if spec is None or not may(actor, spec, "view"):
        return False
    if analysis.action is None:
        return True
    acted = snapshot().object(analysis.action[0])
    return may_run(actor, acted, find_action(acted, analysis.action[1]))
