"""行动: activities and their types."""

from guanxi.domains.activities import actions, overdue
from guanxi.domains.activities.objects import activity, activity_type
from guanxi.kernel.modules.manifest import Module

MODULE = Module(
    name="activities",
    label="行动",
    objects=(activity.OBJECT, activity_type.OBJECT),
    actions=(actions.complete, actions.start, actions.cancel),
    tasks=(overdue.TASK,),
    periodics=(overdue.PERIODIC,),
)
