"""One browser and two companies for all journeys: the demo company, and one that starts empty."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from _pytest.runner import runtestprotocol
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


FLAKY = "flaky"  # property of a report: what went wrong at the first walk
_flaky: list[tuple[str, str]] = []


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """Tell the fixtures whether the test failed."""
    outcome = yield
    report = outcome.get_result()  # type: ignore[attr-defined]
    if report.failed:
        item.failed = True  # type: ignore[attr-defined]


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool:
    """A journey that failed walks once more, in companies and a browser started afresh; failing twice is a failure.

    One race on a busy machine shall not cost a whole run. It is told loudly at the end, for it has a cause to be found.
    """
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    reports = runtestprotocol(item, log=False, nextitem=nextitem)
    failed = [(f"{report.nodeid} ({report.when})", report.longreprtext) for report in reports if report.failed]
    if failed:
        failed += _leave_everything(item)
        reports = runtestprotocol(item, log=False, nextitem=nextitem)
        if not any(report.failed for report in reports):
            reports[-1].user_properties += [(FLAKY, one) for one in failed]
    for report in reports:
        item.ihook.pytest_runtest_logreport(report=report)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True


def _leave_everything(item: pytest.Item) -> list[tuple[str, str]]:
    """End what the first walk used, so that the second one finds nothing of it; what does not end well is told too."""
    troubles = []
    try:
        item.session._setupstate.teardown_exact(None)
    except Exception as error:  # whatever it is, the second walk starts afresh
        troubles.append((f"{item.nodeid} (leaving)", repr(error)))
    item._initrequest()  # type: ignore[attr-defined]
    item.failed = False  # type: ignore[attr-defined]
    Desks.forget()
    return troubles


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Collect what was flaky; the journeys may have walked in another process."""
    _flaky.extend((name, text) for key, (name, text) in report.user_properties if key == FLAKY)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Name the journeys that came through only at the second attempt, with what went wrong at the first."""
    if not _flaky or hasattr(terminalreporter.config, "workerinput"):
        return
    terminalreporter.section("FLAKY: failed once, passed when walked again", sep="!", red=True, bold=True)
    for name, text in _flaky:
        terminalreporter.line(f"FLAKY {name}", red=True, bold=True)
        terminalreporter.line("\n".join(text.splitlines()[-60:]))
