"""Is what is stored what it has to be? Everything is made again from the bytes up, compared, and left as it was.

check() -> Checked      documents by their hashes, claims by their spans and keys, and all that is computed from them
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from django.db import transaction

from careers.claims import claim_key
from careers.exporting import computed
from careers.models import Claim, Document, Mention, NameKey, Unlisted
from careers.querysets import passage
from careers.recompute import recompute, take_turn
from careers.storing.stored import CLAIM, as_claim
from ingest.readers import DocumentError, read

_CHUNK = 100

Row = dict[str, Any]


@dataclass(slots=True)
class Checked:
    """How much was looked at, and a sentence for each thing that is wrong."""

    documents: int = 0
    claims: int = 0
    facts: int = 0
    """People, clubs, tenures and honours."""
    faults: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        found = f"{len(self.faults)} wrong" if self.faults else "all as it must be"
        return f"{self.documents} documents, {self.claims} claims and {self.facts} facts checked: {found}"


@transaction.atomic
def check() -> Checked:
    """Nobody recomputes meanwhile. Where a document or claim is wrong, nothing is computed: it would be wrong too."""
    take_turn()
    checked = Checked()
    for document in Document.objects.order_by("sha256").iterator(_CHUNK):
        checked.documents += 1
        checked.faults += _of_document(document)
    for row in Claim.objects.annotate(cut=passage()).values(*CLAIM, "key", "cut", "document__sha256").iterator():
        checked.claims += 1
        checked.faults += _of_claim(row)
    if not checked.faults:
        _check_facts(checked)
    return checked


def _of_document(document: Document) -> Iterator[str]:
    called = f"document {document.sha256[:12]} ({document})"
    content = bytes(document.content)
    if sha256(content).hexdigest() != document.sha256:
        yield f"{called}: its bytes have another SHA-256"
        return
    try:
        text = read(content, document.name, document.metadata).text
    except DocumentError as error:
        yield f"{called}: it cannot be read any more ({error})"
        return
    if text != document.text:
        yield f"{called}: its text is not that of its bytes; `./kb reread` reads it again"


def _of_claim(row: Row) -> Iterator[str]:
    key, cut, document = row.pop("key"), row.pop("cut"), row.pop("document__sha256")
    called = f"claim {key[:12]} ({row['subject']}, {row['predicate']}) of document {document[:12]}"
    if not cut.strip():
        yield f"{called}: there is nothing at {row['start']} to {row['end']}"
    if claim_key(document, as_claim(row)) != key:
        yield f"{called}: it is not what was read; its key is that of another claim"


def _check_facts(checked: Checked) -> None:
    stored, remembered = _facts(), _remembered()
    with transaction.atomic():
        recompute()
        again = _facts() | _remembered()
        transaction.set_rollback(True)
    checked.facts = len(stored)
    stored |= remembered
    for name in sorted(stored.keys() | again.keys()):
        checked.faults += _difference(name, stored.get(name), again.get(name))


def _facts() -> dict[str, Row]:
    return {_name(row): row for row in computed()}


def _remembered() -> dict[str, Row]:
    """What is remembered of names, for the next document (`careers.bookkeeping`)."""
    found: dict[str, Row] = {}
    for one in Mention.objects.select_related("document").defer("document__content", "document__text"):
        kind = "club" if one.of_club else "person"
        name = f"name {one.name!r} of a {kind} in document {one.document.sha256[:12]}"
        found[name] = {"meaning": one.slug, "asked": one.asked}
    for key in NameKey.objects.all():
        found[f"key {key.key!r} of {key.slug} ({key.name or key.of_club})"] = {}
    for club in Unlisted.objects.all():
        told = {"name": club.name, "country": club.country, "names": club.names, "candidates": club.candidates}
        found[f"club without a catalogue {club.slug}"] = told
    return found


def _name(row: Row) -> str:
    if "slug" in row:
        return f"{row['type']} {row['slug']}"
    return f"{row['type']} {row['key'][:12]} ({row['person']}, {row['club']})"


def _difference(name: str, stored: Row | None, again: Row | None) -> Iterator[str]:
    if stored is None:
        yield f"{name}: it is missing"
    elif again is None:
        yield f"{name}: no claim and no decision says so"
    else:
        for part in stored:
            if stored[part] != again[part]:
                yield f"{name}: {part} is {_told(stored[part])} and should be {_told(again[part])}"


def _told(value: Any) -> str:
    """A value in a sentence; of a date, its EDTF."""
    return repr(value["edtf"]) if isinstance(value, dict) and "edtf" in value else repr(value)
