"""For every test: nothing that an earlier test's transaction cached is believed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest


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
