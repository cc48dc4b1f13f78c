from django.apps import AppConfig


class SurveysConfig(AppConfig):
    name = "guanxi.domains.surveys"
    label = "surveys"
