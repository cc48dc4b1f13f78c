from django.apps import AppConfig


class FavouritesConfig(AppConfig):
    name = "guanxi.features.favourites"
    label = "favourites"
