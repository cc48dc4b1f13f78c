from django.apps import AppConfig


class ViewsConfig(AppConfig):
    name = "guanxi.features.views"
    label = "views"
