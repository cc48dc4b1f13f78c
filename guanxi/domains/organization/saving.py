"""What is checked when people are saved."""

from __future__ import annotations

from guanxi.base.words import say
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.work import Work


def check_employee(draft: Draft, work: Work) -> None:
    """ORG-RULE-001: roles are rights, and only an administrator hands out rights, whoever else may edit employees."""
    if draft.changed("roles") and not (work.trusted or work.actor.is_admin) and (draft["roles"] or not draft.new):
        draft.refuse("roles", "administrators_only", say("只有系统管理员可以更改角色。"))
