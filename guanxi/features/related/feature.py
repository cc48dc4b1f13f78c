"""相关员工: what this feature contributes; its endpoints stand in `http/rights.py`."""

from guanxi.features.related import keeping
from guanxi.kernel.events.records import RecordsSaved
from guanxi.kernel.jobs.declare import Periodic, Task
from guanxi.kernel.modules.manifest import Module, Reaction

MODULE = Module(
    name="related",
    label="相关员工",
    reactions=(Reaction(RecordsSaved, keeping.saved),),
    tasks=(
        Task("related.apply", keeping.apply),
        Task("related.follow", keeping.follow),
        Task("related.nightly", keeping.nightly),
    ),
    periodics=(Periodic("10 2 * * *", "related.nightly"),),
)
