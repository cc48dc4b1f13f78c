"""Fixtures of the server room's tests."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from guanxi.server.postgres import Server


@pytest.fixture
def folder() -> Iterator[Path]:
    """A new data folder inside the working tree, which the server's account can reach; its server is stopped after."""
    base = Path(__file__).parents[3] / ".data"
    base.mkdir(exist_ok=True)
    made = Path(tempfile.mkdtemp(dir=base, prefix="case-"))
    made.chmod(0o755)
    yield made
    server = Server(made)
    server.stop_orphan()
    shutil.rmtree(server.root, ignore_errors=True)
    shutil.rmtree(made, ignore_errors=True)
