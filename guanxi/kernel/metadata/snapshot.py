"""All objects of the current account set as one frozen value: those of code plus what administrators added.

Cached per set and metadata stamp; a request reads the stamps once (`stamps.py`), so a change made in one process is seen
by every other on its next request.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from guanxi.base.errors import NotFound
from guanxi.base.words import say
from guanxi.kernel.actions.declare import Action
from guanxi.kernel.metadata.from_store import add_custom
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec, Option
from guanxi.kernel.metadata.stamps import stamp
from guanxi.kernel.modules.manifest import kernel
from guanxi.kernel.storage.rows import run
from guanxi.kernel.storage.sets import current_set


@dataclass(frozen=True)
class Snapshot:
    """The objects by name, and who points to whom."""

    version: int
    objects: Mapping[str, ObjectSpec]

    def object(self, name: str) -> ObjectSpec:
        """The object called `name`, or NotFound."""
        found = self.objects.get(name)
        if found is None:
            raise NotFound(say("没有对象“{name}”。", name=name[:60]))
        return found

    @cached_property
    def referrers(self) -> Mapping[str, tuple[tuple[ObjectSpec, FieldSpec], ...]]:
        """For each object, the stored references that point to it."""
        result: dict[str, tuple[tuple[ObjectSpec, FieldSpec], ...]] = {}
        for spec in self.objects.values():
            for field in spec.fields.values():
                if field.target and field.stored and field.kind.references and not field.system:
                    result[field.target] = (*result.get(field.target, ()), (spec, field))
        return result

    @cached_property
    def known_actions(self) -> Mapping[str, Mapping[str, Action]]:
        """The actions of each object: those of code, then those that modules keep; retired ones too, for the history."""
        result = {name: dict(found) for name, found in kernel().actions.items()}
        for keeper in (m.kept_actions for m in kernel().modules if m.kept_actions):
            for action in keeper(self.objects):
                result.setdefault(action.object, {}).setdefault(action.name, action)
        return result

    @cached_property
    def actions(self) -> Mapping[str, Mapping[str, Action]]:
        """The actions that there are now."""
        return {name: {n: a for n, a in found.items() if not a.retired} for name, found in self.known_actions.items()}


_cache: dict[str, Snapshot] = {}


def snapshot() -> Snapshot:
    """What the current account set knows."""
    code, version = current_set(), stamp("metadata")
    found = _cache.get(code)
    if found is None or found.version != version:
        found = Snapshot(version, number_dimensions(fill_options(add_custom(dict(kernel().objects)))))
        _cache[code] = found
    return found


def fill_options(objects: Mapping[str, ObjectSpec]) -> Mapping[str, ObjectSpec]:
    """Choices among the objects themselves get their options once all objects are known."""
    lists = {
        "owned": tuple(Option(o.name, o.label) for o in objects.values() if o.owned),
        "trees": tuple(Option(o.name, o.label) for o in objects.values() if o.tree_field and not o.owned),
    }
    result = dict(objects)
    for name, spec in objects.items():
        open_ = {f.name: replace(f, options=lists[f.options_from]) for f in spec.fields.values() if f.options_from}
        if open_:
            result[name] = replace(spec, fields={**spec.fields, **open_})
    return result


def number_dimensions(objects: Mapping[str, ObjectSpec]) -> Mapping[str, ObjectSpec]:
    """Fields of code that carry a ready-made dimension learn its number in this account set."""
    named = {n: [f for f in s.fields.values() if f.dimension_code] for n, s in objects.items()}
    codes = sorted({f.dimension_code for fields in named.values() for f in fields})
    numbers = dict(run("select code, id from management_dimension where code = any(%s) and deleted_at is null", [codes])) if codes else {}
    return {
        name: replace(spec, fields={**spec.fields, **{f.name: replace(f, dimension=numbers.get(f.dimension_code)) for f in named[name]}})
        if named[name] else spec
        for name, spec in objects.items()
    }  # fmt: skip


def object_spec(name: str) -> ObjectSpec:
    """Shorthand for `snapshot().object(name)`."""
    return snapshot().object(name)


def actions_of(name: str) -> Mapping[str, Action]:
    """The actions of the object `name` in the current account set."""
    return snapshot().actions.get(name, {})
