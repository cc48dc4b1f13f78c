"""`guanxi createadmin`."""

from __future__ import annotations

import argparse
import getpass
import sys

HELP = "新建管理员或重设其密码 / make an administrator, or give one a new password"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The password is asked for, read from a pipe, or made up; never given on the command line."""
    parser.add_argument("username", nargs="?", default="admin", help="用户名 / user name")
    parser.add_argument("--set", default="default", help="账套代码 / code of the account set")
    parser.add_argument("--random", action="store_true", help="随机生成密码并显示 / make the password up and show it")


def run(arguments: argparse.Namespace) -> int:
    """Make the account, or reset its password when it exists."""
    from guanxi.server.bootstrap import ready
    from guanxi.server.commands.base import in_set
    from guanxi.server.optional import required
    from guanxi.server.prepare import random_password

    password = random_password() if arguments.random else ask()
    with ready(), in_set(arguments.set):
        created = required("guanxi.kernel.access.operators", "ensure_admin")(arguments.username, password)
        if not created:
            reset(arguments.username, password)
    print(f"{arguments.username}: {'已新建 / created' if created else '密码已重设 / password reset'}")
    if arguments.random:
        print(f"密码 / password: {password}")
    return 0


def reset(username: str, password: str) -> None:
    """Give an existing account of the current set a new password; its sessions end, a lock is lifted, and an authenticator that
    may be lost is forgotten. Whoever runs this has the machine anyway."""
    from guanxi.features.signin import totp
    from guanxi.kernel.access.operators import set_password
    from guanxi.kernel.storage.rows import run as query

    operator = query("update operator set password_kind = 'static' where account = %s returning id", [username])[0][0]
    totp.remove(operator)
    set_password(operator, password)


def ask() -> str:
    """The password from the terminal (twice), or the first line of a pipe. Exits when empty or different."""
    if not sys.stdin.isatty():
        password = sys.stdin.readline().rstrip("\n")
    else:
        password = getpass.getpass("密码 / password: ")
        if getpass.getpass("再次输入 / again: ") != password:
            raise SystemExit("两次输入不同 / the two differ")
    if not password:
        raise SystemExit("密码不能为空 / the password is empty")
    return password
