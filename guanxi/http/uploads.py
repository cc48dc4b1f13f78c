"""Stops an upload that is too large while it arrives, before it fills memory or disk."""

from __future__ import annotations

from typing import Any

from django.core.files.uploadhandler import FileUploadHandler

from guanxi.base.words import say
from guanxi.features.files.errors import TooLarge
from guanxi.features.files.keeping import LARGEST

SLACK = 1 << 20  # multipart frame and the other parts


class Limit(FileUploadHandler):
    """First in the chain of upload handlers; passes every block on."""

    arrived = 0

    def handle_raw_input(self, input_data: Any, META: Any, content_length: int | None, *rest: Any, **more: Any) -> None:
        if content_length and content_length > LARGEST + SLACK:
            raise too_large()

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:
        self.arrived += len(raw_data)
        if self.arrived > LARGEST + SLACK:
            raise too_large()
        return raw_data

    def file_complete(self, file_size: int) -> None:
        return None


def too_large() -> TooLarge:
    return TooLarge(say("文件太大：最多 {max} MB。", max=LARGEST // (1 << 20)))
