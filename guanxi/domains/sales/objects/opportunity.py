"""商机: a chance to sell, from first talk to won or lost (OPP-001..010, OPP-026..031, OPP-043)."""

from guanxi.domains.sales import saving
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Board, Related, Rollup, Section, Summary, View
from guanxi.kernel.records.base import Record

STATUS = options(("open", "进行中", "blue"), ("won", "成功", "green"), ("lost", "失败", "red"))
SOURCES = options(
    ("direct", "直接录入"), ("campaign", "市场活动"), ("lead", "线索"), ("intention", "产品意向"), ("service", "服务请求"),
    ("mining", "数据挖掘"), ("callcenter", "呼叫中心"), ("referral", "转介绍"), ("import", "导入"), ("other", "其他"),
)  # fmt: skip
OPEN = {"field": "status", "op": "eq", "value": "open"}


class Opportunity(Record):
    code = fields.AutoNumber("商机编号", unique=True, null=True, search=True, expression="SJ{yyyymm}-{0000}")
    name = fields.Text("商机名称", max_length=120, title=True, search=True)
    customer = fields.Reference("客户", target="customer", null=True, governs_access=True, fills={"owner": "owner"})
    mode = fields.Reference("销售模式", target="sales_mode")
    stage = fields.Reference("销售阶段", target="sales_stage", depends_on={"mode": "mode"}, filled="不选则取销售模式的第一个阶段")
    status = fields.Choice("状态", default="open", options=STATUS, create_only=True, indexed=True)
    expected_amount = fields.Money("预期金额", null=True, min=0)
    success_rate = fields.Percent("成功率", null=True, min=0, max=100, help="不填则取销售阶段的成功率。")
    expected_date = fields.Date("预计成交日期", null=True, indexed=True)
    source = fields.Choice("来源", default="direct", options=SOURCES)
    product_amount = fields.RollupField(
        "意向产品金额",
        readonly=True,
        result="money",
        rollup=Rollup("opportunity_product", "opportunity", "sum", "amount"),
    )
    expense_amount = fields.RollupField(
        "商机费用合计",
        readonly=True,
        result="money",
        rollup=Rollup("opportunity_expense", "opportunity", "sum", "amount"),
    )
    needs = fields.LongText("需求说明", null=True)
    pending_stage = fields.Reference("待批阶段", target="sales_stage", null=True, readonly=True, on_delete="clear")
    stage_since = fields.DateTime("进入阶段时间", null=True, readonly=True)
    stage_due = fields.Date("阶段期限", null=True, readonly=True, indexed=True)
    closed_at = fields.DateTime("结束时间", null=True, create_only=True, indexed=True)
    actual_amount = fields.Money("成交金额", null=True, min=0, create_only=True)
    fail_reason = fields.Reference("失败原因", target="fail_reason", null=True, create_only=True)
    winner_competitor = fields.Reference("获胜竞争对手", target="competitor", null=True, create_only=True)
    close_summary = fields.LongText("总结", null=True, create_only=True)

    class Meta:
        db_table = "opportunity"


VIEWS = (
    View("mine", "我负责的", {"field": "owner", "op": "eq", "value": {"me": True}}),
    View("department", "本部门", {"field": "department", "op": "within", "value": {"my_department": True}}),
    View("open", "进行中", OPEN, "expected_date"),
    View(
        "closing", "本月预计成交",
        {"and": [OPEN, {"field": "expected_date", "op": "eq", "value": {"relative": "this_month"}}]}, "expected_date",
    ),
    View(
        "stagnant", "停滞",
        {"and": [OPEN, {"field": "stage_due", "op": "lt", "value": {"relative": "today"}}]}, "stage_due",
    ),
    View("won", "已赢", {"field": "status", "op": "eq", "value": "won"}, "-closed_at"),
    View("lost", "已输", {"field": "status", "op": "eq", "value": "lost"}, "-closed_at"),
)  # fmt: skip

RELATED = (
    Related("stage_push", "opportunity", "阶段推进", ("from_stage", "to_stage", "result", "days_in_stage", "pushed_by", "pushed_at", "summary")),
    Related("opportunity_product", "opportunity", "意向产品", ("product", "quantity", "price", "amount"), inline=True),
    Related("quote", "opportunity", "报价单", ("code", "version_no", "amount", "status", "quote_date", "valid_until", "owner")),
    Related("sales_order", "opportunity", "销售订单", ("order_code", "amount", "status", "order_date", "effective_amount", "owner")),
    Related("contract", "opportunity", "合同", ("contract_name", "contract_no", "amount", "status", "sign_date", "owner")),
    Related("activity", "opportunity", "行动", ("subject", "activity_type", "status", "plan_start", "executor")),
    Related("opportunity_team", "opportunity", "商机团队", ("employee", "team_role", "right"), inline=True),
    Related("opportunity_contact", "opportunity", "联系人", ("contact", "decision_role", "influence"), inline=True),
    Related("opportunity_competitor", "opportunity", "竞争对手", ("competitor", "price", "advantage", "threat"), inline=True),
    Related("opportunity_assessment", "opportunity", "商机评估", ("stage", "criterion", "score", "assessor", "assessed_at")),
    Related("opportunity_expense", "opportunity", "商机费用", ("item", "amount", "employee", "spent_on", "activity"), inline=True),
    Related("opportunity_document", "opportunity", "商机文档", ("title", "version_no", "file", "updated_at")),
    Related("document_sending", "opportunity", "销售文档", ("title", "contact", "channel", "send_status", "sent_at", "sent_by", "file")),
    Related("swot_analysis", "opportunity", "SWOT 分析", ("title", "competitors", "analyst", "analysed_on")),
    Related("opportunity_comment", "opportunity", "指导意见", ("content", "push", "author", "commented_at")),
    Related("stage_approval", "opportunity", "升迁审批", ("to_stage", "requester", "requested_at", "approver", "status", "reason")),
)  # fmt: skip

SELLERS = ("owner", "department")
CROSSED = ("whose department", "dimensions")
#: What boards, funnel, forecast and rankings ask for; then the same for those who see the customers of one region or line, and for
#: those of some departments crossed with regions and lines, who own others besides.
SUMMARIES = (
    Summary("stock", ("mode", "stage", "status", "owner", "department"), sums=("expected_amount", "actual_amount"), above=SELLERS),
    Summary("expected", ("status", "stage", "department"), month="expected_date", sums=("expected_amount",), above=("department",)),
    Summary("closed", ("status", "owner", "department"), month="closed_at", sums=("expected_amount", "actual_amount"), above=SELLERS),
    Summary("created", ("status", "owner", "department"), month="created_at", sums=("expected_amount",), above=SELLERS),
    Summary("stock_lines", ("mode", "stage", "status"), sums=("expected_amount", "actual_amount"), above=("dimensions",)),
    Summary("expected_lines", ("status", "stage"), month="expected_date", sums=("expected_amount",), above=("dimensions",)),
    Summary("closed_lines", ("status",), month="closed_at", sums=("expected_amount", "actual_amount"), above=("dimensions",)),
    Summary("stock_cross", ("mode", "stage", "status", "department"), sums=("expected_amount", "actual_amount"), above=CROSSED),
    Summary("stock_kept", ("mode", "stage", "status", "department"), sums=("expected_amount", "actual_amount"), above=(*CROSSED, "whose owner")),
    Summary("closed_cross", ("status", "department"), month="closed_at", sums=("expected_amount", "actual_amount"), above=CROSSED),
)

OBJECT = Offer(
    Opportunity,
    "opportunity",
    "商机",
    icon="fund",
    menu="sales",
    columns=("name", "customer", "stage", "status", "expected_amount", "expected_date", "owner", "updated_at"),
    highlights=("customer", "stage", "status", "expected_amount", "expense_amount", "expected_date", "owner", "pending_stage"),
    sections=(
        Section("基本信息", ("name", "code", "customer", "mode", "stage", "status", "source")),
        Section("预期", ("expected_amount", "expense_amount", "expected_date", "success_rate", "product_amount", "needs")),
        Section("归属", ("owner", "department", "related", "related_edit")),
        Section("结果", ("closed_at", "actual_amount", "fail_reason", "winner_competitor", "close_summary")),
        Section("进程", ("stage_since", "stage_due", "pending_stage")),
    ),
    path="stage",
    related=RELATED,
    board=Board(
        "stage", within="mode", sum="expected_amount", card=("customer", "expected_amount", "expected_date", "owner"),
        move="push", view="open",
    ),
    calendar="expected_date",
    open=OPEN,
    views=VIEWS,
    duplicates=("name", "customer"),
    keys=("code", "name"),
    summaries=SUMMARIES,
    on_save=saving.check_opportunity,
    after_save=saving.follow_opportunity,
    quick_create=True,
    in_search=True,
)  # fmt: skip
