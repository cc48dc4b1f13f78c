"""`guanxi serve`."""

from __future__ import annotations

import argparse
import fcntl
import socket

HELP = "启动全部服务 / run everything: PostgreSQL, web, worker"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Port and data folder come from the environment."""


def run(_: argparse.Namespace) -> int:
    """Serve until stopped. One `serve` a data folder and one a port."""
    from guanxi.server import environment
    from guanxi.server.supervisor import Supervisor

    data, port = environment.data_dir(), environment.port()
    data.mkdir(parents=True, exist_ok=True)
    with (data / "serve.lock").open("a") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print(f"已有 guanxi serve 在使用 {data} / another guanxi serve uses this data folder")
            return 1
        if not port_is_free(port):
            print(f"端口 {port} 已被占用，请设置 GUANXI_PORT / port {port} is taken, choose another with GUANXI_PORT")
            return 1
        return Supervisor().run()


def port_is_free(port: int) -> bool:
    """Whether the web server could listen on `port`."""
    from guanxi.server import environment

    family = socket.AF_INET6 if ":" in environment.host() else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((environment.host(), port))
        except OSError:
            return False
    return True
