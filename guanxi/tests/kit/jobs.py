"""The worker, when a test wants one."""

from __future__ import annotations

from guanxi.kernel.modules.manifest import kernel
from guanxi.kernel.storage.rows import run


def run_jobs(only: str = "transfer.") -> int:
    """Run the waiting tasks whose names begin so, as the worker would; returns how many."""
    waiting = "select id, task_name, args from procrastinate_jobs where status = 'todo' and task_name like %s order by id limit 1"
    count = 0
    while found := run(waiting, [f"{only}%"]):
        id_, name, args = found[0]
        run("delete from procrastinate_jobs where id = %s", [id_])
        kernel().tasks[name].run(**args)
        count += 1
    return count
