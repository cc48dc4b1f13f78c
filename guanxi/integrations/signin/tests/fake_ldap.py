"""A directory on a port of this machine: the bind and the search of LDAP, spoken in BER as RFC 4511 has it."""

from __future__ import annotations

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

BIND, UNBIND, SEARCH = 0x60, 0x42, 0x63
OK, INVALID_CREDENTIALS = 0, 49
EQUAL, AND, PRESENT = 0xA3, 0xA0, 0x87
Node = tuple[int, bytes]


def tlv(tag: int, *parts: bytes) -> bytes:
    body = b"".join(parts)
    size = len(body)
    length = bytes([size]) if size < 128 else bytes([0x80 | (size.bit_length() + 7) // 8]) + size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([tag]) + length + body


def number(value: int, tag: int = 2) -> bytes:
    return tlv(tag, bytes([value]))


def text(value: str | bytes) -> bytes:
    return tlv(4, value.encode() if isinstance(value, str) else value)


def nodes(raw: bytes) -> list[Node]:
    """The elements that stand one after another."""
    found, at = [], 0
    while at < len(raw):
        tag, size, at = raw[at], raw[at + 1], at + 2
        if size & 0x80:
            count = size & 0x7F
            size, at = int.from_bytes(raw[at : at + count], "big"), at + count
        found.append((tag, raw[at : at + size]))
        at += size
    return found


@dataclass
class FakeDirectory:
    """`entries` by DN; `passwords` by DN; every bind that was tried stands in `binds`, every
    bind and search in `asked`."""

    url: str = ""
    entries: dict[str, dict[str, list[bytes]]] = field(default_factory=dict)
    passwords: dict[str, str] = field(default_factory=dict)
    binds: list[tuple[str, str]] = field(default_factory=list)
    asked: list[tuple[str, str]] = field(default_factory=list)
    says_yes: bool = False

    def bind(self, body: bytes) -> bytes:
        """Like real directories it takes an empty password for an anonymous bind, and says yes."""
        (_, _), (_, name), (_, password) = nodes(body)
        who, given = name.decode(), password.decode()
        self.binds.append((who, given))
        self.asked.append(("bind", who))
        good = self.says_yes or not given or self.passwords.get(who) == given
        return tlv(0x61, number(OK if good else INVALID_CREDENTIALS, 10), text(""), text(""))

    def search(self, body: bytes) -> list[bytes]:
        base, _, _, _, _, _, wanted, _ = nodes(body)
        self.asked.append(("search", base[1].decode()))
        found = [(dn, e) for dn, e in self.entries.items() if dn.endswith(base[1].decode()) and self.fits(wanted, e)]
        lines = [
            tlv(0x64, text(dn), tlv(0x30, *(tlv(0x30, text(k), tlv(0x31, *map(text, v))) for k, v in entry.items())))
            for dn, entry in found
        ]  # fmt: skip
        return [*lines, tlv(0x65, number(OK, 10), text(""), text(""))]

    def fits(self, wanted: Node, entry: dict[str, list[bytes]]) -> bool:
        tag, body = wanted
        if tag == AND:
            return all(self.fits(one, entry) for one in nodes(body))
        if tag == PRESENT:
            return body.decode() in entry
        assert tag == EQUAL, f"the fake knows no filter {tag:#x}"
        (_, name), (_, value) = nodes(body)
        return value in entry.get(name.decode(), [])


@contextmanager
def fake_directory() -> Iterator[FakeDirectory]:
    directory = FakeDirectory()

    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            while message := self.message():
                (_, id_), (kind, body), *_ = nodes(nodes(message)[0][1])
                if kind == UNBIND:
                    return
                answers = [directory.bind(body)] if kind == BIND else directory.search(body)
                for answer in answers:
                    self.request.sendall(tlv(0x30, tlv(2, id_), answer))

        def message(self) -> bytes:
            raw: bytes = self.request.recv(65536)
            while raw and not self.whole(raw):
                raw += self.request.recv(65536)
            return raw

        @staticmethod
        def whole(raw: bytes) -> bool:
            if len(raw) < 2 or len(raw) < 2 + (raw[1] & 0x7F if raw[1] & 0x80 else 0):
                return False
            count = raw[1] & 0x7F if raw[1] & 0x80 else 0
            size = int.from_bytes(raw[2 : 2 + count], "big") if count else raw[1]
            return len(raw) >= 2 + count + size

    class Server(socketserver.ThreadingTCPServer):
        daemon_threads, allow_reuse_address = True, True

    server: Any = Server(("127.0.0.1", 0), Handler)
    directory.url = f"ldap://127.0.0.1:{server.server_address[1]}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield directory
    finally:
        server.shutdown()
        server.server_close()
