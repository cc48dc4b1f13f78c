"""商机团队: who works on an opportunity together; members become related employees (OPP-016)."""

from guanxi.domains.sales import saving
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base


class OpportunityTeam(Base):
    opportunity = fields.Reference("商机", target="opportunity", on_delete="cascade")
    employee = fields.Employee("成员", title=True, handed_over=True)
    team_role = fields.Choice(
        "团队角色",
        default="member",
        options=options(
            ("leader", "负责人"), ("sales", "销售"), ("presales", "售前"), ("technical", "技术"), ("commerce", "商务"),
            ("member", "成员"),
        ),
    )  # fmt: skip
    right = fields.Choice("权限", default="view", options=options(("view", "查看"), ("edit", "编辑", "blue")))

    class Meta:
        db_table = "opportunity_team"


OBJECT = Offer(
    OpportunityTeam,
    "opportunity_team",
    "商机团队",
    icon="team",
    columns=("opportunity", "employee", "team_role", "right"),
    detail_of="opportunity",
    open={"field": "opportunity.status", "op": "eq", "value": "open"},
    on_save=saving.check_member,
    after_save=saving.entitle_members,
    after_removal=saving.reconsider_members,
)
