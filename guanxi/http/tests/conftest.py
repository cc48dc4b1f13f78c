"""Fixtures of the interface's tests; `world.py` is imported late because it needs the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from guanxi.http.tests.world import Api, World


@pytest.fixture
def world(db: None) -> World:
    """A small company."""
    from guanxi.http.tests.world import build_world

    return build_world()


@pytest.fixture
def anybody(db: None) -> Api:
    """Nobody signed in."""
    from guanxi.http.tests.world import Api

    return Api()
