"""Turns the list in `modules` into the running kernel."""

from __future__ import annotations

from importlib import import_module

from guanxi.kernel.modules.manifest import Kernel, Module, install
from guanxi.server import modules


def load_modules() -> tuple[Module, ...]:
    """The `MODULE` values that `modules.MODULES` names, in its order. Raises TypeError when a name is not a module's."""
    found = []
    for path in modules.MODULES:
        value = getattr(import_module(path), "MODULE", None)
        if not isinstance(value, Module):
            raise TypeError(f"{path} has no MODULE")
        found.append(value)
    return tuple(found)


def assemble() -> None:
    """Install the kernel; Django calls this once, when all models are known."""
    install(Kernel(modules=load_modules(), menu_groups=modules.MENU_GROUPS, menu_systems=modules.MENU_SYSTEMS))
