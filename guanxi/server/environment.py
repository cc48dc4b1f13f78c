"""What the operator tells Guanxi through environment variables; the only place that reads them.

Read on every call rather than once, so that tests and the supervisor's children see what was set for them.
"""

from __future__ import annotations

import os
import secrets
from pathlib import Path
from urllib.parse import unquote, urlsplit

DEFAULT_PORT = 8000


def data_dir() -> Path:
    """Folder with the database, attachments and secrets (`GUANXI_DATA`, default `./.data`); absolute, may not exist yet."""
    return Path(os.environ.get("GUANXI_DATA") or ".data").expanduser().absolute()


def files_dir(set_code: str) -> Path:
    """Folder with the attachments of one account set."""
    return data_dir() / "files" / set_code


def s3() -> dict[str, str | None] | None:
    """Bucket, endpoint, key and secret (`GUANXI_S3_BUCKET`, `_ENDPOINT`, `_KEY`, `_SECRET`) for attachments; None: the data folder."""
    bucket = os.environ.get("GUANXI_S3_BUCKET")
    if not bucket:
        return None
    return {"bucket": bucket} | {
        name: os.environ.get(f"GUANXI_S3_{name.upper()}") or None for name in ("endpoint", "key", "secret")
    }


def port() -> int:
    """TCP port of the web server (`GUANXI_PORT`). Raises SystemExit when it is not a port number."""
    text = os.environ.get("GUANXI_PORT") or str(DEFAULT_PORT)
    if not text.isdigit() or not 0 < int(text) < 65536:
        raise SystemExit(f"GUANXI_PORT={text!r} 不是端口号 / is not a port number (1-65535)")
    return int(text)


def host() -> str:
    """Address the web server binds to (`GUANXI_HOST`); all interfaces unless told otherwise."""
    return os.environ.get("GUANXI_HOST") or "0.0.0.0"  # noqa: S104 - a server for the company's network


def database_url() -> str | None:
    """`DATABASE_URL`, or None for the embedded PostgreSQL."""
    return os.environ.get("DATABASE_URL") or None


def admin_password() -> str | None:
    """Password for the first administrator (`GUANXI_ADMIN_PASSWORD`), or None: make one up."""
    return os.environ.get("GUANXI_ADMIN_PASSWORD") or None


def wants_demo() -> bool:
    """Whether the first start loads the demo company; `GUANXI_DEMO=0` starts empty."""
    return os.environ.get("GUANXI_DEMO", "1").strip().lower() not in {"0", "no", "false", "off"}


def behind_proxy() -> bool:
    """Whether a reverse proxy of ours stands in front (`GUANXI_BEHIND_PROXY=1`): only then X-Forwarded-* are believed."""
    return os.environ.get("GUANXI_BEHIND_PROXY", "") == "1"


def mail() -> dict[str, object] | None:
    """Django's settings for sending e-mail, None when there is nowhere to send it.

    `GUANXI_MAIL_URL` is `smtp://user:password@host:587` (STARTTLS), `smtps://…:465` (TLS from the start), `smtp+plain://…:25`
    (no encryption) or `file:///folder` (each mail a file, for trying things out); `GUANXI_MAIL_FROM` is the sender.
    """
    url = urlsplit(os.environ.get("GUANXI_MAIL_URL", ""))
    sender = os.environ.get("GUANXI_MAIL_FROM") or unquote(url.username or "") or f"guanxi@{url.hostname or 'localhost'}"
    backend = "django.core.mail.backends"
    if url.scheme == "file":
        return {"EMAIL_BACKEND": f"{backend}.filebased.EmailBackend", "EMAIL_FILE_PATH": unquote(url.path), "DEFAULT_FROM_EMAIL": sender}
    if url.scheme not in ("smtp", "smtps", "smtp+plain"):
        return None
    return {
        "EMAIL_BACKEND": f"{backend}.smtp.EmailBackend", "EMAIL_HOST": url.hostname or "localhost", "EMAIL_PORT": url.port or 587,
        "EMAIL_HOST_USER": unquote(url.username or ""), "EMAIL_HOST_PASSWORD": unquote(url.password or ""),
        "EMAIL_USE_TLS": url.scheme == "smtp", "EMAIL_USE_SSL": url.scheme == "smtps", "EMAIL_TIMEOUT": 20, "DEFAULT_FROM_EMAIL": sender,
    }  # fmt: skip


def positive(name: str, default: int) -> int:
    """A whole number above zero from variable `name`, else `default` (also when it is nonsense)."""
    text = os.environ.get(name, "")
    return int(text) if text.isdigit() and int(text) > 0 else default


def secret_key(folder: Path) -> str:
    """Django's signing key, made once and kept in `folder`/secret_key, readable by its owner only."""
    path = folder / "secret_key"
    for _ in range(2):
        try:
            text = path.read_text().strip()
            if text:
                return text
        except FileNotFoundError:
            _create_secret(path)
    return path.read_text().strip()


def _create_secret(path: Path) -> None:
    """Write a new key; when another process is first, its key stays."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(secrets.token_urlsafe(64))
    try:
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()
