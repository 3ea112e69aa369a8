"""Documents of `makers`, stored as ingest stores them."""

from dataclasses import asdict

from careers.claims import SourceDocument, claim_key
from careers.models import Claim, Document, Pending

TEXT = "a sentence that says so " * 400


def store(document: SourceDocument, url: str = "") -> Document:
    row = Document.objects.create(
        sha256=document.sha256,
        content=TEXT.encode(),
        text=TEXT,
        length=len(TEXT),
        name="made by hand",
        kind=document.kind,
        published=document.published,
        url=url,
    )
    for claim in document.claims:
        columns = asdict(claim) | {"role": claim.role or "", "reason": claim.reason or ""}
        Claim.objects.create(document=row, document_length=row.length, key=claim_key(document.sha256, claim), **columns)
    Pending.objects.create(document=row)
    return row
