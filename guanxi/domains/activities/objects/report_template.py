"""报告模板: who hands in which report by when, and what it consists of (ACT-025, ACT-026, ACT-027)."""

from guanxi.domains.activities.work_reports import saving
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Related, Section
from guanxi.kernel.records.base import Base

KINDS = options(("daily", "日报", "blue"), ("weekly", "周报", "cyan"), ("monthly", "月报", "purple"))
ALL = "谁要提交：须同时符合填写的各项条件。"


class ReportTemplate(Base):
    title = fields.Text("模板名称", max_length=60, title=True, search=True)
    kind = fields.Choice("报告类型", options=KINDS, create_only=True)
    due_time = fields.Time("提交时限")
    due_days = fields.Integer(
        "时限在期末之后（天）", default=0, min=-27, max=31,
        help="0 为期间的最后一天，1 为次日，负数为提前。例如周报填 -2，即周五提交（每周从周一开始时）。",
    )  # fmt: skip
    workdays_only = fields.Boolean("非工作日不交日报", default=True, help="工作日在“CRM业务设置”中设置，默认为星期一至星期五。")
    remind_minutes = fields.Integer("提前提醒（分钟）", default=60, min=0, max=2880, help="0 为不提醒。")
    superior = fields.Employee("此人的下属", null=True, on_delete="clear", handed_over=True, help=ALL + "下属含各级下属。")
    departments = fields.MultiReference("部门", target="department", null=True, help=ALL + "部门含下级部门。")
    roles = fields.MultiReference(
        "角色", target="role", null=True, among={"field": "is_external", "op": "eq", "value": False}, help=ALL + "拥有其中任一角色即可。"
    )
    is_active = fields.Boolean("启用", default=False)

    class Meta:
        db_table = "report_template"


OBJECT = Offer(
    ReportTemplate,
    "report_template",
    "报告模板",
    icon="profile",
    menu="settings",
    columns=("title", "kind", "due_time", "due_days", "superior", "departments", "roles", "is_active"),
    sort="kind",
    highlights=("kind", "due_time", "is_active"),
    sections=(
        Section("基本信息", ("title", "kind", "due_time", "due_days", "workdays_only", "remind_minutes", "is_active")),
        Section("提交人", ("superior", "departments", "roles")),
    ),
    related=(Related("report_section", "template", "报告栏目", ("title", "content", "hint", "required", "sort_no"), inline=True),),
    keys=("title",),
    on_save=saving.check_template,
    after_save=saving.templates_saved,
    after_removal=saving.templates_removed,
)  # fmt: skip
