"""登录方式 as the administrator configures them; the client secret goes in and never comes out again."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from psycopg.types.json import Jsonb

from guanxi.base.errors import FieldError, Invalid, NotFound
from guanxi.base.words import say, translate
from guanxi.features.signin.adapters import Adapter, Config, Directory, Setting, adapters
from guanxi.features.signin.secrets import decrypt, encrypt
from guanxi.kernel.storage.rows import run, run_dicts

MATCHES_LABELS = {"account": "登录账号", "email": "邮箱", "mobile": "员工手机"}
COMMON: dict[str, Any] = {"match": "account", "auto_create": False, "admits_administrators": False, "trust_email": False}
CODE = re.compile(r"[a-z][a-z0-9-]{1,29}")
LOCAL = {"localhost", "127.0.0.1", "::1"}


def all_providers(*, active: bool = False) -> list[dict[str, Any]]:
    """As stored, in the order of the sign-in page."""
    where = "where active" if active else ""
    return run_dicts(f"select * from kernel_identityprovider {where} order by position, id")


def shown(row: Mapping[str, Any]) -> dict[str, Any]:
    """As the administrator reads it back."""
    names = ("id", "code", "name", "kind", "active", "position")
    return {n: row[n] for n in names} | {"settings": {**COMMON, **row["settings"]}, "has_secret": bool(row["secret"])}


def offered() -> list[dict[str, str]]:
    """What the sign-in page shows as buttons."""
    known = adapters()
    rows = [r for r in all_providers(active=True) if r["kind"] in known and not isinstance(known[r["kind"]], Directory)]
    return [{"code": r["code"], "name": r["name"], "kind": r["kind"]} for r in rows]


def config_of(row: Mapping[str, Any]) -> Config:
    settings = {s.name: s.default for s in adapters()[row["kind"]].settings if s.default} | {**COMMON, **row["settings"]}
    return Config(row["id"], row["code"], row["name"], row["kind"], settings, decrypt(row["secret"]))


def active_provider(code: str) -> Config:
    """Raises NotFound when there is none."""
    for row in all_providers(active=True):
        if row["code"] == code and row["kind"] in adapters():
            return config_of(row)
    raise NotFound(say("没有这种登录方式。"))


def directories() -> list[Config]:
    """Active directories that check name and password."""
    known = adapters()
    return [config_of(r) for r in all_providers(active=True) if isinstance(known.get(r["kind"]), Directory)]


def kinds() -> list[dict[str, Any]]:
    """What the form of a new provider needs to know."""
    return [
        {"kind": kind, "label": translate(one.label), "secret": translate(one.secret), "settings": [form_of(s) for s in one.settings],
         "redirects": not isinstance(one, Directory)}
        for kind, one in adapters().items()
    ]  # fmt: skip


def form_of(setting: Setting) -> dict[str, Any]:
    return {
        "name": setting.name, "label": translate(setting.label), "required": setting.required, "default": setting.default,
        "help": translate(setting.help),
    }  # fmt: skip


def save(id_: int | None, given: Mapping[str, Any]) -> dict[str, Any]:
    """Make or change a provider; what is not given stays. Raises Invalid by field."""
    row: dict[str, Any] = {"code": "", "name": "", "kind": "", "settings": {}, "secret": "", "active": False, "position": 0}
    if id_ is not None:
        found = run_dicts("select * from kernel_identityprovider where id = %s", [id_])
        if not found:
            raise NotFound()
        row = found[0]
    secret = given.get("secret")
    changes = {k: v for k, v in given.items() if v is not None and k != "secret" and not (id_ and k in ("code", "kind"))}
    new = {**row, **changes, "secret": encrypt(secret) if secret else row["secret"]}
    check(new, id_)
    values = [new["code"], new["name"].strip(), new["kind"], Jsonb(new["settings"]), new["secret"], new["active"], new["position"]]
    if id_ is None:
        sql = "insert into kernel_identityprovider (code, name, kind, settings, secret, active, position) values (%s, %s, %s, %s, %s, %s, %s) returning *"
        return shown(run_dicts(sql, values)[0])
    sql = "update kernel_identityprovider set code=%s, name=%s, kind=%s, settings=%s, secret=%s, active=%s, position=%s where id=%s returning *"
    return shown(run_dicts(sql, [*values, id_])[0])


def check(new: Mapping[str, Any], id_: int | None) -> None:
    errors: dict[str, list[FieldError]] = {}

    def refuse(name: str, code: str, message: str) -> None:
        errors.setdefault(name, []).append(FieldError(code, message))

    if not CODE.fullmatch(new["code"]):
        refuse("code", "wrong_type", say("代码由小写字母、数字和连字符组成，以字母开头，2 到 30 个字符。"))
    elif run("select 1 from kernel_identityprovider where code = %s and id <> %s", [new["code"], id_ or 0]):
        refuse("code", "not_unique", say("这个代码已被使用。"))
    if not 0 < len(new["name"].strip()) <= 60 or "\x00" in new["name"]:
        refuse("name", "required", say("请填写名称（最多 60 个字符）。"))
    adapter = adapters().get(new["kind"])
    if adapter is None:
        refuse("kind", "unknown_option", say("没有这个选项。"))
    else:
        for name, error in setting_faults(adapter, new["settings"], complete=new["active"]):
            refuse(f"settings.{name}", *error)
        if new["active"] and adapter.secret and not new["secret"]:
            refuse("secret", "required", say("启用前请填写密钥。"))
    if errors:
        raise Invalid(fields=errors)


def setting_faults(adapter: Adapter, given: Mapping[str, Any], *, complete: bool) -> list[tuple[str, tuple[str, str]]]:
    """What is wrong with the settings; those that are required count once the provider is switched on."""
    faults = []
    known = {s.name: s for s in adapter.settings}
    for name, value in given.items():
        if name == "match":
            good = value in MATCHES_LABELS
        elif name in COMMON:
            good = isinstance(value, bool)
        else:
            good = name in known and isinstance(value, str) and len(value) <= 500 and "\x00" not in value
        if not good:
            faults.append((name[:60], ("wrong_type", say("这项设置不对。"))))
        elif isinstance(value, str) and value.startswith("http:") and urlsplit(value).hostname not in LOCAL:
            faults.append((name, ("insecure", say("请填写以 https:// 开头的网址。"))))
    missing = [s.name for s in adapter.settings if complete and s.required and not given.get(s.name) and not s.default]
    return faults + [(name, ("required", say("启用前请填写这一项。"))) for name in missing]


def remove(id_: int) -> None:
    if not run("delete from kernel_identityprovider where id = %s returning id", [id_]):
        raise NotFound()
    run("delete from kernel_identity where provider = %s", [id_])
