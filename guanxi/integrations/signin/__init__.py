"""Adapters to the systems that know our people: one value a kind; the server hands them to the feature at start."""

from collections.abc import Mapping

from guanxi.features.signin.adapters import Adapter
from guanxi.integrations.signin.enterprise import DINGTALK, FEISHU, WECOM
from guanxi.integrations.signin.ldap import Ldap
from guanxi.integrations.signin.oidc import Oidc

ADAPTERS: Mapping[str, Adapter] = {"oidc": Oidc(), "ldap": Ldap(), "wecom": WECOM, "dingtalk": DINGTALK, "feishu": FEISHU}
