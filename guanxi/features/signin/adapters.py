"""What an adapter to another system's people looks like. The server names the adapters at start, as it names the modules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol, runtime_checkable


@dataclass(frozen=True)
class Config:
    """A provider as configured, with its secret in clear."""

    id: int
    code: str
    name: str
    kind: str
    settings: Mapping[str, Any]
    secret: str


@dataclass(frozen=True)
class Person:
    """Somebody as the other system knows him; `subject` never changes there."""

    subject: str
    account: str = ""
    email: str = ""
    email_verified: bool = False
    mobile: str = ""
    name: str = ""


@dataclass(frozen=True)
class Trip:
    """What belongs together on the way to the provider's page and back."""

    back: str
    state: str
    nonce: str
    verifier: str


class Refused(Exception):
    """The other system did not vouch for anybody; the text is for the server's log."""


@dataclass(frozen=True)
class Setting:
    """One setting of a kind of provider, as the form shows it."""

    name: str
    label: str
    required: bool = False
    default: str = ""
    help: str = ""


class Adapter(Protocol):
    """Common to both kinds; `secret` is the label of what is kept encrypted."""

    @property
    def label(self) -> str: ...

    @property
    def secret(self) -> str: ...

    @property
    def settings(self) -> tuple[Setting, ...]: ...


@runtime_checkable
class Redirecting(Adapter, Protocol):
    """The person signs in on the provider's page."""

    def start(self, config: Config, trip: Trip) -> str:
        """The address to send the browser to."""

    def finish(self, config: Config, trip: Trip, answer: Mapping[str, str]) -> Person:
        """Who it was. Raises Refused."""


@runtime_checkable
class Directory(Adapter, Protocol):
    """The person types name and password here, and the directory checks them."""

    def check(self, config: Config, account: str, password: str) -> Person | None:
        """Who it is, or None when the directory says no. Raises Refused when it cannot be asked."""


@dataclass
class _Installed:
    adapters: dict[str, Adapter] = field(default_factory=dict)


_installed = _Installed()


def install(adapters: Mapping[str, Adapter]) -> None:
    """Name the adapters by kind; called once, at start."""
    _installed.adapters = dict(adapters)


def adapters() -> Mapping[str, Adapter]:
    return _installed.adapters
