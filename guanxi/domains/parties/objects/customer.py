"""客户: the key under which all business is gathered (CUS-001..012). Persons and organisations are both kept (CUS-004)."""

from guanxi.domains.parties import saving
from guanxi.domains.parties.objects.contact import GENDERS
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Panel, Related, Section, View
from guanxi.kernel.records.base import Record

STATUS = options(
    ("potential", "潜在", "default"), ("target", "目标", "blue"), ("following", "跟进中", "gold"),
    ("won", "成交", "green"), ("lost", "流失", "red"),
)  # fmt: skip
INDUSTRIES = options(
    ("manufacturing", "制造业"), ("chemical", "化工"), ("automotive", "汽车"), ("electronics", "电子"), ("building", "建材"),
    ("packaging", "包装"), ("machinery", "机械"), ("textile", "纺织"), ("energy", "能源"), ("trade", "贸易"),
    ("technology", "科技"), ("medical", "医疗"), ("retail", "零售"), ("software", "软件"), ("entertainment", "文娱"),
    ("marketing", "营销服务"), ("telecommunications", "电信"), ("finance", "金融"), ("employment", "人力资源"),
    ("services", "服务"), ("other", "其他"),
)  # fmt: skip


class Customer(Record):
    code = fields.AutoNumber("客户编码", unique=True, null=True, search=True, expression="K{000000}")
    name = fields.Text("客户名称", max_length=120, title=True, search=True)
    short_name = fields.Text("简称", max_length=60, null=True, search=True)
    party_type = fields.Choice(
        "客户性质", default="organisation", options=options(("organisation", "机构"), ("person", "个体"))
    )
    grade = fields.Choice(
        "客户等级",
        null=True,
        indexed=True,
        options=options(("a", "A级", "red"), ("b", "B级", "gold"), ("c", "C级", "blue"), ("d", "D级", "default")),
        help="A级最高，D级最低，由人评定。",
    )
    value_layer = fields.Reference(
        "价值层次", target="pyramid_layer", null=True, readonly=True, on_delete="clear", help="客户价值金字塔主模型最近一次定时计算的结果。"
    )
    gender = fields.Choice("性别", null=True, options=GENDERS)
    birthday = fields.Date("生日", null=True)
    kind = fields.Choice(
        "客户种类",
        default="end_customer",
        options=options(
            ("end_customer", "最终客户"), ("distributor", "分销商"), ("dealer", "经销商"), ("partner", "合作伙伴"), ("supplier", "供应商"),
        ),
    )  # fmt: skip
    class_ = fields.Reference("客户分类", target="customer_class", null=True, on_delete="clear")
    status = fields.Choice("客户状态", default="potential", options=STATUS, indexed=True)
    industry = fields.Choice("行业", null=True, options=INDUSTRIES)
    source = fields.Choice(
        "客户来源",
        null=True,
        options=options(
            ("referral", "转介绍"), ("exhibition", "展会"), ("web", "网络"), ("phone", "电话"), ("campaign", "市场活动"),
            ("import", "导入"), ("other", "其他"),
        ),
    )  # fmt: skip
    region = fields.Region("地区", null=True, on_delete="clear")
    parent = fields.Reference("上级客户", target="customer", null=True, tree=True, on_delete="clear")
    phone = fields.Phone("电话", null=True, search=True, indexed=True)
    fax = fields.Phone("传真", null=True)
    email = fields.Email("邮箱", null=True)
    website = fields.Url("网址", null=True)
    address = fields.Address("地址", null=True)
    new_product_category = fields.Reference(
        "关注新品类别", target="product_category", null=True, on_delete="clear"
    )
    new_specialists = fields.Employees("新品市场专员", null=True, readonly=True, help="客户订购了新品时，产品类型上的市场专员。")
    needs = fields.LongText("客户需求", null=True)
    preferences = fields.Text("偏好", max_length=200, null=True)
    founded_year = fields.Integer("成立年份", null=True, min=1000, max=2200)
    annual_revenue = fields.Money("年营业额", null=True)
    key_account_manager = fields.Employee(
        "大客户经理", null=True, on_delete="clear", handed_over=True, help="公司与这位客户的唯一接口：他能看到并协调其他员工与客户的往来。"
    )
    headcount = fields.Integer("员工人数", null=True, min=0)
    is_disabled = fields.Boolean("停用", default=False)

    class Meta:
        db_table = "customer"


OBJECT = Offer(
    Customer,
    "customer",
    "客户",
    icon="bank",
    menu="customers",
    columns=("name", "status", "grade", "industry", "region", "phone", "owner", "department", "updated_at"),
    highlights=("status", "grade", "value_layer", "kind", "industry", "region", "owner"),
    sections=(
        Section("基本信息", ("name", "short_name", "code", "party_type", "kind", "class", "grade", "value_layer", "status", "industry", "source", "region")),
        Section("联系方式", ("phone", "fax", "email", "website", "address")),
        Section("更多", ("parent", "founded_year", "annual_revenue", "headcount", "new_product_category", "new_specialists", "needs", "preferences", "is_disabled")),
        Section("归属", ("owner", "key_account_manager", "department", "related", "related_edit")),
    ),
    hidden=("gender", "birthday"),  # of persons: their layout shows them, see base_data
    related=(
        Related("contact", "customer", "联系人", ("name", "post", "mobile", "email", "is_main")),
        Related("contact_change", "customer", "联系人变化", ("contact_name", "kind", "description", "changed_at")),
        Related("opportunity", "customer", "商机", ("name", "stage", "status", "expected_amount", "expected_date", "owner")),
        Related("quote", "customer", "报价单", ("code", "opportunity", "version_no", "amount", "status", "quote_date", "owner")),
        Related("sales_order", "customer", "销售订单", ("order_code", "amount", "status", "order_date", "effective_amount", "owner")),
        Related("sales_plan_line", "customer", "客户销售计划", ("plan", "plan.plan_year", "plan.status", "indicator", "period", "target")),
        Related("contract", "customer", "合同", ("contract_name", "contract_no", "amount", "status", "sign_date", "end_date", "owner")),
        Related("sample", "customer", "样品", ("sample_code", "product", "quantity", "status", "borrowed_at", "returned_at", "owner")),
        Related("delivery", "customer", "发货单", ("delivery_code", "order", "status", "delivered_at", "executor")),
        Related("invoice", "customer", "发票", ("invoice_code", "invoice_no", "order", "amount", "status", "invoice_date")),
        Related("document_sending", "customer", "销售文档", ("title", "contact", "channel", "send_status", "sent_at", "sent_by", "file")),
        Related("swot_analysis", "customer", "SWOT 分析", ("title", "opportunity", "competitors", "analyst", "analysed_on")),
        Related("customer_interest", "customer", "感兴趣产品", ("product", "degree", "noted_at")),
        Related("activity", "customer", "行动", ("subject", "activity_type", "status", "plan_start", "executor")),
        Related("complaint", "customer", "投诉", ("code", "target_type", "reason", "status", "handler", "received_at")),
        Related("campaign_participant", "customer", "参与的市场活动", ("campaign", "contact", "status", "feedback")),
        Related("survey_respondent", "customer", "问卷调查", ("activity", "activity.kind", "contact", "status", "returned_at", "score")),
        Related("customer_relation", "from_customer", "客户关系", ("relation_type", "to_customer", "to_contact", "influence")),
        Related("customer", "parent", "下级客户", ("name", "status", "owner")),
        Related("operator", "bound_customer", "外部帐号", ("account", "name", "email", "roles", "status"), actions=("disable_account", "enable_account")),
    ),
    panels=(Panel("customer_value", "customer", "价值变化"),),
    board=None,
    views=(
        View("mine", "我负责的", {"field": "owner", "op": "eq", "value": {"me": True}}),
        View("department", "本部门", {"field": "department", "op": "within", "value": {"my_department": True}}),
        View("unowned", "未分配", {"field": "owner", "op": "empty"}),
        View("new", "本月新增", {"field": "created_at", "op": "eq", "value": {"relative": "this_month"}}, "-created_at"),
    ),
    duplicates=("name", "short_name", "phone"),
    on_save=saving.show_to_key_account_manager,
    keys=("code", "name"),
    quick_create=True,
    in_search=True,
)  # fmt: skip
