from django.apps import AppConfig


class DedupeConfig(AppConfig):
    name = "guanxi.features.dedupe"
    label = "dedupe"
