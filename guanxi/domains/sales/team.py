"""Whether the people of an opportunity can work on it: being in the team gives no right (OPP-017, PERM-041, PERM-042)."""

from __future__ import annotations

from collections.abc import Iterable

from guanxi.features.roles.checking import Lack, actors_of, check
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.query.reader import visible_ids
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work


def people(opportunity: Row, work: Work) -> dict[int, str]:
    """The right that the owner and every member must have, by employee."""
    team = work.select("opportunity_team", "opportunity", [opportunity.id])
    owner = {opportunity["owner"]: "edit"} if opportunity["owner"] else {}
    return {member["employee"]: member["right"] for member in team} | owner


def lacking(opportunity: Row, work: Work) -> list[Lack]:
    """Those of them who lack something, by name."""
    found = check(object_spec("opportunity"), opportunity, people(opportunity, work))
    return sorted((one for one in found if one.problems), key=lambda one: one.name)


def actors(employees: Iterable[int], work: Work) -> dict[int, Actor]:
    """Those of the employees who can sign in, as the actors they are then."""
    return actors_of(employees)


def reaches(actor: Actor, name: str, id_: int) -> bool:
    return bool(visible_ids(actor, object_spec(name), [id_], "view"))
