"""销售: sales modes and stages, opportunities with all that hangs on them, quotes, quotas, funnel and forecast."""

from guanxi.domains.parties.public import ContactsChanged
from guanxi.domains.sales import actions, alerting, approving, contact_news, guiding, quoting, sending
from guanxi.domains.sales.analyses import ANALYSES
from guanxi.domains.sales.figures import FIGURES
from guanxi.domains.sales.objects import (
    document_sending,
    fail_reason,
    funnel_setting,
    opportunity,
    opportunity_assessment,
    opportunity_comment,
    opportunity_competitor,
    opportunity_contact,
    opportunity_document,
    opportunity_expense,
    opportunity_product,
    opportunity_team,
    quote,
    quote_line,
    sales_mode,
    sales_stage,
    stage_approval,
    stage_push,
    stage_quota,
    swot_analysis,
)
from guanxi.kernel.metadata.spec import Related
from guanxi.kernel.modules.manifest import Addition, MenuItem, Module, NoticeKind, Reaction

MODULE = Module(
    name="sales",
    label="销售",
    objects=(
        opportunity.OBJECT,
        quote.OBJECT,
        quote_line.OBJECT,
        opportunity_product.OBJECT,
        opportunity_team.OBJECT,
        opportunity_contact.OBJECT,
        opportunity_competitor.OBJECT,
        opportunity_assessment.OBJECT,
        opportunity_expense.OBJECT,
        opportunity_document.OBJECT,
        document_sending.OBJECT,
        swot_analysis.OBJECT,
        opportunity_comment.OBJECT,
        stage_push.OBJECT,
        stage_approval.OBJECT,
        sales_mode.OBJECT,
        sales_stage.OBJECT,
        stage_quota.OBJECT,
        funnel_setting.OBJECT,
        fail_reason.OBJECT,
    ),
    actions=(
        actions.push, actions.win, actions.lose, actions.reopen, actions.check_team, actions.quota_helper,
        *quoting.ACTIONS, *approving.ACTIONS, *guiding.ACTIONS, *sending.ACTIONS,
    ),
    reactions=(Reaction(ContactsChanged, contact_news.contacts_changed),),
    analyses=ANALYSES,
    figures=FIGURES,
    notices=(
        NoticeKind("approval", "商机升迁审批"), NoticeKind("guidance", "商机指导意见"), NoticeKind("red_light", "销售漏斗红灯"),
        NoticeKind("contact_news", "客户联系人变动"),
    ),
    tasks=(alerting.TASK,),
    additions=(
        Addition("employee", related=(
            Related("opportunity", "owner", "负责的商机"),
            Related("stage_push", "pushed_by", "推进记录", ("opportunity", "from_stage", "to_stage", "result", "pushed_at")),
            Related("quote", "owner", "报价单", ("code", "opportunity", "version_no", "amount", "status")),
            Related("stage_quota", "employee", "配额", ("mode", "stage", "monthly_task", "quota_amount")),
            Related("opportunity_expense", "employee", "费用", ("opportunity", "item", "amount", "spent_on")),
        )),
    ),
    periodics=(alerting.PERIODIC,),
    menu=(
        MenuItem("funnel", "销售漏斗", "funnel-plot", "/funnel", "sales", needs=("opportunity", "sales_stage")),
        MenuItem("team_work", "下属工作", "team", "/team-work", "activities", needs=("activity",)),
        MenuItem("group_overview", "集团总览", "global", "/group-overview", "organization", needs=("customer", "opportunity", "department")),
        MenuItem("forecast", "销售预测", "line-chart", "/forecast", "sales", needs=("opportunity",)),
    ),
)  # fmt: skip
