"""How Django reaches PostgreSQL: the settings of one database, embedded or by DATABASE_URL."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from psycopg.conninfo import conninfo_to_dict

from guanxi.server import environment
from guanxi.server.postgres import connection_params

CONTROL = "control"
"""Django alias of the registry of account sets."""
DEFAULT = "default"
DEFAULT_DATABASE = "guanxi_default"
CONTROL_DATABASE = "guanxi_control"
POOL_TIMEOUT_SECONDS = 15


def embedded() -> bool:
    """Whether Guanxi runs its own PostgreSQL."""
    return environment.database_url() is None


def server_params(database: str | None = None) -> dict[str, Any]:
    """libpq parameters of `database` on our server; without it DATABASE_URL's own or the default set."""
    url = environment.database_url()
    if url is None:
        return dict(connection_params(environment.data_dir(), database or DEFAULT_DATABASE))
    params: dict[str, Any] = dict(conninfo_to_dict(url))
    return params | ({"dbname": database} if database else {})


def control_params() -> dict[str, Any]:
    """libpq parameters of the registry: a database of its own, or a schema inside DATABASE_URL's."""
    return server_params(CONTROL_DATABASE if embedded() else None)


def django_database(params: dict[str, Any], *, pool_size: int | None = None) -> dict[str, Any]:
    """One entry of Django's DATABASES. `pool_size` connections are kept a process; None opens one a thread."""
    rest = {key: value for key, value in params.items() if key not in _DJANGO_NAMES}
    options: dict[str, Any] = {"prepare_threshold": None, "application_name": "guanxi", **rest}
    if pool_size is not None:
        options["pool"] = {
            "min_size": 1,
            "max_size": pool_size,
            "timeout": POOL_TIMEOUT_SECONDS,
            "max_idle": 120,
            "max_lifetime": 3600,
        }
    entry = {name: params.get(key, "") for key, name in _DJANGO_NAMES.items()}
    return {
        "ENGINE": "django.db.backends.postgresql",
        **{name: str(value) for name, value in entry.items()},
        "OPTIONS": options,
        "CONN_MAX_AGE": 0,
        "CONN_HEALTH_CHECKS": pool_size is not None,
        "ATOMIC_REQUESTS": False,
        "AUTOCOMMIT": True,
        "TIME_ZONE": None,
        "DISABLE_SERVER_SIDE_CURSORS": True,
        "TEST": {"CHARSET": None, "COLLATION": None, "MIGRATE": True, "MIRROR": None, "NAME": None},
    }


def all_databases() -> dict[str, dict[str, Any]]:
    """Django's DATABASES at start: the default set and the registry. Further sets are added when first used."""
    size = environment.positive("GUANXI_POOL", 8)
    return {DEFAULT: django_database(server_params(), pool_size=size), CONTROL: django_database(control_params())}


def folder() -> Path:
    """The data folder; here so that callers of this module need no second import."""
    return environment.data_dir()


_DJANGO_NAMES = {"dbname": "NAME", "user": "USER", "password": "PASSWORD", "host": "HOST", "port": "PORT"}
