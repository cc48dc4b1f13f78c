"""洞察: the customer value pyramid over orders, deliveries, invoices, opportunities and activities (PYR)."""

from guanxi.domains.insight import actions, caring, scheduling
from guanxi.domains.insight.analyses import ANALYSES
from guanxi.domains.insight.objects import pyramid_layer, pyramid_model, pyramid_run, pyramid_value
from guanxi.kernel.modules.manifest import MenuItem, Module, NoticeKind

MODULE = Module(
    name="insight",
    label="洞察",
    objects=(pyramid_model.OBJECT, pyramid_layer.OBJECT, pyramid_run.OBJECT, pyramid_value.OBJECT),
    actions=actions.ACTIONS,
    analyses=ANALYSES,
    tasks=(*scheduling.TASKS, caring.TASK),
    periodics=(scheduling.PERIODIC,),
    notices=(NoticeKind(scheduling.NOTICE, "客户价值金字塔"),),
    menu=(MenuItem("pyramid", "客户价值金字塔", "crown", "/pyramid", "customers", needs=("pyramid_model",), action=actions.FUNCTION),),
)
