"""价值金字塔模型: by which measure and in which layers customers are ranked (PYR-002..010, PYR-020)."""

from guanxi.domains.insight import saving
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Related, Section
from guanxi.kernel.records.base import Base

MEASURES = options(
    ("income", "收入"), ("profit", "利润"), ("opportunities", "累计商机金额"), ("arrears", "累计欠款金额"), ("expenses", "累计费用金额"),
    ("loyalty", "客户忠诚度"),
)  # fmt: skip
BASES = options(("orders", "订单"), ("deliveries", "发货单"), ("invoices", "开票"), ("receipts", "收款"))
PERIODS = options(
    ("last_12_months", "近 12 个月"), ("last_6_months", "近 6 个月"), ("this_year", "本年"), ("last_year", "上年"), ("all", "全部累计"),
)  # fmt: skip
SCHEDULES = options(("none", "不定时"), ("monthly", "每月"), ("quarterly", "每季"), ("half_yearly", "每半年"), ("yearly", "每年"))
VALUE_KINDS = options(("realised", "既成价值", "green"), ("potential", "潜在价值", "blue"), ("modelled", "模型价值", "purple"))
NEEDS = "收入按订单、发货单、开票须启用销售系统，按收款须启用应收系统；利润须启用成本核算系统；欠款须启用应收系统。"


class PyramidModel(Base):
    name = fields.Text("模型名称", max_length=80, title=True, search=True, unique=True)
    measure = fields.Choice("指标", default="income", options=MEASURES, help=NEEDS)
    income_basis = fields.Choice("收入形成标准", null=True, options=BASES, help="指标为收入或利润时使用；不选则为订单。")
    period = fields.Choice("统计期间", default="last_12_months", options=PERIODS, help="累计欠款总是统计到计算日为止。")
    activity_weight = fields.Number("活动频度权重", null=True, decimal_places=2, min=0, help="忠诚度 = 活动频度权重 × 已完成行动数 + 交易频度权重 × 订单数。")
    trade_weight = fields.Number("交易频度权重", null=True, decimal_places=2, min=0)
    value_kind = fields.Choice("价值种类", null=True, options=VALUE_KINDS, readonly=True)
    schedule = fields.Choice("定时计算", default="monthly", options=SCHEDULES, help="在周期的第一天夜里计算并存档，用于跟踪价值变化。")
    next_run = fields.Date("下次计算", null=True, readonly=True)
    keep_runs = fields.Integer("保留名单的次数", default=24, min=2, max=120, help="更早的定时计算只保留各层的数字，不保留客户名单。")
    watchers = fields.Employees("通知人员", null=True, help="定时计算完成后，通知他们有多少客户上升、下降、新进和流出。")
    is_leading = fields.Boolean("主模型", default=False, help="客户档案上的“价值层次”取主模型最近一次定时计算的结果。")
    is_active = fields.Boolean("启用", default=True)
    description = fields.LongText("说明", null=True)

    class Meta:
        db_table = "pyramid_model"


OBJECT = Offer(
    PyramidModel,
    "pyramid_model",
    "价值金字塔模型",
    icon="crown",
    menu="settings",
    columns=("name", "measure", "income_basis", "period", "value_kind", "schedule", "next_run", "is_leading", "is_active"),
    sort="id",
    highlights=("measure", "period", "value_kind", "schedule", "next_run", "is_leading"),
    sections=(
        Section("基本信息", ("name", "is_active", "is_leading", "description")),
        Section("指标", ("measure", "income_basis", "period", "value_kind", "activity_weight", "trade_weight")),
        Section("定时计算", ("schedule", "next_run", "watchers", "keep_runs")),
    ),
    related=(
        Related("pyramid_layer", "model", "层次", ("layer_no", "name", "basis", "lower_limit"), inline=True),
        Related("pyramid_run", "model", "计算记录", ("title", "kind", "run_at", "period_start", "period_end")),
    ),
    keys=("name",),
    on_save=saving.check_model,
    after_save=saving.keep_one_leading,
)
