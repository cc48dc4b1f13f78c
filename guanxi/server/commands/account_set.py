"""`guanxi account-set`."""

from __future__ import annotations

import argparse

HELP = "管理账套 / manage account sets: list, create, disable, enable"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """One sub-command each."""
    acts = parser.add_subparsers(dest="act", required=True)
    acts.add_parser("list", help="列出 / list")
    create = acts.add_parser("create", help="新建 / create")
    create.add_argument("code", help="代码 / code: a-z, 0-9, _")
    create.add_argument("name", help="名称 / name")
    for act in ("disable", "enable"):
        acts.add_parser(act, help={"disable": "停用 / disable", "enable": "启用 / enable"}[act]).add_argument("code")


def run(arguments: argparse.Namespace) -> int:
    """Do it, then show the list."""
    from guanxi.server.bootstrap import ready

    with ready():
        from guanxi.server import account_sets

        if arguments.act == "create":
            create(arguments.code, arguments.name)
        elif arguments.act in ("disable", "enable"):
            account_sets.set_active(arguments.code, arguments.act == "enable")
        for one in account_sets.all_sets(disabled=True):
            print(
                f"{one.code:<20} {'启用/active' if one.active else '停用/disabled':<16} {one.database:<30} {one.name}"
            )
    return 0


def create(code: str, name: str) -> None:
    """Make the set, its tables and its administrator; the made-up password is printed once."""
    from guanxi.kernel.storage.sets import using_set
    from guanxi.server import account_sets, base_data, environment, upgrade
    from guanxi.server.optional import attribute
    from guanxi.server.prepare import ADMIN, random_password

    account_sets.create(code, name)
    upgrade.upgrade(code)
    ensure_admin = attribute("guanxi.kernel.access.operators", "ensure_admin")
    if ensure_admin is None:
        return
    given = environment.admin_password()
    password = given or random_password()
    with using_set(code):
        base_data.ensure()
        ensure_admin(ADMIN, password)
    print(f"用户 / user: {ADMIN}   密码 / password: {'GUANXI_ADMIN_PASSWORD' if given else password}")
