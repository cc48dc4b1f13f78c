"""The demo company in the database."""

from __future__ import annotations

import pytest
from django.contrib.auth.hashers import check_password

from guanxi.kernel.storage.rows import run
from guanxi.server.demo.load import PASSWORD, accounts, load


@pytest.mark.django_db
@pytest.mark.covers("SYS-028")
def test_the_demo_company_loads_once() -> None:
    said: list[str] = []
    load(say=said.append)
    counts = dict(
        run("select 'customer', count(*) from customer union all select 'opportunity', count(*) from opportunity")
    )
    assert counts == {"customer": 500, "opportunity": 800}
    assert run("select count(*) from sales_mode") == [(3,)]
    assert run("select count(*) from opportunity where created_at > now() or updated_at > now()") == [(0,)]
    assert run("select count(*) from opportunity where product_amount <> expected_amount") == [(0,)]
    assert run(
        "select count(*) from opportunity o where not exists (select 1 from stage_push p where p.opportunity_id = o.id)"
    ) == [(0,)]
    logins = dict(run("select account, password from operator"))
    assert set(accounts()) <= set(logins)
    assert check_password(PASSWORD, logins["zhouqian"])
    assert "zhouqian" in said[0]
    load(say=said.append)
    assert run("select count(*) from customer") == [(500,)]
