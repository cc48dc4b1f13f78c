"""Where Django looks for this application's models."""

from guanxi.domains.marketing.objects.campaign import Campaign
from guanxi.domains.marketing.objects.campaign_participant import CampaignParticipant
from guanxi.domains.marketing.objects.campaign_type import CampaignType
from guanxi.domains.marketing.objects.competitor import Competitor
from guanxi.domains.marketing.objects.sales_document import SalesDocument

__all__ = ["Campaign", "CampaignParticipant", "CampaignType", "Competitor", "SalesDocument"]
