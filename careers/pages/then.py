"""A page as of what was known on a day: the day that an address asks for, and the page's queries as of then."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any

from careers.filters import day
from careers.known import as_known_on, scope


@dataclass(frozen=True, slots=True)
class Then:
    """`on` is None where the page is of today; `error` says what is wrong with the day that was asked for."""

    on: date | None = None
    error: str = ""

    @classmethod
    def asked(cls, address: Mapping[str, str]) -> "Then":
        text = address.get("known_on", "").strip()
        try:
            return cls(day(text)) if text else cls()
        except ValueError as error:
            return cls(error=str(error))


@contextmanager
def seen(then: Then, **about: Any) -> Iterator[None]:
    """What is queried in the block is as it was known then; `about` is as `scope` takes it."""
    if then.on is None:
        yield
        return
    with as_known_on(then.on, scope(**about)):
        yield
