"""Fixtures of the tests of the whole. Imports wait until Django is set up, which the root conftest.py does later than this."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from guanxi.tests.kit.world import World


@pytest.fixture
def world(db: None) -> World:
    """A fresh small company."""
    from guanxi.kernel.metadata.stamps import known_stamps
    from guanxi.tests.kit.world import build_world

    with known_stamps():
        return build_world()
