"""Claims that staff make: they count, survive a re-reading, and can be withdrawn."""

from types import SimpleNamespace
from typing import Any

import pytest

from careers.claiming import make_claim
from careers.decisions import reinstate, withdraw
from careers.models import Claim, Decision, Document, Tenure
from careers.queue import open_items
from careers.reviewing.items import Kind
from ingest.loading import load, replace
from ingest.loading import withdraw as withdraw_document
from ingest.pipeline import read_document
from tests.careers.test_queue import TODAY

pytestmark = pytest.mark.django_db

VERA = SimpleNamespace(get_username=lambda: "vera")
TEXT = "Una tarde de lluvia, Ana Roca y Club Ejemplo se dieron la mano el 4 de enero de 2016."
PASSAGE = "Ana Roca y Club Ejemplo se dieron la mano el 4 de enero de 2016."
SAID = {"predicate": "started", "subject": "Ana Roca", "object": "Club Ejemplo", "role": "head coach"}


@pytest.fixture
def document() -> Document:
    load(TEXT.encode(), "story.txt")
    return Document.objects.get()


def claim(document: Document, **said: str) -> Decision:
    start = document.text.index(PASSAGE)
    told = SAID | {"value": "2016-01-04"} | said
    return make_claim(document, start, start + len(PASSAGE), told, VERA, "it says so")


def reread(document: Document, text: str = TEXT) -> None:
    replace(document, read_document(text.encode(), "story.txt"))


def the_tenure() -> tuple[Any, ...]:
    row = Tenure.objects.get()
    return str(row.person), row.club.name, row.start.edtf


def test_it_counts_as_any_other(document):
    claim(document)
    assert the_tenure() == ("Ana Roca", "Club Ejemplo", "2016-01-04")
    made = Claim.objects.get()
    assert (document.text[made.start : made.end], made.by_staff) == (PASSAGE, True)


def test_it_is_withdrawn_and_holds_again(document):
    made = withdraw(claim(document))
    assert not Claim.objects.exists()
    assert not Tenure.objects.exists()
    reinstate(made)
    assert the_tenure() == ("Ana Roca", "Club Ejemplo", "2016-01-04")


def test_it_survives_a_re_reading_with_its_number(document):
    claim(document)
    before = Claim.objects.get()
    reread(document)
    assert Claim.objects.get() == before


def test_it_moves_with_its_passage_where_the_text_is_read_otherwise(document):
    claim(document)
    reread(document, f"Título\n\n{TEXT}")
    moved = Claim.objects.get()
    document.refresh_from_db()
    assert document.text[moved.start : moved.end] == PASSAGE


def test_where_its_passage_is_gone_it_is_asked_about(document):
    claim(document)
    reread(document, "Nada de eso.")
    assert not Claim.objects.exists()
    assert [item.kind for item in open_items(TODAY)] == [Kind.LOST]


def test_it_comes_back_with_its_document(document):
    claim(document)
    withdraw_document(document)
    assert not Claim.objects.exists()
    load(TEXT.encode(), "story.txt")
    assert Claim.objects.get().by_staff


def test_what_the_reading_finds_itself_is_no_longer_that_of_staff(document):
    made = claim(document)
    Claim.objects.update(by_staff=False)
    withdraw(made)
    assert Claim.objects.exists()


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ({"subject": " "}, "whom"),
        ({"object": ""}, "club and a role"),
        ({"role": ""}, "club and a role"),
        ({"role": "king"}, "king"),
        ({"predicate": "sang"}, "sang"),
        ({"value": "in March"}, "no date"),
        ({"predicate": "record", "value": "many"}, "12-7-3-2"),
        ({"predicate": "born", "value": ""}, "has a value"),
        ({"factuality": "sung"}, "sung"),
    ],
)
def test_what_makes_no_claim_is_refused_and_nothing_is_stored(document, said, why):
    with pytest.raises(ValueError, match=why):
        claim(document, **said)
    assert not Decision.objects.exists()


@pytest.mark.parametrize(("start", "end"), [(-1, 5), (5, 5), (9, 5), (0, 10_000)])
def test_what_is_no_passage_is_refused(document, start, end):
    with pytest.raises(ValueError, match="passage"):
        make_claim(document, start, end, SAID, VERA, "x")


def test_the_same_is_not_claimed_twice(document):
    claim(document)
    with pytest.raises(ValueError, match="there already"):
        claim(document)
