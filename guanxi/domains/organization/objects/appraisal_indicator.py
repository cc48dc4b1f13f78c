"""考核指标: what people are measured by, with weight, target, source and rule (ORG-020)."""

from guanxi.domains.organization.appraisal import saving
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Section
from guanxi.kernel.records.base import Base

SOURCES = options(
    ("won_amount", "成交金额"), ("won_count", "赢单数"), ("open_amount", "进行中预期金额"), ("pushed", "阶段推进"),
    ("order_amount", "订单额"), ("receipts", "收款额"), ("new_customers", "新增客户"), ("done", "已完成行动"), ("overdue", "逾期行动"), ("completion", "行动完成率"),
    ("on_time_rate", "按时完成率"), ("guided", "收到批阅"), ("complete_rate", "资料完整率"), ("unique_rate", "无重复率"),
    ("fresh_rate", "商机更新率"), ("in_date_rate", "商机未逾期率"), ("accuracy", "数据准确率"), ("achievement", "达成率"),
    ("expenses", "行动费用"), ("reported", "人工填报"),
)  # fmt: skip
EXAMPLE = "可用：实际、目标、权重。例如 MIN(实际 / 目标 * 100, 120)；不填则为完成率，最高 100 分。"


class AppraisalIndicator(Base):
    code = fields.AutoNumber("指标编码", unique=True, null=True, expression="KH{000}")
    name = fields.Text("指标名称", max_length=80, title=True, search=True)
    kind = fields.Choice("指标类型", default="financial", options=options(("financial", "财务指标", "blue"), ("other", "非财指标")))
    weight = fields.Percent("权重", min=0, max=100)
    target = fields.Number("目标值", null=True, max_digits=19, decimal_places=2)
    data_source = fields.Choice("数据来源", options=SOURCES)
    scoring_rule = fields.Text("考核规则", max_length=500, null=True, help=EXAMPLE)
    is_active = fields.Boolean("启用", default=True)

    class Meta:
        db_table = "appraisal_indicator"


OBJECT = Offer(
    AppraisalIndicator,
    "appraisal_indicator",
    "考核指标",
    icon="aim",
    menu="organization",
    columns=("name", "kind", "weight", "target", "data_source", "scoring_rule", "is_active"),
    sort="code",
    sections=(
        Section("基本信息", ("name", "code", "kind", "is_active")),
        Section("考核", ("weight", "target", "data_source", "scoring_rule")),
    ),
    keys=("code", "name"),
    on_save=saving.check_indicator,
)  # fmt: skip
