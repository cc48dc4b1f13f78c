"""Whether the people of an opportunity can work on it: being in the team gives no right (OPP-017, PERM-041, PERM-042)."""

from __future__ import annotations

from collections.abc import Iterator

from guanxi.base.words import say
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.operators import load_actor
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.query.reader import visible_ids
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work


def people(opportunity: Row, work: Work) -> dict[int, str]:
    """The right that the owner and every member must have, by employee."""
    team = work.select("opportunity_team", "opportunity", [opportunity.id])
    owner = {opportunity["owner"]: "edit"} if opportunity["owner"] else {}
    return {member["employee"]: member["right"] for member in team} | owner


def actors(employees: dict[int, str], work: Work) -> dict[int, Actor]:
    """Those of the employees who can sign in, as the actors they are then."""
    logins = work.select("operator", "employee", employees)
    found = [actor for actor in (load_actor(login.id) for login in logins) if actor]
    return {actor.employee: actor for actor in found if actor.employee}


def problems(actor: Actor | None, opportunity: Row, right: str) -> Iterator[str]:
    """What one of them lacks, in sentences."""
    if actor is None:
        yield say("没有可以登录的账号。")
    elif not reaches(actor, "opportunity", opportunity.id):
        yield say("不能查看这条商机。")
    elif right == "edit" and not reaches(actor, "opportunity", opportunity.id, "edit"):
        yield say("不能编辑这条商机。")
    if actor and opportunity["customer"] and not reaches(actor, "customer", opportunity["customer"]):
        yield say("不能查看商机的客户。")


def reaches(actor: Actor, name: str, id_: int, verb: str = "view") -> bool:
    return bool(visible_ids(actor, object_spec(name), [id_], verb))
