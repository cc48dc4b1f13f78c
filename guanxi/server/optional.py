"""Access to parts that an installation may lack."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import Any


def attribute(module: str, name: str) -> Any | None:
    """`module.name`, or None when there is no such thing. A module that exists but fails to import still raises."""
    package, _, _ = module.rpartition(".")
    if find_spec(package) is None or find_spec(module) is None:
        return None
    return getattr(import_module(module), name, None)


def required(module: str, name: str) -> Any:
    """`module.name`. Raises SystemExit with a plain sentence when this version lacks it."""
    found = attribute(module, name)
    if found is None:
        raise SystemExit(f"此版本不含该功能 / this version does not contain it: {module}.{name}")
    return found
