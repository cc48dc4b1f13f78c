from django.apps import AppConfig


class LayoutsConfig(AppConfig):
    name = "guanxi.features.layouts"
    label = "layouts"
