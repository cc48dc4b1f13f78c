"""Account sets: databases of their own, found by code."""

from __future__ import annotations

import os
from collections.abc import Iterator

import psycopg
import pytest
from django.db import connections

from guanxi.kernel.storage.sets import activate, connection, using_set
from guanxi.server import account_sets, databases

CODE = f"t{os.getpid()}"


@pytest.fixture
def second_set(django_db_setup: None, django_db_blocker: pytest.FixtureRequest) -> Iterator[str]:
    """A second company, without tables."""
    with django_db_blocker.unblock():  # type: ignore[attr-defined]
        account_sets.create(CODE, "第二家公司")
        yield CODE
        remove(CODE)


def remove(code: str) -> None:
    """Take a set away again: registry row, alias and database."""
    if code in connections.databases:
        connections[code].close()
        del connections.databases[code]
    with psycopg.connect(**databases.control_params(), autocommit=True) as registry:
        registry.execute("delete from guanxi_control.account_set where code = %s", (code,))
        registry.execute(f'drop database if exists "guanxi_{code}" with (force)'.encode())
    account_sets.forget()


@pytest.mark.covers("SYS-029")
def test_what_one_set_holds_another_does_not_see(second_set: str) -> None:
    assert activate(second_set)
    with using_set(second_set), connection().cursor() as cursor:
        cursor.execute("create table only_here (n int)")
        cursor.execute("select current_database()")
        assert cursor.fetchone() == (f"guanxi_{second_set}",)
    with connection().cursor() as cursor:
        cursor.execute("select to_regclass('only_here')")
        assert cursor.fetchone() == (None,)


@pytest.mark.covers("SYS-029")
def test_a_set_switched_off_cannot_be_entered(second_set: str) -> None:
    account_sets.set_active(second_set, False)
    assert not activate(second_set)
    assert second_set not in [one.code for one in account_sets.all_sets()]
    account_sets.set_active(second_set, True)
    assert activate(second_set)


@pytest.mark.parametrize("code", ["", "A", "1a", "a-b", "control", "default", "x" * 40])
def test_codes_that_are_refused(django_db_setup: None, code: str) -> None:
    with pytest.raises(account_sets.SetError):
        account_sets.create(code, "x")


def test_the_default_set_stays_on(django_db_setup: None) -> None:
    with pytest.raises(account_sets.SetError):
        account_sets.set_active("default", False)
    assert not account_sets.exists("no_such_set")
