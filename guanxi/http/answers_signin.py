"""The shapes of what the addresses of signing in and of its administration answer."""

from __future__ import annotations

from typing import Any

from guanxi.http.metadata_schema import FLAG, NAMES, STRING, exactly, maybe
from guanxi.http.shapes import ID

Json = dict[str, Any]
MOMENT: Json = {"type": "string", "format": "date-time"}
COUNT: Json = {"type": "integer", "minimum": 0}
SEEN = exactly(id=ID, title=maybe(STRING))
WORD = exactly(name=STRING, label=STRING)
RULES = exactly(
    **dict.fromkeys(("min_length", "classes", "history", "max_age_days", "lock_after", "lock_seconds", "ip_lock_after", "session_days", "code_minutes", "reset_minutes"), COUNT),
    second_factor={"enum": ["optional", "administrators", "everyone"]}, reset_by_mail=FLAG, address=STRING,
)  # fmt: skip
LINE = exactly(
    id=ID, at=MOMENT, account=STRING, ip=STRING, client=STRING, result={"enum": ["ok", "failed"]}, event=WORD, method=STRING,
    reason=STRING, operator=maybe(SEEN), by=maybe(SEEN),
)  # fmt: skip
PROVIDER = exactly(
    id=ID, code=STRING, name=STRING, kind=STRING, active=FLAG, position={"type": "integer"}, has_secret=FLAG,
    settings={"type": "object", "additionalProperties": {"anyOf": [STRING, FLAG]}},
)  # fmt: skip
SETTING = exactly(name=STRING, label=STRING, required=FLAG, default=STRING, help=STRING)

SIGN_IN_SHAPES: dict[str, Json] = {
    "Enrolment": exactly(secret=STRING, uri=STRING, svg=STRING),
    "OwnSecondFactor": exactly(enrolled=FLAG, demanded=FLAG, recovery_left=COUNT, has_password=FLAG),
    "RecoveryCodes": exactly(recovery_codes=NAMES),
    "SignInLine": LINE,
    "SignInLines": exactly(rows={"type": "array", "items": LINE}, next=maybe(ID)),
    "SignInLog": exactly(rows={"type": "array", "items": LINE}, next=maybe(ID), events={"type": "array", "items": WORD}),
    "SignInPolicy": exactly(
        values=RULES, limits={"type": "object", "additionalProperties": exactly(min=COUNT, max=COUNT)}, second_factor=NAMES, can_mail=FLAG,
    ),
    "AnySession": exactly(
        id=ID, ip=STRING, client=STRING, method=STRING, created_at=MOMENT, last_seen=MOMENT, account=STRING, operator=SEEN, current=FLAG,
    ),
    "IdentityProvider": PROVIDER,
    "IdentityProviders": exactly(
        rows={"type": "array", "items": PROVIDER}, matches={"type": "array", "items": WORD},
        kinds={"type": "array", "items": exactly(
            kind=STRING, label=STRING, secret=STRING, redirects=FLAG, settings={"type": "array", "items": SETTING},
        )},
    ),
}  # fmt: skip


def _ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


_NOTHING = _ref("Nothing")
SIGN_IN_ANSWERS: dict[str, Json] = {
    "post /auth/second-factor": _ref("Me"), "post /auth/second-factor/enrol": _ref("Enrolment"),
    "post /auth/one-time-code": _NOTHING, "post /auth/password-reset": _NOTHING, "post /auth/password-reset/confirm": _NOTHING,
    "get /auth/second-factor": _ref("OwnSecondFactor"), "post /auth/second-factor/setup": _ref("Enrolment"),
    "post /auth/second-factor/confirm": _ref("RecoveryCodes"), "post /auth/second-factor/recovery-codes": _ref("RecoveryCodes"),
    "post /auth/second-factor/remove": _NOTHING, "get /auth/history": _ref("SignInLines"), "post /auth/act-as": _NOTHING,
    "get /security/policy": _ref("SignInPolicy"), "patch /security/policy": _ref("SignInPolicy"), "get /security/log": _ref("SignInLog"),
    "get /security/sessions": {"type": "array", "items": _ref("AnySession")},
    "get /security/providers": _ref("IdentityProviders"), "post /security/providers": _ref("IdentityProvider"),
    "patch /security/providers/{id}": _ref("IdentityProvider"),
}  # fmt: skip
