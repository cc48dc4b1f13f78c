"""LDAP and Active Directory by python-ldap, an optional extra (`guanxi[ldap]`): search the person, then bind as him."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from guanxi.features.signin.adapters import Config, Person, Refused, Setting
from guanxi.features.signin.providers import LOCAL

SECONDS = 5


@dataclass(frozen=True)
class Ldap:
    """A directory that checks names and passwords. Without `ldaps://` the connection is encrypted by StartTLS."""

    label: str = "LDAP / Active Directory"
    secret: str = "查询账号的密码"  # noqa: S105
    settings: tuple[Setting, ...] = (
        Setting("url", "服务器地址", required=True, help="例如 ldaps://ldap.example.com"),
        Setting("bind_dn", "查询账号", required=True, help="例如 cn=reader,dc=example,dc=com"),
        Setting("base", "查询起点", required=True, help="例如 ou=people,dc=example,dc=com"),
        Setting("filter", "查询条件", default="(uid={account})", help="Active Directory 用 (sAMAccountName={account})"),
        Setting("account_attribute", "账号取自", default="uid"),
        Setting("email_attribute", "邮箱取自", default="mail"),
        Setting("mobile_attribute", "手机取自", default="mobile"),
        Setting("name_attribute", "姓名取自", default="cn"),
        Setting("id_attribute", "唯一编号取自", default="entryUUID", help="Active Directory 用 objectGUID；没有时用 DN"),
    )

    def check(self, config: Config, account: str, password: str) -> Person | None:
        """An empty password is never tried: directories take it for an anonymous bind and say yes."""
        try:
            import ldap
        except ImportError as problem:
            raise Refused("python-ldap is not installed") from problem
        if not account or not password or "\x00" in account + password:
            return None
        try:
            found = search(config, account)
            connect(config, found[0] if found else nobody(config), password).unbind_s()
        except ldap.INVALID_CREDENTIALS:
            return None
        except ldap.LDAPError as problem:
            raise Refused(f"LDAP: {type(problem).__name__}") from problem
        return person(config, *found) if found else None


def nobody(config: Config) -> str:
    """A name that no directory has: it is tried with the password of whoever was not found, so that he waits as long."""
    return f"cn=guanxi-{secrets.token_hex(8)},{config.settings['base']}"


def connect(config: Config, name: str, password: str) -> Any:
    """A connection bound as `name`; encrypted unless the directory is on this machine."""
    import ldap

    url = str(config.settings["url"])
    connection = ldap.initialize(url)
    for option, value in (
        (ldap.OPT_PROTOCOL_VERSION, 3), (ldap.OPT_REFERRALS, 0), (ldap.OPT_NETWORK_TIMEOUT, SECONDS), (ldap.OPT_TIMEOUT, SECONDS),
    ):  # fmt: skip
        connection.set_option(option, value)
    if not url.startswith("ldaps:") and urlsplit(url).hostname not in LOCAL:
        connection.start_tls_s()
    connection.simple_bind_s(name, password)
    return connection


def search(config: Config, account: str) -> tuple[str, dict[str, list[bytes]]] | None:
    """Name and attributes of the only entry that fits."""
    import ldap
    from ldap.filter import escape_filter_chars

    query = str(config.settings["filter"]).replace("{account}", escape_filter_chars(account))
    wanted = [str(config.settings[f"{what}_attribute"]) for what in ("account", "email", "mobile", "name", "id")]
    connection = connect(config, str(config.settings["bind_dn"]), config.secret)
    try:
        rows = connection.search_ext_s(config.settings["base"], ldap.SCOPE_SUBTREE, query, wanted, timeout=SECONDS, sizelimit=2)
    except ldap.SIZELIMIT_EXCEEDED:
        return None
    finally:
        connection.unbind_s()
    entries = [(name, attributes) for name, attributes in rows if name]
    return entries[0] if len(entries) == 1 else None


def person(config: Config, name: str, attributes: dict[str, list[bytes]]) -> Person:
    lower = {key.lower(): values for key, values in attributes.items()}

    def first(what: str) -> bytes:
        values = lower.get(str(config.settings[f"{what}_attribute"]).lower()) or [b""]
        return values[0]

    def text(what: str) -> str:
        return first(what).decode("utf-8", "replace")

    mark = first("id")
    subject = (mark.decode() if mark.isascii() else mark.hex()) if mark else name
    return Person(subject, text("account"), text("email"), email_verified=True, mobile=text("mobile"), name=text("name"))
