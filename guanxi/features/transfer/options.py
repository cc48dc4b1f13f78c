"""What an import is asked to do, checked against the object, the actor's rights and the file (docs/how-to/import.md)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from guanxi.base.errors import FieldError, Forbidden, Invalid
from guanxi.base.words import say, translate
from guanxi.features.transfer.dates import python_format
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.rights import field_access, readable, require
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec

NEVER = ("attachment", "image", "password", "location")


class Options(BaseModel):
    """The JSON of the interface. `columns` may name several fields for one header, and `customer.code` for a reference."""

    model_config = ConfigDict(extra="forbid")

    columns: dict[str, str | list[str]] = {}
    values: dict[str, dict[str, Any]] = {}
    constants: dict[str, Any] = {}
    key: list[str] = Field([], max_length=4)
    mode: Literal["create", "update", "upsert"] = "create"
    on_missing_reference: Literal["error", "empty", "create"] = "error"
    on_empty_reference: Literal["empty", "error", "skip"] = "empty"
    on_duplicate: Literal["error", "skip"] = "error"
    on_empty: Literal["keep", "clear"] = "keep"
    date_format: str | None = None
    date_formats: dict[str, str] = {}
    factors: dict[str, str | int | float] = {}
    sheet: str = Field("", max_length=60)
    dry_run: bool = False

    def targets(self) -> list[tuple[str, str]]:
        """Pairs of header and target path."""
        return [
            (h, t) for h, found in self.columns.items() for t in ([found] if isinstance(found, str) else found) if t
        ]

    def fields(self) -> set[str]:
        """Names of all fields that the import sets."""
        return {t.split(".")[0] for _, t in self.targets()} | set(self.constants)


def parse_options(raw: Any) -> Options:
    """Options from JSON. Raises Invalid naming the wrong member."""
    try:
        return Options.model_validate(raw)
    except ValidationError as problem:
        fields: dict[str, list[FieldError]] = {}
        for error in problem.errors():
            name = ".".join(str(p) for p in error["loc"])[:120] or "options"
            fields.setdefault(name, []).append(FieldError("wrong_type", str(error["msg"])[:200]))
        raise Invalid(fields=fields) from None


def importable(actor: Actor, spec: ObjectSpec) -> list[FieldSpec]:
    """The fields that the actor may fill from a file."""
    return [
        f for f in spec.fields.values()
        if f.stored and not f.readonly and not f.system and f.kind.name not in NEVER and field_access(actor, spec, f) == "edit"
    ]  # fmt: skip


def require_import(actor: Actor, spec: ObjectSpec, mode: str = "create") -> None:
    """The right to import, and to do by hand what the import would do."""
    require(actor, spec, "view")
    require(actor, spec, "import")
    if "import" not in spec.features:
        raise Forbidden(say("“{object}”不能导入。", object=translate(spec.label)))
    if spec.delivered:  # nobody writes them by hand: importing is the right to write them
        return
    if mode in ("create", "upsert"):
        require(actor, spec, "create")
    if mode in ("update", "upsert"):
        require(actor, spec, "edit")


def check_options(actor: Actor, spec: ObjectSpec, options: Options, headers: Sequence[str]) -> None:
    """Refuse what cannot work for any row. Raises Invalid with all that is wrong."""
    errors = Errors()
    fields = {f.name: f for f in importable(actor, spec)}
    for header, target in options.targets():
        if header not in headers:
            errors.add(f"columns.{header}", "unknown_column", say("文件中没有列“{header}”。", header=header[:60]))
        check_target(actor, errors, f"columns.{header}", target, fields)
    for name in (*options.constants, *options.values, *options.factors, *options.key):
        if name.split(".")[0] not in fields:
            errors.add(name, "unknown_field", say("没有可导入的字段“{name}”。", name=name[:60]))
    if not options.targets():
        errors.add("columns", "required", say("请至少对应一列。"))
    check_key(errors, options)
    for form in (*filter(None, [options.date_format]), *options.date_formats.values()):
        python_format(form)
    for name in options.factors:
        factor_of(options, name, errors)
    errors.raise_any()


def check_key(errors: Errors, options: Options) -> None:
    if options.mode in ("update", "upsert") and not options.key:
        errors.add("key", "required", say("更新时请选择用来查找记录的字段。"))
    for name in options.key:
        if name not in options.fields():
            errors.add("key", "not_mapped", say("查找字段“{name}”没有对应的列。", name=name[:60]))


def check_target(actor: Actor, errors: Errors, where: str, path: str, fields: Mapping[str, FieldSpec]) -> None:
    """A target is a field, or a reference and the field of the other object by which to find it."""
    name, _, by = path.partition(".")
    field = fields.get(name)
    if field is None:
        errors.add(where, "unknown_field", say("没有可导入的字段“{name}”。", name=path[:60]))
    elif by:
        target = object_spec(field.target) if field.target else None
        found = target.fields.get(by) if target else None
        if (
            target is None
            or found is None
            or not found.stored
            or found.kind.sql != "text"
            or not readable(actor, target, found)
        ):
            errors.add(where, "unknown_field", say("不能按“{name}”查找。", name=path[:60]))


def factor_of(options: Options, name: str, errors: Errors | None = None) -> Decimal | None:
    """By what numbers of a field are multiplied (files in thousands or millions)."""
    if name not in options.factors:
        return None
    try:
        factor = Decimal(str(options.factors[name]))
    except InvalidOperation:
        factor = Decimal(0)
    if not (factor.is_finite() and 0 < abs(factor) < Decimal(10) ** 9) and errors is not None:
        errors.add(f"factors.{name}", "wrong_type", say("倍数应为数字。"))
    return factor


class Errors:
    """Collects refusals by the place they concern."""

    def __init__(self) -> None:
        self.found: dict[str, list[FieldError]] = {}

    def add(self, where: str, code: str, message: str) -> None:
        self.found.setdefault(where[:120], []).append(FieldError(code, message))

    def raise_any(self) -> None:
        if self.found:
            raise Invalid(say("导入设置有误，请检查。"), fields=self.found)
