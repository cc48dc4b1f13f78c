"""流程任务: when a record comes to meet a condition, a role gets a task about it (ORG-014)."""

from guanxi.domains.activities.role_tasks import saving
from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Section
from guanxi.kernel.records.base import Base


class RoleTask(Base):
    subject = fields.Text("任务主题", max_length=80, title=True, search=True)
    role = fields.Reference("角色", target="role", on_delete="cascade")
    object_name = fields.Choice("对象", options_from="owned", create_only=True)
    condition = fields.Condition(
        "条件", null=True, depends_on={"object_name": "object"}, help="记录开始符合条件时建立任务；不填表示每条新建的记录。"
    )
    activity_type = fields.Reference("活动类型", target="activity_type", null=True, on_delete="clear")
    due_days = fields.Integer("期限（天）", default=3, min=0, max=365, help="任务须在几天之内完成；0 表示当天。")
    is_active = fields.Boolean("启用", default=True)
    in_force_at = fields.DateTime("生效时间", null=True, readonly=True, help="此前已符合条件的记录不建任务。")

    class Meta:
        db_table = "role_task"


OBJECT = Offer(
    RoleTask,
    "role_task",
    "流程任务",
    icon="thunderbolt",
    columns=("subject", "role", "object_name", "due_days", "is_active", "in_force_at"),
    sort="id",
    sections=(
        Section("基本信息", ("subject", "role", "object_name", "condition", "activity_type", "due_days", "is_active", "in_force_at")),
    ),
    features=frozenset({"timeline", "recycle"}),
    guarded="change",
    on_save=saving.check_role_task,
    after_save=saving.role_tasks_saved,
    after_removal=saving.role_tasks_removed,
)
