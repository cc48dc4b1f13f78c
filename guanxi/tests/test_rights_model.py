"""The permission test by model (PERM-001..024): generated companies, every door of the interface against a slow oracle.

`GUANXI_RIGHTS_EXAMPLES=60 GUANXI_RIGHTS_SEED=7` makes a larger run and prints what it compared; see docs/decisions/0012-rights.md.
"""

from __future__ import annotations

import os
import time
from collections import Counter

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings

from guanxi.kernel.access import operators
from guanxi.tests.rights_model.building import build, check_written, lay_ground
from guanxi.tests.rights_model.doors import Doors, undone
from guanxi.tests.rights_model.generating import companies
from guanxi.tests.rights_model.once_different import FOUND
from guanxi.tests.rights_model.plan import Company

EXAMPLES = int(os.environ.get("GUANXI_RIGHTS_EXAMPLES", "8"))
HTTP = os.environ.get("GUANXI_RIGHTS_HTTP", "1") == "1"
SECONDS = int(os.environ.get("GUANXI_RIGHTS_SECONDS", "60"))  # a busy machine compares fewer companies, not longer
SEED = int(os.environ.get("GUANXI_RIGHTS_SEED", "1"))
PHASES = (Phase.generate, Phase.shrink) if os.environ.get("GUANXI_RIGHTS_SHRINK", "1") == "1" else (Phase.generate,)


@pytest.mark.django_db
def test_what_once_was_different() -> None:
    """Examples from earlier runs, each at every door; the last one printed is the one that fails."""
    ground = lay_ground()
    for name, company in FOUND.items():
        print(name)
        with undone():
            doors = Doors(ground, build(ground, company), Counter())
            doors.scopes()
            doors.all()
        operators._actors.clear()


@pytest.mark.django_db
@pytest.mark.covers("PERM-001", "PERM-007", "PERM-015", "PERM-018", "PERM-019", "PERM-020", "PERM-024")
def test_every_door_agrees_with_the_model() -> None:
    """No difference for any person, record and door; a difference prints the smallest company that shows it."""
    ground, compared, started = lay_ground(), Counter[str](), time.monotonic()

    @seed(SEED)
    @settings(
        max_examples=EXAMPLES, deadline=None, database=None, phases=PHASES, print_blob=False,
        suppress_health_check=list(HealthCheck),
    )
    @given(companies())
    def compare(company: Company) -> None:
        if time.monotonic() - started > SECONDS:
            return
        compared["companies"] += 1
        with undone():
            world = build(ground, company)
            doors = Doors(ground, world, compared)
            check_written(ground, world, doors.oracle)
            doors.scopes()
            if HTTP:
                doors.all()
        operators._actors.clear()

    compare()
    count = compared.pop("companies")
    total = sum(compared.values())
    print(f"\nseed {SEED}, {count} companies, {total} decisions in {time.monotonic() - started:.0f} s: {dict(sorted(compared.items()))}")
    assert count > 1
    assert total > 50 * count or not HTTP
