"""业务系统: a system beside this one, such as U8 or the finance system, and whether the company uses it here (EAI-032; `eai_system` of the catalogue)."""

from guanxi.domains.business_systems import saving
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Related, Section, View
from guanxi.kernel.records.base import Base

KINDS = options(
    ("u8", "U8", "blue"), ("erp", "ERP", "geekblue"), ("finance", "财务", "green"), ("cti", "CTI"), ("oa", "OA"), ("website", "网站"), ("pos", "POS"), ("bi", "BI"),
)  # fmt: skip
#: What a system answers for. Functions name the part they need, and say so where no enabled system has it.
PARTS = options(("sales", "销售管理"), ("receivables", "应收管理"), ("stock", "库存管理"), ("purchasing", "采购管理"))


class BusinessSystem(Base):
    code = fields.Text("编码", max_length=40, unique=True, search=True, help="对方系统送数据时用它说明自己是谁。")
    name = fields.Text("名称", max_length=80, title=True, search=True)
    kind = fields.Choice("类型", default="erp", options=KINDS)
    parts = fields.MultiChoice("提供的业务", null=True, options=PARTS, help="需要这些业务的功能，只用提供它们并已启用的系统。")
    is_enabled = fields.Boolean("启用", default=False, help="停用后不再接收它的单据，客户全貌中不再显示它的数字。")
    address = fields.Text("地址", max_length=200, null=True)
    note = fields.Text("备注", max_length=300, null=True)

    class Meta:
        db_table = "business_system"


OBJECT = Offer(
    BusinessSystem,
    "business_system",
    "业务系统",
    icon="cluster",
    menu="settings",
    columns=("name", "code", "kind", "is_enabled", "parts", "updated_at"),
    sort="code",
    highlights=("code", "kind", "parts", "is_enabled"),
    sections=(Section("基本信息", ("code", "name", "kind", "parts", "is_enabled", "address", "note")),),
    related=(
        Related("external_document", "system", "业务单据", ("number", "kind", "customer", "document_date", "amount", "open_amount")),
        Related("purchase_order", "system", "采购订单", ("number", "supplier_name", "order_date", "amount", "status")),
    ),
    views=(View("enabled", "已启用", {"field": "is_enabled", "op": "eq", "value": True}, "code"),),
    keys=("code", "name"),
    guarded="change",
    on_save=saving.check_system,
)
