"""商机费用: what the pursuit of an opportunity costs (OPP-021)."""

from guanxi.domains.sales import saving
from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base


class OpportunityExpense(Base):
    opportunity = fields.Reference("商机", target="opportunity", on_delete="cascade")
    item = fields.Text("费用项目", max_length=80, title=True)
    amount = fields.Money("金额", min=0)
    employee = fields.Employee("费用人员", null=True)
    spent_on = fields.Date("发生日期", null=True)
    activity = fields.Reference(
        "行动", target="activity", null=True, on_delete="clear", depends_on={"opportunity": "opportunity"}
    )
    note = fields.Text("备注", max_length=300, null=True)

    class Meta:
        db_table = "opportunity_expense"


OBJECT = Offer(
    OpportunityExpense,
    "opportunity_expense",
    "商机费用",
    icon="account-book",
    columns=("opportunity", "item", "amount", "employee", "spent_on", "activity", "note"),
    detail_of="opportunity",
    on_save=saving.date_expense,
)
