"""`GET /api/v1/events`: server-sent events to whoever is signed in."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from guanxi.server.security import HEADERS
from guanxi.server.web.answers import problem
from guanxi.server.web.hub import Client, Hub

PATH = "/api/v1/events"
HEARTBEAT_SECONDS = 20.0
RECHECK_SECONDS = 60.0
"""How often a stream asks whether its user is still signed in."""
log = logging.getLogger("guanxi.events")

Identify = Callable[[Mapping[str, str]], Awaitable[tuple[str, int] | None]]
_HEADERS = [
    ("content-type", "text/event-stream; charset=utf-8"),
    ("cache-control", "no-store"),
    ("x-accel-buffering", "no"),
    *HEADERS.items(),
]


class Events:
    """Answers the event streams of one process."""

    def __init__(self, hub: Hub, identify: Identify) -> None:
        self.hub = hub
        self.identify = identify

    async def __call__(self, scope: Any, proto: Any) -> None:
        """Keep one stream open until the client leaves, signs out, or the process stops."""
        headers = header_map(scope)
        known = await self.identify(headers)
        if known is None:
            proto.response_bytes(*problem(401, "not_signed_in", "请先登录 / please sign in"))
            return
        client = Client(*known)
        gone = asyncio.ensure_future(proto.client_disconnect())
        gone.add_done_callback(lambda _: client.end())
        try:
            await self.hub.join(client)
            await self._serve(client, headers, proto.response_stream(200, _HEADERS))
        finally:
            self.hub.leave(client)
            gone.cancel()

    async def _serve(self, client: Client, headers: Mapping[str, str], transport: Any) -> None:
        checked = time.monotonic()
        try:
            await transport.send_bytes(b"retry: 3000\n: connected\n\n")
            while True:
                frame = await _next(client)
                if frame is None:
                    return
                await transport.send_bytes(frame)
                if time.monotonic() - checked > RECHECK_SECONDS:
                    checked = time.monotonic()
                    if await self.identify(headers) != (client.set_code, client.user):
                        return
        except Exception:
            log.debug("an event stream broke", exc_info=True)


async def _next(client: Client) -> bytes | None:
    """The next frame, or a heartbeat comment when nothing comes."""
    try:
        return await asyncio.wait_for(client.events.get(), HEARTBEAT_SECONDS)
    except TimeoutError:
        return b": ping\n\n"


def header_map(scope: Any) -> dict[str, str]:
    """Request headers by lower-case name; several cookies in one line."""
    found: dict[str, str] = {}
    for name, value in scope.headers.items():
        joint = "; " if name == "cookie" else ","
        found[name] = f"{found[name]}{joint}{value}" if name in found else value
    return found
