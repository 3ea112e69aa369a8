"""The only writer of documents and claims. One document is one transaction; its identity is the SHA-256 of its bytes.

Every row has a key by content and is written with ON CONFLICT DO NOTHING: two ingests at once are as good as one.
What is computed from the claims is `careers.recompute`'s to write.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import PurePath

from django.db import transaction
from django.db.models import CharField

from careers import models
from careers.claims import Claim, claim_key
from ingest.pipeline import read_document
from ingest.types import Reading, Source


@dataclass(frozen=True, slots=True)
class Loaded:
    """What became of a document: whether it is new, and how many claims are stored of it."""

    new: bool
    claims: int


def load(content: bytes, name: str, metadata: Mapping[str, str] | None = None) -> Loaded:
    """Read a document and store it with its claims; what is known already is left as it is.

    Raises DocumentError, and stores nothing, where it cannot be read.
    """
    identity = sha256(content).hexdigest()
    if known := models.Document.objects.filter(sha256=identity).first():
        return Loaded(False, known.claims.count())
    reading = read_document(content, name, metadata)
    with transaction.atomic():
        models.Document.objects.bulk_create([_document(content, name, reading.source)], ignore_conflicts=True)
        document = models.Document.objects.get(sha256=identity)
        models.Claim.objects.bulk_create(_claims(document, reading), ignore_conflicts=True)
    return Loaded(True, len(reading.claims))


def _document(content: bytes, name: str, source: Source) -> models.Document:
    return models.Document(
        sha256=sha256(content).hexdigest(),
        content=content,
        text=source.text,
        length=len(source.text),
        name=_cut("name", PurePath(name).name),
        title=_cut("title", source.title),
        publisher=_cut("publisher", source.publisher),
        url=_cut("url", source.url),
        kind=source.kind,
        language=source.language,
        published=source.published,
    )


def _cut(column: str, text: str) -> str:
    """The text, as long as the column takes it."""
    field = models.Document._meta.get_field(column)
    assert isinstance(field, CharField)
    return text[: field.max_length]


def _claims(document: models.Document, reading: Reading) -> list[models.Claim]:
    return [_claim(document, claim) for claim in reading.claims]


def _claim(document: models.Document, claim: Claim) -> models.Claim:
    columns = asdict(claim) | {"role": claim.role or "", "reason": claim.reason or ""}
    return models.Claim(
        document=document, document_length=document.length, key=claim_key(document.sha256, claim), **columns
    )
