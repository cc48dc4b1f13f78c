"""The web process without granian: bridge to Django, files, live events."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import psycopg
import pytest

from guanxi.server.postgres import Server, connection_params
from guanxi.server.web.bridge import Bridge, build_environ
from guanxi.server.web.events import Events
from guanxi.server.web.hub import CHANNEL, Client, Hub
from guanxi.server.web.static import Frontend


class Scope:
    """An RSGI scope."""

    proto, http_version, scheme, authority = "http", "1.1", "http", None
    server, client, query_string = "127.0.0.1:8000", "10.0.0.7:5555", ""

    def __init__(self, method: str = "GET", path: str = "/", headers: Iterable[tuple[str, str]] = ()) -> None:
        self.method, self.path = method, path
        self.headers = Pairs(headers)


class Pairs:
    """RSGI headers: several may share a name."""

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        self.pairs = list(pairs)

    def items(self) -> list[tuple[str, str]]:
        return self.pairs


class Proto:
    """An RSGI protocol that records the answer."""

    def __init__(self, body: bytes = b"") -> None:
        self.body, self.sent = body, b""
        self.status, self.headers = 0, dict[str, str]()
        self.gone: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    async def __call__(self) -> bytes:
        return self.body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self.body

    async def client_disconnect(self) -> None:
        await self.gone

    def response_bytes(self, status: int, headers: list[tuple[str, str]], body: bytes) -> None:
        self.status, self.headers, self.sent = status, dict(headers), body

    def response_stream(self, status: int, headers: list[tuple[str, str]]) -> Proto:
        self.status, self.headers = status, dict(headers)
        return self

    async def send_bytes(self, data: bytes) -> None:
        self.sent += data


def echo(environ: Mapping[str, Any], start_response: Any) -> list[bytes]:
    start_response("201 Created", [("X-Path", environ["PATH_INFO"])])
    return [environ["REMOTE_ADDR"].encode(), b" ", environ["wsgi.input"].read()]


def call(app: Any, scope: Scope, body: bytes = b"") -> Proto:
    async def go() -> Proto:
        proto = Proto(body)
        await Bridge(app, 2)(scope, proto, scope.path)
        return proto

    return asyncio.run(go())


def test_bridge_passes_body_and_path() -> None:
    proto = call(echo, Scope("POST", "/api/客户", [("content-length", "3")]), b"abc")
    assert (proto.status, proto.sent) == (201, b"10.0.0.7 abc")
    assert proto.headers["x-path"].encode("latin-1").decode() == "/api/客户"


def test_bridge_takes_a_body_of_unknown_length() -> None:
    assert call(echo, Scope("POST", "/"), b"abc").sent.endswith(b"abc")


def test_bridge_refuses_what_is_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GUANXI_MAX_UPLOAD_MB", "1")
    assert call(echo, Scope("POST", "/", [("content-length", "2000000")])).status == 413
    assert call(echo, Scope("POST", "/"), b"x" * 2_000_000).status == 413


def test_bridge_streams_and_closes() -> None:
    closed = []

    class Stream:
        streaming = True

        def __iter__(self) -> Iterator[bytes]:
            yield from (b"a", b"b")

        def close(self) -> None:
            closed.append(True)

    def app(_: Any, start_response: Any) -> Stream:
        start_response("200 OK", [])
        return Stream()

    assert call(app, Scope()).sent == b"ab"
    assert closed == [True]


def test_an_exception_becomes_a_problem() -> None:
    def app(_: Any, __: Any) -> list[bytes]:
        raise ZeroDivisionError

    proto = call(app, Scope())
    assert (proto.status, json.loads(proto.sent)["code"]) == (500, "internal")


@pytest.mark.covers("SYS-017")
def test_forwarding_headers_count_only_behind_our_proxy() -> None:
    scope = Scope(
        headers=[("x-forwarded-for", "1.1.1.1, 2.2.2.2"), ("x-forwarded-proto", "https"), ("x_forwarded_for", "9")]
    )
    direct = build_environ(scope, "/", behind_proxy=False)
    assert direct["REMOTE_ADDR"] == "10.0.0.7"
    assert "HTTP_X_FORWARDED_PROTO" not in direct
    behind = build_environ(scope, "/", behind_proxy=True)
    assert behind["REMOTE_ADDR"] == "2.2.2.2"
    assert behind["HTTP_X_FORWARDED_PROTO"] == "https"


@pytest.fixture
def frontend(tmp_path: Path) -> Frontend:
    (tmp_path / "assets").mkdir()
    (tmp_path / "index.html").write_text("<html>首页</html>")
    (tmp_path / "assets" / "app-1.js").write_text("let a = 1;\n" * 500)
    return Frontend(tmp_path)


def test_hashed_assets_stay_and_the_page_does_not(frontend: Frontend) -> None:
    status, headers, body = frontend.answer("/assets/app-1.js", gzipped=True)
    found = dict(headers)
    assert (status, found["content-encoding"]) == (200, "gzip")
    assert "immutable" in found["cache-control"]
    assert len(body) < 200
    assert dict(frontend.answer("/", gzipped=True)[1])["cache-control"] == "no-cache"


def test_any_page_path_is_the_application_but_a_lost_asset_is_not(frontend: Frontend) -> None:
    assert "首页" in frontend.answer("/customers/7", gzipped=False)[2].decode()
    assert frontend.answer("/assets/old-0.js", gzipped=False)[0] == 404
    assert "首页" in frontend.answer("/../../etc/passwd", gzipped=False)[2].decode()


def test_a_known_file_is_not_sent_again_and_a_new_build_is_seen(frontend: Frontend) -> None:
    tag = dict(frontend.answer("/", gzipped=False)[1])["etag"]
    assert frontend.answer("/", gzipped=False, known_tag=tag)[0] == 304
    (frontend.folder / "index.html").write_text("<html>新的首页</html>")
    assert "新" in frontend.answer("/", gzipped=False, known_tag=tag)[2].decode()


def test_answers_carry_security_headers(frontend: Frontend) -> None:
    headers = dict(frontend.answer("/", gzipped=False)[1])
    assert headers["x-content-type-options"] == "nosniff"
    assert "frame-ancestors 'none'" in headers["content-security-policy"]


def test_events_reach_their_user_and_nobody_else(postgres: Server) -> None:
    def notify(**message: Any) -> None:
        with psycopg.connect(**connection_params(postgres.data)) as connection:  # type: ignore[arg-type]
            connection.execute("select pg_notify(%s, %s)", (CHANNEL, json.dumps(message)))

    async def go() -> tuple[bytes, bytes, int]:
        async def identify(headers: Mapping[str, str]) -> tuple[str, int] | None:
            return ("default", int(headers["user"])) if "user" in headers else None

        hub = Hub(lambda _: dict(connection_params(postgres.data)))
        events = Events(hub, identify)
        protos = [Proto(), Proto(), Proto()]
        scopes = [Scope(headers=[("user", "7")]), Scope(headers=[("user", "8")]), Scope()]
        tasks = [asyncio.create_task(events(s, p)) for s, p in zip(scopes, protos, strict=True)]
        await tasks[2]
        while not all(p.sent for p in protos[:2]):
            await asyncio.sleep(0.01)
        await asyncio.to_thread(notify, user=7, event="job", data={"id": 1})
        await asyncio.to_thread(notify, user=None, event="metadata", data={})
        while not all(b"metadata" in p.sent for p in protos[:2]):
            await asyncio.sleep(0.01)
        protos[0].gone.set_result(None)
        await tasks[0]
        hub.close()
        await tasks[1]
        return protos[0].sent, protos[1].sent, protos[2].status

    seven, eight, stranger = asyncio.run(asyncio.wait_for(go(), 20))
    assert b'event: job\ndata: {"id": 1}\n\n' in seven
    assert b"event: job" not in eight
    assert stranger == 401


def test_a_client_that_does_not_keep_up_is_cut_off() -> None:
    async def go() -> list[bytes | None]:
        client = Client("default", 1)
        for _ in range(client.events.maxsize + 1):
            client.push(b"x")
        return [client.events.get_nowait() for _ in range(client.events.qsize())]

    assert asyncio.run(go()) == [None]
