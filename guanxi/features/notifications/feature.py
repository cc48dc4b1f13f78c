"""通知: what this feature contributes."""

from guanxi.features.notifications.reactions import job_finished, owners_changed
from guanxi.features.notifications.service import clean
from guanxi.kernel.events.jobs import JobFinished
from guanxi.kernel.events.records import RecordsSaved
from guanxi.kernel.jobs.declare import Periodic, Task
from guanxi.kernel.modules.manifest import Module, NoticeKind, Reaction

MODULE = Module(
    name="notifications",
    label="通知",
    reactions=(Reaction(RecordsSaved, owners_changed), Reaction(JobFinished, job_finished)),
    tasks=(Task("notifications.clean", clean),),
    periodics=(Periodic("40 3 * * *", "notifications.clean"),),
    notices=(NoticeKind("assigned", "分配给我的记录"), NoticeKind("job", "我的后台任务", always=True)),
)
