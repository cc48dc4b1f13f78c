"""Nightly: uploads that were never put anywhere, results that were kept long enough, files of records purged for good."""

from __future__ import annotations

from django.db import transaction

from guanxi.features.files.keeping import forget
from guanxi.kernel.metadata.snapshot import snapshot
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.rows import run
from guanxi.kernel.storage.sets import current_set

LOOSE_DAYS, RESULT_DAYS = 2, 30


def sweep() -> None:
    """One round over the current account set."""
    old = (
        "select id from stored_file where record is null and "
        "((purpose = 'upload' and created_at < now() - make_interval(days => %s)) "
        "or (purpose in ('result', 'import') and created_at < now() - make_interval(days => %s)))"
    )
    drop([r[0] for r in run(old, [LOOSE_DAYS, RESULT_DAYS])])
    for (name,) in run("select distinct object from stored_file where record is not null"):
        spec = snapshot().objects.get(name)
        if spec:
            gone = f"select f.id from stored_file f where f.object = %s and not exists (select 1 from {ident(spec.table)} t where t.id = f.record)"
            drop([r[0] for r in run(gone, [name])])


def drop(ids: list[int]) -> None:
    with transaction.atomic(using=current_set()):
        forget(ids)
