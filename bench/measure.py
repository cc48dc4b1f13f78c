"""`python -m bench.measure`: the reference workloads over HTTP, with processor time, beside raw SQL for the same rows.

Starts the program on the bench's data, signs in as several people, runs every workload one call after another and prints a
table in Markdown: median and p95 in ms, CPU of the web processes and of PostgreSQL per call (kernel counters), raw SQL median.
"""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from statistics import median
from typing import Any

import httpx
import orjson

from bench.generate import SET
from bench.transfer import export_file, import_file, peak_megabytes
from bench.workloads import WORKLOADS, Workload

TICK = os.sysconf("SC_CLK_TCK")


@dataclass
class Figures:
    """What one workload cost."""

    times: list[float]
    web: float
    database: float
    bytes: int

    @property
    def p95(self) -> float:
        return sorted(self.times)[max(int(len(self.times) * 0.95) - 1, 0)]


def parents() -> dict[int, int]:
    """Parent of every process."""
    found = {}
    for pid in filter(str.isdecimal, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/stat") as f:
                found[int(pid)] = int(f.read().rpartition(")")[2].split()[1])
        except OSError:
            continue
    return found


def cpu_seconds(root: int) -> float:
    """User and system time of a process and all under it; those that ended are counted with whoever waited for them."""
    above, tree, total = parents(), {root}, 0
    while True:
        more = {pid for pid, parent in above.items() if parent in tree} - tree
        if not more:
            break
        tree |= more
    for pid in tree:
        try:
            with open(f"/proc/{pid}/stat") as f:
                total += sum(map(int, f.read().rpartition(")")[2].split()[11:15]))
        except OSError:
            continue
    return total / TICK


def root_of(supervisor: int, word: str) -> int:
    """The child of the supervisor whose command line has the word."""
    for pid, parent in parents().items():
        if parent == supervisor:
            with open(f"/proc/{pid}/cmdline", "rb") as f:
                if word in f.read().replace(b"\0", b" ").decode(errors="replace"):
                    return pid
    raise SystemExit(f"no process {word}")


class Person:
    """A signed-in client."""

    def __init__(self, base: str, username: str) -> None:
        self.client = httpx.Client(base_url=f"{base}/api/v1", timeout=120)
        given = {"username": username, "password": "bench-2026", "account_set": SET}
        self.client.post("/auth/login", json=given).raise_for_status()
        self.client.headers["X-CSRFToken"] = self.client.cookies["csrftoken"]

    def call(self, method: str, path: str, body: Any = None) -> httpx.Response:
        response = self.client.request(method, path, content=orjson.dumps(body) if body is not None else None, headers={"Content-Type": "application/json"})
        if response.status_code >= 400:
            raise RuntimeError(f"{method} {path}: {response.status_code} {response.text[:300]}")
        return response


def measure(person: Person, workload: Workload, times: int, roots: tuple[int, int]) -> Figures:
    """Three warm-ups, then `times` calls one after another."""
    for i in range(3):
        workload.run(person.call, i)
    web, database, taken, size = cpu_seconds(roots[0]), cpu_seconds(roots[1]), [], 0
    for i in range(times):
        begun = time.perf_counter()
        size = workload.run(person.call, i + 3)
        taken.append((time.perf_counter() - begun) * 1000)
    return Figures(
        taken, (cpu_seconds(roots[0]) - web) * 1000 / times, (cpu_seconds(roots[1]) - database) * 1000 / times, size
    )


def raw_sql(sql: str, times: int) -> float:
    """Median milliseconds of a hand-written statement for the same rows."""
    import psycopg

    from guanxi.server import account_sets

    with psycopg.connect(**account_sets.connection_params(SET), autocommit=True) as connection:
        taken = []
        for _ in range(times):
            begun = time.perf_counter()
            connection.execute(sql).fetchall()
            taken.append((time.perf_counter() - begun) * 1000)
    return median(taken)


def measure_transfer(person: Person, worker: int, database: int) -> None:
    """Import 20,000 simple rows and take them back; export 400,000 rows of 8 columns."""
    print("| job | rows | seconds | rows/s | CPU worker s | CPU PostgreSQL s | peak worker MB |")
    print("|---|---:|---:|---:|---:|---:|---:|")
    for name, run in (("import customers, csv", import_file), ("export customers, xlsx", export_file), ("export customers, csv", export_file)):
        before = cpu_seconds(worker), cpu_seconds(database)
        begun = time.perf_counter()
        rows = run(person.client, name.rsplit(" ", 1)[-1].lower())
        taken = time.perf_counter() - begun
        used = cpu_seconds(worker) - before[0], cpu_seconds(database) - before[1]
        print(f"| {name} | {rows:,} | {taken:.1f} | {rows / taken:,.0f} | {used[0]:.1f} | {used[1]:.1f} | {peak_megabytes(worker):.0f} |", flush=True)


def wait_for(base: str, process: subprocess.Popen[bytes]) -> None:
    for _ in range(600):
        try:
            if httpx.get(f"{base}/readyz", timeout=2).status_code == 200:
                return
        except httpx.HTTPError:
            pass
        if process.poll() is not None:
            raise SystemExit("the server did not start")
        time.sleep(0.2)


def wait_for_summaries() -> None:
    """Large tables are summed up by a job after the start; the figures are those of a company at work."""
    import psycopg

    from guanxi.server import account_sets

    with psycopg.connect(**account_sets.connection_params(SET), autocommit=True) as connection:
        while connection.execute("select 1 from gx_summary where ready_at is null limit 1").fetchone():
            time.sleep(1)


def report(only: str, times: int, base: str, roots: tuple[int, int]) -> None:
    people = {name: Person(base, name) for name in ("admin", "narrow", "wide", "manager", "director")}
    print("| workload | who | median ms | p95 ms | CPU web ms | CPU PostgreSQL ms | raw SQL ms |")
    print("|---|---|---:|---:|---:|---:|---:|")
    for workload in WORKLOADS:
        if only and only not in workload.name:
            continue
        for who in workload.people:
            figures = measure(people[who], workload, min(times, workload.times or times), roots)
            raw = f"{raw_sql(workload.sql, 10):.1f}" if workload.sql and who == "admin" else ""
            print(
                f"| {workload.name} | {who} | {median(figures.times):.1f} | {figures.p95:.1f} | {figures.web:.1f} "
                f"| {figures.database:.1f} | {raw} |",
                flush=True,
            )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="part of a workload's name")
    parser.add_argument("--times", type=int, default=30)
    parser.add_argument("--transfer", action="store_true", help="import and export instead of the workloads")
    given = parser.parse_args()
    os.environ.setdefault("GUANXI_DATA", ".data/bench")
    os.environ.update(GUANXI_PORT="8199", GUANXI_DEMO="0", GUANXI_ADMIN_PASSWORD="bench-2026")
    base = "http://127.0.0.1:8199"
    process = subprocess.Popen([sys.executable, "-m", "guanxi", "serve"], stdout=subprocess.DEVNULL)
    try:
        wait_for(base, process)
        from guanxi.server.bootstrap import ready

        with ready():
            wait_for_summaries()
            roots = root_of(process.pid, "guanxi.server.web"), root_of(process.pid, "postgres")
            if given.transfer:
                measure_transfer(Person(base, "admin"), root_of(process.pid, "guanxi.server.worker"), roots[1])
            else:
                report(given.only, given.times, base, roots)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(30)


if __name__ == "__main__":
    main()
