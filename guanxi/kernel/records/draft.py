"""A record about to be saved: what was there, what is asked for, what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from guanxi.base.errors import FieldError, Invalid
from guanxi.base.words import say, translate
from guanxi.kernel.fields import Refused
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec
from guanxi.kernel.records.row import Row


class Draft:
    """Values by field name over the row as it was (`before` is None for a new record).

    An object's `on_save(draft, work)` reads with `draft["stage"]`, derives with `draft.set(...)`, refuses with
    `draft.refuse(...)`. It must not write to the database.
    """

    def __init__(self, spec: ObjectSpec, before: Row | None = None) -> None:
        self.spec, self.before = spec, before
        self.values: dict[str, Any] = {}
        self.given: set[str] = set()
        self.errors: dict[str, list[FieldError]] = {}
        self.stamps: dict[str, Any] = {}  # created_at, updated_at, … of records of the past, set by trusted code only
        self.id: int = before.id if before else 0
        self.typed = False  # somebody sent these values, a person or a program at a door; verbs and derivations do not

    @property
    def new(self) -> bool:
        return self.before is None

    def __getitem__(self, name: str) -> Any:
        if name in self.values:
            return self.values[name]
        return self.before.values.get(name) if self.before else None

    def changed(self, *names: str) -> bool:
        """Whether any of the fields differs from what is stored (for a new record: is not empty)."""
        return any(self[n] != (self.before.values.get(n) if self.before else None) for n in names)

    def set(self, name: str, value: Any) -> None:
        """Derive a field's value."""
        self.values[name] = value

    def default(self, name: str, value: Any) -> None:
        """Derive a value only where there is none and none was asked for."""
        if self[name] is None and name not in self.given:
            self.values[name] = value

    def refuse(self, name: str, code: str, message: str) -> None:
        """Say what is wrong with a field; the save is refused with all of these together."""
        self.errors.setdefault(name, []).append(FieldError(code, message))

    def read(self, raw: Mapping[str, Any], allowed: Iterable[str]) -> None:
        """Parse what somebody sent; `allowed` are the fields he may set."""
        permitted = set(allowed)
        self.typed = True
        for name, value in raw.items():
            field = self.spec.fields.get(name)
            if field is None or name not in permitted:
                self.refuse(name[:80], *self._why_not(field))
                continue
            self.given.add(name)
            try:
                self.values[name] = None if value is None else field.kind.parse(value, field)
            except Refused as problem:
                self.errors.setdefault(name, []).append(problem.error)

    def _why_not(self, field: FieldSpec | None) -> tuple[str, str]:
        if field is None:
            return "unknown_field", say("没有这个字段。")
        return "readonly", say("“{label}”不能直接修改。", label=translate(field.label))

    def check_required(self) -> None:
        """Every required field has a value; what the program would have filled is not asked for where other fields are wrong."""
        broken = bool(self.errors)
        for field in self.spec.fields.values():
            if broken and field.filled:
                continue
            if field.required and not field.readonly and self[field.name] is None and field.name not in self.errors:
                self.refuse(field.name, "required", say("请填写“{label}”。", label=translate(field.label)))

    def raise_errors(self) -> None:
        """Raise Invalid when anything was refused."""
        if self.errors:
            raise Invalid(fields=self.errors)

    def after(self) -> Row:
        """The record as it will be."""
        before = self.before.values if self.before else {f.name: None for f in self.spec.fields.values() if f.stored}
        values = {**before, **self.values, "id": self.id}
        return Row(self.spec, self.id, values)

    def changes(self) -> dict[str, Any]:
        """The values that differ from what is stored, by field name."""
        if self.before is None:
            return dict(self.values)
        return {n: v for n, v in self.values.items() if v != self.before.values.get(n)}
