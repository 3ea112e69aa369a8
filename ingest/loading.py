"""The only writer of documents and claims. One document is one transaction; its identity is the SHA-256 of its bytes.

    load(content, name, metadata) -> Loaded     read a document and store it with its claims
    find(named) -> Document                     by its SHA-256, the beginning of that, or its file name
    withdraw(document) -> Changes               as if it had never been there
    replace(document, reading) -> Replaced      what it says by today's reading in place of an earlier one

Every row has a key by content and is written with ON CONFLICT DO NOTHING: two ingests at once are as good as one.
What is computed from the claims is `careers.recompute`'s to write.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import PurePath
from typing import Any

from django.db import transaction
from django.db.models import CharField, Q

from careers import models
from careers.claiming import restore
from careers.claims import Claim, claim_key
from careers.recompute import Changes, catch_up, take_turn
from careers.versions import versions_of
from ingest.pipeline import read_document
from ingest.types import Reading, Source

_BEGINNING = re.compile(r"[0-9a-f]{6,64}")


@dataclass(frozen=True, slots=True)
class Loaded:
    """What became of a document: whether it is new, and how many claims are stored of it."""

    new: bool
    claims: int


@dataclass(frozen=True, slots=True)
class Replaced:
    """How many claims a document has got, and how many it has lost."""

    new: int
    gone: int

    def __bool__(self) -> bool:
        return bool(self.new or self.gone)


def load(content: bytes, name: str, metadata: Mapping[str, str] | None = None) -> Loaded:
    """Read a document and store it with its claims; what is known already is left as it is.

    Raises DocumentError, and stores nothing, where it cannot be read.
    """
    identity = sha256(content).hexdigest()
    if known := models.Document.objects.filter(sha256=identity).first():
        return Loaded(False, known.claims.count())
    reading = read_document(content, name, metadata)
    with transaction.atomic():
        models.Document.objects.bulk_create(
            [_document(content, name, metadata or {}, reading.source)], ignore_conflicts=True
        )
        document = models.Document.objects.get(sha256=identity)
        _store(document, reading.claims)
        restore(document)
        _mark(document)
    return Loaded(True, len(reading.claims))


def find(named: str) -> models.Document:
    """Raises ValueError, with what would be right, where no document or more than one is meant."""
    meant = Q(name=PurePath(named).name)
    if _BEGINNING.fullmatch(named):
        meant |= Q(sha256__startswith=named)
    found = list(models.Document.objects.filter(meant).defer("content", "text").order_by("sha256"))
    if not found:
        raise ValueError(f"there is no document {named!r}; write its file name, or the first digits of its SHA-256")
    if len(found) > 1:
        several = ", ".join(f"{one.sha256[:12]} ({one})" for one in found)
        raise ValueError(f"{named!r} could be each of {several}; write the first digits of its SHA-256")
    return found[0]


@transaction.atomic
def withdraw(document: models.Document) -> Changes:
    """Takes the document away, with its claims and all that they alone had supported. Decisions stay."""
    document.claims.all().delete()
    _mark(document)
    models.Document.objects.filter(pk=document.pk).update(url="")  # it supersedes nothing any more
    changes = catch_up()
    document.delete()
    return changes


@transaction.atomic
def replace(document: models.Document, reading: Reading) -> Replaced:
    """Only what is read differently is written. What follows from it is still to be computed."""
    take_turn()  # nobody follows from half of what it said and half of what it says
    columns = _columns(reading.source)
    keys = {claim_key(document.sha256, claim) for claim in reading.claims}
    known = set(document.claims.filter(by_staff=False).values_list("key", flat=True))
    spans_fit = columns["text"] == document.text
    (document.claims.filter(key__in=known - keys) if spans_fit else document.claims.all()).delete()
    _mark(document)  # with those that share the address that it had
    models.Document.objects.filter(pk=document.pk).update(**columns)
    document.refresh_from_db()
    _store(document, reading.claims)
    document.claims.filter(by_staff=True, key__in=keys).update(by_staff=False)
    restore(document)
    _mark(document)
    return Replaced(len(keys - known), len(known - keys))


def _document(content: bytes, name: str, metadata: Mapping[str, str], source: Source) -> models.Document:
    return models.Document(
        sha256=sha256(content).hexdigest(),
        content=content,
        name=_cut("name", PurePath(name).name),
        metadata=dict(metadata),
        **_columns(source),
    )


def _columns(source: Source) -> dict[str, Any]:
    """What a reader makes of the bytes."""
    return {
        "text": source.text,
        "length": len(source.text),
        "title": _cut("title", source.title),
        "publisher": _cut("publisher", source.publisher),
        "url": _cut("url", source.url),
        "kind": source.kind,
        "language": source.language,
        "published": source.published,
    }


def _cut(column: str, text: str) -> str:
    """The text, as long as the column takes it."""
    field = models.Document._meta.get_field(column)
    assert isinstance(field, CharField)
    return text[: field.max_length]


def _store(document: models.Document, claims: Iterable[Claim]) -> None:
    models.Claim.objects.bulk_create((_claim(document, claim) for claim in claims), ignore_conflicts=True)


def _mark(document: models.Document) -> None:
    """What is computed is to follow from its claims, and those of its other versions, as they are now."""
    pending = (models.Pending(document_id=version) for version in versions_of([document.pk]))
    models.Pending.objects.bulk_create(pending, ignore_conflicts=True)


def _claim(document: models.Document, claim: Claim) -> models.Claim:
    columns = asdict(claim) | {"role": claim.role or "", "reason": claim.reason or ""}
    return models.Claim(
        document=document, document_length=document.length, key=claim_key(document.sha256, claim), **columns
    )
