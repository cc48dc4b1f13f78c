"""`python -m guanxi.server.prepare`: what `serve` does before it serves, in a process that then goes away.

Prints one line of JSON: {"upgraded": [codes], "first": bool, "admin": bool, "password": text or null}.
"""

from __future__ import annotations

import json
import secrets
import sys
from typing import Any

import psycopg

from guanxi.server import databases, environment
from guanxi.server.processes import die_with_parent

ADMIN = "admin"
_LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"


def random_password() -> str:
    """Sixteen letters and digits that cannot be taken for one another (about 92 bits)."""
    return "".join(secrets.choice(_LETTERS) for _ in range(16))


def first_start_done() -> bool:
    """Whether an earlier start got through: administrator and demo company are not made again."""
    with psycopg.connect(**databases.control_params()) as connection:
        row = connection.execute("select 1 from guanxi_control.log where what = 'first_start' limit 1").fetchone()
    return row is not None


def prepare() -> dict[str, Any]:
    """Upgrade all sets; on the first start also make the administrator and load the demo company."""
    from guanxi.kernel.storage.sets import using_set
    from guanxi.server import account_sets, base_data
    from guanxi.server.optional import attribute
    from guanxi.server.upgrade import upgrade_all

    result: dict[str, Any] = {"upgraded": upgrade_all(), "first": False, "admin": False, "password": None}
    if first_start_done():
        for one in account_sets.all_sets():
            account_sets.activate(one.code)
            base_data.catch_up(one.code)
        return result
    result["first"] = True
    ensure_admin = attribute("guanxi.kernel.access.operators", "ensure_admin")
    load_demo = attribute("guanxi.server.demo", "load")
    with using_set(databases.DEFAULT):
        base_data.ensure()
        if ensure_admin is not None:
            given = environment.admin_password()
            password = given or random_password()
            result["admin"] = ensure_admin(ADMIN, password)
            result["password"] = None if given or not result["admin"] else password
        if load_demo is not None and environment.wants_demo():
            print("正在载入演示公司 / loading the demo company …", file=sys.stderr, flush=True)
            load_demo()
    account_sets.log("first_start", "")
    return result


def main() -> None:
    """Entry point of the process."""
    die_with_parent()
    from guanxi.server.bootstrap import setup_django

    setup_django()
    print(json.dumps(prepare()), flush=True)


if __name__ == "__main__":
    main()
