from django.apps import AppConfig


class PartiesConfig(AppConfig):
    name = "guanxi.domains.parties"
    label = "parties"
