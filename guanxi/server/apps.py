"""The Django application of the assembly itself: hands the rooms below what only the server knows."""

from __future__ import annotations

from django.apps import AppConfig


class ServerConfig(AppConfig):
    """Label `server`; it has no models."""

    name = "guanxi.server"
    label = "server"

    def ready(self) -> None:
        """Tell the kernel where account sets come from and which modules there are."""
        from guanxi.kernel.storage import sets
        from guanxi.server import account_sets, assembly

        sets.set_provider(account_sets.PROVIDER)
        assembly.assemble()
