"""The program as a newcomer runs it: `python -m guanxi serve` in an empty data folder."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import httpx

ROOT = Path(__file__).parents[1]
ADMIN = "admin"
PASSWORD = "Guanxi-e2e-2026"  # noqa: S105 - of a company that lives for one test run
DEMO_PASSWORD = "guanxi-demo-2026"  # noqa: S105 - printed by the program itself
START_SECONDS = 120
STOP_SECONDS = 40


class Program:
    """One running installation with a data folder of its own.

    While writing journeys one may name a program that runs already: `GUANXI_E2E_DEMO=http://127.0.0.1:8000` (or `_EMPTY`).
    """

    def __init__(self, folder: Path, *, demo: bool) -> None:
        self.folder = folder
        self.port = _free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.log = folder.with_suffix(".log")
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("GUANXI_", "DATABASE_", "DJANGO_"))}
        kept |= {k: v for k, v in os.environ.items() if k == "GUANXI_FRONTEND"}
        self._environment = kept | {
            "GUANXI_DATA": str(folder),
            "GUANXI_PORT": str(self.port),
            "GUANXI_HOST": "127.0.0.1",
            "GUANXI_ADMIN_PASSWORD": PASSWORD,
            "GUANXI_DEMO": "1" if demo else "0",
        }
        self.mail = Path(os.environ.get("GUANXI_E2E_MAIL") or folder.with_name(f"{folder.name}-mail"))
        self._environment["GUANXI_MAIL_URL"] = f"file://{self.mail}"
        self.running = os.environ.get("GUANXI_E2E_DEMO" if demo else "GUANXI_E2E_EMPTY")
        self._process: subprocess.Popen[bytes] | None = None
        self._clients: dict[str, httpx.Client] = {}

    def start(self) -> None:
        """Start it and wait until it is ready to serve."""
        if self.running:
            self.url = self.running
            return
        with self.log.open("ab") as log:
            command = [sys.executable, "-m", "guanxi", "serve"]
            self._process = subprocess.Popen(command, cwd=ROOT, env=self._environment, stdout=log, stderr=log)  # noqa: S603
        deadline = time.monotonic() + START_SECONDS
        while not self._ready():
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise AssertionError(f"guanxi serve did not become ready:\n{self.log.read_text()[-4000:]}")
            time.sleep(0.1)

    def stop(self) -> None:
        """Ctrl-C, as at the terminal; it must end by itself and cleanly."""
        for client in self._clients.values():
            client.close()
        if self._process is None:
            return
        self._process.send_signal(signal.SIGINT)
        try:
            code = self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            raise AssertionError("guanxi serve did not stop on Ctrl-C") from None
        assert code == 0, f"guanxi serve ended with {code}:\n{self.log.read_text()[-4000:]}"

    def api(self, user: str = ADMIN, password: str | None = None) -> Api:
        """The HTTP interface as `user`, to arrange what a journey starts from and to check what it left."""
        if user not in self._clients:
            self._clients[user] = self._signed_in(user, password or (PASSWORD if user == ADMIN else DEMO_PASSWORD))
        return Api(self._clients[user])

    def _signed_in(self, user: str, password: str) -> httpx.Client:
        client = httpx.Client(base_url=f"{self.url}/api/v1", timeout=60)
        answer = client.post("/auth/login", json={"username": user, "password": password})
        assert answer.status_code == 200, answer.text
        client.headers["X-CSRFToken"] = client.cookies["csrftoken"]
        return client

    def _ready(self) -> bool:
        try:
            return httpx.get(f"{self.url}/readyz", timeout=2).status_code == 200
        except httpx.HTTPError:
            return False


class Api:
    """A few calls, each of which must succeed."""

    def __init__(self, client: httpx.Client) -> None:
        self._client = client

    def call(self, method: str, path: str, **more: Any) -> Any:
        """The JSON of an answer; refuses anything but success."""
        answer = self._client.request(method, path, **more)
        assert answer.is_success, f"{method} {path}: {answer.status_code} {answer.text[:500]}"
        return answer.json() if answer.content else None

    def status(self, method: str, path: str, **more: Any) -> int:
        """Only the status of an answer, for refusals."""
        return self._client.request(method, path, **more).status_code

    def rows(self, object_name: str, **params: Any) -> list[dict[str, Any]]:
        """Records, as a list shows them."""
        found: list[dict[str, Any]] = self.call("GET", f"/records/{object_name}", params=params)["rows"]
        return found

    def one(self, object_name: str, **params: Any) -> dict[str, Any]:
        """The only record that fits."""
        rows = self.rows(object_name, **params)
        assert len(rows) == 1, rows
        return rows[0]

    def add(self, object_name: str, **values: Any) -> dict[str, Any]:
        """A new record."""
        made: dict[str, Any] = self.call("POST", f"/records/{object_name}", json=values)
        return made


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
