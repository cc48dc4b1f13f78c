"""The data directory: creating it, guarding its version, and the processes that work in it."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from guanxi.server.postgres.account import Account, run_options
from guanxi.server.postgres.binaries import Binaries
from guanxi.server.postgres.place import USER


class PostgresError(RuntimeError):
    """The embedded server could not be made, started or stopped; the message says what to do."""


def major_of(cluster: Path) -> int | None:
    """Major version the data directory belongs to; None when there is none yet."""
    try:
        return int((cluster / "PG_VERSION").read_text().split(".")[0])
    except FileNotFoundError:
        return None


def create(cluster: Path, programs: Binaries, account: Account | None, *, durable: bool) -> None:
    """Run initdb into a draft and move it into place, so that a crash leaves nothing half made."""
    draft = cluster.with_name("cluster.new")
    shutil.rmtree(draft, ignore_errors=True)
    command = [programs.program("initdb"), "-D", str(draft), "-U", USER, "-A", "trust", "-E", "UTF8"]
    if programs.major >= 17:
        command += ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
    command += ["--locale=C.UTF-8"] + ([] if durable else ["--no-sync"])
    done = subprocess.run(  # noqa: S603
        command, capture_output=True, text=True, check=False, cwd="/", env=plain_environment(), **run_options(account)
    )
    if done.returncode != 0:
        raise PostgresError(f"initdb 失败 / failed: {done.stderr.strip() or done.stdout.strip()}")
    draft.rename(cluster)


def guard_version(cluster: Path, programs: Binaries) -> None:
    """Raises PostgresError when the data directory was made by another major version."""
    made_by = major_of(cluster)
    if made_by is not None and made_by != programs.major:
        raise PostgresError(
            f"数据目录由 PostgreSQL {made_by} 建立，现有程序为 {programs.version}；请用 {made_by} 备份后恢复。/ "
            f"{cluster} was made by PostgreSQL {made_by}, the programs here are {programs.version}: install {made_by}, "
            "run `guanxi backup`, move the folder away and run `guanxi restore`."
        )


def postmaster_pid(cluster: Path) -> int | None:
    """Process number in postmaster.pid if that process lives and works in this cluster; None otherwise."""
    try:
        pid = int((cluster / "postmaster.pid").read_text().split("\n", 1)[0])
    except (FileNotFoundError, ValueError):
        return None
    return pid if works_in(pid, cluster) else None


def clear_stale(cluster: Path, sockets: Path) -> None:
    """Remove what a killed server left behind. Only call when `postmaster_pid` is None and nothing works here."""
    for leftover in (cluster / "postmaster.pid", *sockets.glob(".s.PGSQL.*")):
        leftover.unlink(missing_ok=True)


def processes_in(cluster: Path) -> list[int]:
    """The server's processes in the cluster, orphaned backends included.

    They work in that folder and are called postgres; somebody's shell that stands in the folder is left alone.
    """
    try:
        numbers = [int(name) for name in os.listdir("/proc") if name.isdigit()]
    except OSError:
        return []
    return [pid for pid in numbers if works_in(pid, cluster, sure=True) and _name(pid) == "postgres"]


def works_in(pid: int, cluster: Path, *, sure: bool = False) -> bool:
    """Whether process `pid` is alive in `cluster`; without /proc a live process counts unless `sure` is asked."""
    try:
        return os.readlink(f"/proc/{pid}/cwd") == str(cluster.resolve()) and not _zombie(pid)
    except PermissionError:
        return False
    except OSError:
        if os.path.isdir("/proc/self") or sure:
            return False
    try:
        os.kill(pid, 0)
    except OSError:
        return False
    return True


def _name(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/comm").read_text().strip()
    except OSError:
        return ""


def _zombie(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] == "Z"
    except (OSError, IndexError):
        return True


def plain_environment() -> dict[str, str]:
    """Environment for PostgreSQL programs, free of PG* variables and odd locales."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PG", "LC_", "LANG"))}
    return kept | {"LC_ALL": "C.UTF-8", "TZ": "UTC"}
