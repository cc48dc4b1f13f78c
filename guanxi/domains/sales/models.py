"""Where Django looks for this application's models."""

from guanxi.domains.sales.objects.fail_reason import FailReason
from guanxi.domains.sales.objects.funnel_setting import FunnelSetting
from guanxi.domains.sales.objects.opportunity import Opportunity
from guanxi.domains.sales.objects.opportunity_assessment import OpportunityAssessment
from guanxi.domains.sales.objects.opportunity_competitor import OpportunityCompetitor
from guanxi.domains.sales.objects.opportunity_contact import OpportunityContact
from guanxi.domains.sales.objects.opportunity_document import OpportunityDocument
from guanxi.domains.sales.objects.opportunity_expense import OpportunityExpense
from guanxi.domains.sales.objects.opportunity_product import OpportunityProduct
from guanxi.domains.sales.objects.opportunity_team import OpportunityTeam
from guanxi.domains.sales.objects.sales_mode import SalesMode
from guanxi.domains.sales.objects.sales_stage import SalesStage
from guanxi.domains.sales.objects.stage_push import StagePush
from guanxi.domains.sales.objects.stage_quota import StageQuota

__all__ = [
    "FailReason",
    "FunnelSetting",
    "Opportunity",
    "OpportunityAssessment",
    "OpportunityCompetitor",
    "OpportunityContact",
    "OpportunityDocument",
    "OpportunityExpense",
    "OpportunityProduct",
    "OpportunityTeam",
    "SalesMode",
    "SalesStage",
    "StagePush",
    "StageQuota",
]
