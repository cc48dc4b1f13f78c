"""故障编码: the standard list of what breaks, so that faults can be counted instead of read (SRV-047)."""

from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Related
from guanxi.kernel.records.base import Base


class FaultCode(Base):
    code = fields.AutoNumber("编码", unique=True, null=True, search=True, expression="GZ{000}")
    name = fields.Text("故障名称", max_length=80, title=True, search=True)
    product_category = fields.Reference("产品类型", target="product_category", null=True, on_delete="clear")

    class Meta:
        db_table = "fault_code"


OBJECT = Offer(
    FaultCode,
    "fault_code",
    "故障编码",
    icon="warning",
    menu="settings",
    columns=("name", "code", "product_category"),
    sort="code",
    related=(
        Related("failure_mode", "fault_code", "故障模式", ("name", "code")),
        Related("service_work_order", "fault_code", "服务工单", ("work_order_code", "customer", "product", "failure_mode", "status", "finished_at")),
        Related("service_request", "fault_code", "服务请求", ("request_code", "customer", "product", "status", "received_at")),
    ),
    keys=("code", "name"),
)  # fmt: skip
