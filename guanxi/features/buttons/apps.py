from django.apps import AppConfig


class ButtonsConfig(AppConfig):
    name = "guanxi.features.buttons"
    label = "buttons"
