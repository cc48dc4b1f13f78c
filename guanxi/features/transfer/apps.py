from django.apps import AppConfig


class TransferConfig(AppConfig):
    name = "guanxi.features.transfer"
    label = "transfer"
