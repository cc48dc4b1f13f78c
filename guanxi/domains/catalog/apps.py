from django.apps import AppConfig


class CatalogConfig(AppConfig):
    name = "guanxi.domains.catalog"
    label = "catalog"
