"""WeCom, DingTalk and Feishu: their quirks, as their published interfaces describe them."""

from __future__ import annotations

from typing import Any

import pytest

from guanxi.features.signin.adapters import Config, Refused, Trip
from guanxi.integrations.signin import enterprise
from guanxi.integrations.signin.enterprise import DINGTALK, FEISHU, WECOM, Enterprise

TRIP = Trip("https://crm.example.com/back", "default.s", "n", "v" * 50)


def config(preset: Enterprise, **settings: str) -> Config:
    defaults = {s.name: s.default for s in preset.settings}
    return Config(1, "x", "x", "x", defaults | settings, "app-secret")


def answering(monkeypatch: pytest.MonkeyPatch, answers: dict[str, dict[str, Any]]) -> list[dict[str, Any]]:
    """Stand in for their servers; the calls that were made."""
    calls: list[dict[str, Any]] = []

    def fetch(method: str, url: str, **more: Any) -> dict[str, Any]:
        calls.append({"method": method, "url": url, **more})
        return next(body for part, body in answers.items() if url.endswith(part))

    monkeypatch.setattr(enterprise, "fetch", fetch)
    return calls


def test_wecom(monkeypatch: pytest.MonkeyPatch) -> None:
    one = config(WECOM, corp_id="ww1", agent_id="1000002")
    address = WECOM.start(one, TRIP)
    assert address.startswith("https://login.work.weixin.qq.com/wwlogin/sso/login?")
    assert "redirect_uri=https%3A%2F%2Fcrm.example.com%2Fback" in address
    user = {"errcode": 0, "name": "李敏", "mobile": "13300001234", "biz_mail": "li@example.com"}
    calls = answering(monkeypatch, {"gettoken": {"errcode": 0, "access_token": "t"}, "getuserinfo": {"errcode": 0, "userid": "limin"}, "user/get": user})
    person = WECOM.finish(one, TRIP, {"code": "c"})
    assert (person.subject, person.account, person.email, person.email_verified) == ("limin", "limin", "li@example.com", True)
    assert calls[0]["params"] == {"corpid": "ww1", "corpsecret": "app-secret"}
    answering(monkeypatch, {"gettoken": {"errcode": 40001}})
    with pytest.raises(Refused):
        WECOM.finish(one, TRIP, {"code": "c"})
    answering(monkeypatch, {"gettoken": {"access_token": "t"}, "getuserinfo": {"errcode": 0, "openid": "stranger"}})
    with pytest.raises(Refused):
        WECOM.finish(one, TRIP, {"code": "c"})


def test_dingtalk(monkeypatch: pytest.MonkeyPatch) -> None:
    one = config(DINGTALK, client_id="ding1")
    assert "scope=openid" in DINGTALK.start(one, TRIP)
    me = {"unionId": "u1", "nick": "李敏", "mobile": "13300001234", "email": "li@example.com"}
    calls = answering(monkeypatch, {"userAccessToken": {"accessToken": "t"}, "users/me": me})
    person = DINGTALK.finish(one, TRIP, {"authCode": "c"})
    assert (person.subject, person.mobile, person.email_verified) == ("u1", "13300001234", False)
    assert calls[1]["headers"] == {"x-acs-dingtalk-access-token": "t"}
    with pytest.raises(Refused):
        DINGTALK.finish(one, TRIP, {})


def test_feishu(monkeypatch: pytest.MonkeyPatch) -> None:
    one = config(FEISHU, client_id="cli_1")
    assert "code_challenge_method=S256" in FEISHU.start(one, TRIP)
    data = {"union_id": "on_1", "user_id": "limin", "enterprise_email": "li@example.com", "mobile": "+8613300001234", "name": "李敏"}
    calls = answering(monkeypatch, {"oauth/token": {"code": 0, "access_token": "t"}, "user_info": {"code": 0, "data": data}})
    person = FEISHU.finish(one, TRIP, {"code": "c"})
    assert (person.subject, person.account, person.email_verified) == ("on_1", "limin", True)
    assert calls[0]["json"]["code_verifier"] == TRIP.verifier
    answering(monkeypatch, {"oauth/token": {"access_token": "t"}, "user_info": {"code": 99991663}})
    with pytest.raises(Refused):
        FEISHU.finish(one, TRIP, {"code": "c"})
