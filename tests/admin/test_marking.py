"""A passage that the reading missed is marked in its document."""

import pytest
from django.test import Client

from careers.models import Claim, Decision, Document, Tenure
from ingest.desk.marking import in_text
from ingest.loading import load
from tests.admin.test_review import reader

SENTENCE = "Ana Roca y Club Ejemplo se dieron la mano."
SAID = {
    **{"predicate": "started", "subject": "Ana Roca", "object": "Club Ejemplo", "role": "head coach"},
    **{"value": "2016-01-04", "factuality": "asserted"},
}


@pytest.fixture
def document(db: None) -> Document:
    load(f"Llovía en 2016.\r\n\r\n{SENTENCE} Después, nada.".encode(), "story.txt")
    return Document.objects.get()


@pytest.fixture
def address(document: Document) -> str:
    return f"/admin/upload/mark/{document.pk}/"


def sentence(desk: Client, address: str) -> str:
    """The value of the sentence in the list."""
    choices = desk.get(address).context["form"].fields["passage"].choices
    return next(value for value, label in choices if label == SENTENCE)


def test_the_page_of_a_document_leads_there_whoever_may(desk: Client, document: Document, address: str) -> None:
    assert address in desk.get(f"/documents/{document.pk}/").content.decode()
    assert address not in reader("view_document").get(f"/documents/{document.pk}/").content.decode()


def test_a_sentence_of_the_list_is_marked(desk: Client, document: Document, address: str) -> None:
    assert desk.post(address, SAID | {"passage": sentence(desk, address)})["Location"] == address
    made = Claim.objects.get()
    assert document.text[made.start : made.end] == SENTENCE
    assert Tenure.objects.get().start.edtf == "2016-01-04"
    assert f"<mark>{SENTENCE}</mark>" in desk.get(address).content.decode()
    assert "marked by staff" in desk.get(f"/documents/{document.pk}/").content.decode()


def test_a_selection_counts_line_ends_as_browsers_do(desk: Client, document: Document, address: str) -> None:
    start = document.text.replace("\r\n", "\n").index("Ana Roca")
    desk.post(address, SAID | {"selected": f"{start}-{start + 8}"})
    made = Claim.objects.get()
    assert document.text[made.start : made.end] == "Ana Roca"


@pytest.mark.parametrize(("offset", "there"), [(0, 0), (1, 1), (2, 3), (3, 4), (4, 6), (99, 7)])
def test_offsets_of_a_browser_are_brought_to_those_of_the_text(offset: int, there: int) -> None:
    assert in_text("a\r\nb\r\nc", offset) == there


def test_it_is_withdrawn(desk: Client, address: str) -> None:
    desk.post(address, SAID | {"passage": sentence(desk, address)})
    withdraw = f"{address}{Decision.objects.get().pk}/withdraw/"
    assert desk.post(withdraw)["Location"] == address
    assert desk.post(withdraw)["Location"] == address
    assert not Claim.objects.exists()


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ({}, "Choose a sentence"),
        ({"passage": "0-99999"}, "Select a valid choice"),
        ({"selected": "5-5"}, "no passage"),
        ({"selected": "x"}, "Choose a sentence"),
        ({"selected": "0-8", "role": ""}, "club and a role"),
        ({"selected": "0-8", "value": "in March"}, "no date"),
        ({"selected": "0-8", "subject": ""}, "required"),
    ],
)
def test_what_is_wrong_is_told_and_stores_nothing(desk: Client, address: str, sent: dict[str, str], said: str) -> None:
    form = desk.post(address, SAID | sent).context["form"]
    assert said in " ".join(str(error) for errors in form.errors.values() for error in errors)
    assert not Decision.objects.exists()
