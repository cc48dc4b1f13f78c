"""OpenID Connect: authorization code with PKCE and nonce, by Authlib; the ID token is checked against the provider's keys."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from guanxi.features.signin.adapters import Config, Person, Refused, Setting, Trip
from guanxi.integrations.signin.web import SECONDS, fetch, text

ALGORITHMS = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"]
CLOCK_SECONDS = 60


@dataclass(frozen=True)
class Oidc:
    """Any provider that publishes `/.well-known/openid-configuration`."""

    label: str = "OpenID Connect"
    secret: str = "客户端密钥"  # noqa: S105
    settings: tuple[Setting, ...] = (
        Setting("issuer", "颁发者地址", required=True, help="例如 https://login.example.com/realms/company"),
        Setting("client_id", "客户端编号", required=True),
        Setting("scope", "范围", default="openid profile email"),
        Setting("account_claim", "账号取自", default="preferred_username"),
        Setting("mobile_claim", "手机取自", default="phone_number"),
    )

    def start(self, config: Config, trip: Trip) -> str:
        address = described(config)["authorization_endpoint"]
        with client(config, trip) as session:
            url, _ = session.create_authorization_url(address, state=trip.state, nonce=trip.nonce, code_verifier=trip.verifier)
        return str(url)

    def finish(self, config: Config, trip: Trip, answer: Mapping[str, str]) -> Person:
        from authlib.common.errors import AuthlibBaseError
        from httpx import HTTPError

        about = described(config)
        with client(config, trip) as session:
            try:
                token = session.fetch_token(about["token_endpoint"], code=answer.get("code", ""), code_verifier=trip.verifier)
            except (AuthlibBaseError, HTTPError, ValueError) as problem:
                raise Refused(f"token: {problem}") from problem
        claims = checked(config, about, text(token.get("id_token")), trip.nonce)
        return person(config, claims | more_claims(about, token, claims))


def described(config: Config) -> dict[str, Any]:
    """What the provider publishes about itself; it must call itself what the administrator called it."""
    issuer = str(config.settings["issuer"]).rstrip("/")
    about = fetch("GET", f"{issuer}/.well-known/openid-configuration")
    if str(about.get("issuer", "")).rstrip("/") != issuer:
        raise Refused("the provider calls itself differently")
    missing = [n for n in ("authorization_endpoint", "token_endpoint", "jwks_uri") if not isinstance(about.get(n), str)]
    if missing:
        raise Refused(f"the provider does not say {missing}")
    return about


def client(config: Config, trip: Trip) -> Any:
    from authlib.integrations.httpx_client import OAuth2Client

    return OAuth2Client(
        config.settings["client_id"], config.secret, scope=config.settings["scope"], redirect_uri=trip.back,
        code_challenge_method="S256", timeout=SECONDS,
    )  # fmt: skip


def checked(config: Config, about: Mapping[str, Any], id_token: str, nonce: str) -> dict[str, Any]:
    """The claims of an ID token that is signed by the provider, meant for us, fresh, and of this very trip."""
    from joserfc import jwt
    from joserfc.errors import JoseError
    from joserfc.jwk import KeySet

    try:
        keys = KeySet.import_key_set(fetch("GET", about["jwks_uri"]))  # type: ignore[arg-type]
        token = jwt.decode(id_token, keys, algorithms=ALGORITHMS)
        jwt.JWTClaimsRegistry(
            leeway=CLOCK_SECONDS, exp={"essential": True}, sub={"essential": True}, iss={"essential": True, "value": about["issuer"]},
            aud={"essential": True, "value": config.settings["client_id"]}, nonce={"essential": True, "value": nonce},
        ).validate(token.claims)
    except (JoseError, ValueError, KeyError, TypeError) as problem:
        raise Refused(f"ID token: {problem}") from problem
    audience = token.claims["aud"]
    if isinstance(audience, list) and len(audience) > 1 and token.claims.get("azp") != config.settings["client_id"]:
        raise Refused("ID token: meant for another client")
    return dict(token.claims)


def more_claims(about: Mapping[str, Any], token: Mapping[str, Any], claims: Mapping[str, Any]) -> dict[str, Any]:
    """What the user info adds, for providers that keep the ID token small."""
    if not about.get("userinfo_endpoint") or not token.get("access_token"):
        return {}
    found = fetch("GET", about["userinfo_endpoint"], headers={"Authorization": f"Bearer {token['access_token']}"})
    if found.get("sub") != claims["sub"]:
        raise Refused("user info of another person")
    return {k: v for k, v in found.items() if k not in claims}


def person(config: Config, claims: Mapping[str, Any]) -> Person:
    return Person(
        subject=text(claims["sub"]), account=text(claims.get(config.settings["account_claim"])), email=text(claims.get("email")),
        email_verified=claims.get("email_verified") is True, mobile=text(claims.get(config.settings["mobile_claim"])),
        name=text(claims.get("name")),
    )  # fmt: skip
