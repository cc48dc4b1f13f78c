"""Password (密码): written, never read; kept as an argon2 hash (SYS-013)."""

from typing import Any

from django.contrib.auth.hashers import make_password
from django.db import models

from guanxi.kernel.access.passwords import weakness
from guanxi.kernel.fields.declare import Declared
from guanxi.kernel.fields.kind import Kind, Refused
from guanxi.kernel.metadata.spec import FieldSpec


class PasswordKind(Kind):
    name, label = "password", "密码"
    operators = ()
    sortable = groupable = False

    def parse(self, raw: Any, spec: FieldSpec) -> str | None:
        if not isinstance(raw, str) or len(raw) > 200 or "\x00" in raw:
            raise Refused("wrong_type", "请填写密码。")
        if not raw:
            return None
        why = weakness(raw)
        if why:
            raise Refused("weak_password", "{why}", why=why)
        return make_password(raw)

    def to_wire(self, value: Any, spec: FieldSpec) -> None:
        return None

    def to_text(self, value: Any, spec: FieldSpec) -> str:
        return "••••••"


class Password(Declared, models.CharField):
    kind = PasswordKind()
    defaults = {"max_length": 200}
