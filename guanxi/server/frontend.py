"""Finds the built front end and answers its files; shared by the web process and `doctor`."""

from __future__ import annotations

import os
from pathlib import Path


def dist_dir() -> Path:
    """Folder with the built front end: `GUANXI_FRONTEND`, else `web/dist` beside the package."""
    chosen = os.environ.get("GUANXI_FRONTEND")
    return Path(chosen) if chosen else Path(__file__).resolve().parents[2] / "web" / "dist"
