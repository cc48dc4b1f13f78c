"""The test database itself."""

from __future__ import annotations

import pytest

from guanxi.kernel.jobs.queue import enqueue
from guanxi.kernel.storage.sets import connection


@pytest.mark.django_db
def test_a_job_is_enqueued_in_the_running_transaction() -> None:
    number = enqueue("toy.task", {"text": "客户"})
    with connection().cursor() as cursor:
        cursor.execute("select task_name, args, status from procrastinate_jobs where id = %s", (number,))
        assert cursor.fetchone()[0] == "toy.task"


@pytest.mark.django_db
def test_the_job_of_another_test_is_gone() -> None:
    with connection().cursor() as cursor:
        cursor.execute("select count(*) from procrastinate_jobs where task_name = 'toy.task'")
        assert cursor.fetchone() == (0,)
