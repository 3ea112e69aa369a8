"""Small documents with claims, made by hand: `document(held("2005"), ended("2006"))`."""

from datetime import date
from hashlib import sha256
from itertools import count

from careers.claims import Claim, SourceDocument
from careers.vocabulary import Factuality, Predicate, Role

_offsets = count()


def claim(predicate: Predicate, value: str = "", **fields) -> Claim:
    """A claim about Ana Ruiz, head coach of Melgar, unless said otherwise; it stands after the one made before it."""
    start = fields.pop("at", None)
    start = next(_offsets) if start is None else start
    about = {"subject": "Ana Ruiz", "object": "Melgar", "role": Role.HEAD} | fields
    return Claim(start, start + 10, predicate, value=value, **about)


def started(value: str = "", **fields) -> Claim:
    return claim(Predicate.STARTED, value, **fields)


def ended(value: str = "", **fields) -> Claim:
    return claim(Predicate.ENDED, value, **fields)


def held(value: str = "", **fields) -> Claim:
    return claim(Predicate.HELD, value, **fields)


def current(**fields) -> Claim:
    return claim(Predicate.CURRENT, **fields)


def won(season: str, competition: str = "Liga 1", **fields) -> Claim:
    return claim(Predicate.WON, season, **({"role": None, "competition": competition} | fields))


def rumoured(**fields) -> Claim:
    return held(factuality=Factuality.REPORTED, **fields)


def document(*claims: Claim, name: str = "", kind: str = "biography", published: str = "") -> SourceDocument:
    """`published` is ISO; a document's content is its name, or else its claims."""
    content = name or repr(claims)
    day = date.fromisoformat(published) if published else None
    return SourceDocument(sha256(content.encode()).hexdigest(), kind, "", day, claims)
