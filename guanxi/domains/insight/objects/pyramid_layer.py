"""层次: one layer of a pyramid, the first being the top, with its lower limit by value, rank or share (PYR-002)."""

from guanxi.domains.insight import saving
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base

BASES = options(("value", "数值"), ("rank", "名次"), ("share", "比例"))


class PyramidLayer(Base):
    model = fields.Reference("模型", target="pyramid_model", on_delete="cascade", create_only=True)
    layer_no = fields.Integer("层", min=1, max=99, filled="不填则为最下面一层", help="1 为最高层。")
    name = fields.Text("层名称", max_length=40, title=True, search=True)
    basis = fields.Choice("依据", default="share", options=BASES)
    lower_limit = fields.Number(
        "下限", null=True, decimal_places=2, min=0,
        help="数值：不低于此值；名次：前若干名；比例：前百分之几的客户。只有最下面一层可以不填，其余客户都归入该层。",
    )  # fmt: skip

    class Meta:
        db_table = "pyramid_layer"


OBJECT = Offer(
    PyramidLayer,
    "pyramid_layer",
    "金字塔层次",
    icon="bars",
    columns=("model", "layer_no", "name", "basis", "lower_limit"),
    sort="layer_no",
    detail_of="model",
    on_save=saving.check_layer,
)
