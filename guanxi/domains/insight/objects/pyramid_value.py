"""客户价值: what a customer came to in one computation, and in which layer (PYR-013, PYR-018, PYR-024).

The figures were computed over all customers; the names follow the customers that somebody may see. It is a business record with
a right of its own, so that the list behind a layer is given by role; it belongs to nobody.
"""

from django.db import models

from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Section, View
from guanxi.kernel.records.base import Record

MOVES = options(("up", "上升", "green"), ("down", "下降", "red"), ("new", "新进", "blue"), ("gone", "流出", "orange"), ("same", "不变", "default"))


def moved(*values: str) -> dict[str, object]:
    return {"field": "move", "op": "in", "value": list(values)}


class PyramidValue(Record):
    run = fields.Reference("计算", target="pyramid_run", on_delete="cascade")
    customer = fields.Reference("客户", target="customer", governs_access=True, on_delete="cascade", title=True)
    value = fields.Number("价值", decimal_places=2, max_digits=19)
    place = fields.Integer("名次", null=True)
    layer_no = fields.Integer("层", null=True)
    layer_name = fields.Text("层次", max_length=40, null=True)
    previous_layer = fields.Integer("上次层", null=True)
    previous_name = fields.Text("上次层次", max_length=40, null=True)
    previous_value = fields.Number("上次价值", null=True, decimal_places=2, max_digits=19)
    move = fields.Choice("层次变化", null=True, options=MOVES)

    class Meta:
        db_table = "pyramid_value"
        indexes = (models.Index("run", "place", name="pyramid_value_place"), models.Index("run", "layer_no", "place", name="pyramid_value_layer"))


OBJECT = Offer(
    PyramidValue,
    "pyramid_value",
    "客户价值",
    icon="crown",
    columns=("customer", "value", "place", "layer_name", "move", "previous_name", "previous_value", "customer.owner", "customer.department"),
    sort="place",
    highlights=("run", "value", "place", "layer_name", "move", "previous_name"),
    sections=(
        Section("基本信息", ("customer", "run", "value", "place", "layer_no", "layer_name")),
        Section("变化", ("move", "previous_layer", "previous_name", "previous_value")),
    ),
    hidden=("owner", "department", "related", "related_edit", "departments"),
    views=(
        View("up", "上升与新进", moved("up", "new"), "place"),
        View("down", "下降与流出", moved("down", "gone"), "place"),
        View("mine", "我负责的客户", {"field": "customer.owner", "op": "eq", "value": {"me": True}}, "place"),
    ),
    features=frozenset({"export", "bulk"}),
    outside=("place", ()),  # no value is for people from outside, whatever a role says
    log=True,
)  # fmt: skip
