"""系统日志: what this feature contributes; its endpoints stand in `http/systemlog.py`."""

from guanxi.features.systemlog import exporting, keeping, sealing
from guanxi.kernel.jobs.declare import Periodic, Task
from guanxi.kernel.modules.manifest import MenuItem, Module


def seal() -> None:
    """The task of every ten minutes."""
    sealing.seal()


MODULE = Module(
    name="systemlog",
    label="系统日志",
    menu=(MenuItem("log", "系统日志", "audit", "/admin/log", "admin", admin=True),),
    tasks=(Task(exporting.TASK, exporting.run_export), Task("systemlog.seal", seal), Task("systemlog.maintain", keeping.maintain)),
    periodics=(Periodic("*/10 * * * *", "systemlog.seal"), Periodic("10 2 * * *", "systemlog.maintain")),
)
