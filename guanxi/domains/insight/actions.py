"""Verbs of the pyramid: compute now, compute and keep, usual layers, care for a layer.

Computing and looking is one right, given by name only: it shows figures of all customers (PYR-014). Keeping a result and defining
models is editing a model. Care makes activities, for customers that the person sees.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from guanxi.base.errors import Forbidden, Invalid, RuleBroken
from guanxi.base.words import say
from guanxi.domains.insight.base_data import add_usual_layers
from guanxi.domains.insight.caring import SOME, give_care, start_care, waiting
from guanxi.domains.insight.computing import REAL_TIME, SCHEDULED, at_once, compute, question
from guanxi.domains.insight.objects.pyramid_value import MOVES
from guanxi.domains.insight.scheduling import begin
from guanxi.kernel.access.actor import Actor
from guanxi.kernel.access.rights import may_act
from guanxi.kernel.actions.declare import NAMED, action, given
from guanxi.kernel.actions.run import Outcome
from guanxi.kernel.metadata.snapshot import object_spec
from guanxi.kernel.records.row import Row
from guanxi.kernel.records.work import Work

ACTIVE = {"field": "is_active", "op": "eq", "value": True}
FUNCTION = ("pyramid_model", "compute")  # the right that opens the pyramid


def may_look(actor: Actor) -> bool:
    """Whether some role gives the actor the function; people from outside never have it."""
    return actor.bound is None and may_act(actor, object_spec(FUNCTION[0]), FUNCTION[1], NAMED)


def require_function(actor: Actor) -> None:
    """Raises Forbidden."""
    if not may_look(actor):
        raise Forbidden(say("您没有使用客户价值金字塔的权限。"))


@action("实时计算", on="pyramid_model", name="compute", icon="calculator", needs=NAMED, primary=True, when=ACTIVE)
def compute_now(model: Row, given: Mapping[str, Any], work: Work) -> Outcome:
    """The present picture, at once where there is little to add up, else as a job (PYR-011)."""
    require_function(work.actor)
    asked = question(model, work, work.now.date())
    page = f"/pyramid?model={model.id}"
    if not at_once(asked):
        return Outcome(say("正在计算“{name}”，完成后会通知您。", name=model.title), data={"job": begin(work.actor, model, REAL_TIME)})
    made = compute(model, REAL_TIME, work)
    return Outcome(say("“{name}”已按当前数据计算。", name=model.title), go=page, data={"run": made.id})


@action("计算并存档", on="pyramid_model", name="evaluate", icon="save", when=ACTIVE, confirm="计算结果将存入历史，并更新客户的价值层次（主模型）。继续？")
def evaluate(model: Row, given: Mapping[str, Any], work: Work) -> Outcome:
    """What the schedule would do, now (PYR-012)."""
    question(model, work, work.now.date())
    return Outcome(say("正在计算“{name}”，完成后会通知您。", name=model.title), data={"job": begin(work.actor, model, SCHEDULED)})


@action("套用二八层次", on="pyramid_model", name="usual_layers", icon="bars", rare=True)
def usual_layers(model: Row, given: Mapping[str, Any], work: Work) -> str:
    """Four layers for a model that has none yet (PYR-016)."""
    if work.select("pyramid_layer", "model", [model.id]):
        raise RuleBroken(say("该模型已有层次。"), "has_layers")
    add_usual_layers(model, work)
    return say("已添加四个层次：前 5%、前 20%、前 50% 和其余客户。")


@action(
    "开展关怀", on="pyramid_run", name="care", icon="heart", needs="view", creates="activity", who=lambda row, actor: may_look(actor),
    input=(
        given("layer_no", "层", "integer", required=True),
        given("subject", "主题", "text", required=True, max_length=120),
        given("activity_type", "行动类型", "reference", target="activity_type", required=True),
        given("plan_start", "计划开始", "datetime", required=True),
        given("move", "层次变化", "choice", options=MOVES, help="不选则为该层的全部客户。"),
        given("content", "内容", "long_text"),
    ),
)  # fmt: skip
def care(made: Row, given: Mapping[str, Any], work: Work) -> Outcome:
    """An activity for every customer of the layer whom the person sees, given to who looks after the customer (PYR-016)."""
    require_function(work.actor)
    plan = {**given, "run": made.id}
    ids = waiting(work.actor, plan)
    if not ids:
        raise Invalid.at("layer_no", "nobody", say("该层没有您能查看且尚未安排关怀的客户。"))
    if len(ids) > SOME:
        return Outcome(say("正在为 {count} 个客户安排行动，完成后会通知您。", count=len(ids)), data={"job": start_care(work.actor, plan, len(ids))})
    made_ = give_care(ids, plan, work)
    return Outcome(say("已为 {count} 个客户安排行动。", count=made_), data={"count": made_})


ACTIONS = (compute_now, evaluate, usual_layers, care)
