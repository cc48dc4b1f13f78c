"""What must happen whenever a password is replaced, by whichever way: the old one is remembered, sessions and links end."""

from __future__ import annotations

import hashlib

from django.contrib.auth.hashers import check_password

from guanxi.kernel.signin.policy import policy
from guanxi.kernel.storage.rows import run, run_dicts

KEPT = 24


def failure_key(what: str, value: object) -> str:
    """Under which key attempts are counted; names and addresses are kept as hashes only."""
    return hashlib.sha256(f"{what}:{value}".encode()).hexdigest()


def used_before(operator: int, password: str) -> bool:
    """Whether this is the present password or one of those before it that the policy names."""
    last = policy().history
    if not last:
        return False
    rows = run_dicts(
        "select password from operator where id = %s and password is not null union all "
        "(select password from kernel_passwordhistory where operator = %s order by id desc limit %s)",
        [operator, operator, last - 1],
    )
    return any(check_password(password, row["password"]) for row in rows)


def password_replaced(operator: int, old: str | None) -> None:
    """Remember the old hash; every session, link and lock of the operator ends."""
    if old:
        run("insert into kernel_passwordhistory (operator, password, at) values (%s, %s, now())", [operator, old])
        run(
            "delete from kernel_passwordhistory where operator = %s and id not in "
            "(select id from kernel_passwordhistory where operator = %s order by id desc limit %s)",
            [operator, operator, KEPT],
        )
    rows = run("update operator set password_changed_at = now() where id = %s returning account", [operator])
    run("delete from kernel_passwordtoken where operator = %s and kind in ('reset', 'ticket')", [operator])
    run("delete from kernel_session where operator = %s", [operator])
    unlock(operator, rows[0][0] if rows else "")


def unlock(operator: int, account: str) -> None:
    """Forget the failures counted against an account."""
    keys = [failure_key("account", account), failure_key("factor", operator)]
    run("delete from kernel_signinfailure where key = any(%s)", [keys])
