from django.apps import AppConfig


class KernelConfig(AppConfig):
    name = "guanxi.kernel"
    label = "kernel"
