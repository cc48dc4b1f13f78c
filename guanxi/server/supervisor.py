"""`guanxi serve`: keeps PostgreSQL, the web process and the worker running, and stops them together.

Stays small on purpose: it imports neither Django nor the business, so it has little that could break.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from guanxi.server import environment
from guanxi.server.postgres import PostgresError, Server
from guanxi.server.processes import end_group, parent_death_hook

log = logging.getLogger("guanxi.serve")
TICK_SECONDS = 0.25
STOP_SECONDS = 25.0
ASK_AGAIN_SECONDS = 2.0
LONGEST_PAUSE = 30.0
STEADY_SECONDS = 60.0
"""A child that lived this long starts again without a pause when it ends."""


class Stopped(Exception):
    """The operator asked to stop while something was being prepared."""


@dataclass
class Child:
    """One process to keep alive."""

    name: str
    command: list[str]
    process: subprocess.Popen[bytes] | None = None
    started: float = 0.0
    pause: float = 0.0
    due: float = field(default=0.0)

    def start(self) -> None:
        """Start it, in a group of its own, tied to the life of this process."""
        hook = parent_death_hook(signal.SIGTERM)
        self.process = subprocess.Popen(self.command, start_new_session=True, preexec_fn=hook)  # noqa: S603
        self.started = time.monotonic()

    def look_after(self) -> None:
        """Start it again when it has ended: at once the first time, then with growing pauses."""
        now = time.monotonic()
        if self.process is not None:
            code = self.process.poll()
            if code is None:
                return
            end_group(self.process.pid)
            steady = now - self.started > STEADY_SECONDS
            self.pause = 0.5 if steady or not self.pause else min(LONGEST_PAUSE, self.pause * 2)
            self.due = now + self.pause
            self.process = None
            log.warning(
                "%s 已退出 (%s)，%.1f 秒后重启 / ended, restarting in %.1f s", self.name, code, self.pause, self.pause
            )
        if now >= self.due:
            self.start()

    def ask_to_stop(self) -> None:
        """SIGTERM, if it runs."""
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()

    def wait_or_kill(self, deadline: float) -> None:
        """Wait until `deadline` (monotonic), then end the whole group. Asks again meanwhile: a process that is just
        starting may lose the first signal."""
        if self.process is None:
            return
        while self.process.poll() is None and time.monotonic() < deadline:
            try:
                self.process.wait(ASK_AGAIN_SECONDS)
            except subprocess.TimeoutExpired:
                end_group(self.process.pid, signal.SIGTERM)
        if self.process.poll() is None:
            log.warning("%s 未按时退出，强制结束 / did not stop in time and was killed", self.name)
        end_group(self.process.pid)
        self.process.wait()


class Supervisor:
    """Runs until SIGTERM or SIGINT."""

    def __init__(self, children: list[Child] | None = None) -> None:
        self.children = default_children() if children is None else children
        self.server: Server | None = None
        self.stopping = False

    def run(self) -> int:
        """Start everything, keep it running, stop it. Returns the exit code."""
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, self._asked_to_stop)
        try:
            if environment.database_url() is None:
                self.server = Server(environment.data_dir(), dies_with_parent=True)
                self.server.acquire()
            self.opened(self.prepare())
            self._keep()
        except Stopped:
            pass
        except PostgresError as failure:
            print(failure, file=sys.stderr)
            return 1
        finally:
            self._stop()
        return 0

    def prepare(self) -> dict[str, Any]:
        """Run `guanxi.server.prepare` in a process of its own and return what it says; skipped when nothing can have
        changed since it last succeeded on this cluster."""
        marker = self.server.root / "prepared" if self.server else None
        state = fingerprint()
        if marker is not None and marker.is_file() and marker.read_text() == state:
            return {}
        found = self._prepare()
        if marker is not None:
            marker.write_text(state)
        return found

    def _prepare(self) -> dict[str, Any]:
        command = [sys.executable, "-m", "guanxi.server.prepare"]
        with subprocess.Popen(  # noqa: S603
            command, stdout=subprocess.PIPE, start_new_session=True, preexec_fn=parent_death_hook(signal.SIGTERM)
        ) as process:
            while process.poll() is None:
                if self.stopping:
                    end_group(process.pid)
                    raise Stopped
                time.sleep(0.02)
            assert process.stdout is not None
            text = process.stdout.read().decode().strip()
        if process.returncode != 0:
            raise SystemExit("数据库准备失败，见上文 / preparing the database failed, see above")
        found: dict[str, Any] = json.loads(text.splitlines()[-1])
        return found

    def opened(self, prepared: dict[str, Any]) -> None:
        """Start the children and tell the operator where to go, once the web process answers."""
        for child in self.children:
            child.start()
        port = environment.port()
        deadline = time.monotonic() + 60
        while not answers(port) and time.monotonic() < deadline:
            if self.stopping:
                raise Stopped
            for child in self.children:
                child.look_after()
            time.sleep(0.05)
        print(banner(port, prepared), flush=True)

    def _keep(self) -> None:
        while not self.stopping:
            if self.server is not None and not self.server.alive():
                log.warning("PostgreSQL 已退出，正在重启 / ended, restarting")
                self.server.revive()
            for child in self.children:
                child.look_after()
            time.sleep(TICK_SECONDS)

    def _stop(self) -> None:
        print("正在停止 / stopping …", flush=True)
        for child in self.children:
            child.ask_to_stop()
        deadline = time.monotonic() + STOP_SECONDS
        for child in self.children:
            child.wait_or_kill(deadline)
        if self.server is not None:
            self.server.release()
        print("已停止 / stopped", flush=True)

    def _asked_to_stop(self, *_: object) -> None:
        self.stopping = True


def fingerprint() -> str:
    """Changes with every file of the program (name, size, time of change) and with the version of Python."""
    package = Path(__file__).parents[1]
    digest = hashlib.sha256(sys.version.encode())
    for path in sorted(package.rglob("*")):
        if path.suffix in {".py", ".sql", ".json"}:
            state = path.stat()
            digest.update(f"{path.relative_to(package)} {state.st_size} {state.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def default_children() -> list[Child]:
    """The web process and the worker."""
    python = [sys.executable, "-m"]
    return [
        Child("web", [*python, "guanxi.server.web.run"]),
        Child("worker", [*python, "guanxi.server.worker.run"]),
    ]


def answers(port: int) -> bool:
    """Whether an HTTP server answers on this machine's `port`."""
    import http.client

    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=2)
    try:
        connection.request("GET", "/healthz")
        connection.getresponse().read()
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
    return True


def banner(port: int, prepared: dict[str, Any]) -> str:
    """What the operator reads when everything runs; a made-up password is shown here and nowhere else."""
    lines = ["", "关系 Guanxi 已启动 / is running", f"  地址 / address:   http://localhost:{port}"]
    if prepared.get("admin"):
        password = prepared.get("password") or "GUANXI_ADMIN_PASSWORD 所设 / as set in GUANXI_ADMIN_PASSWORD"
        lines += ["  用户 / user:      admin", f"  密码 / password:  {password}"]
        if prepared.get("password"):
            lines.append("  （密码只显示这一次，请记下 / shown only this once, write it down）")
    else:
        lines.append("  忘记密码 / lost password:  python -m guanxi createadmin admin")
    lines += [f"  数据 / data:      {environment.data_dir()}", "  停止 / to stop:   Ctrl-C", ""]
    return os.linesep.join(lines)
