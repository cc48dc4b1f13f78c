"""各项得分: one indicator of an appraisal as it stood in the period; later changes of the indicator do not touch it (ORG-023)."""

from guanxi.domains.organization.appraisal import saving
from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base


class AppraisalScore(Base):
    result = fields.Reference("考核结果", target="appraisal_result", on_delete="cascade", create_only=True)
    indicator = fields.Reference("考核指标", target="appraisal_indicator", null=True, on_delete="clear", create_only=True)
    indicator_name = fields.Text("指标名称", max_length=80, title=True, readonly=True, null=True)
    weight = fields.Percent("权重", null=True, readonly=True)
    target = fields.Number("目标值", null=True, readonly=True, max_digits=19, decimal_places=2)
    data_source = fields.Text("数据来源", max_length=40, null=True, readonly=True)
    scoring_rule = fields.Text("考核规则", max_length=500, null=True, readonly=True)
    actual = fields.Number("实际值", null=True, max_digits=19, decimal_places=2, help="由系统采集；人工填报的指标在这里填写。")
    score = fields.Number("得分", null=True, readonly=True, max_digits=19, decimal_places=2)

    class Meta:
        db_table = "appraisal_score"


OBJECT = Offer(
    AppraisalScore,
    "appraisal_score",
    "各项得分",
    icon="ordered-list",
    columns=("result", "indicator_name", "weight", "target", "actual", "score"),
    detail_of="result",
    on_save=saving.check_score,
    after_removal=saving.keep_scores,
)
