"""Server options from the size of the machine. Sizes are in MiB."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

MIB = 1024 * 1024
_CGROUP_LIMITS = ("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes")


def memory_mib() -> int:
    """Memory this process may use: the machine's, or the container's limit where that is smaller."""
    total = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    for name in _CGROUP_LIMITS:
        try:
            text = Path(name).read_text().strip()
        except OSError:
            continue
        if text.isdigit():
            total = min(total, int(text))
    return max(256, total // MIB)


def options(*, durable: bool, statistics: bool) -> dict[str, str]:
    """Settings for `postgres -c name=value`. Not `durable` is for tests: a power cut may lose the whole cluster."""
    memory = memory_mib()
    chosen = {
        "shared_buffers": f"{min(2048, max(64, memory // 8))}MB",
        "effective_cache_size": f"{max(128, memory // 2)}MB",
        "work_mem": f"{min(64, max(8, memory // 256))}MB",
        "maintenance_work_mem": f"{min(512, max(64, memory // 16))}MB",
        "random_page_cost": "1.1",
        "jit": "off",
        "max_parallel_workers_per_gather": "1",
        "max_connections": "100",
        "max_wal_size": "2GB",
        "checkpoint_completion_target": "0.9",
        "log_min_duration_statement": "2000",
        "log_line_prefix": "%m [%p] %d ",
        "timezone": "UTC",
        "log_timezone": "UTC",
    }
    if statistics:
        chosen["shared_preload_libraries"] = "pg_stat_statements"
    if _shared_memory_is_small():
        chosen["dynamic_shared_memory_type"] = "mmap"
    if not durable:
        chosen |= {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "autovacuum": "off"}
    return chosen


def _shared_memory_is_small() -> bool:
    """Containers often have 64 MB of /dev/shm, too little for parallel queries."""
    try:
        return shutil.disk_usage("/dev/shm").total < 256 * MIB  # noqa: S108
    except OSError:
        return True
