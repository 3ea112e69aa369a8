"""One document is one transaction, known by its bytes; what is stored once is stored once."""

from collections.abc import Mapping
from datetime import date
from hashlib import sha256
from threading import Barrier, Thread

import pytest
from django.db import IntegrityError, connection

from careers.claims import Claim
from careers.models import Claim as StoredClaim
from careers.models import Document
from careers.vocabulary import Factuality, Predicate, Role
from ingest import loading
from ingest.readers import DocumentError, read
from ingest.types import Reading

TEXT = "Ana Roca dirige al Club Ejemplo desde 2010."
STARTED = Claim(0, len(TEXT), Predicate.STARTED, "Ana Roca", "Club Ejemplo", value="2010", role=Role.HEAD)


@pytest.fixture(autouse=True)
def one_claim(monkeypatch: pytest.MonkeyPatch) -> None:
    read_as(monkeypatch, STARTED)


def read_as(monkeypatch: pytest.MonkeyPatch, *claims: Claim) -> None:
    """Every document says just this."""

    def read_document(content: bytes, name: str, metadata: Mapping[str, str] | None) -> Reading:
        return Reading(read(content, name, metadata), claims)

    monkeypatch.setattr(loading, "read_document", read_document)


@pytest.mark.django_db
def test_a_document_is_kept_whole() -> None:
    said = {"title": "A story", "publisher": "El Diario", "published": "2012-03-04", "url": "https://example.org/1"}
    loading.load(TEXT.encode(), "folder/story.txt", said)
    document = Document.objects.get()
    assert bytes(document.content) == TEXT.encode()
    assert document.sha256 == sha256(TEXT.encode()).hexdigest()
    assert (document.text, document.length, document.name) == (TEXT, len(TEXT), "story.txt")
    assert (document.title, document.publisher, document.url) == ("A story", "El Diario", "https://example.org/1")
    assert document.published == date(2012, 3, 4)


@pytest.mark.django_db
def test_a_claim_is_stored_as_it_was_made() -> None:
    assert loading.load(TEXT.encode(), "story.txt") == loading.Loaded(new=True, claims=1)
    claim = StoredClaim.objects.get()
    assert (claim.start, claim.end, claim.predicate) == (0, len(TEXT), Predicate.STARTED)
    assert (claim.subject, claim.object, claim.value) == ("Ana Roca", "Club Ejemplo", "2010")
    assert (claim.role, claim.reason, claim.factuality) == (Role.HEAD, "", Factuality.ASSERTED)


@pytest.mark.django_db
def test_the_same_bytes_under_another_name_are_one_document() -> None:
    loading.load(TEXT.encode(), "story.txt")
    assert loading.load(TEXT.encode(), "copy.txt") == loading.Loaded(new=False, claims=1)
    assert Document.objects.get().name == "story.txt"
    assert StoredClaim.objects.count() == 1


@pytest.mark.django_db
def test_a_document_without_claims_is_stored(monkeypatch: pytest.MonkeyPatch) -> None:
    read_as(monkeypatch)
    assert loading.load(TEXT.encode(), "story.txt") == loading.Loaded(new=True, claims=0)
    assert Document.objects.count() == 1


@pytest.mark.django_db
def test_what_cannot_be_read_leaves_nothing() -> None:
    with pytest.raises(DocumentError):
        loading.load(b"\xff", "story.txt")
    assert not Document.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_a_claim_that_cannot_be_stored_takes_its_document_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    beyond_the_text = Claim(0, len(TEXT) + 1, Predicate.HELD, "Ana Roca")
    read_as(monkeypatch, STARTED, beyond_the_text)
    with pytest.raises(IntegrityError):
        loading.load(TEXT.encode(), "story.txt")
    assert not Document.objects.exists()
    assert not StoredClaim.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_two_ingests_at_once_are_as_good_as_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """Both have found the document unknown before either stores it."""
    both_have_read = Barrier(2, timeout=30)
    read_document = loading.read_document

    def read_together(*arguments: object) -> Reading:
        reading = read_document(*arguments)  # type: ignore[arg-type]
        both_have_read.wait()
        return reading

    monkeypatch.setattr(loading, "read_document", read_together)
    outcomes: list[loading.Loaded] = []

    def ingest() -> None:
        outcomes.append(loading.load(TEXT.encode(), "story.txt"))
        connection.close()

    threads = [Thread(target=ingest) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [one.claims for one in outcomes] == [1, 1]
    assert Document.objects.count() == StoredClaim.objects.count() == 1
