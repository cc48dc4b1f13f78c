"""Rights beyond roles: what differs for a person, data grants, dimensions on objects, who stands on a record, checks."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from ninja import Router, Schema
from pydantic import Field

from guanxi.features.related.listing import members
from guanxi.features.roles.checking import check_record
from guanxi.features.roles.effective import effective_rights
from guanxi.features.roles.grants import data_grants, person_rights, replace_grants, replace_person_rights
from guanxi.features.roles.service import vocabulary
from guanxi.features.studio.area import control_by_area
from guanxi.features.studio.dimensions import attach, describe_dimensions, detach
from guanxi.http.api import actor_of, admin_of
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.records.work import Work

router = Router()
Body = dict[str, Any]


class RightsIn(Schema):
    objects: dict[str, Any]


class GrantsIn(Schema):
    grants: list[dict[str, Any]] = Field(max_length=500)


class ObjectIn(Schema):
    object: str = Field(max_length=60)


def known(request: HttpRequest, holder: str, id_: int) -> None:
    """Refuse unless the role or employee is there."""
    with Work(admin_of(request)) as work:
        work.get(holder, id_, "view", lock=False)


@router.get("/employees/{int:id}/rights")
def rights_of_person(request: HttpRequest, id: int) -> Body:
    """What differs for the person from what his roles add up to."""
    known(request, "employee", id)
    return {"objects": person_rights(id), **vocabulary()}


@router.put("/employees/{int:id}/rights")
def set_rights_of_person(request: HttpRequest, id: int, given: RightsIn) -> Body:
    return {"objects": replace_person_rights(admin_of(request), id, given.objects), **vocabulary()}


@router.get("/employees/{int:id}/effective-rights")
def effective(request: HttpRequest, id: int) -> Body:
    """What his roles and exceptions add up to, each right with where it comes from."""
    known(request, "employee", id)
    return effective_rights(id)


@router.get("/employees/{int:id}/data-grants")
def grants_of_person(request: HttpRequest, id: int) -> Body:
    """The person's own grants; for a dimension that has one, those of his roles do not count."""
    known(request, "employee", id)
    return {"grants": data_grants("employee", id)}


@router.put("/employees/{int:id}/data-grants")
def set_grants_of_person(request: HttpRequest, id: int, given: GrantsIn) -> Body:
    return {"grants": replace_grants(admin_of(request), "employee", id, given.grants)}


@router.get("/roles/{int:id}/data-grants")
def grants_of_role(request: HttpRequest, id: int) -> Body:
    known(request, "role", id)
    return {"grants": data_grants("role", id)}


@router.put("/roles/{int:id}/data-grants")
def set_grants_of_role(request: HttpRequest, id: int, given: GrantsIn) -> Body:
    return {"grants": replace_grants(admin_of(request), "role", id, given.grants)}


@router.get("/dimensions")
def dimensions(request: HttpRequest) -> Body:
    """The management dimensions with the objects on which each is or can be enabled. What one may share with, everybody may
    know; how many people a dimension would lock out, only administrators."""
    return {"dimensions": describe_dimensions(actor_of(request))}


class Area(Schema):
    roles: list[int] = Field(max_length=200)


@router.post("/dimensions/area-control")
def area_control(request: HttpRequest, given: Area) -> Body:
    """Set up control by region and business line, carried by departments, for these roles (PERM-023)."""
    return {"job": control_by_area(admin_of(request), given.roles)}


@router.post("/dimensions/{int:id}/attach")
def attach_(request: HttpRequest, id: int, given: ObjectIn) -> Body:
    """Enable a dimension on an object; a field for it is made where there is none."""
    attach(admin_of(request), id, given.object)
    return {"dimensions": describe_dimensions(actor_of(request))}


@router.post("/dimensions/{int:id}/detach")
def detach_(request: HttpRequest, id: int, given: ObjectIn) -> Body:
    """Switch it off again; the field and its values stay."""
    detach(admin_of(request), id, given.object)
    return {"dimensions": describe_dimensions(actor_of(request))}


@router.get("/records/{name}/{int:id}/access")
def access(request: HttpRequest, name: str, id: int) -> Body:
    """Who was added to the record and why."""
    return members(actor_of(request), object_spec(name), id)


@router.get("/records/{name}/{int:id}/check")
def check(request: HttpRequest, name: str, id: int) -> Body:
    """权限校验: the people who are to work on the record and could not."""
    return {"unable": check_record(actor_of(request), object_spec(name), id)}
