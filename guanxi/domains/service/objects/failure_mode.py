"""故障模式: in which way a fault shows itself (SRV-047)."""

from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Related
from guanxi.kernel.records.base import Base


class FailureMode(Base):
    code = fields.AutoNumber("编码", unique=True, null=True, search=True, expression="MS{000}")
    name = fields.Text("故障模式", max_length=80, title=True, search=True)
    fault_code = fields.Reference("故障编码", target="fault_code")

    class Meta:
        db_table = "failure_mode"


OBJECT = Offer(
    FailureMode,
    "failure_mode",
    "故障模式",
    icon="exclamation",
    menu="settings",
    columns=("name", "code", "fault_code"),
    sort="code",
    related=(
        Related("service_work_order", "failure_mode", "服务工单", ("work_order_code", "customer", "product", "status", "finished_at")),
    ),
    keys=("code", "name"),
)  # fmt: skip
