"""How a field is declared in code: the Django column and the metadata in one line.

    name = fields.Text("商机名称", max_length=80, title=True, search=True)

Everything but the column stays out of the migration state, so better wording never makes a migration.
"""

from __future__ import annotations

from typing import Any, ClassVar

from django.db import models

from guanxi.kernel.fields.kind import Kind
from guanxi.kernel.metadata.spec import FieldSpec

#: Members of FieldSpec that a declaration may set directly.
FLAGS = ["readonly", "create_only", "system", "title", "search", "indexed", "tree", "governs_access", "handed_over", "works", "help", "filled", "unit", "options", "options_from", "dimension_code", "target", "on_delete", "depends_on", "among", "fills", "expression", "result", "rollup", "min", "max"]


#: Where Django itself says these classes live; otherwise every array would look changed.
SHORT_PATHS = (
    ("django.db.models.fields.", "django.db.models."),
    ("django.contrib.postgres.fields.array.", "django.contrib.postgres.fields."),
)


class Declared:
    """Mixin before a Django field class. `kind` is the kind; `defaults` are Django arguments of the kind."""

    kind: ClassVar[Kind]
    defaults: ClassVar[dict[str, Any]] = {}

    def __init__(self, label: str = "", **given: Any) -> None:
        self.label = label
        self.flags = {flag: given.pop(flag) for flag in FLAGS if flag in given}
        self.given_default = given.get("default", self.defaults.get("default"))
        if given.get("null"):
            given.setdefault("blank", True)
        super().__init__(**{**self.defaults, **given})

    def deconstruct(self) -> tuple[str | None, str, list[Any], dict[str, Any]]:
        """As the plain Django field underneath: migrations neither import this package nor see labels."""
        name, _, args, kwargs = super().deconstruct()
        plain = next(c for c in type(self).__mro__ if not issubclass(c, Declared) and issubclass(c, models.Field))
        path = f"{plain.__module__}.{plain.__qualname__}"
        for noise in ("validators", "help_text", "verbose_name", "choices"):
            kwargs.pop(noise, None)
        if getattr(self, "column", None) not in (None, name):
            kwargs["db_column"] = self.column  # type: ignore[attr-defined]
        for long, short in SHORT_PATHS:
            path = path.replace(long, short)
        return name, path, args, kwargs

    def get_attname_column(self) -> tuple[str, str]:
        """References have `_id` columns, as every PostgreSQL tool expects."""
        attname, column = super().get_attname_column()
        if self.kind.references and not self.db_column:  # type: ignore[attr-defined]
            column = f"{attname.rstrip('_')}_id"
        return attname, column.rstrip("_")

    def spec(self) -> FieldSpec:
        """This declaration as the kernel reads it. A trailing `_` (Python keywords) is not part of the name."""
        field: Any = self
        return FieldSpec(
            name=field.name.rstrip("_"),
            label=self.label,
            kind=self.kind,
            column=field.column,
            required=not field.null and self.given_default is None and "default" not in self.defaults
            and not self.flags.get("system") and self.kind.name != "auto_number",
            unique=field.unique,
            default=self.given_default,
            max_length=getattr(field, "max_length", None),
            scale=getattr(field, "decimal_places", None) or 0 if hasattr(field, "decimal_places") else 2,
            **{"target": getattr(self.kind, "target", None), **self.flags},
        )
