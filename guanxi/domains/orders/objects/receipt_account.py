"""收款帐户: where the company's money comes in (ORD-014)."""

from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base


class ReceiptAccount(Base):
    name = fields.Text("帐户名称", max_length=80, title=True, search=True, unique=True)
    bank = fields.Text("开户行", max_length=120, null=True, search=True)
    account_no = fields.Text("银行帐号", max_length=60, null=True, search=True)
    is_active = fields.Boolean("启用", default=True)
    note = fields.Text("备注", max_length=300, null=True)

    class Meta:
        db_table = "receipt_account"


OBJECT = Offer(
    ReceiptAccount,
    "receipt_account",
    "收款帐户",
    icon="wallet",
    menu="settings",
    columns=("name", "bank", "account_no", "is_active", "note"),
    sort="name",
    keys=("name",),
)
