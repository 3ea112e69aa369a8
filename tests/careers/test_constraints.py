"""What must always hold is held by the database, and said by `full_clean` before it."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction

from careers.models import Claim, Document, Evidence, Honour, Person, Tenure
from careers.vocabulary import Factuality, Predicate, Role, Status
from clubs.models import Competition, Season
from tests import factories

pytestmark = pytest.mark.django_db

DAY, LATER = date(2016, 1, 4), date(2016, 12, 19)


def tenure(**fields) -> Tenure:
    person = Person.objects.create(slug="ana", name="Ana Roca")
    return Tenure(person=person, club=factories.club(), role=Role.HEAD, status=Status.CONFIRMED, key="key", **fields)


def claim(start: int, end: int, length: int | None = None) -> Claim:
    document = factories.document(text="x" * 1000)
    return Claim(
        document=document,
        document_length=document.length if length is None else length,
        key="key",
        start=start,
        end=end,
        predicate=Predicate.HELD,
        subject="Ana Roca",
        factuality=Factuality.ASSERTED,
    )


REFUSED = {
    "a start whose bounds are not in order": lambda: tenure(start_earliest=LATER, start_latest=DAY),
    "an end whose bounds are not in order": lambda: tenure(end_earliest=LATER, end_latest=DAY),
    "an end before the start": lambda: tenure(start_earliest=LATER, end_latest=DAY),
    "a last day of what goes on": lambda: tenure(ongoing=True, end_latest=LATER),
    "a birth whose bounds are not in order": lambda: Person(
        slug="eva", name="Eva", born_earliest=LATER, born_latest=DAY
    ),
    "a span that ends before it starts": lambda: claim(5, 4),
    "a span without a character": lambda: claim(5, 5),
    "a span after the text": lambda: claim(995, 1001),
    "a span that is too long": lambda: claim(0, 601),
    "a length that is not that of the text": lambda: Document(
        sha256="0" * 64, content=b"abc", text="abc", length=4, name="a.txt"
    ),
    "a document of another age": lambda: Document(
        sha256="0" * 64, content=b"abc", text="abc", length=3, name="a.txt", published=date(1849, 12, 31)
    ),
    "evidence of nothing": lambda: Evidence(claim=saved_claim()),
    "a season without a label": lambda: Season(
        competition=Competition.objects.create(slug="liga", name="Liga"), label=" "
    ),
}

TAKEN = {
    "a tenure of which nothing is known": lambda: tenure(),
    "one day in the post": lambda: tenure(start_earliest=DAY, start_latest=DAY, end_earliest=DAY, end_latest=DAY),
    "bounds that overlap": lambda: tenure(start_earliest=DAY, start_latest=LATER, end_earliest=DAY, end_latest=LATER),
    "an end without a start": lambda: tenure(end_latest=DAY),
    "what goes on as of a day": lambda: tenure(start_earliest=DAY, ongoing=True, end_earliest=LATER),
    "a span of the whole length allowed": lambda: claim(400, 1000),
    "a birth of which only a side is known": lambda: Person(slug="eva", name="Eva", born_latest=DAY),
    "a text beyond the basic plane": lambda: Document(
        sha256="0" * 64, content=b"", text="👏👏", length=2, name="a.txt"
    ),
}


def saved_claim() -> Claim:
    row = claim(0, 5)
    row.save()
    return row


@pytest.mark.parametrize("make", REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_is_refused(make):
    row = make()
    with pytest.raises(ValidationError):
        row.full_clean()
    with pytest.raises(IntegrityError), transaction.atomic():
        row.save()


@pytest.mark.parametrize("make", TAKEN.values(), ids=TAKEN)
def test_what_can_be_is_taken(make):
    row = make()
    row.full_clean(exclude=["content"])
    row.save()
    assert type(row).objects.filter(pk=row.pk).exists()


def test_a_claim_carries_the_length_of_its_own_document():
    claim(0, 5, length=2000).save()  # the foreign key is checked at the end of the transaction
    with pytest.raises(IntegrityError), connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
    transaction.set_rollback(True)


def test_one_title_is_stored_once():
    person, club = factories.person(), factories.club()
    first = factories.honour(person, "Liga", "2016", club=club)
    again = Honour(person=person, club=club, season=first.season, key="other")
    with pytest.raises(IntegrityError):
        stored_for_good(again)


@transaction.atomic
def stored_for_good(honour: Honour) -> None:
    """With what is checked at the transaction's end at the latest."""
    honour.save()
    connection.check_constraints()


def test_one_claim_stands_once_for_one_tenure():
    held = factories.tenure(factories.person(), factories.club())
    said = factories.claim(factories.document())
    factories.evidence(said, held)
    with pytest.raises(IntegrityError), transaction.atomic():
        factories.evidence(said, held)
