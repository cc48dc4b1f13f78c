"""市场活动: what head office, a branch or a product line starts to win customers (MKT-001, PERM-052).

Its level is no right of its own. The rights are those of the responsible department, which started it, crossed with the
product line: whoever stands at that department or above it, and holds that line, one above it or all of them.
"""

from guanxi.domains.marketing import saving
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Related, Rollup, Section, View
from guanxi.kernel.records.base import Record

LEVELS = options(("head_office", "总部", "red"), ("branch", "分公司", "blue"), ("product_line", "产品线", "green"))
STATUS = options(
    ("planning", "策划", "default"), ("approval", "审批", "gold"), ("running", "执行", "blue"), ("finished", "结束", "green")
)
OPEN = {"field": "status", "op": "ne", "value": "finished"}


class Campaign(Record):
    code = fields.AutoNumber("活动编号", unique=True, null=True, search=True, expression="HD{yyyymm}-{000}")
    name = fields.Text("活动名称", max_length=120, title=True, search=True)
    campaign_type = fields.Reference("市场活动类型", target="campaign_type", null=True)
    level = fields.Choice(
        "发起层级", options=LEVELS, indexed=True, filled="不选则按负责部门",
        help="发起的部门及其上级可以查看和处理；产品线发起的，还须对该产品线有权。",
    )  # fmt: skip
    product_line = fields.Reference(
        "产品线", target="product_line", null=True, help="产品线发起的活动必填，其他活动不填。"
    )
    start_date = fields.Date("开始日期", null=True, indexed=True)
    end_date = fields.Date("结束日期", null=True)
    segment = fields.Text("细分市场", max_length=200, null=True)
    objective = fields.Text("活动目标", max_length=300, null=True)
    expected_result = fields.LongText("预期结果", null=True)
    content = fields.LongText("活动内容", null=True)
    budget = fields.Money("预算", null=True, min=0)
    actual_cost = fields.Money("实际费用", null=True, min=0)
    status = fields.Choice("状态", default="planning", options=STATUS, create_only=True, indexed=True)
    participant_count = fields.RollupField(
        "参与者数", readonly=True, decimal_places=0, rollup=Rollup("campaign_participant", "campaign", "count")
    )
    result = fields.LongText("活动结果", null=True)

    class Meta:
        db_table = "campaign"


OBJECT = Offer(
    Campaign,
    "campaign",
    "市场活动",
    icon="notification",
    menu="marketing",
    columns=("name", "campaign_type", "level", "status", "start_date", "end_date", "budget", "actual_cost", "owner", "department"),
    sort="-start_date",
    highlights=("level", "status", "start_date", "budget", "actual_cost", "owner"),
    sections=(
        Section("基本信息", ("name", "code", "campaign_type", "level", "product_line", "status", "start_date", "end_date")),
        Section("策划", ("segment", "objective", "expected_result", "content")),
        Section("费用与结果", ("budget", "actual_cost", "participant_count", "result")),
        Section("归属", ("owner", "department", "related", "related_edit")),
    ),
    path="status",
    related=(
        Related("campaign_participant", "campaign", "参与者", ("customer", "contact", "status", "feedback"), inline=True),
    ),
    calendar="start_date",
    open=OPEN,
    views=(
        View("mine", "我负责的", {"field": "owner", "op": "eq", "value": {"me": True}}, "-start_date"),
        View("department", "本部门", {"field": "department", "op": "within", "value": {"my_department": True}}, "-start_date"),
        View("approval", "待审批", {"field": "status", "op": "eq", "value": "approval"}, "start_date"),
        View("running", "进行中", {"field": "status", "op": "eq", "value": "running"}, "end_date"),
    ),
    duplicates=("name",),
    keys=("code", "name"),
    on_save=saving.check_campaign,
    quick_create=True,
    in_search=True,
)  # fmt: skip
