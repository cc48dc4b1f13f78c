"""The launcher of the embedded PostgreSQL."""

from __future__ import annotations

import os
import signal
import subprocess
from pathlib import Path

import psycopg
import pytest

from guanxi.server.postgres import PostgresError, Server, connection_params
from guanxi.server.postgres import cluster as clusters
from guanxi.server.postgres.place import SOCKET_LIMIT, socket_dir


def query(data: Path, text: str) -> list[tuple[object, ...]]:
    with psycopg.connect(**connection_params(data)) as connection:  # type: ignore[arg-type]
        return connection.execute(text).fetchall()


def test_starts_is_shared_and_stops_with_its_last_user(folder: Path) -> None:
    first, second = Server(folder, durable=False), Server(folder, durable=False)
    first.acquire()
    assert query(folder, "select datcollate from pg_database where datname = 'postgres'") == [("C.UTF-8",)]
    second.acquire()
    first.release()
    assert second.answers()
    second.release()
    assert not second.answers()
    assert clusters.processes_in(first.cluster) == []


def test_nobody_else_may_enter_the_socket_folder(folder: Path) -> None:
    with Server(folder, durable=False).lease():
        assert socket_dir(folder).stat().st_mode & 0o777 == 0o700


@pytest.mark.covers("SYS-026")
def test_committed_rows_survive_a_killed_server(folder: Path) -> None:
    with Server(folder).lease() as server:
        with psycopg.connect(**connection_params(folder)) as connection:  # type: ignore[arg-type]
            connection.execute("create table t as select generate_series(1, 1000) as n")
        pid = clusters.postmaster_pid(server.cluster)
        assert pid is not None
        os.kill(pid, signal.SIGKILL)
        while server.alive():
            pass
        assert server.revive()
        assert query(folder, "select count(*) from t") == [(1000,)]


def test_an_orphan_is_adopted(folder: Path) -> None:
    lost = Server(folder, durable=False)
    lost.acquire()
    assert lost._users is not None
    lost._users.close()  # as if the process had been killed: its lock is gone, its server runs on
    pid = clusters.postmaster_pid(lost.cluster)
    with Server(folder, durable=False).lease() as server:
        assert clusters.postmaster_pid(server.cluster) == pid
    lost._users = None
    assert not lost.answers()


def test_a_strangers_process_in_the_folder_is_none_of_ours(folder: Path) -> None:
    server = Server(folder, durable=False)
    with server.lease():
        pass
    with subprocess.Popen(["sleep", "60"], cwd=server.cluster) as stranger:  # noqa: S607
        try:
            assert clusters.processes_in(server.cluster) == []
            with server.lease():
                ours = clusters.processes_in(server.cluster)
                assert ours
                assert stranger.pid not in ours
            assert stranger.poll() is None
        finally:
            stranger.kill()


def test_a_pid_file_that_names_a_stranger_is_no_obstacle(folder: Path) -> None:
    with Server(folder, durable=False).lease() as server:
        text = (server.cluster / "postmaster.pid").read_text()
    (server.cluster / "postmaster.pid").write_text(text.replace(text.split("\n")[0], str(os.getpid()), 1))
    with server.lease():
        assert server.answers()


def test_data_of_another_major_version_are_refused(folder: Path) -> None:
    with Server(folder, durable=False).lease() as server:
        pass
    (server.cluster / "PG_VERSION").write_text("14\n")
    with pytest.raises(PostgresError, match="14"), server.lease():
        pass


def test_a_long_chinese_path_with_blanks_works(folder: Path) -> None:
    deep = folder / "数据 目录, 一" / ("x" * 120)
    assert len(os.fsencode(socket_dir(deep))) < SOCKET_LIMIT
    with Server(deep, durable=False).lease():
        assert query(deep, "select 1") == [(1,)]
    assert not socket_dir(deep).exists()
