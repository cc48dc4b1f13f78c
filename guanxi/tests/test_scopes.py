"""The two faces of a scope agree: what SQL lists and what `accepts` says of each record (DESIGN §4)."""

from __future__ import annotations

import itertools
import random

import pytest

from guanxi.kernel.access.operators import load_actor
from guanxi.kernel.access.rights import scope
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.stamps import known_stamps
from guanxi.kernel.query.reader import Ask, list_records, visible_ids
from guanxi.kernel.storage.rows import fetch_row
from guanxi.tests.kit.samples import sample
from guanxi.tests.kit.staff import VERBS
from guanxi.tests.kit.world import World

LEVELS = ("none", "own", "subordinates", "department", "department_below", "all")


@pytest.mark.covers("PERM-013", "PERM-014", "PERM-015", "PERM-018", "PERM-019")
@pytest.mark.parametrize("seed", range(2))
def test_sql_and_accepts_agree(world: World, seed: int) -> None:
    """Random owners, departments and related employees; every person, level, object and verb."""
    r = random.Random(seed)
    made = random_records(world, r)
    for level, edit in zip(LEVELS, itertools.cycle(("own", "all")), strict=False):
        for object_ in ("customer", "opportunity", "contact"):
            for role in ("own", "branch", "desk", "whole"):
                world.grant(role, object_, scope={**dict.fromkeys(VERBS, edit), "view": level})
        for who, operator in world.operators.items():
            with known_stamps():
                compare(operator, made, f"{who} {level}/{edit}")


def random_records(world: World, r: random.Random) -> dict[str, list[int]]:
    """Customers, their opportunities and contacts, with any owner, or none, and some related employees."""
    people = list(world.employees.values())
    made: dict[str, list[int]] = {"customer": [], "opportunity": [], "contact": []}

    def who() -> dict[str, object]:
        return {
            "owner": r.choice([*people, None]), "department": r.choice([*world.departments.values(), None]),
            "related": r.sample(people, r.choice((0, 0, 1, 2))), "related_edit": r.sample(people, r.choice((0, 0, 1))),
        }  # fmt: skip

    for _ in range(6):
        customer = world.admin.create("customer", sample(world.admin, "customer", **who()))["id"]
        made["customer"].append(customer)
        made["contact"].append(
            world.admin.create("contact", sample(world.admin, "contact", customer=customer, **who()))["id"]
        )
        deal = sample(world.admin, "opportunity", customer=r.choice([customer, None]), **who())
        made["opportunity"].append(world.admin.create("opportunity", deal)["id"])
    return made


def compare(operator: int, made: dict[str, list[int]], hint: str) -> None:
    actor = load_actor(operator)
    assert actor is not None
    for object_, ids in made.items():
        spec = object_spec(object_)
        for verb in ("view", "edit", "delete"):
            found = scope(actor, spec, verb)
            expected = {i for i in ids if found.accepts(fetch_row(spec.table, i) or {})}
            assert set(visible_ids(actor, spec, ids, verb)) == expected, (hint, object_, verb)
        seen = {i for i in ids if scope(actor, spec, "view").accepts(fetch_row(spec.table, i) or {})}
        if not seen and not actor.is_admin and "view" not in str(actor.grants):
            continue
        page = list_records(actor, spec, Ask(limit=200, fields=("id",), count=True))
        assert {row["id"] for row in page.rows} & set(ids) == seen, (hint, object_, "list")
        assert page.count == {"value": len(page.rows), "exact": True}
