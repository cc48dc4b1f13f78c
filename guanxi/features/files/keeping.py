"""Keeping, finding and removing files, with the rights of whoever asks (GEN-014 attachments, PERM-021).

A file of a record is readable by whoever may view the record and, in an attachment field, that field. A file that stands
nowhere yet, and the result of an export, belong to whoever made it. To everybody else a file does not exist.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from tempfile import TemporaryFile
from typing import IO, Any

from django.db import transaction
from django.utils import timezone

from guanxi.base.errors import NotFound, RuleBroken
from guanxi.base.words import say
from guanxi.features.files.errors import TooLarge
from guanxi.features.files.sniff import HEAD, real_type
from guanxi.features.files.storage import new_key, storage
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.rights import may, readable
from guanxi.kernel.metadata.snapshot import snapshot
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.query.reader import nowhere, visible_ids
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run, run_dicts
from guanxi.kernel.storage.sets import current_set

LARGEST = 50 * 1024 * 1024
COLUMNS = "id, name, size, type, key, purpose, object, record, field, created_at, created_by"


@dataclass(frozen=True)
class Stored:
    """What the database knows about a file."""

    id: int
    name: str
    size: int
    type: str
    key: str
    purpose: str
    object: str
    record: int | None
    field: str
    created_at: datetime
    created_by: int

    @property
    def brief(self) -> dict[str, Any]:
        """As attachment fields show it."""
        return {"id": self.id, "name": self.name, "size": self.size, "type": self.type}


def keep(
    actor: Actor, source: IO[bytes], name: str, *, purpose: str = "upload", record: tuple[str, int] | None = None,
    largest: int = LARGEST,
) -> Stored:  # fmt: skip
    """Store a file for `actor`, on a record or standing alone. Raises TooLarge. The caller has checked the rights."""
    size, sha256, head = measure(source, largest)
    name = clean_name(name)
    object_, id_ = record or ("", None)
    key = new_key(sha256)
    storage().put(key, source)
    rows = run_dicts(
        "insert into stored_file (name, size, type, sha256, key, purpose, object, record, field, created_at, created_by) "
        f"values (%s, %s, %s, %s, %s, %s, %s, %s, '', %s, %s) returning {COLUMNS}",
        [name, size, real_type(name, head), sha256, key, purpose, object_, id_, timezone.now(), actor.operator],
    )
    return Stored(**rows[0])


def measure(source: IO[bytes], largest: int) -> tuple[int, str, bytes]:
    """Size, hash and first bytes; the stream is at its start again afterwards."""
    source.seek(0)
    digest, size, head = hashlib.sha256(), 0, b""
    while block := source.read(1 << 20):
        head = head or block[:HEAD]
        size += len(block)
        if size > largest:
            raise TooLarge(say("文件太大：最多 {max} MB。", max=largest // (1 << 20)))
        digest.update(block)
    source.seek(0)
    return size, digest.hexdigest(), head


def clean_name(name: str) -> str:
    """The last part of a path, without characters that no file name should have; at most 200 characters, ending kept."""
    base = name.replace("\\", "/").rpartition("/")[2]
    base = "".join(c for c in base if c.isprintable() and not 0xD800 <= ord(c) <= 0xDFFF).strip(" .") or "file"
    stem, dot, ending = base.rpartition(".")
    return f"{stem[: 200 - len(ending) - 1]}.{ending}" if dot and stem and len(ending) <= 20 else base[:200]


def find(actor: Actor, id_: int) -> Stored:
    """The file if the actor may read it. Raises NotFound."""
    rows = run_dicts(f"select {COLUMNS} from stored_file where id = %s", [id_])
    if not rows:
        spec, none = nowhere(actor)
        visible_ids(actor, spec, [none])
    if not rows or not may_read(actor, Stored(**rows[0])):
        raise NotFound(say("文件不存在，或您无权查看。"))
    return Stored(**rows[0])


def may_read(actor: Actor, file: Stored) -> bool:
    if file.record is None or file.purpose != "record":
        return file.created_by == actor.operator
    spec = snapshot().objects.get(file.object)
    if spec is None or not may(actor, spec, "view"):
        return False
    if actor.bound is not None and not file.field:  # what colleagues put beside the fields is among them (ORG-027)
        return False
    if file.field and (file.field not in spec.fields or not readable(actor, spec, spec.fields[file.field])):
        return False
    return bool(visible_ids(actor, spec, [file.record]))


def open_file(file: Stored) -> IO[bytes]:
    """Its bytes. Raises NotFound when the storage has lost them."""
    try:
        return storage().open(file.key)
    except FileNotFoundError:
        raise NotFound(say("文件内容已丢失，请联系管理员。")) from None


@contextmanager
def opened(file: Stored) -> Iterator[IO[bytes]]:
    """The bytes of a stored file as a local stream that can be read again and again."""
    with open_file(file) as source:
        if source.seekable():
            yield source
            return
        with TemporaryFile() as copy:
            while block := source.read(1 << 20):
                copy.write(block)
            yield copy


def list_files(actor: Actor, spec: ObjectSpec, id_: int) -> list[dict[str, Any]]:
    """The files put on a record beside its fields, newest first. Raises NotFound."""
    if not may(actor, spec, "view") or not visible_ids(actor, spec, [id_]):
        raise NotFound()
    return run_dicts(
        "select f.id, f.name, f.size, f.type, f.created_at, jsonb_build_object('id', o.id, 'title', o.name) as created_by "
        "from stored_file f left join operator o on o.id = f.created_by "
        "where f.object = %s and f.record = %s and f.field = '' and f.purpose = 'record' order by f.id desc limit 500",
        [spec.name, id_],
    )


def add_file(actor: Actor, spec: ObjectSpec, id_: int, source: IO[bytes], name: str) -> Stored:
    """Put a file on a record; who may edit the record may do so."""
    with Work(actor, f"{spec.name}.add_file") as work:
        work.authorise(spec, [id_], "edit")
        return keep(actor, source, name, purpose="record", record=(spec.name, id_))


def remove(actor: Actor, id_: int) -> None:
    """Delete an own loose file, or a file of a record that the actor may edit. Raises NotFound, Forbidden, RuleBroken."""
    file = find(actor, id_)
    with Work(actor, f"{file.object or 'file'}.remove_file") as work:
        if file.field:
            raise RuleBroken(say("这个文件在记录的附件字段中，请修改该字段。"), "in_use")
        if file.record is not None and file.purpose == "record":
            work.authorise(snapshot().object(file.object), [file.record], "edit")
        forget([file.id])


def forget(ids: Sequence[int]) -> None:
    """Drop files inside the running transaction; the bytes go when it commits."""
    keys = [r[0] for r in run("delete from stored_file where id = any(%s) returning key", [list(ids)])]
    transaction.on_commit(lambda: wipe(keys), using=current_set(), robust=True)


def wipe(keys: Sequence[str]) -> None:
    for key in keys:
        storage().delete(key)
