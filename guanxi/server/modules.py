"""The list of what is installed: nothing registers itself, so this file is the whole truth."""

from __future__ import annotations

MODULES: tuple[str, ...] = ()
"""Dotted paths of the business modules' `MODULE` values, upstream first."""

DJANGO_APPS: tuple[str, ...] = ()
"""Django applications (labels with models and migrations) behind the kernel, features and modules."""
