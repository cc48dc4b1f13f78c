"""行动: activities and their types, tasks for roles."""

from guanxi.domains.activities import actions, overdue, telling
from guanxi.domains.activities.figures import FIGURES
from guanxi.domains.activities.notices import NOTICES
from guanxi.domains.activities.objects import activity, activity_type, role_task
from guanxi.domains.activities.role_tasks import watching
from guanxi.kernel.events.records import RecordsSaved
from guanxi.kernel.modules.manifest import Module, Reaction

MODULE = Module(
    name="activities",
    label="行动",
    objects=(activity.OBJECT, activity_type.OBJECT, role_task.OBJECT),
    actions=(actions.take, actions.give_back, actions.complete, actions.start, actions.cancel, actions.open_source),
    reactions=(Reaction(RecordsSaved, telling.tell_people), Reaction(RecordsSaved, watching.saved)),
    tasks=(overdue.TASK, *watching.TASKS),
    periodics=(overdue.PERIODIC, watching.PERIODIC),
    notices=NOTICES,
    figures=FIGURES,
)
