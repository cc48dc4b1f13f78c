from django.apps import AppConfig


class TimelineConfig(AppConfig):
    name = "guanxi.features.timeline"
    label = "timeline"
