"""Where the bytes lie: the data folder, or a bucket that speaks S3. A key names one file of one account set for ever."""

from __future__ import annotations

import os
import secrets
import shutil
from functools import cache
from pathlib import Path
from typing import IO, Any, Protocol, cast

from django.conf import settings

from guanxi.kernel.storage.sets import current_set


class Storage(Protocol):
    """Keeps bytes under keys."""

    def put(self, key: str, source: IO[bytes]) -> None:
        """Keep all of `source`; the key appears whole or not at all."""

    def open(self, key: str) -> IO[bytes]:
        """The bytes from the start. Raises FileNotFoundError."""

    def delete(self, key: str) -> None:
        """Forget the key; none is no error."""


class Local:
    """Files below a folder, spread by the first letters of their hash."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def put(self, key: str, source: IO[bytes]) -> None:
        path = self.root / key
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_name(f".{path.name}.part")
        try:
            with draft.open("wb") as target:
                shutil.copyfileobj(source, target, 1 << 20)
                target.flush()
                os.fsync(target.fileno())
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)

    def open(self, key: str) -> IO[bytes]:
        return (self.root / key).open("rb")

    def delete(self, key: str) -> None:
        (self.root / key).unlink(missing_ok=True)


class Bucket:
    """A bucket of S3 or of what speaks like it."""

    def __init__(self, bucket: str, endpoint: str | None, key: str | None, secret: str | None) -> None:
        import boto3

        self.bucket = bucket
        self.client: Any = boto3.client(
            "s3", endpoint_url=endpoint, aws_access_key_id=key, aws_secret_access_key=secret
        )

    def put(self, key: str, source: IO[bytes]) -> None:
        self.client.upload_fileobj(Unclosed(source), self.bucket, key)

    def open(self, key: str) -> IO[bytes]:
        try:
            return cast("IO[bytes]", self.client.get_object(Bucket=self.bucket, Key=key)["Body"])
        except self.client.exceptions.NoSuchKey:
            raise FileNotFoundError(key) from None

    def delete(self, key: str) -> None:
        self.client.delete_object(Bucket=self.bucket, Key=key)


class Unclosed:
    """A stream that boto3 may read but not close: the caller still owns it."""

    def __init__(self, source: IO[bytes]) -> None:
        self.source = source

    def read(self, size: int = -1) -> bytes:
        return self.source.read(size)


@cache
def storage() -> Storage:
    """The storage that the installation names."""
    given = getattr(settings, "FILES_S3", None)
    return Bucket(**given) if given else Local(Path(settings.MEDIA_ROOT))


def new_key(sha256: str) -> str:
    """A key never used before; equal files get keys of their own, so that deleting one spares the other."""
    return f"{current_set()}/{sha256[:2]}/{sha256[2:4]}/{sha256}-{secrets.token_hex(4)}"
