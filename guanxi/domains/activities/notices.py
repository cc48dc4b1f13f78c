"""Kinds of notices that this module sends."""

from guanxi.kernel.modules.manifest import NoticeKind

NOTICES = (
    NoticeKind("role_task", "我的角色任务"),
    NoticeKind("activity", "安排给我的行动"),
    NoticeKind("key_account", "大客户的行动"),
    NoticeKind("work_report", "工作报告"),
    NoticeKind("visit_plan", "拜访计划"),
)
