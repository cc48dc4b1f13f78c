from django.apps import AppConfig


class ActivitiesConfig(AppConfig):
    name = "guanxi.domains.activities"
    label = "activities"
