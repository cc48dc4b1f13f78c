"""Who stands at the door: the operator behind a name, and whether what he gave proves it."""

from __future__ import annotations

import secrets
from typing import Any

from django.contrib.auth.hashers import check_password, make_password
from django.utils import timezone

from guanxi.features.signin import tokens
from guanxi.kernel.signin.policy import Policy
from guanxi.kernel.storage.rows import run, run_dicts

Row = dict[str, Any]
NOBODY: Row = {
    "id": 0, "account": "", "name": "", "password": None, "password_kind": "static", "is_admin": False, "must_change_password": False,
    "email": None, "locale": "zh-CN", "any_system": False,
}  # fmt: skip
_SELECT = (
    "select o.id, o.account, o.name, o.password, o.password_kind, o.is_admin, o.must_change_password, o.locale, "
    "o.is_admin or cardinality(o.allowed_systems) > 0 as any_system, "
    "coalesce(o.email, e.email) as email, coalesce(o.password_changed_at, o.created_at) as changed_at from operator o "
    "left join employee e on e.id = o.employee_id and e.deleted_at is null where o.status = 'enabled' and o.deleted_at is null and "
)
_NO_PASSWORD = make_password(secrets.token_hex(16), hasher="argon2")  # checking it takes as long as a real one


def by_account(account: str) -> Row:
    """The operator who may sign in under this name, else nobody (id 0)."""
    rows = run_dicts(_SELECT + "o.account = %s", [account.replace("\x00", "")[:80]])
    return rows[0] if rows else NOBODY


def by_id(operator: int) -> Row:
    rows = run_dicts(_SELECT + "o.id = %s", [operator])
    return rows[0] if rows else NOBODY


def proved(person: Row, given: str) -> str:
    """`password` or `code` when what was given is right, else empty. The same work is done for everybody and for nobody."""
    right = check_password(given[:200], person["password"] or _NO_PASSWORD) and bool(person["password"])
    code = tokens.plain(given)
    kinds = [kind for kind in ("code", "list") if tokens.look(kind, person["id"], code)]
    if person["password_kind"] != "one_time":  # noqa: S105
        return "password" if right and person["id"] else ""
    return "code" if any(tokens.spend(kind, person["id"], code) for kind in kinds) else ""


def must_change(person: Row, method: str, rules: Policy) -> bool:
    """Whether a password of his own comes first; a password that grew too old is marked so here."""
    if method != "password":
        return False
    if person["must_change_password"]:
        return True
    age = (timezone.now() - person["changed_at"]).days
    if not rules.max_age_days or age < rules.max_age_days:
        return False
    run("update operator set must_change_password = true where id = %s", [person["id"]])
    return True
