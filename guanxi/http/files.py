"""Uploads, downloads, files of records."""

from __future__ import annotations

from typing import IO, Any, cast
from urllib.parse import quote

from django.http import FileResponse, HttpRequest
from ninja import File, Router
from ninja.files import UploadedFile

from guanxi.features.files import keeping
from guanxi.features.files.sniff import INLINE
from guanxi.features.systemlog.writing import record
from guanxi.http.api import actor_of
from guanxi.kernel.metadata.snapshot import object_spec

router = Router()
Body = dict[str, Any]


@router.post("/files", response={201: Body})
def upload(request: HttpRequest, file: File[UploadedFile]) -> tuple[int, Body]:
    """A file for an attachment field: only its uploader knows it until a record holds it."""
    return 201, keeping.keep(actor_of(request), stream_of(file), file.name or "").brief


@router.get("/files/{int:id}")
def download(request: HttpRequest, id: int, inline: bool = False) -> FileResponse:
    """The bytes, as a download; with `inline` pictures may stand in a page."""
    file = keeping.find(actor_of(request), id)
    record("download", file.object, file.record, text=file.name)
    shown = inline and file.type in INLINE
    response = FileResponse(keeping.open_file(file), content_type=file.type)
    response["Content-Length"] = str(file.size)
    response["Content-Disposition"] = disposition(file.name, "inline" if shown else "attachment")
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response["Cache-Control"] = "private, no-store"
    return response


@router.delete("/files/{int:id}", response={204: None})
def remove(request: HttpRequest, id: int) -> tuple[int, None]:
    keeping.remove(actor_of(request), id)
    return 204, None


@router.get("/records/{name}/{int:id}/files")
def files_of(request: HttpRequest, name: str, id: int) -> list[Body]:
    """The files put on a record beside its fields."""
    return keeping.list_files(actor_of(request), object_spec(name), id)


@router.post("/records/{name}/{int:id}/files", response={201: Body})
def add(request: HttpRequest, name: str, id: int, file: File[UploadedFile]) -> tuple[int, Body]:
    return 201, keeping.add_file(actor_of(request), object_spec(name), id, stream_of(file), file.name or "").brief


def stream_of(file: UploadedFile) -> IO[bytes]:
    """The uploaded bytes as a stream."""
    return cast("IO[bytes]", file.file)


def disposition(name: str, how: str = "attachment") -> str:
    """A Content-Disposition header with the name for old and new clients (RFC 6266, RFC 5987)."""
    plain = "".join(c if c.isascii() and c.isprintable() and c not in '"\\%;' else "_" for c in name)
    return f"{how}; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"
