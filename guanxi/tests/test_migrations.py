"""The database follows the declarations."""

from __future__ import annotations

import pytest
from django.core.management import call_command

from guanxi.kernel.metadata.snapshot import snapshot
from guanxi.kernel.storage.schema import existing_names, wanted


@pytest.mark.django_db
def test_no_migration_is_missing() -> None:
    """Fails with the changes that `make migrations` would write."""
    call_command("makemigrations", check=True, dry_run=True, verbosity=1)


@pytest.mark.django_db
def test_schema_service_has_nothing_left_to_do() -> None:
    """Indexes, keys and audit triggers of every object are there after `migrate`."""
    present = existing_names()
    missing = [name for spec in snapshot().objects.values() for name, _ in wanted(spec) if name not in present]
    assert not missing
