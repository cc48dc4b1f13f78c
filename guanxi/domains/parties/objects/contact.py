"""联系人: a person of a customer; whoever may operate the customer may operate its contacts (CON-001..007, PERM-019)."""

from guanxi.domains.parties import saving
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Related, Section, View
from guanxi.kernel.records.base import Record

DECISION_ROLES = options(
    ("decider", "决策者", "red"), ("approver", "审批者", "orange"), ("influencer", "影响者", "gold"),
    ("evaluator", "技术评估者", "blue"), ("user", "使用者", "cyan"), ("buyer", "采购经办", "green"), ("other", "其他"),
)  # fmt: skip

GENDERS = options(("male", "男"), ("female", "女"))

EDUCATION = options(
    ("primary", "初中及以下"), ("secondary", "高中/中专"), ("college", "大专"), ("bachelor", "本科"), ("master", "硕士"),
    ("doctor", "博士"),
)  # fmt: skip


class Contact(Record):
    name = fields.Text("姓名", max_length=60, title=True, search=True)
    customer = fields.Reference("所属客户", target="customer", on_delete="cascade")
    gender = fields.Choice("性别", null=True, options=GENDERS)
    department_name = fields.Text("部门", max_length=60, null=True)
    post = fields.Text("职务", max_length=60, null=True)
    rank_level = fields.Integer("行政级别", null=True, min=0, max=99, help="数字越小级别越高。")
    superior_contact = fields.Reference(
        "上级联系人", target="contact", null=True, tree=True, on_delete="clear", depends_on={"customer": "customer"}
    )
    is_main = fields.Boolean("主联系人", default=False)
    is_promotion = fields.Boolean("促销对象", default=False)
    is_care = fields.Boolean("关怀对象", default=False)
    is_dunning = fields.Boolean("催款对象", default=False)
    is_key = fields.Boolean("关键联系人", default=False)
    decision_role = fields.Choice("决策角色", null=True, options=DECISION_ROLES)
    influence = fields.Percent("影响度", null=True, min=0, max=100)
    birthday = fields.Date("生日", null=True)
    education = fields.Choice("学历", null=True, options=EDUCATION)
    graduated_from = fields.Text("毕业院校", max_length=100, null=True)
    native_place = fields.Text("籍贯", max_length=60, null=True)
    family = fields.LongText("家庭情况", null=True)
    interests = fields.MultiReference("爱好标签", target="hobby", null=True)
    hobbies = fields.Text("兴趣爱好", max_length=200, null=True)
    profile = fields.LongText("个人档案", null=True)
    mobile = fields.Phone("手机", null=True, search=True)
    phone = fields.Phone("电话", null=True, search=True)
    email = fields.Email("邮箱", null=True, search=True)
    address = fields.Address("地址", null=True)
    status = fields.Choice(
        "状态",
        default="active",
        options=options(("active", "在职", "green"), ("transferred", "调动", "orange"), ("left", "离开")),
    )

    class Meta:
        db_table = "contact"


OBJECT = Offer(
    Contact,
    "contact",
    "联系人",
    icon="contacts",
    menu="customers",
    columns=("name", "customer", "post", "mobile", "email", "is_main", "owner", "updated_at"),
    highlights=("customer", "post", "mobile", "decision_role", "status"),
    sections=(
        Section("基本信息", ("name", "customer", "department_name", "post", "gender", "status")),
        Section("联系方式", ("mobile", "phone", "email", "address")),
        Section("决策", ("superior_contact", "rank_level", "decision_role", "influence", "is_main", "is_key")),
        Section("批量接触", ("is_promotion", "is_care", "is_dunning")),
        Section(
            "个人档案",
            ("birthday", "native_place", "education", "graduated_from", "interests", "hobbies", "family", "profile"),
        ),
        Section("归属", ("owner", "department", "related", "related_edit")),
    ),
    related=(
        Related("contact", "superior_contact", "下级联系人", ("name", "post", "mobile")),
        Related("contact_job_change", "contact", "职务调动", ("old_post", "new_post", "changed_at", "note")),
        Related("contact_company_change", "contact", "单位变更", ("old_customer", "new_customer", "changed_at", "note")),
        Related("contact_influence", "from_contact", "影响", ("to_contact", "customer", "opportunity", "degree")),
        Related("contact_influence", "to_contact", "受谁影响", ("from_contact", "degree", "note")),
        Related("opportunity_contact", "contact", "参与的商机", ("opportunity", "decision_role", "influence")),
        Related("activity", "contacts", "行动", ("subject", "activity_type", "plan_start", "status", "executor")),
        Related("campaign_participant", "contact", "参与的市场活动", ("campaign", "status", "feedback")),
        Related("complaint", "contact", "投诉", ("code", "target_type", "reason", "status", "received_at")),
    ),
    views=(
        View("mine", "我负责的", {"field": "owner", "op": "eq", "value": {"me": True}}),
        View("main", "主联系人", {"field": "is_main", "op": "eq", "value": True}),
        View("key", "关键联系人", {"field": "is_key", "op": "eq", "value": True}),
        View("promotion", "促销对象", {"field": "is_promotion", "op": "eq", "value": True}),
        View("care", "关怀对象", {"field": "is_care", "op": "eq", "value": True}),
        View("dunning", "催款对象", {"field": "is_dunning", "op": "eq", "value": True}),
    ),
    duplicates=("name", "mobile", "email"),
    keys=("name",),
    detail_of="customer",
    on_save=saving.check_contact,
    after_save=saving.contacts_saved,
    quick_create=True,
    in_search=True,
)
