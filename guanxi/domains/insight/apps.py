from django.apps import AppConfig


class InsightConfig(AppConfig):
    name = "guanxi.domains.insight"
    label = "insight"
