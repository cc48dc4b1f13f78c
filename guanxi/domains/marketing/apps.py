from django.apps import AppConfig


class MarketingConfig(AppConfig):
    name = "guanxi.domains.marketing"
    label = "marketing"
