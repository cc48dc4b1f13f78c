"""Settings of the company that say to whom records of an object are shown, in place of the rule of roles (PERM-048, D-33).

An object that leaves this open names its setting (`reading_option`). Editing always follows the rule of roles, and functional
rights are asked in any case.
"""

from __future__ import annotations

from guanxi.kernel.access.dimensions import READING
from guanxi.kernel.metadata.spec import ObjectSpec
from guanxi.kernel.metadata.stamps import stamp
from guanxi.kernel.storage.rows import run
from guanxi.kernel.storage.sets import current_set

ROLES, CUSTOMER, DEPARTMENT, EVERYBODY = "roles", "customer", "department", "everybody"
READING_OPTIONS = (ROLES, CUSTOMER, DEPARTMENT, EVERYBODY)

_cache: dict[str, tuple[int, dict[str, str]]] = {}


def reading_option(spec: ObjectSpec, verb: str) -> str:
    """The choice that holds for looking at the object's records; `roles` where there is nothing to choose."""
    if not spec.reading_option or verb not in READING:
        return ROLES
    code, version = current_set(), stamp("access")
    known = _cache.get(code)
    if known is None or known[0] != version:
        rows = run("select setting_key, setting_value from crm_setting where deleted_at is null and setting_value is not null")
        known = _cache[code] = (version, dict(rows))
    found = known[1].get(spec.reading_option, ROLES)
    return found if found in READING_OPTIONS else ROLES
