"""合同: what was agreed with a customer; its number is given on request (ORD-020, ORD-021, D-37)."""

from guanxi.domains.orders import saving
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Related, Section, View
from guanxi.kernel.records.base import Record

STATUS = options(
    ("draft", "草拟", "default"), ("approval", "审批", "gold"), ("signed", "签订", "blue"), ("executing", "执行", "green"), ("ended", "终止", "red"),
)  # fmt: skip
RUNNING = {"field": "status", "op": "in", "value": ["signed", "executing"]}
NUMBER = "HT{yyyymm}-{0000}"


class Contract(Record):
    contract_name = fields.Text("合同名称", max_length=120, title=True, search=True, filled="不填则以客户名称命名")
    contract_no = fields.Text(
        "合同号", max_length=60, unique=True, null=True, readonly=True, search=True, help="用“申请合同号”取得。"
    )
    customer = fields.Reference("客户", target="customer", governs_access=True)
    opportunity = fields.Reference(
        "商机", target="opportunity", null=True, on_delete="clear", depends_on={"customer": "customer"}
    )
    sign_date = fields.Date("签订日期", null=True, indexed=True)
    amount = fields.Money("合同金额", null=True, min=0)
    start_date = fields.Date("开始日期", null=True)
    end_date = fields.Date("结束日期", null=True)
    terms = fields.LongText("合同条款", null=True)
    status = fields.Choice("状态", default="draft", options=STATUS, readonly=True, indexed=True)

    class Meta:
        db_table = "contract"


OBJECT = Offer(
    Contract,
    "contract",
    "合同",
    icon="file-protect",
    menu="orders",
    columns=("contract_name", "contract_no", "customer", "amount", "status", "sign_date", "end_date", "owner"),
    highlights=("contract_no", "customer", "amount", "status", "end_date", "owner"),
    sections=(
        Section("基本信息", ("contract_name", "contract_no", "customer", "opportunity", "amount", "status")),
        Section("期限", ("sign_date", "start_date", "end_date")),
        Section("条款", ("terms",)),
        Section("归属", ("owner", "department", "related", "related_edit")),
    ),
    path="status",
    related=(
        Related("sales_order", "contract", "销售订单", ("order_code", "amount", "status", "order_date", "owner")),
    ),
    views=(
        View("mine", "我的合同", {"field": "owner", "op": "eq", "value": {"me": True}}),
        View("running", "履行中", RUNNING, "end_date"),
        View("expired", "已到期", {"and": [RUNNING, {"field": "end_date", "op": "lt", "value": {"relative": "today"}}]}, "end_date"),
        View("unnumbered", "未申请合同号", {"field": "contract_no", "op": "empty"}),
    ),
    keys=("contract_no",),
    open={"field": "status", "op": "ne", "value": "ended"},
    settled={"field": "status", "op": "in", "value": ["signed", "executing", "ended"]},
    on_save=saving.check_contract,
    after_save=saving.follow_papers,
    in_search=True,
)  # fmt: skip
