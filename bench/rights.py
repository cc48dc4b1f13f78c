"""`python -m bench.rights`: three crossed dimensions over the reference company, and what each kind of person waits.

On the data of `bench.generate` it enables region and business line beside the department on the customer, gives every customer
a value of each, lets people hold ranges of them, and measures the same calls as seven people, each beside the administrator.
20 % of the customers carry a related employee.
"""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import time
from statistics import median
from typing import Any

from bench.generate import EMPLOYEES, SET, hashed
from bench.measure import Person, cpu_seconds, root_of, wait_for
from bench.transfer import COLUMNS, wait
from bench.workloads import Call, Workload, board, get, post

RELATED, NOTHING, LINE = EMPLOYEES + 1, EMPLOYEES + 2, EMPLOYEES + 3
REGIONS, LINES = 41, 16  # trees: 1 + 8 + 32 regions, 4 + 12 lines
COMMON, STAMP = "created_at, updated_at, version, search_key, sort_key", "now(), now(), 1, '', ''"
PEOPLE = ("admin", "manager", "line", "narrow", "wide", "related", "nothing")
CHUNK = 100_000

def export(call: Call, i: int) -> int:
    """The file of the same 40,000 customers, as far as somebody may see them."""
    body = {"format": "csv", "fields": COLUMNS, "filter": {"field": "id", "op": "lte", "value": 40_000}}
    job = call("POST", "/records/customer/exports", body).json()["id"]
    state = wait(call.__self__.client, f"/jobs/{job}", 0.02)
    if state["state"] != "done":
        raise SystemExit(f"export: {state}")
    return len(call("GET", f"/files/{state['file']['id']}").content)


WORKLOADS = (
    Workload("customers, first 80, by update", get("customer", limit=80)),
    Workload("customers, first 80, by name", get("customer", limit=80, sort="name")),
    Workload("count, capped", get("customer", limit=1, fields="id", count="true")),
    Workload("search 科技 (common)", get("customer", limit=80, q="科技")),
    Workload("search 鹏麟 (rare)", get("customer", limit=80, q="鹏麟")),
    Workload("opportunities, first 80", get("opportunity", limit=80)),
    Workload("board opened whole (6 calls)", board),
    Workload("customers by industry", post("customer/aggregate", {"group_by": ["industry"], "measures": [{"fn": "count"}]})),
    Workload("opportunities by stage, won", post("opportunity/aggregate", {
        "group_by": ["stage"], "measures": [{"fn": "sum", "field": "expected_amount"}], "filter": {"field": "status", "op": "eq", "value": "won"},
    })),
    Workload("export of 40,000 customers", export, times=5),
)  # fmt: skip


def prepare(*, refill: bool = False, scattered: bool = False) -> None:
    """Trees, fields, values on every customer, people and their grants; of what is there already only indexes that later
    versions ask for, and with `refill` the values."""
    import psycopg

    from guanxi.features.studio.dimensions import attach
    from guanxi.kernel.access.actor import SYSTEM
    from guanxi.kernel.access.dimensions import dimensions
    from guanxi.kernel.metadata.snapshot import object_spec
    from guanxi.kernel.metadata.stamps import known_stamps
    from guanxi.kernel.storage.rows import run
    from guanxi.kernel.storage.schema import SMALL, build_indexes
    from guanxi.kernel.storage.sets import using_set
    from guanxi.kernel.summaries.schema import sync_summaries
    from guanxi.kernel.summaries.upkeep import all_shapes, mend
    from guanxi.server import account_sets, base_data, upgrade

    account_sets.activate(SET)
    upgrade.upgrade(SET)
    with using_set(SET):
        base_data.ensure()
        ids = {d.code: d.id for d in dimensions()}
        there = any("customer" in d.applies_to for d in dimensions())
        if not there:
            with psycopg.connect(**account_sets.connection_params(SET), autocommit=True) as connection:
                connection.execute("set session_replication_role = replica")
                trees(connection)
                people(connection, ids)
            for code in ("region", "line"):
                attach(SYSTEM, ids[code], "customer")
        spec = object_spec("customer")
        column = next(f.column for f in spec.fields.values() if f.dimension == ids["line"])
        if not there or refill:
            with psycopg.connect(**account_sets.connection_params(SET), autocommit=True) as connection:
                connection.execute("set session_replication_role = replica")
                fill(connection, column, scattered=scattered)
        for name in ("customer", "opportunity"):
            build_indexes(object_spec(name))
        with known_stamps():
            if refill:  # those that were given up for the other places are tried again
                run("delete from gx_summary where size < 0")
            sync_summaries(SMALL)
            for shape in all_shapes():
                if shape.above and run("select to_regclass(%s)", [shape.table])[0][0]:
                    mend(shape)


def trees(connection: Any) -> None:
    connection.execute(
        f"insert into region (id, code, name, parent_id, {COMMON}) select i, 'A' || i, '地区' || i, case when i = 1 then null "
        f"when i <= 9 then 1 else 2 + i %% 8 end, {STAMP} from generate_series(1, %s) i on conflict do nothing", [REGIONS],
    )  # fmt: skip
    connection.execute(
        f"insert into product_line (id, code, name, parent_id, {COMMON}) select i, 'L' || i, '业务线' || i, case when i <= 4 then null "
        f"else 1 + i %% 4 end, {STAMP} from generate_series(1, %s) i on conflict do nothing", [LINES],
    )  # fmt: skip


def people(connection: Any, ids: dict[str, int]) -> None:
    """A director of one business line over all branches, somebody with related records only, somebody with nothing; ranges."""
    roles = dict(connection.execute("select name, id from role where name in ('总监', '经理', '业务员')").fetchall())
    director = connection.execute(f"insert into role (code, name, status, demands_code, {COMMON}) values ('BL', '业务线总监', 'enabled', false, {STAMP}) returning id").fetchone()[0]
    connection.execute(
        "insert into kernel_roleright (role, object, verbs, scope, fields) select %s, object, verbs, scope, fields from kernel_roleright where role = %s",
        [director, roles["总监"]],
    )
    for at, (employee, account, role) in enumerate(((RELATED, "related", roles["业务员"]), (NOTHING, "nothing", roles["业务员"]), (LINE, "line", director))):
        connection.execute(
            f"insert into employee (id, code, name, department_id, is_salesperson, status, roles, {COMMON}) values (%s, %s, %s, 2, false, 'active', %s, {STAMP})",
            [employee, f"E{employee}", account, [role]],
        )
        connection.execute(
            f"insert into operator (id, account, name, password, employee_id, is_admin, status, must_change_password, password_kind, locale, theme, prefs, {COMMON}) "
            f"values (%s, %s, %s, %s, %s, false, 'enabled', false, 'static', 'zh-CN', 'system', '{{}}', {STAMP})", [20 + at, account, account, hashed(), employee],
        )  # fmt: skip
    grants = [
        (roles["总监"], "region", None, "all"), (roles["总监"], "line", None, "all"),
        (roles["经理"], "region", 2, "below"), (roles["经理"], "region", 3, "below"), (roles["经理"], "region", 4, "below"), (roles["经理"], "region", 5, "below"),
        (roles["经理"], "line", 1, "below"), (roles["经理"], "line", 2, "below"),
        (director, "region", None, "all"), (director, "line", 1, "below"),
    ]  # fmt: skip
    for role, code, value, level in grants:
        connection.execute(
            f'insert into data_grant (role_id, dimension_id, value, grant_level, "right", {COMMON}) values (%s, %s, %s, %s, \'edit\', {STAMP})',
            [role, ids[code], value, level],
        )
    connection.execute("update kernel_stamp set value = value + 1 where name = 'access'")


#: Where a customer lies: a department works in three regions and two lines; `--scattered`, in all of them, as in no company.
PLACES = {
    False: ("10 + (coalesce(department_id, id) * 5 + id %% 3 * 7) %% 32", "5 + (coalesce(department_id, id) * 3 + id %% 2 * 5) %% 12"),
    True: ("10 + (id * 31) %% 32", "5 + (id * 7) %% 12"),
}


def fill(connection: Any, column: str, *, scattered: bool = False) -> None:
    """A region and a line for every customer; a thousand records with the one who has nothing else."""
    region, line = PLACES[scattered]
    last = connection.execute("select max(id) from customer").fetchone()[0]
    for start in range(0, last, CHUNK):
        connection.execute(
            f"update customer set region_id = {region}, {column} = {line}, "
            f"related = case when id %% 1900 = 3 then array[{RELATED}]::bigint[] else related end where id > %s and id <= %s",
            [start, start + CHUNK],
        )
        print(f"\rcustomers: {min(start + CHUNK, last):,} of {last:,}", end="", flush=True)
    print()
    connection.execute("vacuum analyze customer")


def report(base: str, times: int, roots: tuple[int, int]) -> None:
    """Each call as each person; the ratio is to the administrator's median in the same run."""
    signed = {name: Person(base, name) for name in PEOPLE}
    print("| workload | who | median ms | p95 ms | ratio | CPU web ms | CPU PostgreSQL ms |")
    print("|---|---|---:|---:|---:|---:|---:|")
    for workload in WORKLOADS:
        repeated = workload.times or times
        taken: dict[str, list[float]] = {name: [] for name in PEOPLE}
        cpu = {name: [0.0, 0.0] for name in PEOPLE}
        for i in range(repeated + 2):  # people take turns, so that a busy moment of the machine hits them all
            for name, person in signed.items():
                before, begun = [cpu_seconds(r) for r in roots], time.perf_counter()
                workload.run(person.call, i)
                if i >= 2:
                    taken[name].append((time.perf_counter() - begun) * 1000)
                    for at, root in enumerate(roots):
                        cpu[name][at] += (cpu_seconds(root) - before[at]) * 1000 / repeated
        for name in PEOPLE:
            mid, high = median(taken[name]), sorted(taken[name])[int(len(taken[name]) * 0.95) - 1]
            print(f"| {workload.name} | {name} | {mid:.1f} | {high:.1f} | {mid / median(taken['admin']):.2f} | {cpu[name][0]:.1f} | {cpu[name][1]:.1f} |", flush=True)


def changes(base: str) -> None:
    """What a change of rights costs, and when it is felt."""
    admin, manager = Person(base, "admin"), Person(base, "manager")

    def count() -> int:
        return int(manager.call("GET", "/records/customer?limit=1&fields=id&count=true").json()["count"]["value"])

    employee = manager.call("GET", "/me").json()["employee"]["id"]
    before, begun = count(), time.perf_counter()
    admin.call("PUT", f"/employees/{employee}/rights", {"objects": {"customer": {"scope": {"view": "own"}}}})
    changed = time.perf_counter()
    after = count()
    print(f"one person's rights: changed in {(changed - begun) * 1000:.0f} ms; his next request, {(time.perf_counter() - changed) * 1000:.0f} ms, counts {after:,} instead of {before:,}")
    admin.call("PUT", f"/employees/{employee}/rights", {"objects": {}})
    place = admin.call("POST", "/records/department", {"name": f"大区{time.time():.0f}", "parent": 1}).json()["id"]
    begun = time.perf_counter()
    admin.call("PATCH", "/records/department/4", {"parent": place})
    count()
    print(f"a branch of 25 departments, 100 people and 90,000 customers moved under another parent, felt by the next request: {(time.perf_counter() - begun) * 1000:.0f} ms")
    admin.call("PATCH", "/records/department/4", {"parent": 1})
    admin.call("DELETE", f"/records/department/{place}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=15)
    parser.add_argument("--changes", action="store_true", help="only what a change of rights costs")
    parser.add_argument("--prepare", action="store_true", help="only make the data")
    parser.add_argument("--refill", action="store_true", help="give regions and lines anew")
    parser.add_argument("--scattered", action="store_true", help="with --refill: every department works in all regions and lines")
    given = parser.parse_args()
    os.environ.setdefault("GUANXI_DATA", ".data/bench")
    os.environ.update(GUANXI_PORT="8199", GUANXI_DEMO="0", GUANXI_ADMIN_PASSWORD="bench-2026")
    from guanxi.server.bootstrap import ready

    with ready():
        prepare(refill=given.refill, scattered=given.scattered)
    if given.prepare:
        return
    base = "http://127.0.0.1:8199"
    process = subprocess.Popen([sys.executable, "-m", "guanxi", "serve"], stdout=subprocess.DEVNULL)
    try:
        wait_for(base, process)
        roots = root_of(process.pid, "guanxi.server.web"), root_of(process.pid, "postgres")
        if not given.changes:
            report(base, given.times, roots)
        changes(base)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(30)


if __name__ == "__main__":
    main()
