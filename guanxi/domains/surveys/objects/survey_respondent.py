"""调查对象: who is asked in a survey, whether the questionnaire came back, and its score (SUR-014, SUR-015, SUR-017)."""

from django.db import models

from guanxi.domains.surveys import saving
from guanxi.kernel import fields
from guanxi.kernel.fields import options
from guanxi.kernel.metadata.offer import Offer
from guanxi.kernel.metadata.spec import Related, Section, View
from guanxi.kernel.records.base import Base

STATUS = options(("waiting", "未发送", "default"), ("sent", "已发送", "blue"), ("returned", "已回收", "green"))
CHANNELS = options(("paper", "纸质"), ("phone", "电话"), ("visit", "面访"), ("mail", "邮件"), ("program", "系统内填写"))


class SurveyRespondent(Base):
    activity = fields.Reference("调查活动", target="survey_activity", on_delete="cascade")
    customer = fields.Reference("客户", target="customer", null=True, on_delete="cascade")
    contact = fields.Reference(
        "联系人", target="contact", null=True, on_delete="cascade", depends_on={"customer": "customer"}, fills={"customer": "customer"}
    )
    employee = fields.Employee("员工", null=True, on_delete="cascade")
    name = fields.Text("调查对象", max_length=160, null=True, readonly=True, title=True)
    channel = fields.Choice("回收方式", null=True, options=CHANNELS)
    status = fields.Choice("状态", default="waiting", options=STATUS, readonly=True, indexed=True)
    sent_at = fields.DateTime("发送时间", null=True, readonly=True)
    returned_at = fields.DateTime("回收时间", null=True, readonly=True)
    score = fields.Number("得分", null=True, readonly=True, decimal_places=2, max_digits=10)
    entered_by = fields.Reference("录入人", target="operator", null=True, readonly=True)

    entries = fields.Integer("录入次数", default=0, readonly=True)

    class Meta:
        db_table = "survey_respondent"
        constraints = (
            models.UniqueConstraint("activity", "customer", condition=models.Q(contact=None, deleted_at=None), name="survey_customer_once"),
            models.UniqueConstraint("activity", "contact", condition=models.Q(deleted_at=None), name="survey_contact_once"),
            models.UniqueConstraint("activity", "employee", condition=models.Q(deleted_at=None), name="survey_employee_once"),
        )


OBJECT = Offer(
    SurveyRespondent,
    "survey_respondent",
    "调查对象",
    icon="team",
    columns=("activity", "customer", "contact", "employee", "channel", "status", "sent_at", "returned_at", "score"),
    sort="id",
    sections=(
        Section("基本信息", ("activity", "customer", "contact", "employee", "channel")),
        Section("回收", ("status", "sent_at", "returned_at", "score", "entered_by")),
    ),
    hidden=("name", "entries"),
    related=(Related("survey_answer", "respondent", "答卷", ("question", "answer", "score")),),
    views=(
        View("open", "未回收", {"field": "status", "op": "ne", "value": "returned"}, "id"),
        View("returned", "已回收", {"field": "status", "op": "eq", "value": "returned"}, "-returned_at"),
    ),
    detail_of="activity",
    prepare=saving.learn_respondents,
    on_save=saving.check_respondent,
)
