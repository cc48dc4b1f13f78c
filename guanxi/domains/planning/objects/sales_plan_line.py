"""计划明细: the target of one indicator in one period for a department, person, product, product line, region or customer, or a
combination of them; a dimension left empty stands for all of it (PLAN-002..004). What was achieved is computed when it is asked for."""

from django.db import models

from guanxi.domains.planning import saving
from guanxi.domains.planning.objects.plan_model import INDICATORS
from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base


class SalesPlanLine(Base):
    plan = fields.Reference("销售计划", target="sales_plan", on_delete="cascade", create_only=True)
    indicator = fields.Choice("指标", options=INDICATORS, create_only=True)
    period = fields.Text("期间", max_length=10, title=True, create_only=True, help="年 2026、季 2026Q1 或月 2026-01，按计划模型。")
    department = fields.Department("部门", null=True)
    employee = fields.Employee("员工", null=True)
    product_line = fields.Reference("产品线", target="product_line", null=True)
    product = fields.Reference("产品", target="product", null=True)
    region = fields.Region("区域", null=True)
    customer = fields.Reference("客户", target="customer", null=True)
    target = fields.Number("计划值", max_digits=19, decimal_places=2, min=0)

    class Meta:
        db_table = "sales_plan_line"
        indexes = (models.Index("plan", "indicator", "period", name="sales_plan_line_cell"),)


OBJECT = Offer(
    SalesPlanLine,
    "sales_plan_line",
    "计划明细",
    icon="ordered-list",
    columns=("plan", "indicator", "period", "department", "employee", "product_line", "product", "region", "customer", "target"),
    sort="id",
    detail_of="plan",
    prepare=saving.read_plans,
    on_save=saving.check_line,
    after_removal=saving.keep_lines,
)
