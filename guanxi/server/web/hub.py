"""Live events of one web process: one LISTEN connection an account set, fanned out to the clients' queues."""

from __future__ import annotations

import asyncio
import json
import logging
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import psycopg

CHANNEL = "guanxi_events"
QUEUE_LIMIT = 256
"""Events a slow client may lag behind before it is cut off; the browser then connects again."""
log = logging.getLogger("guanxi.events")


@dataclass(eq=False)
class Client:
    """One open stream. `events` carries ready SSE frames; None ends the stream."""

    set_code: str
    user: int
    events: asyncio.Queue[bytes | None] = field(default_factory=lambda: asyncio.Queue(QUEUE_LIMIT))

    def push(self, frame: bytes) -> None:
        """Queue a frame, or end the stream of a client that does not keep up."""
        try:
            self.events.put_nowait(frame)
        except asyncio.QueueFull:
            self.end()

    def end(self) -> None:
        """Close the stream as soon as its task runs; frames not yet sent are dropped."""
        while not self.events.empty():
            self.events.get_nowait()
        self.events.put_nowait(None)


class Hub:
    """All clients of this process. Lives on one event loop; not for threads."""

    def __init__(self, params: Callable[[str], dict[str, Any]]) -> None:
        """`params(set_code)` gives libpq parameters of a direct connection (LISTEN does not work through a pooler)."""
        self._params = params
        self._clients: dict[str, set[Client]] = defaultdict(set)
        self._listeners: dict[str, asyncio.Task[None]] = {}
        self._ready: dict[str, asyncio.Event] = {}
        self._closed = False

    async def join(self, client: Client, wait: float = 5.0) -> None:
        """Add a client; returns when its set is listened to, or after `wait` seconds at the latest."""
        self._clients[client.set_code].add(client)
        if self._closed:
            client.end()
            return
        code = client.set_code
        if code not in self._listeners:
            self._ready[code] = asyncio.Event()
            self._listeners[code] = asyncio.create_task(self._listen(code))
        try:
            await asyncio.wait_for(self._ready[code].wait(), wait)
        except TimeoutError:
            log.warning("no connection for events of set %s yet", code)

    def leave(self, client: Client) -> None:
        """Forget a client; the last one of a set closes its connection."""
        clients = self._clients[client.set_code]
        clients.discard(client)
        if not clients and (listener := self._listeners.pop(client.set_code, None)):
            listener.cancel()

    def close(self) -> None:
        """End all streams: the process stops."""
        self._closed = True
        for clients in self._clients.values():
            for client in clients:
                client.end()
        for listener in self._listeners.values():
            listener.cancel()

    async def _listen(self, code: str) -> None:
        """Pass notifications on until cancelled; connects again with growing pauses."""
        pause = 0.5
        while True:
            try:
                params = await asyncio.to_thread(self._params, code)
                connection = await psycopg.AsyncConnection.connect(**params, autocommit=True)
                async with connection:
                    await connection.execute(f"listen {CHANNEL}")
                    self._ready[code].set()
                    pause = 0.5
                    async for notice in connection.notifies():
                        self._deliver(code, notice.payload)
            except (psycopg.Error, OSError) as failure:
                log.warning("events of set %s: %s; again in %.1f s", code, failure, pause)
            await asyncio.sleep(pause)
            pause = min(pause * 2, 15.0)

    def _deliver(self, code: str, payload: str) -> None:
        try:
            message = json.loads(payload)
            user, event = message.get("user"), str(message["event"])
            frame = f"event: {event}\ndata: {json.dumps(message.get('data'), ensure_ascii=False)}\n\n".encode()
        except (ValueError, KeyError, AttributeError):
            log.warning("a notification that is not an event: %.200s", payload)
            return
        for client in self._clients[code]:
            if user is None or user == client.user:
                client.push(frame)
