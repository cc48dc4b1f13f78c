"""团队成员: an employee of a sales team, or a promoter in a shop who needs neither archive nor login (ORG-019)."""

from guanxi.domains.organization import saving
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base


class TeamMember(Base):
    team = fields.Reference("团队", target="sales_team", on_delete="cascade")
    employee = fields.Employee("员工", null=True, on_delete="cascade", handed_over=True, help="导购员可以没有员工档案，只填姓名。")
    name = fields.Text("姓名", max_length=60, null=True, title=True, search=True)
    member_kind = fields.Choice("成员类型", default="salesperson", options=options(("salesperson", "业务员", "blue"), ("promoter", "导购员")))
    mobile = fields.Phone("手机", null=True)
    place = fields.Text("门店", max_length=120, null=True)
    joined_on = fields.Date("加入日期", null=True)

    class Meta:
        db_table = "team_member"


OBJECT = Offer(
    TeamMember,
    "team_member",
    "团队成员",
    icon="user",
    columns=("team", "employee", "name", "member_kind", "mobile", "place"),
    detail_of="team",
    on_save=saving.check_member,
)
