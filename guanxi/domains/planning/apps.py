from django.apps import AppConfig


class PlanningConfig(AppConfig):
    name = "guanxi.domains.planning"
    label = "planning"
