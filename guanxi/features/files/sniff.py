"""What a file really is. Its name only proposes a type; the first bytes must agree, else it is kept as plain bytes.

Nothing that a browser would run (html, svg, scripts) ever gets its own type, whatever it looks like.
"""

from __future__ import annotations

from collections.abc import Callable

BYTES = "application/octet-stream"
HEAD = 8192  # bytes looked at
INLINE = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})

Test = Callable[[bytes], bool]


def begins(*marks: bytes) -> Test:
    return lambda head: head.startswith(marks)


def is_webp(head: bytes) -> bool:
    return head[:4] == b"RIFF" and head[8:12] == b"WEBP"


def is_text(head: bytes) -> bool:
    """Text of some encoding: UTF-16 has a mark in front, the others hold no zero bytes."""
    return head.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\x00" not in head


ZIP, OLE = begins(b"PK\x03\x04", b"PK\x05\x06"), begins(b"\xd0\xcf\x11\xe0")
OFFICE = "application/vnd.openxmlformats-officedocument."
TYPES: dict[str, tuple[str, Test]] = {
    "png": ("image/png", begins(b"\x89PNG\r\n\x1a\n")),
    "jpg": ("image/jpeg", begins(b"\xff\xd8\xff")),
    "jpeg": ("image/jpeg", begins(b"\xff\xd8\xff")),
    "gif": ("image/gif", begins(b"GIF87a", b"GIF89a")),
    "webp": ("image/webp", is_webp),
    "pdf": ("application/pdf", begins(b"%PDF-")),
    "xlsx": (f"{OFFICE}spreadsheetml.sheet", ZIP),
    "docx": (f"{OFFICE}wordprocessingml.document", ZIP),
    "pptx": (f"{OFFICE}presentationml.presentation", ZIP),
    "zip": ("application/zip", ZIP),
    "xls": ("application/vnd.ms-excel", OLE),
    "doc": ("application/msword", OLE),
    "ppt": ("application/vnd.ms-powerpoint", OLE),
    "csv": ("text/csv", is_text),
    "txt": ("text/plain", is_text),
    "json": ("application/json", is_text),
    "mp3": ("audio/mpeg", begins(b"ID3", b"\xff\xfb", b"\xff\xf3")),
    "wav": ("audio/wav", begins(b"RIFF")),
    "mp4": ("video/mp4", lambda head: head[4:8] == b"ftyp"),
}


def extension(name: str) -> str:
    """Lower-case ending of a file name, without the dot."""
    return name.rpartition(".")[2].lower() if "." in name else ""


def real_type(name: str, head: bytes) -> str:
    """Media type that both the name and the content agree on."""
    known = TYPES.get(extension(name))
    return known[0] if known and known[1](head) else BYTES
