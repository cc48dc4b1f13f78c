"""市场: campaigns with their participants, competitors, the library of sales documents."""

from guanxi.domains.marketing import actions
from guanxi.domains.marketing.objects import campaign, campaign_participant, campaign_type, competitor, sales_document
from guanxi.kernel.modules.manifest import Module

MODULE = Module(
    name="marketing",
    label="市场",
    objects=(
        campaign.OBJECT,
        campaign_participant.OBJECT,
        campaign_type.OBJECT,
        competitor.OBJECT,
        sales_document.OBJECT,
    ),
    actions=actions.ACTIONS,
)
