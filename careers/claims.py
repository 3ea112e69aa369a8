"""The claim as a value: what one passage of one document says. Plain Python, no Django.

`ingest` makes claims, `careers.reconcile` reads them, `careers.models.Claim` stores them.
A claim is never edited; a decision may judge it.

What stands where, by predicate (`object` is the club as the document names it, `value` always text):

    held            value: EDTF of a time within the spell ("in 2023 he coached Melgar"), or ""
    started         value: EDTF of the first day, or "" (started, day not said)
    ended           value: EDTF of the last day, or "" (ended, day not said); `reason` where one is given
    current         value: "" (still in the post as of the document's day)
    announced       value: EDTF of the announcement or signing; says nothing of the first day
    contract until  value: EDTF; a plan
    record          value: "played-won-drawn-lost" ("12-7-3-2"); a part that is not known is "?"
    worked under    value: the name of the head coach
    won             object: club or ""; competition; value: the season as said ("2016", "2018-19"), or ""
    full name, alias, birthplace, nationality (a country code), age (years, of the document's day), born (EDTF)
    clubs in        value: how many clubs ("4"); object the latest of them, or ""; country where it is said
    spells at       value: how many spells at the object ("2"), that of which is spoken included
    renamed         subject: the club's name; value: another name of the same club
"""

import json
from dataclasses import astuple, dataclass, field
from datetime import date
from hashlib import sha256

from careers.vocabulary import EndReason, Factuality, Predicate, Role


@dataclass(frozen=True, slots=True)
class Claim:
    """`start` and `end` are half-open offsets, in code points, of the passage in the document's text (600 at most)."""

    start: int
    end: int
    predicate: Predicate
    subject: str
    object: str = ""
    value: str = ""
    squad: str = ""
    """"" for the men's first team, else "U-17", "B", "reserves", "youth", "women", "women U-20" ..."""
    role: Role | None = None
    role_words: str = ""
    """The role in the words of the source, where `role` is other or the words say more."""
    spell: int = 0
    """Which spell of the subject at the object this document speaks of: 1, 2 ... in order of first mention."""
    reason: EndReason | None = None
    competition: str = ""
    country: str = ""
    """The country of the object where the passage says it ("Ecuadorian Serie A side Emelec"): a hint for identity."""
    factuality: Factuality = Factuality.ASSERTED
    speaker: str = ""
    """Whose word it is where the document gives it as somebody's ("según Fernando Carrafiello")."""


@dataclass(frozen=True, slots=True)
class SourceDocument:
    """What reconciling needs to know of a document."""

    sha256: str
    kind: str = ""
    """biography, news, statement, list, table, or "" (not known)."""
    publisher: str = ""
    published: date | None = None
    claims: tuple[Claim, ...] = field(default=(), repr=False)
    latest_event: date | None = None
    """Where only some of its claims are given: the latest past day that all of them assert."""


def claim_key(document: str, claim: Claim) -> str:
    """The identity of a claim by content: SHA-256, in hex, of the document's SHA-256 and of every field in order."""
    return sha256(json.dumps([document, *astuple(claim)], ensure_ascii=False).encode()).hexdigest()
