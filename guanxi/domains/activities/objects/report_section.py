"""报告栏目: a part of a report: something the program fills in, or something the author writes (ACT-026)."""

from guanxi.domains.activities.work_reports import saving
from guanxi.domains.activities.work_reports.contents import OPTIONS
from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base


class ReportSection(Base):
    template = fields.Reference("报告模板", target="report_template", on_delete="cascade", create_only=True)
    title = fields.Text("栏目名称", max_length=60, title=True)
    content = fields.Choice("内容", default="text", options=OPTIONS, help="除“自己填写”外，都由系统按期间汇总，只含本人有权查看的记录。")
    hint = fields.Text("填写提示", max_length=200, null=True)
    required = fields.Boolean("必填", default=False, help="只对自己填写的栏目有效。")
    sort_no = fields.Integer("顺序", default=10)

    class Meta:
        db_table = "report_section"


OBJECT = Offer(
    ReportSection,
    "report_section",
    "报告栏目",
    icon="ordered-list",
    columns=("template", "title", "content", "hint", "required", "sort_no"),
    sort="sort_no",
    detail_of="template",
    on_save=saving.check_section,
    after_removal=saving.sections_removed,
)
