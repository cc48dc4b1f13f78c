"""The five ways a request can fail.

CrmError
├── NotFound      404  it does not exist, or you may not know that it does
├── Forbidden     403  you may see it, you may not do this
├── Invalid       422  the input is wrong; `fields` says where
├── Conflict      409  someone changed it meanwhile (code "stale"), or it exists already
└── RuleBroken    409  the business does not allow it now

The class decides the status, in `http/errors.py` alone; `code` is a contract with programs; `message` is a sentence for
the person, in Chinese, translated at the door through Django's catalogue.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class FieldError:
    """One thing wrong with one field: a stable code and a sentence."""

    code: str
    message: str


@dataclass(eq=False)
class CrmError(Exception):
    """Base of all refusals. `facts` are extra members of the problem body (e.g. the current record of a conflict)."""

    message: str
    code: str = "error"
    facts: dict[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.code}: {self.message}"


@dataclass(eq=False)
class NotFound(CrmError):
    message: str = "记录不存在，或您无权查看。"
    code: str = "not_found"


@dataclass(eq=False)
class Forbidden(CrmError):
    message: str = "您没有此操作的权限，请联系管理员。"
    code: str = "forbidden"


@dataclass(eq=False)
class Invalid(CrmError):
    """Wrong input. `fields` maps the name of each wrong field to what is wrong with it."""

    message: str = "填写的内容有误，请检查标出的字段。"
    code: str = "invalid"
    fields: dict[str, list[FieldError]] = field(default_factory=dict)

    @classmethod
    def at(cls, name: str, code: str, message: str) -> Invalid:
        """A refusal that concerns the single field `name`."""
        return cls(fields={name: [FieldError(code, message)]})


@dataclass(eq=False)
class Conflict(CrmError):
    message: str = "此记录已被他人修改，请核对后再保存。"
    code: str = "stale"


@dataclass(eq=False)
class RuleBroken(CrmError):
    message: str = "当前状态不允许此操作。"
    code: str = "rule_broken"


def first_message(problem: CrmError) -> str:
    """The most telling sentence of a refusal."""
    if isinstance(problem, Invalid) and problem.fields:
        return next(iter(problem.fields.values()))[0].message
    return problem.message
