"""The browser: Chromium of the operating system, driven by Playwright."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def find_chromium() -> str:
    """Path of the browser: `GUANXI_CHROMIUM`, else the first known name on the PATH."""
    found = os.environ.get("GUANXI_CHROMIUM") or next((path for name in NAMES if (path := shutil.which(name))), None)
    if not found:
        raise AssertionError(
            "找不到浏览器，请安装 / no browser found: apt-get install chromium, or set GUANXI_CHROMIUM to one"
        )
    return found


@contextmanager
def launched() -> Iterator[Browser]:
    """A headless browser with a profile of its own, which ends with the block."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=list(FLAGS))
        yield browser
        browser.close()
