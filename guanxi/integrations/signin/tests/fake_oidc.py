"""An OpenID provider on a port of this machine: discovery, keys, token and user info, with what a test wants to go wrong."""

from __future__ import annotations

import base64
import hashlib
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import RSAKey

CLIENT, SECRET = "guanxi", "provider-secret"


@dataclass
class FakeProvider:
    """`person` signs in at once; `claims` replaces claims of the ID token; `key` may be swapped for a forger's."""

    url: str = ""
    person: dict[str, Any] = field(default_factory=dict)
    claims: dict[str, Any] = field(default_factory=dict)
    key: RSAKey = field(default_factory=lambda: RSAKey.generate_key(2048, {"kid": "one"}))
    published: RSAKey | None = None
    codes: dict[str, dict[str, str]] = field(default_factory=dict)

    def authorize(self, address: str) -> dict[str, str]:
        """What the person's browser would bring back from this address."""
        asked = {k: v[0] for k, v in parse_qs(urlsplit(address).query).items()}
        assert asked["client_id"] == CLIENT
        assert asked["code_challenge_method"] == "S256"
        code = f"code-{len(self.codes)}"
        self.codes[code] = asked
        return {"code": code, "state": asked["state"]}

    def answer(self, path: str, form: dict[str, str], headers: Any) -> tuple[int, dict[str, Any]]:
        if path == "/.well-known/openid-configuration":
            ends = {"authorization_endpoint": "authorize", "token_endpoint": "token", "jwks_uri": "keys", "userinfo_endpoint": "me"}
            return 200, {"issuer": self.url} | {name: f"{self.url}/{end}" for name, end in ends.items()}
        if path == "/keys":
            return 200, {"keys": [(self.published or self.key).as_dict(private=False)]}
        if path == "/me":
            good = headers["Authorization"] == "Bearer access"
            return (200, self.person) if good else (401, {})
        if path == "/token":
            return self.token(form, headers)
        return 404, {}

    def token(self, form: dict[str, str], headers: Any) -> tuple[int, dict[str, Any]]:
        basic = base64.b64encode(f"{CLIENT}:{SECRET}".encode()).decode()
        asked = self.codes.pop(form.get("code", ""), None)
        challenge = base64.urlsafe_b64encode(hashlib.sha256(form.get("code_verifier", "").encode()).digest()).decode().rstrip("=")
        if headers["Authorization"] != f"Basic {basic}" or asked is None or asked["code_challenge"] != challenge:
            return 400, {"error": "invalid_grant"}
        now = int(time.time())
        claims = {"iss": self.url, "aud": CLIENT, "sub": self.person["sub"], "iat": now, "exp": now + 300, "nonce": asked["nonce"], **self.claims}
        token = jwt.encode({"alg": "RS256", "kid": "one"}, claims, self.key, algorithms=["RS256"])
        return 200, {"access_token": "access", "token_type": "Bearer", "expires_in": 300, "id_token": token}


@contextmanager
def fake_provider() -> Iterator[FakeProvider]:
    """Runs until the block ends."""
    provider = FakeProvider()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.say({})

        def do_POST(self) -> None:
            raw = self.rfile.read(int(self.headers["Content-Length"])).decode()
            self.say({k: v[0] for k, v in parse_qs(raw).items()})

        def say(self, form: dict[str, str]) -> None:
            status, body = provider.answer(urlsplit(self.path).path, form, self.headers)
            raw = json.dumps(body).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(raw)))
            self.end_headers()
            self.wfile.write(raw)

        def log_message(self, *_: Any) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    provider.url = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield provider
    finally:
        server.shutdown()
        server.server_close()


def callback_path(code: str, answer: dict[str, str]) -> str:
    return f"/api/v1/auth/providers/{code}/callback?{urlencode(answer)}"
