"""Questions about people that the generic list cannot ask."""

from __future__ import annotations

from dataclasses import dataclass

from guanxi.kernel.query.reader import raw_rows
from guanxi.kernel.records.work import Work
from guanxi.kernel.storage.rows import run

BRANCHES = "organization.branches"


@dataclass(frozen=True)
class Place:
    """A department in the tree, with its head."""

    id: int
    code: str | None
    name: str
    parent: int | None
    is_branch: bool
    manager: int | None
    manager_name: str | None


def places() -> dict[int, Place]:
    """All departments by id, in one query (ORG-001, ORG-026)."""
    rows = run(
        "select d.id, d.code, d.name, d.parent_id, d.is_branch, e.id, e.name from department d "
        "left join employee e on e.id = d.manager_id and e.deleted_at is null where d.deleted_at is null"
    )
    return {row[0]: Place(*row) for row in rows}


def holders_of(role: int) -> list[int]:
    """The employees who hold the role (ORG-013), in the order of their ids."""
    return sorted(e["id"] for e in raw_rows("employee", "t.roles @> %s::bigint[]", [[role]]))


def login_of(employee: int) -> str:
    """The account with which the employee signs in (ORG-011); empty where he has none."""
    return next((row["account"] for row in raw_rows("operator", "t.employee_id = %s order by t.id", [employee])), "")


def company_settings() -> dict[str, str]:
    """The company's basics that everybody is shown: name, currency, calendar, home page (ORG-031)."""
    sql = "select setting_key, setting_value from crm_setting where deleted_at is null and setting_value is not null"
    return dict(run(sql))


def branch_of(department: int | None, work: Work) -> int | None:
    """The branch (分支机构) to which a department belongs: itself or the nearest above it that is one; None at head office."""
    parents, branches = branch_tree(work)
    seen: set[int] = set()
    while department is not None and department not in branches and department not in seen:
        seen.add(department)
        department = parents.get(department)
    return department if department in branches else None


def has_branches(work: Work) -> bool:
    """Whether the company has marked any department as a branch."""
    return bool(branch_tree(work)[1])


def branch_tree(work: Work) -> tuple[dict[int, int | None], set[int]]:
    """Which department stands above which, and which are branches; found out once in a work."""
    if BRANCHES not in work.memo:
        rows = raw_rows("department")
        parents = {d["id"]: d["parent_id"] for d in rows}
        work.memo[BRANCHES] = (parents, {d["id"] for d in rows if d["is_branch"]})
    found: tuple[dict[int, int | None], set[int]] = work.memo[BRANCHES]
    return found


def superiors(employee: int | None, work: Work) -> list[int]:
    """The superiors of an employee from the nearest upwards; circles end the walk."""
    found: list[int] = []
    person = work.lookup("employee", employee)
    while person and person["superior"] and person["superior"] not in (*found, employee):
        found.append(person["superior"])
        person = work.lookup("employee", person["superior"])
    return found


def heads(department: int | None, work: Work) -> list[int]:
    """The heads of a department and of those above it."""
    found: list[int] = []
    seen: set[int] = set()
    place = work.lookup("department", department)
    while place and place.id not in seen:
        seen.add(place.id)
        if place["manager"]:
            found.append(place["manager"])
        place = work.lookup("department", place["parent"])
    return list(dict.fromkeys(found))
