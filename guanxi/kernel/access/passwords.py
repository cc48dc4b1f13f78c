"""Rules for passwords (静态口令, SYS-013): length, mixture, and not one of those that everybody tries first."""

from __future__ import annotations

from functools import cache

from django.contrib.auth.password_validation import CommonPasswordValidator

from guanxi.base.words import say
from guanxi.kernel.signin.policy import Policy, policy


@cache
def _common() -> frozenset[str]:
    return frozenset(CommonPasswordValidator().passwords)


def classes(password: str) -> int:
    """How many classes of characters are mixed: lower case (and letters without case), upper case, digits, others."""
    return len({kind_of(c) for c in password})


def kind_of(char: str) -> str:
    if char.isupper():
        return "upper"
    if char.isalpha():
        return "lower"
    return "digit" if char.isdigit() else "other"


def weakness(password: str, rules: Policy | None = None) -> str:
    """Why the password is refused, as a sentence; empty when it is good enough."""
    rules = rules or policy()
    if len(password) < rules.min_length:
        return say("密码至少 {min} 个字符。", min=rules.min_length)
    if classes(password) < rules.classes:
        return say("密码须含有小写字母、大写字母、数字、符号中的至少 {n} 类。", n=rules.classes)
    if password.lower() in _common():
        return say("这个密码太常见，容易被猜到。")
    return ""
