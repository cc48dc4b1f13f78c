"""Runs a WSGI application (Django) under RSGI with one thread hop a request.

The whole request, including the end of a streamed answer, happens in one thread of the pool, so Django's per-thread
database connections are returned by its own `request_finished` signal.
"""

from __future__ import annotations

import asyncio
import io
import logging
import sys
import tempfile
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import IO, Any

from guanxi.server import environment
from guanxi.server.web.answers import Headers, problem

log = logging.getLogger("guanxi.web")

IN_MEMORY = 2 * 1024 * 1024
"""Bytes of a request body kept in memory; more goes to a temporary file."""
BODILESS = {"GET", "HEAD", "OPTIONS"}
Environ = dict[str, Any]
WsgiApp = Callable[[Environ, Callable[..., Any]], Iterable[bytes]]


@dataclass
class _Started:
    """What the application said in `start_response`."""

    status: int = 500
    headers: Headers = field(default_factory=list)

    def __call__(self, status: str, headers: Headers, _: Any = None) -> Callable[[bytes], None]:
        self.status = int(status.split(" ", 1)[0])
        self.headers = [(name.lower(), value) for name, value in headers]
        return self._no_write

    @staticmethod
    def _no_write(_: bytes) -> None:
        raise NotImplementedError("the write() callable of WSGI is not supported")


class Bridge:
    """A WSGI application on a pool of threads."""

    def __init__(self, app: WsgiApp, threads: int) -> None:
        self.app = app
        self.pool = ThreadPoolExecutor(threads, thread_name_prefix="django")
        self.behind_proxy = environment.behind_proxy()
        self.upload_limit = environment.positive("GUANXI_MAX_UPLOAD_MB", 1024) * 1024 * 1024

    async def __call__(self, scope: Any, proto: Any, path: str) -> None:
        """Answer one HTTP request as if it were for `path`."""
        environ = build_environ(scope, path, behind_proxy=self.behind_proxy)
        body = await self._body(environ, proto)
        if body is None:
            proto.response_bytes(*problem(413, "too_large", "请求内容过大 / the request is too large"))
            return
        environ["wsgi.input"] = body
        loop = asyncio.get_running_loop()
        try:
            ready = await loop.run_in_executor(self.pool, self._run, environ, proto, loop)
        finally:
            body.close()
        if ready is not None:
            proto.response_bytes(*ready)

    async def _body(self, environ: Environ, proto: Any) -> IO[bytes] | None:
        """The request body, rewound; None when it is over the limit."""
        length = int(environ.get("CONTENT_LENGTH") or 0)
        if environ["REQUEST_METHOD"] in BODILESS and not length:
            return io.BytesIO()
        if length > self.upload_limit:
            return None
        if 0 < length <= IN_MEMORY:
            return io.BytesIO(await proto())
        body = tempfile.SpooledTemporaryFile(IN_MEMORY)  # noqa: SIM115 - closed by the caller
        size = 0
        async for chunk in proto:
            size += len(chunk)
            if size > self.upload_limit:
                body.close()
                return None
            body.write(chunk)
        body.seek(0)
        environ["CONTENT_LENGTH"] = str(size)
        return body

    def _run(self, environ: Environ, proto: Any, loop: asyncio.AbstractEventLoop) -> tuple[int, Headers, bytes] | None:
        """In a pool thread: the whole answer, or None when it was streamed already."""
        started = _Started()
        answer: Any = None
        try:
            answer = self.app(environ, started)
            if not getattr(answer, "streaming", False):
                return started.status, started.headers, b"".join(answer)
            self._stream(answer, started, proto, loop)
        except Exception:
            log.exception("%s %s", environ["REQUEST_METHOD"], environ["PATH_INFO"])
            return problem(500, "internal", "服务器内部错误 / internal error")
        finally:
            if hasattr(answer, "close"):
                answer.close()
        return None

    @staticmethod
    def _stream(answer: Iterable[bytes], started: _Started, proto: Any, loop: asyncio.AbstractEventLoop) -> None:
        """Send chunk by chunk, waiting for the client; a client that left ends it quietly."""

        async def begin() -> Any:
            return proto.response_stream(started.status, started.headers)

        transport = asyncio.run_coroutine_threadsafe(begin(), loop).result()
        for chunk in answer:
            try:
                asyncio.run_coroutine_threadsafe(_send(transport, chunk), loop).result()
            except Exception:
                log.debug("client left during a download", exc_info=True)
                return


async def _send(transport: Any, chunk: bytes) -> None:
    await transport.send_bytes(chunk)


def build_environ(scope: Any, path: str, *, behind_proxy: bool) -> Environ:
    """WSGI's environment for an RSGI scope; forwarding headers count only behind a proxy of ours."""
    server, _, port = scope.server.rpartition(":")
    client, _, client_port = scope.client.rpartition(":")
    environ: Environ = {
        "REQUEST_METHOD": scope.method,
        "SCRIPT_NAME": "",
        "PATH_INFO": path.encode().decode("latin-1"),
        "QUERY_STRING": scope.query_string.encode().decode("latin-1"),  # programs send raw UTF-8; WSGI wants its bytes
        "SERVER_NAME": server or "localhost",
        "SERVER_PORT": port or "80",
        "SERVER_PROTOCOL": f"HTTP/{scope.http_version}",
        "REMOTE_ADDR": client.strip("[]"),
        "REMOTE_PORT": client_port,
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": scope.scheme,
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": True,
        "wsgi.multiprocess": True,
        "wsgi.run_once": False,
    }
    for name, value in scope.headers.items():
        _add_header(environ, name, value)
    if "HTTP_HOST" not in environ and scope.authority:
        environ["HTTP_HOST"] = scope.authority
    forwarded = environ.get("HTTP_X_FORWARDED_FOR", "")
    if behind_proxy and forwarded:
        environ["REMOTE_ADDR"] = forwarded.rsplit(",", 1)[-1].strip()
    elif not behind_proxy:
        for name in ("HTTP_X_FORWARDED_PROTO", "HTTP_X_FORWARDED_FOR", "HTTP_X_FORWARDED_HOST"):
            environ.pop(name, None)
    return environ


def _add_header(environ: Environ, name: str, value: str) -> None:
    """One request header; names with underscores are dropped, they could pose as other headers."""
    if "_" in name:
        return
    if name in ("content-length", "content-type"):
        environ[name.upper().replace("-", "_")] = value
        return
    key = "HTTP_" + name.upper().replace("-", "_")
    if key in environ:
        value = environ[key] + ("; " if name == "cookie" else ",") + value
    environ[key] = value
