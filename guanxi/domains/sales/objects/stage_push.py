"""阶段推进: the history of an opportunity's stages and results; written by actions only (OPP-026)."""

from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Related
from guanxi.kernel.records.base import Base


class StagePush(Base):
    opportunity = fields.Reference("商机", target="opportunity", on_delete="cascade", title=True)
    from_stage = fields.Reference("原阶段", target="sales_stage", null=True)
    to_stage = fields.Reference("新阶段", target="sales_stage", null=True)
    result = fields.Choice(
        "类型",
        default="push",
        options=options(
            ("start", "建立", "default"), ("push", "推进", "blue"), ("win", "成功", "green"), ("lose", "失败", "red"),
            ("reopen", "重新打开", "gold"),
        ),
    )  # fmt: skip
    summary = fields.LongText("推进总结", null=True)
    pushed_by = fields.Employee("推进人", null=True)
    pushed_at = fields.DateTime("推进时间", null=True, indexed=True)
    days_in_stage = fields.Integer("停留天数", null=True)

    class Meta:
        db_table = "stage_push"


OBJECT = Offer(
    StagePush,
    "stage_push",
    "阶段推进",
    icon="rise",
    columns=("opportunity", "from_stage", "to_stage", "result", "days_in_stage", "pushed_by", "pushed_at"),
    sort="-pushed_at",
    related=(Related("opportunity_comment", "push", "指导意见", ("content", "author", "commented_at")),),
    detail_of="opportunity",
    features=frozenset({"export"}),
    log=True,
)
