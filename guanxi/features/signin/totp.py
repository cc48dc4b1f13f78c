"""动态口令: a time-based code as second factor (SYS-014). Each code works once; ten recovery codes stand in for a lost telephone."""

from __future__ import annotations

import io
import time
from typing import Any

import pyotp
import segno

from guanxi.features.signin import tokens
from guanxi.features.signin.secrets import decrypt, encrypt
from guanxi.kernel.signin.policy import Policy
from guanxi.kernel.storage.rows import run, run_dicts

ISSUER = "Guanxi"
STEP = 30


def enrolled(operator: int) -> bool:
    return bool(run("select 1 from kernel_secondfactor where operator = %s and confirmed_at is not null", [operator]))


def demanded(operator: int, rules: Policy) -> bool:
    """Whether this person may not sign in without: his kind of password, one of his roles, or the policy says so."""
    rows = run_dicts(
        "select o.is_admin, o.password_kind, exists (select 1 from role r left join employee e on e.id = o.employee_id "
        "where r.id = any(case when o.bound_customer_id is null then e.roles else o.roles end) "
        "and r.demands_code and r.status = 'enabled' and r.deleted_at is null) as by_role "
        "from operator o where o.id = %s",
        [operator],
    )
    if not rows:
        return False
    row = rows[0]
    by_policy = rules.second_factor == "everyone" or (rules.second_factor == "administrators" and row["is_admin"])
    return bool(by_policy or row["password_kind"] == "dynamic" or row["by_role"])  # noqa: S105


def begin(operator: int, account: str) -> dict[str, str]:
    """A new secret to scan; it counts from `confirm` on, and until then the former one."""
    secret = pyotp.random_base32()
    run(
        "insert into kernel_secondfactor (operator, pending, secret, last_step) values (%s, %s, '', 0) "
        "on conflict (operator) do update set pending = excluded.pending",
        [operator, encrypt(secret)],
    )
    uri = pyotp.TOTP(secret).provisioning_uri(name=account, issuer_name=ISSUER)
    return {"secret": secret, "uri": uri, "svg": drawn(uri)}


def drawn(text: str) -> str:
    """A QR code as SVG, drawn here: the secret goes to no other server."""
    out = io.BytesIO()
    segno.make(text, error="m").save(out, kind="svg", scale=4, border=2, xmldecl=False, svgns=True, dark="#000", light="#fff", omitsize=True)
    return out.getvalue().decode()


def confirm(operator: int, code: str) -> list[str] | None:
    """Take the pending secret if the code proves it; the recovery codes, or None."""
    rows = run("select pending from kernel_secondfactor where operator = %s and pending <> ''", [operator])
    step = matching_step(decrypt(rows[0][0]), code) if rows else None
    if step is None:
        return None
    run(
        "update kernel_secondfactor set secret = pending, pending = '', confirmed_at = now(), last_step = %s where operator = %s",
        [step, operator],
    )
    return tokens.issue_codes("recovery", operator)


def verify(operator: int, code: str) -> str:
    """`totp` or `recovery` when the code is right, else empty. A code that was used is not right any more."""
    rows = run("select secret from kernel_secondfactor where operator = %s and confirmed_at is not null", [operator])
    step = matching_step(decrypt(rows[0][0]), code) if rows else None
    if step is not None:
        sql = "update kernel_secondfactor set last_step = %s where operator = %s and last_step < %s returning 1"
        return "totp" if run(sql, [step, operator, step]) else ""
    return "recovery" if rows and tokens.spend("recovery", operator, tokens.plain(code)) else ""


def matching_step(secret: str, code: str) -> int | None:
    """The 30 seconds for which this is the code, one before and after now allowed for clocks that differ."""
    digits = code.replace(" ", "")
    if not secret or len(digits) != 6 or not (digits.isascii() and digits.isdigit()):
        return None
    now, totp = int(time.time()) // STEP, pyotp.TOTP(secret)
    steps = [s for s in (now, now - 1, now + 1) if pyotp.utils.strings_equal(totp.generate_otp(s), digits)]
    return steps[0] if steps else None


def remove(operator: int) -> None:
    run("delete from kernel_secondfactor where operator = %s", [operator])
    tokens.drop("recovery", operator)


def status(operator: int, rules: Policy) -> dict[str, Any]:
    return {"enrolled": enrolled(operator), "demanded": demanded(operator, rules), "recovery_left": tokens.left("recovery", operator)}
