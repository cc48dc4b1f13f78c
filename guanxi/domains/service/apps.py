from django.apps import AppConfig


class ServiceConfig(AppConfig):
    name = "guanxi.domains.service"
    label = "service"
