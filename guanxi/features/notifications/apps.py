from django.apps import AppConfig


class NotificationsConfig(AppConfig):
    name = "guanxi.features.notifications"
    label = "notifications"
