"""The Django application of the assembly itself: hands the rooms below what only the server knows."""

from __future__ import annotations

from django.apps import AppConfig


class ServerConfig(AppConfig):
    """Label `server`; it has no models."""

    name = "guanxi.server"
    label = "server"

    def ready(self) -> None:
        """Tell the rooms below where account sets come from, which modules there are, and which systems know our people."""
        from guanxi.features.signin import adapters
        from guanxi.integrations.signin import ADAPTERS
        from guanxi.kernel.storage import sets
        from guanxi.server import account_sets, assembly

        sets.set_provider(account_sets.PROVIDER)
        adapters.install(ADAPTERS)
        assembly.assemble()
