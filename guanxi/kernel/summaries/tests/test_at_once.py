"""Two people at once: one changes a customer, the other the deals of it. Whoever comes second waits, and nothing is counted
under a key that no longer holds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from django.db import connection

from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.storage.rows import run, table_columns
from guanxi.kernel.summaries.shape import shapes
from guanxi.kernel.summaries.upkeep import wrong_keys
from guanxi.tests.kit.staff import administrator

WAITED = (psycopg.errors.LockNotAvailable, psycopg.errors.QueryCanceled)
RISE = "update opportunity set expected_amount = coalesce(expected_amount, 0) + 100"
FREE = "update customer set owner_id = null, department_id = null"


def new() -> str:
    """The first deal once more."""
    columns = ", ".join(c for c in table_columns("opportunity") if c not in ("id", "code"))
    return f"insert into opportunity ({columns}, search_key, sort_key) select {columns}, '', '' from opportunity order by id limit 1"


class Person:
    """A connection of its own, which waits for others at most a moment."""

    def __init__(self) -> None:
        # Parameters as Django has them: the database of the test.
        given = {k: v for k, v in connection.get_connection_params().items() if k in ("dbname", "user", "password", "host", "port")}
        self.connection = psycopg.connect(**given)
        self.connection.execute("set lock_timeout = '300ms'")
        self.connection.commit()

    def does(self, sql: str) -> None:
        self.connection.execute(sql)

    def has_to_wait(self, sql: str) -> None:
        with pytest.raises(WAITED):
            self.connection.execute(sql)
        self.connection.rollback()

    def done(self) -> None:
        self.connection.commit()


@pytest.fixture
def two(transactional_db: None) -> Iterator[tuple[Person, Person]]:
    """A customer with one deal, and two people."""
    admin = administrator()
    mode = admin.create("sales_mode", {"name": "直销"})["id"]
    stage = admin.create("sales_stage", {"mode": mode, "name": "接洽", "success_rate": "10"})["id"]
    place = admin.create("department", {"name": "销售部"})["id"]
    customer = admin.create("customer", {"name": "客户", "department": place})["id"]
    admin.create("opportunity", {"name": "第一个", "customer": customer, "mode": mode, "stage": stage})
    people = Person(), Person()
    yield people
    for person in people:
        person.connection.close()


def wrong() -> list[int]:
    return [wrong_keys(shape) for shape in shapes(object_spec("opportunity"))]


def state() -> list[tuple[Any, ...]]:
    """Deals by what the summary knows of their customer."""
    shape = next(shapes(object_spec("opportunity")))
    both = f"{shape.stored(shape.table)} union all {shape.stored(shape.queue)}"
    return run(f"select g_state, sum(n) from ({both}) t group by g_state having sum(n) <> 0")


def test_a_new_deal_and_a_change_of_its_customer(two: tuple[Person, Person]) -> None:
    """The customer's change does not see the new deal; so it waits until the deal is there."""
    seller, clerk = two
    seller.does(new())
    clerk.has_to_wait(FREE)
    seller.done()
    clerk.does(FREE)
    clerk.done()
    assert wrong() == [0] * len(wrong())
    assert state() == [(2, 2)]


def test_a_change_of_the_customer_and_a_new_deal(two: tuple[Person, Person]) -> None:
    """The other way round the new deal waits, and then counts below what the customer has become."""
    seller, clerk = two
    clerk.does(FREE)
    seller.has_to_wait(new())
    clerk.done()
    seller.does(new())
    seller.done()
    assert wrong() == [0] * len(wrong())
    assert state() == [(2, 2)]


def test_a_deal_that_changes_while_its_customer_does(two: tuple[Person, Person]) -> None:
    """An older deal is held by whoever changes the customer, and by whoever changes the deal."""
    seller, clerk = two
    seller.does(RISE)
    clerk.has_to_wait(FREE)
    seller.done()
    clerk.does(FREE)
    seller.has_to_wait(RISE)
    clerk.done()
    seller.does(RISE)
    seller.done()
    assert wrong() == [0] * len(wrong())
    assert state() == [(2, 1)]


def test_other_changes_of_a_customer_hold_no_deal(two: tuple[Person, Person]) -> None:
    """A new telephone number is nobody's business: deals go on meanwhile."""
    seller, clerk = two
    clerk.does("update customer set phone = '13800000000'")
    seller.does(RISE)
    seller.done()
    clerk.done()
    assert wrong() == [0] * len(wrong())
