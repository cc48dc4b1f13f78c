"""`guanxi import`: the same import from the command line, with the rights of the operator named, run on the spot."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

from guanxi.base.errors import CrmError, Invalid
from guanxi.base.words import translate
from guanxi.features.files.keeping import keep, open_file
from guanxi.features.transfer import history, importing
from guanxi.features.transfer.guessing import guess_columns
from guanxi.features.transfer.options import importable, parse_options
from guanxi.features.transfer.reading import read_table
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.operators import load_actor
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.metadata.stamps import known_stamps
from guanxi.kernel.storage.rows import run as query


def run(object: str, file: str, options: str | None, user: str, dry_run: bool) -> int:
    """Import `file` and say what became of it. Refused rows go into a workbook beside the file. 0 when none was refused."""
    try:
        with known_stamps():
            return import_file(object_spec(object), Path(file), options, actor_named(user), dry_run)
    except Invalid as problem:
        for name, errors in problem.fields.items():
            print(f"{name}: {'；'.join(translate(e.message) for e in errors)}", file=sys.stderr)
    except CrmError as problem:
        print(translate(problem.message), file=sys.stderr)
    except OSError as problem:
        print(f"{problem.filename}: {problem.strerror}", file=sys.stderr)
    return 2


def actor_named(user: str) -> Actor:
    """The operator with this account. Raises Invalid."""
    rows = query("select id from operator where account = %s", [user])
    actor = load_actor(rows[0][0]) if rows else None
    if actor is None:
        raise Invalid.at("user", "unknown", f"没有操作员 {user} / no such operator")
    return actor


def import_file(spec: ObjectSpec, path: Path, options: str | None, actor: Actor, dry_run: bool) -> int:
    given = parse_options(json.loads(Path(options).read_text(encoding="utf-8"))) if options else parse_options({})
    if dry_run:
        given = given.model_copy(update={"dry_run": True})
    with path.open("rb") as source:
        if not given.columns:
            headers = read_table(source, path.name, given.sheet).headers
            given = given.model_copy(update={"columns": guess_columns(spec, importable(actor, spec), headers)})
            print("列 / columns:", json.dumps(given.columns, ensure_ascii=False))
        upload = keep(actor, source, path.name, largest=1 << 31)
    id_ = importing.start(actor, spec, upload.id, given, background=False)
    job = history.read_run(actor, id_)["job"]
    importing.run_import(job)
    return report(actor, id_, path)


def report(actor: Actor, id_: int, path: Path) -> int:
    """Counts, first refusals, the workbook. Returns the exit code."""
    row = history.read_run(actor, id_)
    counts = ", ".join(f"{name} {row[name]}" for name in ("total", "created", "updated", "skipped", "failed"))
    print(f"{'试运行 / dry run' if row['dry_run'] else '导入 / import'} #{id_}: {row['state']}; {counts}")
    if row["message"]:
        print(row["message"], file=sys.stderr)
    for error in history.describe(row)["errors"]:
        print(f"  {error['row']}: {error['field']} {error['message']}", file=sys.stderr)
    if row["errors_file"] is not None:
        book = path.with_name(f"{path.stem}.errors.xlsx")
        with open_file(history.errors_file(actor, id_)) as source, book.open("wb") as target:
            shutil.copyfileobj(source, target)
        print(f"未导入的行 / refused rows: {book}", file=sys.stderr)
    return 0 if row["state"] == "done" and not row["failed"] else 1
