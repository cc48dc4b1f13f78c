"""Which account PostgreSQL runs under: it refuses root, so root steps down to an account that exists."""

from __future__ import annotations

import os
import pwd
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

CANDIDATES = ("postgres", "nobody")


@dataclass(frozen=True)
class Account:
    """An operating-system account by name and numbers."""

    name: str
    uid: int
    gid: int

    def run_options(self) -> dict[str, Any]:
        """Keyword arguments that make `subprocess` run a program as this account."""
        return {"user": self.uid, "group": self.gid, "extra_groups": []}

    def owns(self, path: Path) -> None:
        """Give `path` (not its contents) to the account."""
        os.chown(path, self.uid, self.gid)

    def can(self, test: str, path: Path) -> bool:
        """Whether the account passes the shell's file test (`-x`, `-r`, `-w`) on `path`."""
        command = ["/bin/sh", "-c", f'test {test} "$1"', "sh", str(path)]
        return subprocess.run(command, check=False, cwd="/", **self.run_options()).returncode == 0  # noqa: S603


def server_account() -> Account | None:
    """The account to step down to; None when this process is not root and PostgreSQL runs as the caller."""
    if os.geteuid() != 0:
        return None
    for name in CANDIDATES:
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return Account(name, entry.pw_uid, entry.pw_gid)
    raise RuntimeError(f"root cannot run PostgreSQL and none of the accounts {', '.join(CANDIDATES)} exists")


def run_options(account: Account | None) -> dict[str, Any]:
    """`subprocess` keyword arguments for `account`; empty for the caller's own account."""
    return account.run_options() if account else {}
