"""文件: what this feature contributes."""

from guanxi.features.files.sweep import sweep
from guanxi.kernel.jobs.declare import Periodic, Task
from guanxi.kernel.modules.manifest import Module

MODULE = Module(
    name="files",
    label="文件",
    tasks=(Task("files.sweep", sweep),),
    periodics=(Periodic("20 3 * * *", "files.sweep"),),
)
