"""Helpers for child processes: dying with the parent, ending whole groups."""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import sys
import threading
import time
from collections.abc import Callable

_SET_DEATH_SIGNAL = 1
_CHECK_SECONDS = 1.0


def parent_death_hook(number: signal.Signals) -> Callable[[], None] | None:
    """A `preexec_fn` that has Linux send `number` to the child when the thread that starts it ends; None elsewhere."""
    if sys.platform != "linux":
        return None
    library = ctypes.CDLL(None, use_errno=True)

    def ask() -> None:
        library.prctl(_SET_DEATH_SIGNAL, int(number), 0, 0, 0)

    return ask


def die_with_parent() -> None:
    """End this process (SIGTERM to itself) when its parent ends, even by SIGKILL. Call early, in the main thread."""
    parent = os.getppid()
    hook = parent_death_hook(signal.SIGTERM)
    if hook is None:
        threading.Thread(target=_watch, args=(parent,), daemon=True, name="parent-watch").start()
        return
    hook()
    if os.getppid() != parent:
        os.kill(os.getpid(), signal.SIGTERM)


def end_group(pid: int, number: signal.Signals = signal.SIGKILL) -> None:
    """Send `number` to everything in the process group that `pid` leads."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, number)


def _watch(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(_CHECK_SECONDS)
    os.kill(os.getpid(), signal.SIGTERM)
