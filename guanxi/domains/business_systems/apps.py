from django.apps import AppConfig


class BusinessSystemsConfig(AppConfig):
    name = "guanxi.domains.business_systems"
    label = "business_systems"
