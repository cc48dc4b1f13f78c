from django.apps import AppConfig


class FilesConfig(AppConfig):
    name = "guanxi.features.files"
    label = "files"
