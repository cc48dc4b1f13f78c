"""Where Django looks for this application's models."""

from guanxi.domains.marketing.objects.competitor import Competitor

__all__ = ["Competitor"]
