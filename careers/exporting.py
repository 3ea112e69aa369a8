"""All that is known, by content: the same documents and decisions give the same lines, byte for byte.

    export() -> Iterator[str]       one JSON object a line; "type" says what it is, in the order of `KINDS`
    computed() -> Iterator[Row]     of these, what follows from claims and decisions

No serial number, version or time of arrival stands in it: people and clubs go by their slugs, claims, tenures and
honours by their keys, documents by the SHA-256 of their bytes. The bytes and file names are not in it.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from django.db import transaction
from django.db.models import Q, QuerySet
from django.db.models.functions import Collate

from careers.dates import DateBounds
from careers.models import Claim, Decision, Document, Honour, Person, Tenure
from careers.recompute import take_turn
from careers.storing.stored import CLAIM
from careers.versions import superseded_by
from clubs.models import Club

Row = dict[str, Any]

_CHUNK = 500
_DOCUMENT = ("sha256", "kind", "language", "published", "publisher", "title", "url", "length")
_NAME = ("text", "kind")
_CLUB_NAME = (*_NAME, "language", "valid_from", "valid_to")
_RECORD = ("played", "won", "drawn", "lost")


def export() -> Iterator[str]:
    """The lines, without their ends. Nobody recomputes meanwhile."""
    with transaction.atomic():
        take_turn()
        for row in _rows(KINDS):
            yield json.dumps(row, ensure_ascii=False, sort_keys=True, default=str)


def computed() -> Iterator[Row]:
    return _rows(COMPUTED)


def _rows(kinds: dict[str, Callable[[], Iterator[Row]]]) -> Iterator[Row]:
    return ({"type": kind} | row for kind, rows in kinds.items() for row in rows())


def _documents() -> Iterator[Row]:
    rows = Document.objects.order_by("sha256").values(*_DOCUMENT, superseded_by=superseded_by("sha256"))
    yield from rows.iterator(_CHUNK)


def _claims() -> Iterator[Row]:
    rows = Claim.objects.order_by("document__sha256", "start", "end", "key")
    for row in rows.values("document__sha256", *CLAIM, "key").iterator(_CHUNK):
        yield {"document": row.pop("document__sha256")} | row


def _people() -> Iterator[Row]:
    for person in _by_slug(Person.objects.prefetch_related("names", "evidence__claim")):
        yield {
            "slug": person.slug,
            "name": person.name,
            "full_name": person.full_name,
            "names": _names(person, _NAME),
            "born": _bounds(person.born),
            "birthplace": person.birthplace,
            "country": person.country,
            "decided": person.decided,
            "evidence": _evidence(person),
        }


def _clubs() -> Iterator[Row]:
    """Those that have tenures or titles, and all that only documents name."""
    shown = Club.objects.filter(Q(catalogued=False) | Q(pk__in=_clubs_of(Tenure)) | Q(pk__in=_clubs_of(Honour)))
    for club in _by_slug(shown.select_related("ambiguity").prefetch_related("names", "ambiguity__candidates")):
        candidates = club.ambiguity.candidates.all() if hasattr(club, "ambiguity") else ()
        yield {
            "slug": club.slug,
            "name": club.name,
            "country": club.country,
            "catalogued": club.catalogued,
            "names": _names(club, _CLUB_NAME),
            "candidates": sorted(candidate.slug for candidate in candidates),
        }


def _tenures() -> Iterator[Row]:
    rows = Tenure.objects.select_related("person", "club").prefetch_related("under", "evidence__claim")
    for tenure in rows.order_by("key").iterator(_CHUNK):
        yield {
            "key": tenure.key,
            "person": tenure.person.slug,
            "club": tenure.club.slug,
            "squad": tenure.squad,
            "role": tenure.role,
            "role_words": tenure.role_words,
            "start": _bounds(tenure.start),
            "end": _bounds(tenure.end),
            "ongoing": tenure.ongoing,
            "end_reason": tenure.end_reason,
            "status": tenure.status,
            "record": {part: getattr(tenure, part) for part in _RECORD},
            "under": sorted(boss.slug for boss in tenure.under.all()),
            "conflicts": tenure.conflicts,
            "decided": tenure.decided,
            "evidence": _evidence(tenure),
        }


def _honours() -> Iterator[Row]:
    rows = Honour.objects.select_related("person", "club", "season__competition").prefetch_related("evidence__claim")
    for honour in rows.order_by("key").iterator(_CHUNK):
        yield {
            "key": honour.key,
            "person": honour.person.slug,
            "club": honour.club.slug if honour.club else None,
            "competition": honour.season.competition.slug,
            "season": honour.season.label,
            "role": honour.role,
            "evidence": _evidence(honour),
        }


def _decisions() -> Iterator[Row]:
    columns = ("target", "field", "value", "reason", "made_by", "made_at", "withdrawn")
    for row in Decision.objects.order_by("made_at", "id").values(*columns):
        yield row | {"made_at": row["made_at"].isoformat()}


#: What is computed, each kind in an order of content.
COMPUTED = {"person": _people, "club": _clubs, "tenure": _tenures, "honour": _honours}
KINDS = {"document": _documents, "claim": _claims, **COMPUTED, "decision": _decisions}


def _by_slug(rows: QuerySet[Any]) -> Iterator[Any]:
    """In the same order whatever the collation of the database."""
    return rows.order_by(Collate("slug", "C")).iterator(_CHUNK)


def _clubs_of(model: type[Tenure | Honour]) -> QuerySet[Any]:
    return model._default_manager.filter(club__isnull=False).values("club")


def _bounds(bounds: DateBounds) -> Row:
    return {"edtf": bounds.edtf, "earliest": bounds.earliest, "latest": bounds.latest}


def _names(of: Person | Club, columns: Iterable[str]) -> list[Row]:
    """By text; one of a club may be of several kinds."""
    names = [{column: getattr(name, column) for column in columns} for name in of.names.all()]
    return sorted(names, key=lambda name: (name["text"], name["kind"]))


def _evidence(of: Person | Tenure | Honour) -> list[Row]:
    said = [{"claim": one.claim.key, "stance": one.stance} for one in of.evidence.all()]
    return sorted(said, key=lambda one: (one["claim"], one["stance"]))
