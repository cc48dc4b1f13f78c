"""客户关系: how one customer stands to another customer or to a person (CUS-044)."""

from guanxi.domains.parties import saving
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base


class CustomerRelation(Base):
    from_customer = fields.Reference("客户", target="customer", on_delete="cascade")
    relation_type = fields.Choice(
        "关系类型",
        options=options(
            ("family", "家庭成员"), ("employment", "企业与员工"), ("parent", "母公司"), ("subsidiary", "子公司"),
            ("agent", "代理"), ("partner", "合作"), ("enterprise", "企业与企业"),
        ),
    )  # fmt: skip
    to_customer = fields.Reference("相关客户", target="customer", null=True, on_delete="cascade", title=True)
    to_contact = fields.Reference("相关联系人", target="contact", null=True, on_delete="cascade")
    influence = fields.Percent("影响度", null=True, min=0, max=100)
    note = fields.Text("备注", max_length=200, null=True)

    class Meta:
        db_table = "customer_relation"


OBJECT = Offer(
    CustomerRelation,
    "customer_relation",
    "客户关系",
    icon="share-alt",
    columns=("from_customer", "relation_type", "to_customer", "to_contact", "influence"),
    detail_of="from_customer",
    on_save=saving.check_relation,
)
