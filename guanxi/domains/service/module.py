"""服务: complaints, from recording to the call back; requests, work orders and queues will stand beside them."""

from guanxi.domains.service import actions, watching
from guanxi.domains.service.objects import complaint, complaint_progress, complaint_reason
from guanxi.kernel.metadata.spec import Related
from guanxi.kernel.modules.manifest import Addition, Module

MODULE = Module(
    name="service",
    label="服务",
    objects=(complaint.OBJECT, complaint_progress.OBJECT, complaint_reason.OBJECT),
    actions=actions.ACTIONS,
    tasks=(watching.TASK,),
    periodics=(watching.PERIODIC,),
    additions=(Addition("employee", (Related("complaint", "handler", "处理的投诉", ("code", "customer", "reason", "status", "step_due")),)),),
)
