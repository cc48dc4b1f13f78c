"""失败原因: why opportunities are lost (OPP-030, OPP-032)."""

from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Related
from guanxi.kernel.records.base import Base


class FailReason(Base):
    code = fields.AutoNumber("编码", unique=True, null=True, expression="F{00}")
    name = fields.Text("失败原因", max_length=80, title=True, search=True)

    class Meta:
        db_table = "fail_reason"


OBJECT = Offer(
    FailReason,
    "fail_reason",
    "失败原因",
    icon="frown",
    menu="settings",
    columns=("name", "code"),
    sort="code",
    related=(Related("opportunity", "fail_reason", "失败的商机", ("name", "customer", "closed_at", "close_summary")),),
    keys=("code", "name"),
    quick_create=True,
)
