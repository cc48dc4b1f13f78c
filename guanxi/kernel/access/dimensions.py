"""Management dimensions as the compiler of scopes reads them: what objects carry them, what ranges people hold (PERM-006..011).

A range is a tuple of values, or None for all of them. Whoever holds one is a role, or the person himself (`PERSON`),
whose grants replace those of his roles for the same dimension (PERM-024).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from guanxi.kernel.access.nodes import node
from guanxi.kernel.metadata.spec import FieldSpec, ObjectSpec
from guanxi.kernel.metadata.stamps import stamp
from guanxi.kernel.storage.build import ident
from guanxi.kernel.storage.rows import run, run_dicts
from guanxi.kernel.storage.sets import current_set

DEPARTMENT = "department"  # code of the dimension that every business record carries (PERM-008)
PERSON = 0
READING = ("view", "export", "print")
Values = tuple[int, ...] | None


#: Objects that rights are computed from, beside the trees of the dimensions.
SOURCES = frozenset({"employee", "department", "role", "operator", "management_dimension", "data_grant", "related_rule", "crm_setting"})


@dataclass(frozen=True)
class Dimension:
    """One dimension: `tree` is the object whose records are its values, `applies_to` the objects it is enabled on."""

    id: int
    code: str
    tree: str
    applies_to: frozenset[str]
    open: bool  # whether somebody without a grant is not restricted by it


@dataclass(frozen=True)
class Range:
    """The values of a dimension that somebody may see, and those he may work on."""

    view: Values
    edit: Values

    def of(self, verb: str) -> Values:
        return self.view if verb in READING else self.edit


Ranges = Mapping[int, Mapping[int, Range]]  # holder -> dimension -> range

_cache: dict[str, tuple[int, tuple[Dimension, ...]]] = {}
_carried: dict[tuple[str, str], tuple[tuple[Dimension, ...], ObjectSpec, list[tuple[Dimension, FieldSpec]]]] = {}


def dimensions() -> tuple[Dimension, ...]:
    """The dimensions of the current account set."""
    code, version = current_set(), stamp("access")
    found = _cache.get(code)
    if found is None or found[0] != version:
        rows = run("select id, code, tree, applies_to, default_level from management_dimension where deleted_at is null order by id")
        known = tuple(Dimension(r[0], r[1], r[2], frozenset(r[3] or ()), r[4] == "all") for r in rows)
        found = _cache[code] = (version, known)
    return found[1]


def feeds_rights(spec: ObjectSpec) -> bool:
    """Whether a change of such records changes what people may do."""
    return spec.name in SOURCES or any(spec.name == d.tree for d in dimensions())


def carried(spec: ObjectSpec) -> list[tuple[Dimension, FieldSpec]]:
    """The dimensions enabled on the object beside the department, each with the field by which a record carries it."""
    known, key = dimensions(), (current_set(), spec.name)
    found = _carried.get(key)
    if found is None or found[0] is not known or found[1] is not spec:
        fields = [(d, carrier(spec, d)) for d in known if d.code != DEPARTMENT and spec.name in d.applies_to]
        found = _carried[key] = (known, spec, [(d, field) for d, field in fields if field])
    return found[2]


def carrier(spec: ObjectSpec, dimension: Dimension) -> FieldSpec | None:
    """The field that holds a record's value: one made for the dimension, else the first reference to its tree."""
    fields = [f for f in spec.fields.values() if f.stored and not f.system and f.target == dimension.tree]
    made = [f for f in fields if f.dimension == dimension.id]
    if made or dimension.tree == "dimension_value":
        return made[0] if made else None
    return next((f for f in fields if f.dimension is None and not f.tree), None)


def read_ranges(roles: Iterable[int], employee: int | None, mine: list[int]) -> Ranges:
    """What the grants of these roles and of the person come to."""
    rows = run_dicts(
        'select coalesce(role_id, 0) as holder, dimension_id, value, grant_level, "right" from data_grant '
        "where deleted_at is null and (role_id = any(%s) or employee_id = %s)",
        [list(roles), employee or 0],
    )
    known = {d.id: d for d in dimensions()}
    grouped: dict[tuple[int, int], list[tuple[Values, bool]]] = {}
    for row in rows:
        dimension = known.get(row["dimension_id"])
        if dimension:
            found = values_of(dimension, row["value"], row["grant_level"], mine)
            edit = row["right"] == "edit" or row["grant_level"] == "supervisor"  # D-30
            grouped.setdefault((row["holder"], dimension.id), []).append((found, edit))
    result: dict[int, dict[int, Range]] = {}
    for (holder, id_), parts in grouped.items():
        result.setdefault(holder, {})[id_] = Range(union(v for v, _ in parts), union(v for v, edit in parts if edit))
    return result


def values_of(dimension: Dimension, value: int | None, level: str, mine: list[int]) -> Values:
    """The values that one grant reaches. Without a value: in the department dimension where the person stands, in one whose values
    departments carry, what his departments carry (PERM-023)."""
    if level == "none":
        return ()
    if level == "all" or (value is None and level == "supervisor"):
        return None
    if value is None and dimension.code != DEPARTMENT:
        mine = sorted(set(carried_by(dimension, mine).values()))
    roots = mine if value is None else [value]
    return tuple(roots if level == "own" else below(dimension.tree, roots))


def by_department(dimension: Dimension) -> FieldSpec | None:
    """The field by which a department carries a value of the dimension, such as its region or business line (PERM-023)."""
    from guanxi.kernel.metadata.snapshot import object_spec

    return None if dimension.code == DEPARTMENT else carrier(object_spec("department"), dimension)


def carried_by(dimension: Dimension, departments: Iterable[int]) -> dict[int, int]:
    """The value that each of the departments carries: its own, else that of the nearest one above it."""
    field = by_department(dimension)
    if field is None:
        return {}
    value = ident(field.column)
    sql = (
        f"with recursive up(root, parent, value, depth) as (select id, parent_id, {value}, 0 from department where id = any(%s) union all "
        f"select up.root, d.parent_id, d.{value}, up.depth + 1 from up join department d on d.id = up.parent "
        "where up.value is null and up.depth < 50) select root, value from up where value is not null"
    )
    return dict(run(sql, [sorted(set(departments))]))


def union(ranges: Iterable[Values]) -> Values:
    result: set[int] = set()
    for values in ranges:
        if values is None:
            return None
        result.update(values)
    return tuple(sorted(result))


def nodes_of(ranges: Ranges, mine: list[int], further: Iterable[int]) -> tuple[int, ...]:
    """The nodes with which a record may be shared so that this person reaches it: his departments and values, what lies
    above them (a share with a branch is for everybody in it), and what his grants or levels (`further`) cover."""
    result: set[int] = set()
    for dimension in dimensions():
        holders = [ranges[PERSON]] if dimension.id in ranges.get(PERSON, {}) else ranges.values()  # PERM-024
        views = [by[dimension.id].view for by in holders if dimension.id in by]
        held = set(all_values(dimension) if None in views else (v for view in views for v in view or ()))
        if dimension.code == DEPARTMENT:
            held |= {*mine, *further}
            result |= {node(dimension.id, v) for v in (*held, *above(dimension.tree, mine))}
        elif held:
            result |= {node(dimension.id, v) for v in (*held, *above(dimension.tree, list(held)))}
    return tuple(sorted(result))


def all_values(dimension: Dimension) -> list[int]:
    """Every value of a dimension."""
    own = " and dimension_id = %s" if dimension.tree == "dimension_value" else ""
    return [r[0] for r in run(f"select id from {ident(dimension.tree)} where deleted_at is null{own}", [dimension.id] if own else [])]


def below(table: str, roots: list[int], parent: str = "parent_id") -> list[int]:
    """The ids of `roots` and everything under them; cycles do no harm."""
    t, up = ident(table), ident(parent)
    sql = f"with recursive t(id) as (select unnest(%s::bigint[]) union select c.id from {t} c join t on c.{up} = t.id)"
    return [r[0] for r in run(f"{sql} select t.id from t join {t} c on c.id = t.id order by t.id", [roots])] if roots else []


def above(table: str, leaves: list[int], parent: str = "parent_id") -> list[int]:
    """The ids of `leaves` and everything over them."""
    t, up = ident(table), ident(parent)
    sql = f"with recursive t(id) as (select unnest(%s::bigint[]) union select c.{up} from {t} c join t on c.id = t.id)"
    return [r[0] for r in run(f"{sql} select t.id from t join {t} c on c.id = t.id order by t.id", [leaves])] if leaves else []
