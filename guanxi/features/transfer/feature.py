"""导入导出: what this feature contributes."""

from guanxi.features.transfer import exporting, importing, undo
from guanxi.kernel.jobs.declare import Task
from guanxi.kernel.modules.manifest import Module

MODULE = Module(
    name="transfer",
    label="导入导出",
    tasks=(
        Task(importing.TASK, importing.run_import),
        Task(undo.TASK, undo.run_undo),
        Task(exporting.TASK, exporting.run_export),
    ),
)
