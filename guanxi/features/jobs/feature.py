"""后台任务: what this feature contributes."""

from guanxi.features.jobs.bulk_task import run_bulk
from guanxi.kernel.jobs.declare import Task
from guanxi.kernel.modules.manifest import Module

MODULE = Module(name="jobs", label="后台任务", tasks=(Task("bulk.run", run_bulk),))
