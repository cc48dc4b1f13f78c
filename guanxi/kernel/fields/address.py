"""Address (地址)."""

from django.db import models

from guanxi.kernel.fields.declare import Declared
from guanxi.kernel.fields.text import TextKind


class AddressKind(TextKind):
    name, label = "address", "地址"
    groupable = False


class Address(Declared, models.CharField):
    kind = AddressKind()
    defaults = {"max_length": 300}
