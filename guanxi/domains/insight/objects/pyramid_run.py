"""金字塔计算: one computation of a model, in real time or by its schedule (PYR-011, PYR-012). Its figures are of all customers and
stand in a column that only the analyses read, since they belong to whoever has the function (PYR-014)."""

from django.db import models

from guanxi.domains.insight.objects.pyramid_model import BASES, MEASURES
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Section
from guanxi.kernel.records.base import Base

KINDS = options(("real_time", "实时", "blue"), ("scheduled", "定时", "green"))


class PyramidRun(Base):
    model = fields.Reference("模型", target="pyramid_model")
    title = fields.Text("计算", max_length=120, title=True)
    kind = fields.Choice("方式", default="scheduled", options=KINDS)
    run_at = fields.DateTime("时间", indexed=True)
    measure = fields.Choice("指标", options=MEASURES)
    income_basis = fields.Choice("收入形成标准", null=True, options=BASES)
    period_start = fields.Date("开始日期", null=True)
    period_end = fields.Date("结束日期")
    data_since = fields.Date("最早数据日期", null=True)
    figures = models.JSONField(null=True, editable=False)

    class Meta:
        db_table = "pyramid_run"


OBJECT = Offer(
    PyramidRun,
    "pyramid_run",
    "金字塔计算",
    icon="history",
    columns=("title", "model", "kind", "run_at", "period_start", "period_end"),
    sort="-run_at",
    sections=(
        Section("基本信息", ("title", "model", "kind", "run_at")),
        Section("口径", ("measure", "income_basis", "period_start", "period_end", "data_since")),
    ),
    detail_of="model",
    features=frozenset({"export"}),
    log=True,
)
