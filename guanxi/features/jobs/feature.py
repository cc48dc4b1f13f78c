"""后台任务: what this feature contributes."""

from guanxi.features.jobs.bulk_task import run_bulk
from guanxi.kernel.jobs.declare import Periodic, Task
from guanxi.kernel.modules.manifest import Module
from guanxi.kernel.storage.schema import try_given_up
from guanxi.kernel.summaries.upkeep import build, check_all, fold_all

MODULE = Module(
    name="jobs",
    label="后台任务",
    tasks=(
        Task("bulk.run", run_bulk),
        Task("summaries.fold", fold_all),
        Task("summaries.build", build),
        Task("summaries.check", check_all),
        Task("summaries.try_again", try_given_up),
    ),
    periodics=(Periodic("* * * * * */10", "summaries.fold"), Periodic("40 3 * * *", "summaries.check"), Periodic("10 4 * * 0", "summaries.try_again")),
)
