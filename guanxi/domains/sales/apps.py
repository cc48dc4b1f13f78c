from django.apps import AppConfig


class SalesConfig(AppConfig):
    name = "guanxi.domains.sales"
    label = "sales"
