"""The RSGI application granian loads: sends each request to events, Django or the front end."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Mapping
from typing import Any

from guanxi.server import environment
from guanxi.server.security import STRICT_TRANSPORT
from guanxi.server.web.bridge import Bridge
from guanxi.server.web.events import PATH as EVENTS_PATH
from guanxi.server.web.events import Events
from guanxi.server.web.hub import Hub
from guanxi.server.web.static import Frontend

DJANGO_PREFIXES = ("/api/", "/soap/")
DJANGO_PATHS = {"/healthz": "/api/v1/healthz", "/readyz": "/api/v1/readyz"}
"""Short paths that load balancers ask for, and where they are answered."""
STREAMS_END_SECONDS = 0.2
"""Time for event streams to close in order before the process stops."""


class Web:
    """One web process."""

    def __init__(self, django: Bridge, events: Events, frontend: Frontend) -> None:
        self.django = django
        self.events = events
        self.frontend = frontend

    async def __rsgi__(self, scope: Any, proto: Any) -> None:
        """Answer one request; websockets are refused."""
        if scope.proto != "http":
            proto.close(None)
            return
        path = scope.path
        if path == EVENTS_PATH:
            await self.events(scope, proto)
        elif path.startswith(DJANGO_PREFIXES) or path in DJANGO_PATHS or scope.method not in ("GET", "HEAD"):
            await self.django(scope, proto, DJANGO_PATHS.get(path, path))
        else:
            await self._file(path, scope, proto)

    def __rsgi_init__(self, loop: asyncio.AbstractEventLoop) -> None:
        """On SIGTERM end the event streams first: granian would wait for them. SIGINT stays granian's own stop signal."""
        loop.add_signal_handler(signal.SIGTERM, self._stop, loop)

    def _stop(self, loop: asyncio.AbstractEventLoop) -> None:
        self.events.hub.close()
        loop.call_later(STREAMS_END_SECONDS, signal.raise_signal, signal.SIGINT)

    async def _file(self, path: str, scope: Any, proto: Any) -> None:
        headers = scope.headers
        wanted = {
            "gzipped": "gzip" in headers.get("accept-encoding", ""),
            "known_tag": headers.get("if-none-match", ""),
        }
        if self.frontend.is_warm(path):
            answer = self.frontend.answer(path, **wanted)
        else:
            answer = await asyncio.to_thread(self.frontend.answer, path, **wanted)
        status, given, body = answer
        if self._encrypted(scope):
            given = [*given, ("strict-transport-security", STRICT_TRANSPORT)]
        proto.response_bytes(status, given, body)

    def _encrypted(self, scope: Any) -> bool:
        """Whether the browser speaks https to us or to our proxy."""
        forwarded = self.django.behind_proxy and scope.headers.get("x-forwarded-proto", "") == "https"
        return bool(forwarded) or scope.scheme == "https"


def build() -> Web:
    """Set Django up and assemble the process; granian calls this in each of its worker processes."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "guanxi.server.settings")
    from django.conf import settings
    from django.core.wsgi import get_wsgi_application

    from guanxi.server.processes import die_with_parent

    die_with_parent()
    django = Bridge(get_wsgi_application(), environment.positive("GUANXI_THREADS", 8))

    async def identify(headers: Mapping[str, str]) -> tuple[str, int] | None:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(django.pool, _identify, headers)

    from guanxi.server.account_sets import connection_params

    return Web(django, Events(Hub(connection_params), identify), Frontend(settings.FRONTEND_DIR))


def _identify(headers: Mapping[str, str]) -> tuple[str, int] | None:
    """Ask the HTTP room who this is, and give the thread's database connection back."""
    from django.db import close_old_connections

    from guanxi.http.auth import identify

    try:
        return identify(headers)
    finally:
        close_old_connections()
