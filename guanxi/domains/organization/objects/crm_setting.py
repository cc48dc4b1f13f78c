"""CRM业务设置: what holds for the whole company, a row per setting (ORG-030, ORG-031)."""

from guanxi.domains.organization import saving
from guanxi.kernel import fields
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.records.base import Base


class CrmSetting(Base):
    setting_key = fields.Text("设置项", max_length=60, unique=True, title=True, create_only=True)
    setting_value = fields.Text("设置值", max_length=300, null=True)

    class Meta:
        db_table = "crm_setting"


OBJECT = Offer(
    CrmSetting,
    "crm_setting",
    "CRM业务设置",
    icon="control",
    columns=("setting_key", "setting_value"),
    sort="setting_key",
    keys=("setting_key",),
    guarded="change",
    features=frozenset({"timeline"}),
    on_save=saving.check_setting,
    after_save=saving.settings_changed,
    after_removal=saving.settings_changed,
)
