"""Values read from the environment: each is right, or is refused in one sentence that says what would be right."""

import os
import re
import secrets
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

YES = {"1", "true", "yes", "on"}
NO = {"0", "false", "no", "off", ""}
DATABASE_FORM = "postgresql://user:password@host:5432/name"


def flag(name: str) -> bool:
    """A switch that is off unless the environment turns it on."""
    value = os.environ.get(name, "").strip().lower()
    if value not in YES | NO:
        raise ImproperlyConfigured(f"{name} is {value!r}: it takes 1 or 0.")
    return value in YES


def words(name: str, default: list[str]) -> list[str]:
    """A list whose items are separated by commas."""
    if name not in os.environ:
        return default
    return [word.strip() for word in os.environ[name].split(",") if word.strip()]


def origins(name: str) -> list[str]:
    """Like `words`, where each item is a scheme and a host, such as https://example.org."""
    found = words(name, [])
    for origin in found:
        parts = urlsplit(origin)
        if parts.scheme not in {"http", "https"} or not parts.netloc or parts.path not in {"", "/"}:
            raise ImproperlyConfigured(f"{name} has {origin!r}: each item looks like https://example.org.")
    return [origin.rstrip("/") for origin in found]


def rate(name: str, default: str) -> str:
    """So many requests a second, minute, hour or day."""
    value = os.environ.get(name, default)
    if not re.fullmatch(r"[1-9]\d*/(second|minute|hour|day)", value):
        raise ImproperlyConfigured(f"{name} is {value!r}: it looks like 600/minute.")
    return value


def database(name: str) -> dict[str, Any]:
    """Django's settings for the server at the address in `name`; without one, those of the embedded server."""
    url = os.environ.get(name, "").strip()
    return _server(name, url) if url else {"NAME": "touchline"}


def secret_key(name: str, kept_in: Path) -> str:
    """The key in the environment, or one that is generated once and kept in a file that only its owner reads."""
    key = os.environ.get(name, "")
    if not key:
        return _kept_secret(kept_in)
    if len(key) < 50:
        raise ImproperlyConfigured(f"{name} is too short: give it 50 random characters or more.")
    return key


def _server(name: str, url: str) -> dict[str, Any]:
    try:
        parts = urlsplit(url)
        host, port, database = parts.hostname, parts.port, unquote(parts.path.removeprefix("/"))
    except ValueError as error:
        raise ImproperlyConfigured(f"{name} cannot be read ({error}): it looks like {DATABASE_FORM}.") from None
    if parts.scheme not in {"postgresql", "postgres"}:
        raise ImproperlyConfigured(f"{name} begins with {parts.scheme + ':'!r}: it looks like {DATABASE_FORM}.")
    options = dict(parse_qsl(parts.query))
    host = unquote(host or options.pop("host", ""))
    if not host or not database or "/" in database:
        raise ImproperlyConfigured(f"{name} lacks a host or a database's name: it looks like {DATABASE_FORM}.")
    return {
        "NAME": database,
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": host,
        "PORT": str(port or ""),
        "OPTIONS": options,
    }


def _kept_secret(path: Path) -> str:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
        if not (key := path.read_text()):
            key = secrets.token_urlsafe(48)
            path.write_text(key)
    except OSError as error:
        raise ImproperlyConfigured(
            f"No secret key can be kept in {path} ({error.strerror}): make it writable, or set SECRET_KEY or KB_HOME."
        ) from None
    return key
