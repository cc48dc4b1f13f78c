"""WeCom, DingTalk and Feishu: OAuth with quirks of their own, hence a small preset each instead of OpenID Connect."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import quote, urlencode

from guanxi.features.signin.adapters import Config, Person, Refused, Setting, Trip
from guanxi.integrations.signin.web import fetch, text

Query = dict[str, str]


@dataclass(frozen=True)
class Enterprise:
    """One of the three; `page`/`query` make the address of the sign-in page, `who` finds out who came back."""

    label: str
    secret: str
    settings: tuple[Setting, ...]
    page: str
    query: Callable[[Config, Trip], Query]
    who: Callable[[Config, Trip, str], Person]

    def start(self, config: Config, trip: Trip) -> str:
        return f"{config.settings[self.page]}?{urlencode(self.query(config, trip), quote_via=quote)}"

    def finish(self, config: Config, trip: Trip, answer: Mapping[str, str]) -> Person:
        code = answer.get("code") or answer.get("authCode") or ""
        if not code:
            raise Refused("no code came back")
        return self.who(config, trip, code)


def wecom_query(config: Config, trip: Trip) -> Query:
    return {
        "login_type": "CorpApp", "appid": config.settings["corp_id"], "agentid": config.settings["agent_id"],
        "redirect_uri": trip.back, "state": trip.state,
    }  # fmt: skip


def wecom_who(config: Config, trip: Trip, code: str) -> Person:
    """Its errors come with status 200 and a number; mobile and e-mail only where the company lets the application read them."""
    base = config.settings["api"]

    def ask(path: str, **query: str) -> dict[str, object]:
        body = fetch("GET", f"{base}/cgi-bin/{path}", params=query)
        if body.get("errcode", 0) != 0:
            raise Refused(f"WeCom {path}: {body.get('errcode')}")
        return body

    access = text(ask("gettoken", corpid=config.settings["corp_id"], corpsecret=config.secret).get("access_token"))
    user = text(ask("auth/getuserinfo", access_token=access, code=code).get("userid"))
    if not user:
        raise Refused("WeCom: not a member of the company")
    about = ask("user/get", access_token=access, userid=user)
    email = text(about.get("biz_mail")) or text(about.get("email"))
    return Person(user, user, email, email_verified=bool(email), mobile=text(about.get("mobile")), name=text(about.get("name")))


def dingtalk_query(config: Config, trip: Trip) -> Query:
    return {
        "client_id": config.settings["client_id"], "redirect_uri": trip.back, "state": trip.state, "response_type": "code",
        "scope": "openid", "prompt": "consent",
    }  # fmt: skip


def dingtalk_who(config: Config, trip: Trip, code: str) -> Person:
    """The code comes back as `authCode`, the token goes into a header of its own."""
    base = config.settings["api"]
    body = {"clientId": config.settings["client_id"], "clientSecret": config.secret, "code": code, "grantType": "authorization_code"}
    access = text(fetch("POST", f"{base}/v1.0/oauth2/userAccessToken", json=body).get("accessToken"))
    about = fetch("GET", f"{base}/v1.0/contact/users/me", headers={"x-acs-dingtalk-access-token": access})
    # Anybody with DingTalk may come back here, not the company's people alone: the e-mail is his own word.
    return Person(text(about.get("unionId")), "", text(about.get("email")), mobile=text(about.get("mobile")), name=text(about.get("nick")))


def feishu_query(config: Config, trip: Trip) -> Query:
    return {
        "client_id": config.settings["client_id"], "redirect_uri": trip.back, "state": trip.state, "response_type": "code",
        "code_challenge": challenge(trip.verifier), "code_challenge_method": "S256",
    }  # fmt: skip


def challenge(verifier: str) -> str:
    from authlib.oauth2.rfc7636 import create_s256_code_challenge

    return str(create_s256_code_challenge(verifier))


def feishu_who(config: Config, trip: Trip, code: str) -> Person:
    """The answer is wrapped in `data`; errors come as a number beside it."""
    base = config.settings["api"]
    given = {
        "grant_type": "authorization_code", "client_id": config.settings["client_id"], "client_secret": config.secret, "code": code,
        "redirect_uri": trip.back, "code_verifier": trip.verifier,
    }  # fmt: skip
    access = text(fetch("POST", f"{base}/open-apis/authen/v2/oauth/token", json=given).get("access_token"))
    answer = fetch("GET", f"{base}/open-apis/authen/v1/user_info", headers={"Authorization": f"Bearer {access}"})
    about = answer.get("data")
    if answer.get("code", 0) != 0 or not isinstance(about, dict):
        raise Refused(f"Feishu: {answer.get('code')}")
    own = text(about.get("enterprise_email"))
    return Person(
        text(about.get("union_id")), text(about.get("user_id")), own or text(about.get("email")), email_verified=bool(own),
        mobile=text(about.get("mobile")), name=text(about.get("name")),
    )  # fmt: skip


APP = (Setting("client_id", "应用编号", required=True),)
WECOM = Enterprise(
    "企业微信", "应用密钥",
    (
        Setting("corp_id", "企业编号", required=True), Setting("agent_id", "应用编号", required=True),
        Setting("authorize", "登录页地址", default="https://login.work.weixin.qq.com/wwlogin/sso/login"),
        Setting("api", "接口地址", default="https://qyapi.weixin.qq.com"),
    ),
    "authorize", wecom_query, wecom_who,
)  # fmt: skip
DINGTALK = Enterprise(
    "钉钉", "应用密钥",
    (
        *APP, Setting("authorize", "登录页地址", default="https://login.dingtalk.com/oauth2/auth"),
        Setting("api", "接口地址", default="https://api.dingtalk.com"),
    ),
    "authorize", dingtalk_query, dingtalk_who,
)  # fmt: skip
FEISHU = Enterprise(
    "飞书", "应用密钥",
    (
        *APP, Setting("authorize", "登录页地址", default="https://accounts.feishu.cn/open-apis/authen/v1/authorize"),
        Setting("api", "接口地址", default="https://open.feishu.cn"),
    ),
    "authorize", feishu_query, feishu_who,
)  # fmt: skip
