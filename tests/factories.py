"""Plain makers of what tests need; every field that a test does not care about has a default."""

import hashlib
from datetime import date
from itertools import count
from typing import Any

from careers import claims
from careers.dates import DateBounds
from careers.models import Claim, Document, Evidence, Honour, Person, Tenure
from careers.vocabulary import Factuality, Predicate, Role, Stance, Status
from clubs.models import Club, ClubName, Competition, NameKind, Season
from clubs.names import slugify

_numbers = count(1)


def person(name: str = "Ana Roca", **fields: Any) -> Person:
    return Person.objects.create(**{"slug": slugify(name), "name": name} | fields)


def club(name: str = "Club Ejemplo", names: dict[str, str] | None = None, **fields: Any) -> Club:
    """`names` are further names and their kinds: {"Cusco FC": "former"}."""
    made = Club.objects.create(**{"slug": slugify(name), "name": name} | fields)
    for text, kind in {name: NameKind.OFFICIAL, **(names or {})}.items():
        ClubName.objects.create(club=made, text=text, kind=kind)
    return made


def tenure(person: Person, club: Club, start: str = "", end: str = "", **fields: Any) -> Tenure:
    """`start` and `end` are EDTF; an end of ".." is still in the post."""
    ongoing = end == ".."
    first, last = DateBounds.parse(start), DateBounds.parse("" if ongoing else end)
    return Tenure.objects.create(
        **{
            "person": person,
            "club": club,
            "role": Role.HEAD,
            "status": Status.CONFIRMED,
            "start_earliest": first.earliest,
            "start_latest": first.latest,
            "start_about": first.about,
            "end_earliest": last.earliest,
            "end_latest": last.latest,
            "end_about": last.about,
            "ongoing": ongoing,
            "key": f"tenure-{next(_numbers)}",
        }
        | fields
    )


def document(text: str = "Ana Roca dirige a Club Ejemplo.", **fields: Any) -> Document:
    content = text.encode()
    return Document.objects.create(
        **{
            "sha256": hashlib.sha256(content).hexdigest(),
            "content": content,
            "text": text,
            "length": len(text),
            "name": "story.txt",
            "title": "A story",
            "published": date(2024, 8, 5),
        }
        | fields
    )


def claim(document: Document, passage: str = "", **fields: Any) -> Claim:
    """`passage` is looked up in the document's text; without it, the whole text is the passage."""
    start = document.text.index(passage)
    return Claim.objects.create(
        **{
            "document": document,
            "document_length": document.length,
            "key": f"claim-{next(_numbers)}",
            "start": start,
            "end": start + len(passage or document.text),
            "predicate": Predicate.HELD,
            "subject": "Ana Roca",
            "factuality": Factuality.ASSERTED,
        }
        | fields
    )


def said(document: Document, passage: str, predicate: Predicate, **fields: Any) -> Claim:
    """A claim with the key that its content gives it: one that `recompute()` reads."""
    start = document.text.index(passage)
    value = claims.Claim(start, start + len(passage), predicate, **{"subject": "Ana Roca"} | fields)
    return claim(document, passage, key=claims.claim_key(document.sha256, value), predicate=predicate, **fields)


def evidence(claim: Claim, of: Tenure | Honour | Person, stance: Stance = Stance.SUPPORTS) -> Evidence:
    return Evidence.objects.create(claim=claim, stance=stance, **{type(of).__name__.lower(): of})


def honour(person: Person, competition: str, season: str, **fields: Any) -> Honour:
    won, _ = Competition.objects.get_or_create(slug=slugify(competition), defaults={"name": competition})
    edition, _ = Season.objects.get_or_create(competition=won, label=season)
    return Honour.objects.create(
        **{"person": person, "season": edition, "role": Role.HEAD, "key": f"honour-{next(_numbers)}"} | fields
    )
