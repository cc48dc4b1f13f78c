"""A new password that somebody chooses for himself, against all the rules (SYS-013)."""

from __future__ import annotations

from guanxi.base.errors import Invalid
from guanxi.base.words import say
from guanxi.kernel.fields import KINDS, Refused
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.signin.history import used_before
from guanxi.kernel.signin.policy import policy


def checked_password(operator: int, new: str) -> str:
    """Its hash. Raises Invalid at `new`."""
    if not new.strip():
        raise Invalid.at("new", "required", say("请填写新密码。"))
    try:
        hashed = KINDS["password"].parse(new, object_spec("operator").fields["password"])
    except Refused as problem:
        raise Invalid(fields={"new": [problem.error]}) from None
    if used_before(operator, new):
        n = policy().history
        raise Invalid.at("new", "password_reused", say("不能与最近 {n} 次使用过的密码相同。", n=n))
    return str(hashed)
