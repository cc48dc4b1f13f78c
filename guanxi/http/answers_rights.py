"""The shapes of what the addresses of rights answer: grants, dimensions, exceptions of persons, who stands on a record."""

from __future__ import annotations

from typing import Any

from guanxi.http.metadata_schema import FLAG, STRING, exactly, maybe
from guanxi.http.shapes import ID

Json = dict[str, Any]
SEEN = exactly(id=ID, title=STRING)
RIGHT: Json = {"enum": ["view", "edit"]}
LEVEL: Json = {"enum": ["none", "own", "below", "all", "supervisor"]}
ANYTHING: Json = {"type": "object", "additionalProperties": True}


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def many(schema: Json) -> Json:
    return {"type": "array", "items": schema}


CAUSES = many(exactly(source={"enum": ["manual", "rule", "team", "allocation", "task"]}, by=maybe(STRING), at=maybe({"type": "string", "format": "date-time"}), rule=maybe(SEEN)))
RIGHTS_SHAPES: Json = {
    "Made": exactly(id=ID),
    "DataGrants": exactly(grants=many(ref("DataGrantLine"))),
    "DataGrantLine": exactly(dimension=ID, value=maybe(ID), value_name=maybe(STRING), grant_level=LEVEL, right=RIGHT),
    "Dimensions": exactly(dimensions=many(ref("Dimension"))),
    "Dimension": exactly(
        id=ID, code=STRING, name=STRING, is_builtin=FLAG, tree=STRING, default_level={"enum": ["none", "all"]},
        people_without_grant={"type": ["integer", "null"]}, by_department=FLAG,
        objects=many(exactly(object=STRING, label=STRING, enabled=FLAG, field=maybe(STRING), field_label=maybe(STRING))),
    ),
    "RecordAccess": exactly(
        people=many(exactly(employee=SEEN, right=RIGHT, causes=CAUSES)),
        shared=many(exactly(dimension=exactly(id={"type": "integer", "minimum": 0}, title=STRING), value=SEEN, right=RIGHT, causes=CAUSES)),
    ),
    "Unable": exactly(unable=many(exactly(employee=SEEN, right=RIGHT, problems=many(STRING)))),
    "EffectiveRights": exactly(
        employee=SEEN, department=maybe(STRING), account=maybe(exactly(id=ID, account=STRING, status=STRING, is_admin=FLAG)), roles=many(SEEN),
        objects=many(exactly(
            object=STRING, label=STRING, icon=STRING, owned=FLAG, special=FLAG,
            verbs={"type": "object", "additionalProperties": many(exactly(level=STRING, role=maybe(SEEN)))},
            fields=many(exactly(name=STRING, label=STRING, access={"enum": ["hidden", "masked", "read", "edit"]})),
        )),
        exceptions={"type": "object", "additionalProperties": ref("ObjectRights")}, grants=many(ref("DataGrantLine")),
        role_grants=many(exactly(role=SEEN, grants=many(ref("DataGrantLine")))),
    ),
}  # fmt: skip
RIGHTS_ANSWERS: Json = {
    f"{method} /{holder}/{{id}}/data-grants": ref("DataGrants") for method in ("get", "put") for holder in ("roles", "employees")
} | {
    "get /employees/{id}/rights": ref("RoleRights"), "put /employees/{id}/rights": ref("RoleRights"),
    "get /employees/{id}/effective-rights": ref("EffectiveRights"), "post /roles/{id}/copy": ref("Made"),
    "post /dimensions/area-control": ref("StartedJob"),
    "get /dimensions": ref("Dimensions"), "post /dimensions/{id}/attach": ref("Dimensions"), "post /dimensions/{id}/detach": ref("Dimensions"),
    "get /records/{name}/{id}/access": ref("RecordAccess"), "get /records/{name}/{id}/check": ref("Unable"),
}  # fmt: skip
