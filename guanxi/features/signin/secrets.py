"""Secrets that must be read again (authenticator, client secret of a provider): encrypted with a key derived from the secret key."""

from __future__ import annotations

import base64
import hashlib
import hmac
from functools import cache

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings


@cache
def _cipher(secret_key: str) -> Fernet:
    key = HKDF(SHA256(), 32, salt=None, info=b"guanxi sign-in").derive(secret_key.encode())
    return Fernet(base64.urlsafe_b64encode(key))


def encrypt(text: str) -> str:
    return _cipher(settings.SECRET_KEY).encrypt(text.encode()).decode() if text else ""


def decrypt(text: str) -> str:
    """The text again; empty when it was written under another secret key (a restored backup without its key)."""
    try:
        return _cipher(settings.SECRET_KEY).decrypt(text.encode()).decode() if text else ""
    except InvalidToken:
        return ""


def seal(*parts: object) -> str:
    """A keyed hash: short codes cannot be found out from the table by trying them all."""
    text = ":".join(map(str, parts))
    return hmac.new(f"seal:{settings.SECRET_KEY}".encode(), text.encode(), hashlib.sha256).hexdigest()
