"""行动: activities and their types."""

from guanxi.domains.activities import actions, overdue, reactions, telling
from guanxi.domains.activities.objects import activity, activity_type
from guanxi.kernel.events.records import RecordsSaved
from guanxi.kernel.modules.manifest import Module, Reaction

MODULE = Module(
    name="activities",
    label="行动",
    objects=(activity.OBJECT, activity_type.OBJECT),
    actions=(actions.take, actions.complete, actions.start, actions.cancel),
    reactions=(Reaction(RecordsSaved, reactions.roles_changed), Reaction(RecordsSaved, telling.tell_people)),
    tasks=(overdue.TASK,),
    periodics=(overdue.PERIODIC,),
)
