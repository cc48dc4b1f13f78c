"""`python -m bench.generate`: a company of the reference size in an account set of its own.

Rows go in by COPY with triggers off, indexes are built afterwards by the schema service, so that the tables stand exactly
as they would after years of use. Scale by `--customers` (default 1,900,000).
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import random
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from typing import Any

from bench.names import Names

SET = "bench"
DEPARTMENTS, EMPLOYEES = 500, 2000
TZ = dt.timezone(dt.timedelta(hours=8))
NOW = dt.datetime(2026, 11, 20, 18, 0, tzinfo=TZ)
CHUNK = 50_000
NARROW, WIDE = 3, 4  # employees with about 200 and 50,000 customers
STATUSES = ("potential", "target", "following", "won", "lost")
INDUSTRIES = ("chemical", "automotive", "electronics", "building", "packaging", "machinery", "textile", "energy", "trade")

CUSTOMER = ["id", "name", "short_name", "code", "party_type", "kind", "status", "industry", "phone", "is_disabled", "owner_id", "department_id", "related", "created_at", "updated_at", "version", "search_key", "sort_key", "x_grade", "x_score"]
CONTACT = ["id", "name", "customer_id", "post", "mobile", "is_main", "is_promotion", "is_care", "is_dunning", "is_key", "status", "owner_id", "department_id", "created_at", "updated_at", "version", "search_key", "sort_key"]
OPPORTUNITY = ["id", "code", "name", "customer_id", "mode_id", "stage_id", "status", "expected_amount", "success_rate", "expected_date", "actual_amount", "closed_at", "owner_id", "department_id", "created_at", "updated_at", "version", "search_key", "sort_key", "product_amount", "expense_amount", "source"]


def owner_of(row: int, total: int, r: random.Random) -> int | None:
    """Two people have the sizes that the measurements name; the others share the rest, 3 % are unowned."""
    if row % max(total // 200, 1) == 7:
        return NARROW
    if row % 38 == 5:
        return WIDE
    return None if r.random() < 0.03 else r.randrange(5, EMPLOYEES + 1)


def department_of(employee: int | None) -> int | None:
    return None if employee is None else 2 + employee % (DEPARTMENTS - 1)


def moment(r: random.Random, row: int, total: int) -> dt.datetime:
    """Changed in the order of making, with much noise, over four years."""
    back = (1 - row / total) * 1460 * 86400 * r.random()
    return NOW - dt.timedelta(seconds=back)


def customer_rows(start: int, stop: int, total: int) -> list[tuple[Any, ...]]:
    from guanxi.base.pinyin import pinyin_of
    from guanxi.base.text import search_key

    names, r = Names(start), random.Random(start)
    rows = []
    for i in range(start, stop):
        name, phone, code = names.company(), names.landline(), f"K{i:07d}"
        owner, changed = owner_of(i, total, random.Random(i)), moment(r, i, total)
        related = [r.randrange(5, EMPLOYEES + 1)] if r.random() < 0.2 else None
        rows.append((
            i, name, name[2:6], code, "organisation", "end_customer", r.choices(STATUSES, (35, 20, 20, 20, 5))[0],
            r.choice(INDUSTRIES), phone, False, owner, department_of(owner), related, changed - dt.timedelta(days=r.randrange(400)),
            changed, 1, search_key([code, name, name[2:6]], [phone]), pinyin_of(name)[0][0][:200],
            r.choices(("A", "B", "C", "D"), (1, 9, 30, 60))[0], r.randrange(1000),
        ))  # fmt: skip
    return rows


def contact_rows(start: int, stop: int, total: int) -> list[tuple[Any, ...]]:
    from guanxi.base.pinyin import pinyin_of
    from guanxi.base.text import search_key

    names, r = Names(start + 7), random.Random(start + 7)
    rows = []
    for i in range(start, stop):
        name, mobile, changed = names.person(), names.mobile(), moment(r, i, total)
        customer = 1 + (i * 13) % int(total * 0.95)
        rows.append((
            i, name, customer, r.choice(("采购经理", "总经理", "工程师", "财务", "生产主管")), mobile, i % 2 == 0, False, False,
            False, False, "active", None, None, changed, changed, 1, search_key([name], [mobile]), pinyin_of(name)[0][0],
        ))  # fmt: skip
    return rows


def opportunity_rows(start: int, stop: int, total: int, customers: int) -> list[tuple[Any, ...]]:
    from guanxi.base.text import search_key

    names, r = Names(start + 11), random.Random(start + 11)
    rows = []
    for i in range(start, stop):
        name, code = f"{names.company()[:8]}采购项目", f"SJ{i:08d}"
        # The customer decides the owner, so that rights on the opportunity and on its customer agree.
        customer = 1 + (i * 13) % customers
        owner = owner_of(customer, customers, random.Random(customer))
        stage, changed = r.randrange(1, 6), moment(r, i, total)
        status = r.choices(("open", "won", "lost"), (40, 40, 20))[0]
        amount = r.randrange(1, 500) * 1000
        rows.append((
            i, code, name, customer, 1, stage, status, amount, (10, 25, 50, 75, 90)[stage - 1],
            (changed + dt.timedelta(days=r.randrange(-30, 120))).date(), amount if status == "won" else None,
            changed if status != "open" else None, owner, department_of(owner), changed, changed, 1,
            search_key([code, name]), name, 0, 0, "direct",
        ))  # fmt: skip
    return rows


def chunks(total: int) -> Iterator[tuple[int, int]]:
    for start in range(1, total + 1, CHUNK):
        yield start, min(start + CHUNK, total + 1)


def copy(connection: Any, table: str, columns: list[str], batches: Iterable[list[tuple[Any, ...]]], total: int) -> None:
    """COPY the batches into the table and move its sequence on."""
    begun, done = time.time(), 0
    names = ", ".join(columns)
    for rows in batches:
        with connection.cursor() as cursor, cursor.copy(f"copy {table} ({names}) from stdin") as stream:
            for row in rows:
                stream.write_row(row)
        done += len(rows)
        print(f"\r{table}: {done:,} of {total:,} in {time.time() - begun:.0f} s", end="", flush=True)
    connection.execute("select setval(pg_get_serial_sequence(%s, 'id'), %s)", [table, total])
    print()


def base_rows(connection: Any) -> None:
    """Departments as a tree of three levels, employees, one sales mode with five stages."""
    stamp = "now(), now(), 1, '', ''"
    common = "created_at, updated_at, version, search_key, sort_key"
    connection.execute(
        f"insert into department (id, code, name, parent_id, is_virtual, status, {common}) select i, 'D' || i, '部门' || i, "
        f"case when i = 1 then null when i <= 21 then 1 else 2 + i %% 20 end, false, 'enabled', {stamp} from generate_series(1, %s) i",
        [DEPARTMENTS + 1],
    )
    connection.execute(
        f"insert into employee (id, code, name, department_id, is_salesperson, status, roles, {common}) select i, 'E' || i, '员工' || i, "
        f"2 + i %% %s, true, 'active', array[case when i = 2 then %s::bigint when i = 10 then %s::bigint else %s::bigint end], {stamp} "
        "from generate_series(1, %s) i",
        [DEPARTMENTS - 1, *roles(connection), EMPLOYEES],
    )
    for table in ("department", "employee"):
        connection.execute(f"select setval(pg_get_serial_sequence('{table}', 'id'), (select max(id) from {table}))")
    for id_, account, employee, admin in ((1, "admin", None, True), (2, "director", 2, False), (3, "narrow", 3, False), (4, "wide", 4, False), (5, "manager", 10, False)):
        connection.execute(
            f"insert into operator (id, account, name, password, employee_id, is_admin, status, must_change_password, password_kind, locale, theme, prefs, "
            f"{common}) values (%s, %s, %s, %s, %s, %s, 'enabled', false, 'static', 'zh-CN', 'system', '{{}}', {stamp})",
            [id_, account, account, hashed(), employee, admin],
        )
    connection.execute("select setval(pg_get_serial_sequence('operator', 'id'), 10)")


def hashed() -> str:
    from django.contrib.auth.hashers import make_password

    return make_password("bench-2026")


def roles(connection: Any) -> tuple[int, int, int]:
    """Three roles: everything, own department and below, own records."""
    import orjson

    verbs = dict.fromkeys(("view", "create", "edit", "delete", "assign", "import", "export"), True)
    ids = []
    for name, level in (("总监", "all"), ("经理", "department_below"), ("业务员", "own")):
        row = connection.execute(
            "insert into role (code, name, status, demands_code, created_at, updated_at, version, search_key, sort_key) "
            "values (%s, %s, 'enabled', false, now(), now(), 1, '', '') returning id", [f"B{len(ids)}", name],
        ).fetchone()  # fmt: skip
        ids.append(row[0])
        connection.execute(
            "insert into kernel_roleright (role, object, verbs, scope, fields) values (%s, '*', %s, %s, '{}')",
            [row[0], orjson.dumps(verbs).decode(), orjson.dumps(dict.fromkeys(verbs, level)).decode()],
        )
    return ids[0], ids[1], ids[2]


def sales_rows(connection: Any) -> None:
    common, stamp = "created_at, updated_at, version, search_key, sort_key", "now(), now(), 1, '', ''"
    connection.execute("truncate sales_mode, sales_stage cascade")
    connection.execute(f"insert into sales_mode (id, code, name, use_funnel, is_default, {common}) values (1, 'M1', '标准销售', true, true, {stamp})")
    for i, (name, rate) in enumerate((("初步接触", 10), ("需求确认", 25), ("方案报价", 50), ("商务谈判", 75), ("签约", 90)), 1):
        connection.execute(
            f"insert into sales_stage (id, mode_id, sort_no, name, success_rate, needs_approval, {common}) values (%s, 1, %s, %s, %s, false, {stamp})",
            [i, i, name, rate],
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--customers", type=int, default=1_900_000)
    customers = parser.parse_args().customers
    contacts, opportunities = int(customers * 2 / 1.9), int(customers / 1.9)
    os.environ.setdefault("GUANXI_DATA", ".data/bench")
    from guanxi.server.bootstrap import ready

    with ready():
        from bench.load import prepare_tables, rebuild

        with prepare_tables(SET) as connection, ProcessPoolExecutor(2) as pool:
            base_rows(connection)
            sales_rows(connection)
            spread = [(s, e, customers) for s, e in chunks(customers)]
            copy(connection, "customer", CUSTOMER, pool.map(customer_rows, *zip(*spread, strict=True)), customers)
            spread = [(s, e, customers) for s, e in chunks(contacts)]
            copy(connection, "contact", CONTACT, pool.map(contact_rows, *zip(*spread, strict=True)), contacts)
            four = [(s, e, opportunities, customers) for s, e in chunks(opportunities)]
            copy(connection, "opportunity", OPPORTUNITY, pool.map(opportunity_rows, *zip(*four, strict=True)), opportunities)
        rebuild(SET)


if __name__ == "__main__":
    main()
