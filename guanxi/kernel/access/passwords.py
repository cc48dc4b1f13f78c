"""Rules for passwords (静态口令, SYS-013): length, mixture, and not one of those that everybody tries first."""

from __future__ import annotations

from functools import cache

from django.contrib.auth.password_validation import CommonPasswordValidator

from guanxi.base.words import say

SHORTEST = 8


@cache
def _common() -> frozenset[str]:
    return frozenset(CommonPasswordValidator().passwords)


def weakness(password: str) -> str:
    """Why the password is refused, as a sentence; empty when it is good enough."""
    if len(password) < SHORTEST:
        return say("密码至少 {min} 个字符。", min=SHORTEST)
    if not (any(c.isalpha() for c in password) and any(not c.isalpha() for c in password)):
        return say("密码须同时含有字母和数字（或符号）。")
    if password.lower() in _common():
        return say("这个密码太常见，容易被猜到。")
    return ""
