"""Starts, shares and stops the embedded server.

Two lock files in the data folder keep processes apart. `postgres.start` is held while somebody starts or stops the
server. `postgres.users` is held shared by everyone who uses it: whoever can take it alone is the last and stops the
server. Both locks vanish with their process, also after SIGKILL, so nothing is left to clean up.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import psycopg

from guanxi.server.postgres import binaries, cluster, place, tuning
from guanxi.server.postgres.account import run_options, server_account
from guanxi.server.postgres.cluster import PostgresError
from guanxi.server.processes import parent_death_hook

READY_SECONDS = 120.0
"""How long a start may take; recovery after a crash counts in."""
STOP_SECONDS = 30.0
LOG_LIMIT = 20 * 1024 * 1024


class Server:
    """The embedded PostgreSQL of one data folder."""

    def __init__(self, data: Path, *, durable: bool = True, dies_with_parent: bool = False) -> None:
        """`durable` off is for tests; `dies_with_parent` makes the server stop when this process is killed (Linux)."""
        self.data = data.absolute()
        self._durable = durable
        self._dies_with_parent = dies_with_parent
        self._process: subprocess.Popen[bytes] | None = None
        self._users: IO[str] | None = None

    @property
    def root(self) -> Path:
        """Folder with the cluster, the log and the socket."""
        return place.root_dir(self.data)

    @property
    def cluster(self) -> Path:
        """PostgreSQL's data directory."""
        return self.root / "cluster"

    @property
    def log(self) -> Path:
        """The server's log file."""
        return self.root / "postgres.log"

    def programs(self) -> binaries.Binaries:
        """The programs that fit the cluster (or the preferred ones while there is none)."""
        made_by = cluster.major_of(self.cluster)
        try:
            return binaries.find(made_by)
        except binaries.PostgresMissing:
            if made_by is not None:
                cluster.guard_version(self.cluster, binaries.find())
            raise

    def answers(self) -> bool:
        """Whether the server accepts connections now."""
        try:
            params = place.connection_params(self.data)
            psycopg.connect(**params, connect_timeout=3).close()  # type: ignore[arg-type]
        except (psycopg.OperationalError, OSError):
            return False
        return True

    def acquire(self) -> None:
        """Start the server or join the running one, and hold it in use until `release`. Raises PostgresError."""
        self.data.mkdir(parents=True, exist_ok=True)
        with self._starting():
            self.ensure()
            if self._users is None:
                self._users = (self.data / "postgres.users").open("a")
            fcntl.flock(self._users, fcntl.LOCK_SH)

    def release(self) -> None:
        """Give up the hold; the last user stops the server."""
        if self._users is None:
            return
        with self._starting():
            try:
                fcntl.flock(self._users, fcntl.LOCK_EX | fcntl.LOCK_NB)
                self._stop()
            except BlockingIOError:
                pass
            finally:
                self._users.close()
                self._users = None

    @contextlib.contextmanager
    def lease(self) -> Iterator[Server]:
        """`acquire` and `release` around a block."""
        self.acquire()
        try:
            yield self
        finally:
            self.release()

    def alive(self) -> bool:
        """Whether the server process exists; cheaper than `answers`."""
        if self._process is not None:
            return self._process.poll() is None
        return cluster.postmaster_pid(self.cluster) is not None

    def revive(self) -> bool:
        """Start the server again if it died under its users. Returns whether it had to."""
        with self._starting():
            if self.answers():
                return False
            self.ensure()
            return True

    def stop_orphan(self) -> None:
        """Stop a running server that nobody holds any more; leave it alone otherwise."""
        with self._starting(), (self.data / "postgres.users").open("a") as users, contextlib.suppress(BlockingIOError):
            fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
            self._stop()

    def ensure(self) -> None:
        """Have a server that answers. The caller holds the start lock."""
        account = server_account()
        place.settle(self.data, account)
        if cluster.postmaster_pid(self.cluster) is not None and self._wait_ready(None):
            return
        self._end_processes()
        programs = self.programs()
        programs = binaries.readable_for(programs, account, self.root)
        if cluster.major_of(self.cluster) is None:
            cluster.create(self.cluster, programs, account, durable=self._durable)
        sockets = place.settle_socket(self.data, account)
        cluster.clear_stale(self.cluster, sockets)
        self._process = self._launch(programs, sockets)
        if not self._wait_ready(self._process):
            raise PostgresError(f"PostgreSQL 未能启动 / did not start; {self.log}:\n{self._log_tail()}")

    def _launch(self, programs: binaries.Binaries, sockets: Path) -> subprocess.Popen[bytes]:
        quoted = str(sockets).replace('"', '""')
        command = [programs.program("postgres"), "-D", str(self.cluster), "-c", f'unix_socket_directories="{quoted}"']
        command += ["-c", "listen_addresses=", "-c", f"port={place.PORT}", "-c", "unix_socket_permissions=0700"]
        chosen = tuning.options(durable=self._durable, statistics=programs.has_library("pg_stat_statements"))
        for name, value in chosen.items():
            command += ["-c", f"{name}={value}"]
        if self.log.exists() and self.log.stat().st_size > LOG_LIMIT:
            self.log.replace(self.log.with_suffix(".log.1"))
        with self.log.open("ab") as log:
            return subprocess.Popen(  # noqa: S603
                command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd="/",
                env=cluster.plain_environment(),
                start_new_session=True,
                preexec_fn=parent_death_hook(signal.SIGINT) if self._dies_with_parent else None,
                **run_options(server_account()),
            )

    def _wait_ready(self, process: subprocess.Popen[bytes] | None) -> bool:
        """Wait until it answers; False when the process ended or, for one not ours, when it is gone."""
        deadline = time.monotonic() + READY_SECONDS
        while time.monotonic() < deadline:
            if self.answers():
                return True
            if process is not None and process.poll() is not None:
                return False
            if process is None and cluster.postmaster_pid(self.cluster) is None:
                return False
            time.sleep(0.05)
        return False

    def _stop(self) -> None:
        pid = cluster.postmaster_pid(self.cluster)
        for signal_number, seconds in ((signal.SIGINT, STOP_SECONDS), (signal.SIGQUIT, 10.0), (signal.SIGKILL, 5.0)):
            if pid is None or not _send(pid, signal_number):
                break
            if self._wait_gone(pid, seconds):
                break
        if self._process is not None:
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(5)
            self._process = None
        place.forget_socket(self.data)

    def _wait_gone(self, pid: int, seconds: float) -> bool:
        """Wait until the process is gone, not only its pid file, which it removes a moment before it ends."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if self._process is not None:
                self._process.poll()
            if not cluster.works_in(pid, self.cluster):
                return True
            time.sleep(0.02)
        return False

    def _end_processes(self) -> None:
        """End what still works in the cluster without answering: backends of a killed postmaster, a hung one."""
        for signal_number in (signal.SIGQUIT, signal.SIGKILL):
            deadline = time.monotonic() + 5
            for pid in cluster.processes_in(self.cluster):
                _send(pid, signal_number)
            while cluster.processes_in(self.cluster):
                if time.monotonic() > deadline:
                    break
                time.sleep(0.05)

    def _log_tail(self, lines: int = 15) -> str:
        try:
            return "\n".join(self.log.read_text(errors="replace").splitlines()[-lines:])
        except OSError:
            return ""

    @contextlib.contextmanager
    def _starting(self) -> Iterator[None]:
        """Only one process starts or stops the server at a time."""
        with (self.data / "postgres.start").open("a") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield


def _send(pid: int, signal_number: int) -> bool:
    try:
        os.kill(pid, signal_number)
    except ProcessLookupError:
        return False
    return True
