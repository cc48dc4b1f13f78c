"""Where the embedded server lives on disk and where its socket is.

Everything here is computed, nothing is started: settings ask for the socket before the server runs.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import secrets
from pathlib import Path

from guanxi.server.postgres.account import Account

USER = "guanxi"
PORT = 5432
SOCKET_LIMIT = 100
"""Bytes a socket path may have; the kernel allows 107, some clients add a suffix."""
ELSEWHERE = Path("/var/lib/guanxi")
_POINTER = "postgres.location"
_PLAIN = re.compile(r"[A-Za-z0-9_./+-]+")


def root_dir(data: Path) -> Path:
    """Folder of the server: `<data>/postgres`, or the place noted when the server's account cannot reach `data`."""
    pointer = data / _POINTER
    return Path(pointer.read_text().strip()) if pointer.is_file() else data / "postgres"


def settle(data: Path, account: Account | None) -> Path:
    """Make the server's folder, reachable and owned by its account, and return it."""
    data.mkdir(parents=True, exist_ok=True)
    root = root_dir(data)
    if account and not root.exists() and not account.can("-x", data):
        root = ELSEWHERE / secrets.token_hex(8)
        root.parent.mkdir(mode=0o711, parents=True, exist_ok=True)
        (data / _POINTER).write_text(f"{root}\n")
    _private(root, account)
    return root


def socket_dir(data: Path) -> Path:
    """Folder of the server's Unix socket; under /tmp when the natural path is too long or has unusual letters."""
    natural = root_dir(data) / "run"
    length = len(os.fsencode(natural / f".s.PGSQL.{PORT}"))
    if length <= SOCKET_LIMIT and _PLAIN.fullmatch(str(natural)):
        return natural
    digest = hashlib.sha256(os.fsencode(root_dir(data))).hexdigest()[:16]
    return Path(f"/tmp/guanxi-{os.geteuid()}-{digest}")  # noqa: S108 - checked to be private before use


def settle_socket(data: Path, account: Account | None) -> Path:
    """Make the socket folder private to the server's account. Raises PermissionError when somebody else has it."""
    folder = socket_dir(data)
    _private(folder, account)
    return folder


def forget_socket(data: Path) -> None:
    """Remove the socket folder when it stands outside the server's own; the next start makes it again."""
    folder = socket_dir(data)
    if folder.parent != root_dir(data):
        with contextlib.suppress(OSError):
            folder.rmdir()


def _private(folder: Path, account: Account | None) -> None:
    """Create `folder` with mode 0700 for the account and insist that it is a real folder of the right owner."""
    owner = account.uid if account else os.geteuid()
    if not folder.is_symlink() and not folder.exists():
        folder.mkdir(mode=0o700, parents=True)
        if account:
            account.owns(folder)
    state = folder.lstat()
    if folder.is_symlink() or not folder.is_dir():
        raise PermissionError(f"{folder} 不是文件夹 / is not a folder")
    if state.st_uid == 0 and account:
        account.owns(folder)
    elif state.st_uid != owner:
        raise PermissionError(f"{folder} 属于其他用户 / belongs to another user (uid {state.st_uid}, not {owner})")
    folder.chmod(0o700)


def connection_params(data: Path, database: str = "postgres") -> dict[str, str | int]:
    """libpq parameters of the embedded server of `data`."""
    return {"host": str(socket_dir(data)), "port": PORT, "user": USER, "dbname": database}
