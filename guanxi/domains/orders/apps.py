from django.apps import AppConfig


class OrdersConfig(AppConfig):
    name = "guanxi.domains.orders"
    label = "orders"
