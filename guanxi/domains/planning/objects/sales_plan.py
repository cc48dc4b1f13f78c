"""销售计划: the targets of one year for the company, a department or a person, with its way from drafting to closing (PLAN-001, PLAN-011, PLAN-012)."""

from guanxi.domains.planning import saving
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Related, Section, View
from guanxi.kernel.records.base import Record

STATUS = options(
    ("draft", "编制", "default"), ("reported", "上报", "gold"), ("issued", "下发", "blue"), ("executing", "执行", "green"), ("closed", "关闭", "purple"),
)  # fmt: skip


class SalesPlan(Record):
    title = fields.Text("计划名称", max_length=120, null=True, title=True, search=True, help="不填则由年度、编制对象和模型组成。")
    model = fields.Reference("计划模型", target="plan_model", create_only=True, among={"field": "is_active", "op": "eq", "value": True})
    plan_year = fields.Integer("年度", min=2000, max=2100, create_only=True, indexed=True)
    version_no = fields.Integer("版本号", null=True, min=1, readonly=True)
    planned_department = fields.Department("编制部门", null=True, create_only=True, indexed=True, help="含其下级部门；部门和人员都不填则为全公司。")
    planned_employee = fields.Employee("编制人员", null=True, create_only=True, on_delete="clear", help="一个人的计划；不填则为部门的计划。")
    status = fields.Choice("状态", default="draft", options=STATUS, readonly=True, indexed=True)
    reported_at = fields.DateTime("上报时间", null=True, readonly=True)
    issued_at = fields.DateTime("下发时间", null=True, readonly=True)
    compiled_at = fields.DateTime("编制时间", null=True, readonly=True)
    issued_by = fields.Employee("下发人", null=True, readonly=True, on_delete="clear")
    remarks = fields.LongText("说明", null=True)

    class Meta:
        db_table = "sales_plan"


def state(*values: str) -> dict[str, object]:
    return {"field": "status", "op": "in", "value": list(values)}


OBJECT = Offer(
    SalesPlan,
    "sales_plan",
    "销售计划",
    icon="aim",
    menu="sales",
    columns=("title", "plan_year", "model", "planned_department", "planned_employee", "version_no", "status", "owner"),
    highlights=("plan_year", "model", "planned_department", "planned_employee", "version_no", "status"),
    sort="-plan_year",
    sections=(
        Section("基本信息", ("model", "plan_year", "planned_department", "planned_employee", "title", "version_no", "status", "remarks")),
        Section("上报与下发", ("compiled_at", "reported_at", "issued_at", "issued_by")),
        Section("归属", ("owner", "department", "related", "related_edit")),
    ),
    path="status",
    related=(
        Related(
            "sales_plan_line", "plan", "计划明细",
            ("indicator", "period", "target", "department", "employee", "product_line", "product", "region", "customer"),
        ),
    ),
    views=(
        View("mine", "我的计划", {"or": [
            {"field": "owner", "op": "eq", "value": {"me": True}}, {"field": "planned_employee", "op": "eq", "value": {"me": True}},
        ]}, "-plan_year"),
        View("drafts", "编制中", state("draft"), "-plan_year"),
        View("reported", "待下发", state("reported"), "-plan_year"),
        View("executing", "执行中", state("issued", "executing"), "-plan_year"),
    ),
    open=state("draft", "reported", "issued", "executing"),
    settled={"field": "status", "op": "ne", "value": "draft"},
    on_save=saving.check_plan,
    after_removal=saving.keep_plans,
)  # fmt: skip
