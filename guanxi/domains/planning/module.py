"""计划: sales plans by department, person, product line, product, region and customer, with what was achieved (PLAN)."""

from guanxi.domains.planning import actions
from guanxi.domains.planning.analyses import ANALYSES
from guanxi.domains.planning.objects import plan_model, sales_plan, sales_plan_line
from guanxi.kernel.modules.manifest import MenuItem, Module

MODULE = Module(
    name="planning",
    label="计划",
    objects=(plan_model.OBJECT, sales_plan.OBJECT, sales_plan_line.OBJECT),
    actions=actions.ACTIONS,
    analyses=ANALYSES,
    menu=(MenuItem("my_plan", "我的计划", "trophy", "/my-plan", "sales", needs=("sales_plan",)),),
)
