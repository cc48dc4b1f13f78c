"""Writing what roles may do; everybody's rights are compiled anew afterwards."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from psycopg.types.json import Jsonb

from guanxi.kernel.metadata.stamps import touch
from guanxi.kernel.storage.rows import run


def write_rights(role: int, rights: Mapping[str, Mapping[str, Any]]) -> None:
    """Set the rights of a role on the objects named: `{object: {verbs, scope, fields}}`; other objects stay as they are."""
    for name, given in rights.items():
        run(
            "insert into kernel_roleright (role, object, verbs, scope, fields) values (%s, %s, %s, %s, %s) "
            "on conflict (role, object) do update set verbs = excluded.verbs, scope = excluded.scope, fields = excluded.fields",
            [role, name, *(Jsonb(dict(given.get(part) or {})) for part in ("verbs", "scope", "fields"))],
        )
    touch("access")
