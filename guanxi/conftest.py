"""For every test: nothing that an earlier test's transaction cached is believed; and the small companies of the kit.

Imports wait until Django is set up, which the root conftest.py does later than this.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from guanxi.tests.kit.company import Company
    from guanxi.tests.kit.world import World


@pytest.fixture(autouse=True)
def fresh_caches() -> Iterator[None]:
    """Stamps are read anew inside the test, and what it saw is forgotten with it."""
    from guanxi.kernel.access import operators
    from guanxi.kernel.metadata import snapshot, stamps
    from guanxi.kernel.metadata.stamps import known_stamps

    snapshot._cache.clear()
    operators._actors.clear()
    with known_stamps():
        stamps._known.set(None)
        yield


@pytest.fixture
def world(db: None) -> World:
    """A small company at the interface: people of every reach, a client each."""
    from guanxi.tests.kit.world import build_world

    return build_world()


@pytest.fixture
def company(db: None) -> Company:
    """A small company at the kernel: base data, people with the ready-made roles."""
    from guanxi.tests.kit.company import build_company

    return build_company()
