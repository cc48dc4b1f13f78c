"""axe finds nothing against WCAG 2 A and AA on the main pages, light and dark."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from e2e.desk import Desk, Desks
from e2e.program import ROOT, Program

Sit = Callable[..., Desk]
AXE = ROOT / "web" / "node_modules" / "axe-core" / "axe.min.js"
RULES = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]},
    "resultTypes": ["violations"],
}


def violations(desk: Desk) -> list[str]:
    """What axe objects to on the present page."""
    desk.settle()
    if not desk.page.evaluate("() => Boolean(window.axe)"):
        desk.page.evaluate(AXE.read_text())
    found: dict[str, Any] = desk.page.evaluate("rules => window.axe.run(document, rules)", RULES)
    return [
        f"{desk.page.url} {one['id']} ({one['impact']}): {node['html'][:160]} | {node['failureSummary'][:200]}"
        for one in found["violations"]
        for node in one["nodes"][:3]
    ]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_main_pages(sit: Sit, desks: Desks, demo: Program, theme: str) -> None:
    dark = theme == "dark"
    deal, rule = (demo.api().rows(name, limit=1)[0]["id"] for name in ("opportunity", "related_rule"))
    guest = desks.strange(demo, dark=dark)
    guest.go("/")
    expect(guest.button("登录")).to_be_visible()
    found = violations(guest)
    desk = sit(dark=dark)
    pages = (
        "/",
        "/o/customer",
        "/o/customer/new",
        "/o/customer/import",
        "/o/opportunity?mode=board",
        f"/o/opportunity/{deal}",
        f"/o/opportunity/{deal}/edit",
        "/funnel",
        "/forecast",
        "/recycle",
        "/admin/roles",
        "/admin/objects",
        f"/admin/rules/{rule}",
        "/org-chart",
        "/account",
    )
    for path in pages:
        desk.go(path)
        expect(desk.page.get_by_role("heading", level=1).first).to_be_visible()
        found += violations(desk)
    assert not found, "\n".join(found)
