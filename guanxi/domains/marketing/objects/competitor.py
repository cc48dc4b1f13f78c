"""竞争对手: who else the customer might buy from (MKT competitors, OPP-022)."""

from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Related, Section
from guanxi.kernel.records.base import Base


class Competitor(Base):
    name = fields.Text("竞争对手", max_length=120, title=True, search=True)
    threat = fields.Choice(
        "威胁程度",
        null=True,
        options=options(("high", "高", "red"), ("medium", "中", "gold"), ("low", "低", "default")),
    )
    website = fields.Url("网址", null=True)
    profile = fields.LongText("基本信息", null=True)
    key_roles = fields.Text("关键角色", max_length=200, null=True)
    product_advantage = fields.Text("产品优势", max_length=400, null=True)
    strategy = fields.Text("竞争策略", max_length=400, null=True)
    market_performance = fields.Text("市场表现", max_length=400, null=True)
    strength = fields.Text("优势", max_length=400, null=True)
    weakness = fields.Text("劣势", max_length=400, null=True)

    class Meta:
        db_table = "competitor"


OBJECT = Offer(
    Competitor,
    "competitor",
    "竞争对手",
    icon="aim",
    menu="marketing",
    columns=("name", "threat", "product_advantage", "strategy", "updated_at"),
    sections=(
        Section("基本信息", ("name", "threat", "website", "key_roles", "profile")),
        Section("比较", ("product_advantage", "strategy", "market_performance", "strength", "weakness")),
    ),
    related=(
        Related("opportunity_competitor", "competitor", "参与的商机", ("opportunity", "price", "threat")),
        Related("opportunity", "winner_competitor", "赢得的商机", ("name", "customer", "expected_amount", "closed_at")),
    ),
    duplicates=("name",),
    keys=("name",),
    quick_create=True,
    in_search=True,
)
