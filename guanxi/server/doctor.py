"""The checks behind `guanxi doctor`. Each returns findings; each finding says how to mend itself."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import psycopg

from guanxi.server import databases, environment
from guanxi.server.frontend import dist_dir
from guanxi.server.postgres import PostgresError, PostgresMissing, Server

FREE_SPACE_MIB = 1024
CLOCK_SECONDS = 5


@dataclass(frozen=True)
class Finding:
    """One thing looked at. A finding that is not `serious` is advice and does not fail the check."""

    what: str
    good: bool
    mend: str = ""
    serious: bool = True


def examine(*, mend: bool = False) -> Iterator[Finding]:
    """All findings in order; what needs a database is skipped with one finding when there is none. `mend` rights
    summaries that differ from the records."""
    yield from _python()
    yield from _node()
    yield from _front_end()
    yield from _data_folder()
    yield from _port()
    server = Server(environment.data_dir()) if databases.embedded() else None
    try:
        if server is not None:
            server.acquire()
        yield from _database(mend=mend)
    except (PostgresError, PostgresMissing, psycopg.Error, OSError) as failure:
        yield Finding(f"PostgreSQL: {failure}", False, "见上 / see the message; log: .data/postgres/postgres.log")
    finally:
        if server is not None:
            server.release()


def _python() -> Iterator[Finding]:
    found = ".".join(map(str, sys.version_info[:3]))
    yield Finding(f"Python {found}", sys.version_info >= (3, 11), "需要 3.11 以上 / install Python 3.11 or newer")


def _node() -> Iterator[Finding]:
    node = shutil.which("node")
    if node is None:
        built = (dist_dir() / "index.html").is_file()
        yield Finding(
            "Node: 没有 / none", built, "构建前端需要 / install Node 20 or newer to build the front end", False
        )
        return
    text = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout.strip()  # noqa: S603
    major = re.match(r"v(\d+)", text)
    yield Finding(f"Node {text}", bool(major and int(major[1]) >= 20), "需要 20 以上 / install Node 20 or newer", False)


def _front_end() -> Iterator[Finding]:
    index = dist_dir() / "index.html"
    yield Finding(
        f"前端 / front end: {index.parent}", index.is_file(), "未构建 / not built: cd web && npm ci && npm run build"
    )


def _data_folder() -> Iterator[Finding]:
    folder = environment.data_dir()
    folder.mkdir(parents=True, exist_ok=True)
    writable = os.access(folder, os.W_OK | os.X_OK)
    yield Finding(
        f"数据目录 / data folder {folder}", writable, f"无写权限 / not writable: chown it to uid {os.geteuid()}"
    )
    secret = folder / "secret_key"
    if secret.exists():
        private = secret.stat().st_mode & 0o077 == 0
        yield Finding("密钥文件仅本人可读 / secret_key is private", private, f"chmod 600 {secret}")
    free = shutil.disk_usage(folder).free // (1024 * 1024)
    yield Finding(
        f"剩余空间 / free space {free:,} MiB", free > FREE_SPACE_MIB, "请清理磁盘或迁移 GUANXI_DATA / free some space"
    )


def _port() -> Iterator[Finding]:
    from guanxi.server.commands.serve import port_is_free
    from guanxi.server.supervisor import answers

    port = environment.port()
    if port_is_free(port):
        yield Finding(f"端口 {port} 空闲 / port {port} is free", True)
    else:
        running = answers(port)
        yield Finding(f"端口 {port} 使用中 / in use", running, "换一个 / choose another port with GUANXI_PORT", False)


def _database(*, mend: bool) -> Iterator[Finding]:
    with psycopg.connect(**databases.control_params(), connect_timeout=5) as connection:
        number = connection.info.server_version // 10000
        drift = _drift(connection)
    yield Finding(f"PostgreSQL {number}", 15 <= number <= 17, "需要 15-17 / install PostgreSQL 15, 16 or 17")
    ok = abs(drift) < CLOCK_SECONDS
    yield Finding(f"时钟差 / clock differs by {drift:.1f} s", ok, "校准时钟 / synchronise the clocks (NTP)")
    year = datetime.now(UTC).year
    yield Finding(f"系统年份 / year {year}", year >= 2025, "系统时间有误 / set the system clock")
    from guanxi.server.bootstrap import setup_django

    setup_django()
    from guanxi.server import account_sets, doctor_sets

    account_sets.prepare()
    for one in account_sets.all_sets():
        account_sets.activate(one.code)
        check: Callable[..., Iterator[Finding]] = doctor_sets.examine_set
        yield from check(one.code, mend=mend)


def _drift(connection: psycopg.Connection[tuple[float]]) -> float:
    """Seconds the database's clock is ahead of ours."""
    before = time.time()
    row = connection.execute("select extract(epoch from clock_timestamp())::float8").fetchone()
    return float(row[0]) - (before + time.time()) / 2 if row else 0.0


def log_file() -> Path:
    """Log of the embedded server."""
    return Server(environment.data_dir()).log
