from django.apps import AppConfig


class OrganizationConfig(AppConfig):
    name = "guanxi.domains.organization"
    label = "organization"
