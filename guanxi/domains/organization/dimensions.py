"""What is checked when dimensions, their values, grants and rules for related employees are saved (PERM-006..011, PERM-037)."""

from __future__ import annotations

from collections.abc import Sequence

from guanxi.base.errors import Invalid, RuleBroken
from guanxi.base.words import say
from guanxi.kernel.access.actor import SYSTEM
from guanxi.kernel.access.dimensions import DEPARTMENT, by_department, dimensions
from guanxi.kernel.jobs.progress import start_job
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.metadata.stamps import touch
from guanxi.kernel.query.source import Source
from guanxi.kernel.records.conditions import check_condition
from guanxi.kernel.records.draft import Draft
from guanxi.kernel.records.work import Work

PEOPLE = ("employee", "employees")


def check_dimension(draft: Draft, work: Work) -> None:
    """A ready-made dimension keeps its code."""
    if not draft.new and draft["is_builtin"] and draft.changed("code"):
        draft.refuse("code", "builtin", say("系统预置的维度不能改编码。"))


def dimensions_saved(drafts: Sequence[Draft], work: Work) -> None:
    """Fields of code that carry a ready-made dimension find it."""
    if any(d.changed("code") for d in drafts):
        touch("metadata")


def refuse_builtin_removal(ids: Sequence[int], work: Work) -> None:
    """Ready-made dimensions stay; one that is in use is switched off on its objects first."""
    for row in work.rows("management_dimension", ids, lock=False, deleted=True):
        if row["is_builtin"]:
            raise RuleBroken(say("系统预置的管理维度“{name}”不能删除。", name=row["name"]), "builtin")
        if row["applies_to"]:
            raise RuleBroken(say("管理维度“{name}”还在对象上启用，请先停用。", name=row["name"]), "in_use")


def check_value(draft: Draft, work: Work) -> None:
    """A value stands in a dimension that has a tree of its own, below a value of the same dimension."""
    dimension = work.lookup("management_dimension", draft["dimension"])
    if dimension and dimension["tree"] != "dimension_value":
        target = say(object_spec(dimension["tree"]).label)
        draft.refuse("dimension", "other_tree", say("“{name}”的值取自“{object}”，请在那里维护。", name=dimension["name"], object=target))
    parent = work.lookup("dimension_value", draft["parent"])
    if parent and parent["dimension"] != draft["dimension"]:
        draft.refuse("parent", "other_dimension", say("上级维度值须属于同一个管理维度。"))


def check_grant(draft: Draft, work: Work) -> None:
    """A grant is a role's or a person's; its value exists in the tree of the dimension."""
    if bool(draft["role"]) == bool(draft["employee"]):
        draft.refuse("role", "one_of", say("请选择角色或人员其中之一。"))
    dimension = work.lookup("management_dimension", draft["dimension"])
    if dimension is None:
        return
    value = work.lookup(dimension["tree"], draft["value"])
    if draft["value"] and (
        value is None or (dimension["tree"] == "dimension_value" and value["dimension"] != dimension.id)
    ):
        draft.refuse("value", "unknown_record", say("“{name}”没有这个值。", name=dimension["name"]))
        return
    draft.set("value_name", value.title if value else None)
    if value is None and draft["grant_level"] in ("own", "below") and not where_one_stands(dimension.id):
        draft.refuse("value", "required", say("请选择维度值。"))


def where_one_stands(id_: int) -> bool:
    """Whether a grant in the dimension may name no value: it is that of the departments, or they carry one of it (PERM-023)."""
    return any(d.id == id_ and (d.code == DEPARTMENT or by_department(d) is not None) for d in dimensions())


def check_rule(draft: Draft, work: Work) -> None:
    """The condition is a filter of the object, the path ends at people, and somebody is named."""
    if not draft["object_name"]:
        return
    source = Source(SYSTEM, object_spec(draft["object_name"]))
    check_condition(draft, source.spec)
    if draft["people_from"]:
        try:
            kind = source.column(draft["people_from"]).field.kind.name
        except Invalid:
            kind = ""
        if kind not in PEOPLE:
            draft.refuse("people_from", "unknown_field", say("路径须以员工字段结尾。"))
    if not draft["employees"] and not draft["people_from"]:
        draft.refuse("employees", "required", say("请指定人员，或填写人员取自哪个字段。"))


def rule_changed(drafts: Sequence[Draft], work: Work) -> None:
    """Existing records follow in the background, where the person can watch it."""
    for draft in drafts:
        follow(work, draft.id, draft["name"])


def rules_removed(ids: Sequence[int], work: Work) -> None:
    for row in work.rows("related_rule", ids, lock=False, deleted=True):
        follow(work, row.id, row["name"])


def follow(work: Work, rule: int, name: str) -> None:
    label = say("重算相关员工：{name}", name=name)
    start_job(work.actor, "related", label, "related.apply", args={"rule": rule})
