"""Where Django looks for this application's models."""

from guanxi.domains.sales.objects.document_sending import DocumentSending
from guanxi.domains.sales.objects.fail_reason import FailReason
from guanxi.domains.sales.objects.funnel_setting import FunnelSetting
from guanxi.domains.sales.objects.opportunity import Opportunity
from guanxi.domains.sales.objects.opportunity_assessment import OpportunityAssessment
from guanxi.domains.sales.objects.opportunity_comment import OpportunityComment
from guanxi.domains.sales.objects.opportunity_competitor import OpportunityCompetitor
from guanxi.domains.sales.objects.opportunity_contact import OpportunityContact
from guanxi.domains.sales.objects.opportunity_document import OpportunityDocument
from guanxi.domains.sales.objects.opportunity_expense import OpportunityExpense
from guanxi.domains.sales.objects.opportunity_product import OpportunityProduct
from guanxi.domains.sales.objects.opportunity_team import OpportunityTeam
from guanxi.domains.sales.objects.quote import Quote
from guanxi.domains.sales.objects.quote_line import QuoteLine
from guanxi.domains.sales.objects.sales_mode import SalesMode
from guanxi.domains.sales.objects.sales_stage import SalesStage
from guanxi.domains.sales.objects.stage_approval import StageApproval
from guanxi.domains.sales.objects.stage_push import StagePush
from guanxi.domains.sales.objects.stage_quota import StageQuota
from guanxi.domains.sales.objects.swot_analysis import SwotAnalysis
from guanxi.domains.sales.red_light import RedLight

__all__ = [
    "DocumentSending",
    "FailReason",
    "FunnelSetting",
    "Opportunity",
    "OpportunityAssessment",
    "OpportunityComment",
    "OpportunityCompetitor",
    "OpportunityContact",
    "OpportunityDocument",
    "OpportunityExpense",
    "OpportunityProduct",
    "OpportunityTeam",
    "Quote",
    "QuoteLine",
    "RedLight",
    "SalesMode",
    "SalesStage",
    "StageApproval",
    "StagePush",
    "StageQuota",
    "SwotAnalysis",
]
