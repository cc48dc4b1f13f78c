from django.apps import AppConfig


class DeskConfig(AppConfig):
    name = "guanxi.features.desk"
    label = "desk"
