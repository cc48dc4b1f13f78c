"""`guanxi serve` keeps its children alive and ends them all."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from guanxi.server.supervisor import Child

ROOT = Path(__file__).parents[3]
SUPERVISOR = """
import sys, time
from guanxi.server.supervisor import Child, Supervisor
class Quick(Supervisor):
    def prepare(self): return {}
    def opened(self, prepared):
        for child in self.children: child.start()
        print(*[child.process.pid for child in self.children], flush=True)
sleeper = [sys.executable, "-c", "import time; time.sleep(600)"]
stubborn = [sys.executable, "-c", "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(600)"]
import guanxi.server.supervisor as module
module.STOP_SECONDS = 3
sys.exit(Quick([Child("one", sleeper), Child("two", stubborn)]).run())
"""


def alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def wait_until(condition: object, seconds: float = 10) -> bool:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if condition():  # type: ignore[operator]
            return True
        time.sleep(0.05)
    return False


@pytest.fixture
def supervisor(folder: Path) -> Iterator[tuple[subprocess.Popen[str], list[int]]]:
    """A supervisor with two children, one of which ignores SIGTERM, and the embedded PostgreSQL."""
    environment = {key: value for key, value in os.environ.items() if key != "DATABASE_URL"} | {
        "GUANXI_DATA": str(folder)
    }
    command = [sys.executable, "-c", SUPERVISOR]
    with subprocess.Popen(  # noqa: S603
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        yield process, [int(pid) for pid in process.stdout.readline().split()]
        process.kill()


@pytest.mark.covers("SYS-026")
def test_stops_everything_even_what_does_not_listen(supervisor: tuple[subprocess.Popen[str], list[int]]) -> None:
    process, children = supervisor
    assert all(alive(pid) for pid in children)
    process.terminate()
    assert process.wait(20) == 0
    assert not any(alive(pid) for pid in children)


def test_children_end_with_a_killed_supervisor(supervisor: tuple[subprocess.Popen[str], list[int]]) -> None:
    process, children = supervisor
    process.kill()
    process.wait()
    assert wait_until(lambda: not alive(children[0]))
    os.kill(children[1], signal.SIGKILL)  # the stubborn one was asked, too


def test_a_dead_child_starts_again_with_growing_pauses() -> None:
    child = Child("brief", [sys.executable, "-c", ""])
    child.start()
    pauses = []
    for _ in range(3):
        assert child.process is not None
        child.process.wait()
        child.look_after()
        pauses.append(child.pause)
        child.due = 0
        child.look_after()
    child.wait_or_kill(time.monotonic() + 5)
    assert pauses == [0.5, 1.0, 2.0]
