"""The built front end: hashed assets for ever, index.html fresh every time, any other page path is the application."""

from __future__ import annotations

import gzip
import mimetypes
import threading
from dataclasses import dataclass
from pathlib import Path

from guanxi.server.security import HEADERS
from guanxi.server.web.answers import Answer, Headers

IMMUTABLE = "public, max-age=31536000, immutable"
REVALIDATE = "no-cache"
_TEXT = ("text/", "application/javascript", "application/json", "image/svg", "application/manifest", "font/ttf")
_SMALL = 1024
"""Bytes under which compression does not pay."""
_UNBUILT = """<!doctype html><meta charset="utf-8"><title>Guanxi</title>
<p>前端尚未构建，请运行 <code>make run</code>。<p>The front end is not built: run <code>make run</code>."""


@dataclass
class _File:
    """One file held in memory, with its gzip form where that is smaller."""

    kind: str
    tag: str
    cache: str
    plain: bytes
    zipped: bytes | None


class Frontend:
    """Files of a `dist` folder, read when first asked for and again after a new build."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._files: dict[str, _File | None] = {}
        self._built = 0.0
        self._lock = threading.Lock()

    def answer(self, path: str, *, gzipped: bool, known_tag: str = "") -> Answer:
        """The answer to a GET of `path`. `known_tag` is the client's If-None-Match."""
        name = path.lstrip("/")
        found = self._file(name) if name else None
        if found is None and name.startswith("assets/"):
            return 404, [("content-type", "text/plain"), *HEADERS.items()], b"not found"
        found = found or self._file("index.html")
        if found is None:
            return 503, [("content-type", "text/html; charset=utf-8"), *HEADERS.items()], _UNBUILT.encode()
        headers: Headers = [("etag", found.tag), ("cache-control", found.cache), *HEADERS.items()]
        if known_tag == found.tag:
            return 304, headers, b""
        headers += [("content-type", found.kind), ("vary", "accept-encoding")]
        if gzipped and found.zipped:
            return 200, [*headers, ("content-encoding", "gzip")], found.zipped
        return 200, headers, found.plain

    def is_warm(self, path: str) -> bool:
        """Whether `answer` would need no file access and no compression."""
        return (path.lstrip("/") or "index.html") in self._files and self._stamp() == self._built

    def _stamp(self) -> float:
        try:
            return (self.folder / "index.html").stat().st_mtime
        except OSError:
            return 0.0

    def _file(self, name: str) -> _File | None:
        with self._lock:
            stamp = self._stamp()
            if stamp != self._built:
                self._files.clear()
                self._built = stamp
            if name not in self._files:
                loaded = self._load(name)
                if loaded is None:
                    return None
                self._files[name] = loaded
            return self._files[name]

    def _load(self, name: str) -> _File | None:
        if "\0" in name or ".." in name.split("/"):
            return None
        path = self.folder / name
        if not path.is_file() or not path.resolve().is_relative_to(self.folder.resolve()):
            return None
        plain = path.read_bytes()
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        zipped = gzip.compress(plain, 6, mtime=0) if kind.startswith(_TEXT) and len(plain) > _SMALL else None
        if kind.startswith("text/"):
            kind += "; charset=utf-8"
        state = path.stat()
        tag = f'"{state.st_size:x}-{state.st_mtime_ns:x}"'
        return _File(kind, tag, IMMUTABLE if name.startswith("assets/") else REVALIDATE, plain, zipped)
