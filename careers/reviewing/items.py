"""An open question, as a value. It is known by what it is about, so it is the same one after every re-reading."""

import json
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256


class Kind(StrEnum):
    DOUBT = "doubt"
    TWO_IN_CHARGE = "two in charge"
    CONTRADICTION = "contradiction"
    SAME_PERSON = "same person"
    SAME_CLUB = "same club"
    WHICH_CLUB = "which club"
    OVERDUE = "overdue"
    RUMOUR = "rumour"
    ROLE = "role"
    COUNT = "count"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Item:
    """One question. `about` names what is asked in words of content; all else helps to answer it."""

    kind: Kind
    about: tuple[str, ...]
    people: tuple[str, ...] = ()
    """Slugs, as `clubs`."""
    clubs: tuple[str, ...] = ()
    tenures: tuple[str, ...] = ()
    """Keys of the tenures that the answer changes."""
    field: str = ""
    """Of the tenure, where the question is about one."""
    options: tuple[str, ...] = ()
    """The answers to choose from: values, slugs of clubs, keys of tenures or roles, as the kind has it."""
    claims: tuple[str, ...] = ()
    """Keys of the claims to be looked at, where these are not all that speak of the tenures."""
    decisions: tuple[int, ...] = ()
    """Those that are in doubt, or that have lost their passage."""
    in_charge: bool = False
    year: int | None = None
    """The last one that it touches."""

    @property
    def key(self) -> str:
        return sha256(json.dumps([self.kind, *self.about], ensure_ascii=False).encode()).hexdigest()
