"""One browser and two companies for all journeys: the demo company, and one that starts empty."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from e2e.browser import find_chromium, launched
from e2e.desk import Desk, Desks
from e2e.program import ADMIN, Program

RESULTS = Path(__file__).parent / "results"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The browser; without one the run fails and says how to get one."""
    find_chromium()
    with launched() as browser:
        yield browser


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    """A running installation with the demo company."""
    yield from _run(tmp_path_factory.mktemp("demo") / "data", demo=True)


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    """A running installation that started empty."""
    yield from _run(tmp_path_factory.mktemp("empty") / "data", demo=False)


def _run(folder: Path, *, demo: bool) -> Iterator[Program]:
    program = Program(folder, demo=demo)
    program.start()
    yield program
    program.stop()


@pytest.fixture
def desks(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Desks]:
    """Desks to sit down at. Afterwards: a picture of each if the test failed, and no desk may have seen an error."""
    desks = Desks(browser)
    yield desks
    failed = getattr(request.node, "failed", False)
    if failed:
        name = re.sub(r"\W+", "-", request.node.name).strip("-")
        desks.photograph(RESULTS / name)
    troubles = desks.close()
    if failed:
        print("\n".join(troubles))
    else:
        assert not troubles, "\n".join(troubles)


@pytest.fixture
def sit(desks: Desks, request: pytest.FixtureRequest) -> Callable[..., Desk]:
    """`sit()` is the administrator of the demo company at a wide screen; name another user, width, theme, program."""

    def sit(
        user: str = ADMIN, path: str = "/", *, width: int = 1440, dark: bool = False, program: Program | None = None
    ) -> Desk:
        running = program or request.getfixturevalue("demo")
        return desks.sit(running, user, path, width=width, dark=dark)

    return sit


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """Tell the fixtures whether the test failed."""
    outcome = yield
    report = outcome.get_result()  # type: ignore[attr-defined]
    if report.failed:
        item.failed = True  # type: ignore[attr-defined]
