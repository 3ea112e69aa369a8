"""What the tables of a language are made of: verbs and nouns that begin, hold or end a post, roles, squads, hedges.

The tables themselves stand in `ingest/languages/<language>/`; adding a language is adding such a folder.
"""

from dataclasses import dataclass
from enum import StrEnum

from careers.vocabulary import EndReason, Role


class Event(StrEnum):
    """What a verb or noun says of a post."""

    START = "start"
    END = "end"
    HOLD = "hold"
    REPLACE = "replace"  # the subject begins where the object ends
    REPLACED = "replaced"  # the other way round: "gave way to"
    GUIDE = "guide"  # how the team did under him: no beginning, no end, no date of a post
    STAY = "stay"  # goes on in a post that he already has
    FOLLOW = "follow"  # goes along with another coach, as his assistant
    WIN = "win"
    LINK = "link"  # is a candidate: never a fact


class Voice(StrEnum):
    """Who is the grammatical subject of the active verb."""

    COACH = "coach"  # he resigned
    CLUB = "club"  # they sacked him


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb by its infinitive. `tail` is a pattern that must follow ("cargo" in "se hizo cargo")."""

    lemma: str
    event: Event
    voice: Voice = Voice.COACH
    tail: str = ""
    reason: EndReason | None = None
    weak: bool = False
    """Says nothing of coaching by itself ("joined", "left"): needs a coach, or a role, beside it."""
    reflexive: bool = False
    """Only with "se" before it: "se fue"."""


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun, or a fixed expression, by its pattern: "departure", "a cargo de"."""

    pattern: str
    event: Event
    reason: EndReason | None = None
    weak: bool = False
    of: bool = True
    """What follows its "of" is the coach or the club; otherwise both stand before it."""


@dataclass(frozen=True, slots=True)
class RoleWord:
    pattern: str
    role: Role
    squad: str = ""
