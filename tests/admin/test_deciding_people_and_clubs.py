"""Edits of people and clubs, and judgements on claims, are decisions that last."""

import pytest
from django.test import Client

from careers.models import Claim, Decision, Document, Person, Tenure
from careers.recompute import recompute
from clubs.models import Club
from tests.admin.forms import errors, save


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", "Ana María Roca"),
        ("full_name", "Ana María Roca Paz"),
        ("birthplace", "Rosario"),
        ("country", "AR"),
    ],
)
def test_a_person_is_as_staff_decided(desk: Client, story: Document, field: str, value: str) -> None:
    address = f"/admin/careers/person/{Person.objects.get().pk}/change/"
    assert save(desk, address, **{field: value}, reason="Her passport.").status_code == 302
    recompute()
    assert getattr(Person.objects.get(), field) == value
    assert Decision.objects.get().field == field


def test_a_birthday_may_be_a_year(desk: Client, story: Document) -> None:
    address = f"/admin/careers/person/{Person.objects.get().pk}/change/"
    save(desk, address, born="1981", reason="Her passport.")
    recompute()
    assert Person.objects.get().born.edtf == "1981"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"name": ""}, "required"),
        ({"country": "ZZ"}, "not one of the available choices"),
        ({"born": "yesterday"}, "is no date"),
        ({"birthplace": "x\0y"}, "Null characters"),
    ],
)
def test_what_is_wrong_with_a_person_is_said(
    desk: Client, story: Document, changes: dict[str, str], words: str
) -> None:
    address = f"/admin/careers/person/{Person.objects.get().pk}/change/"
    assert words in errors(save(desk, address, **changes, reason="Because."))
    assert not Decision.objects.exists()


@pytest.mark.parametrize(("field", "value"), [("name", "Ejemplo FC"), ("country", "PE")])
def test_a_club_is_as_staff_decided(desk: Client, story: Document, field: str, value: str) -> None:
    club = Club.objects.get()
    assert save(desk, f"/admin/clubs/club/{club.pk}/change/", **{field: value}, reason="Its site.").status_code == 302
    recompute()
    assert getattr(Club.objects.get(), field) == value


def test_a_rejected_claim_is_not_heard(desk: Client, tenure: Tenure) -> None:
    ended = Claim.objects.get(predicate="ended")
    save(desk, f"/admin/careers/claim/{ended.pk}/change/", judgement="rejected", reason="A misprint.")
    recompute()
    assert Tenure.objects.get().end_edtf is None
    assert Claim.objects.get(pk=ended.pk).value == "2016-08-05"


@pytest.mark.parametrize("page", ["document", "claim", "decision", "honour", "person"])
def test_what_is_read_or_computed_cannot_be_added(desk: Client, story: Document, page: str) -> None:
    assert desk.get(f"/admin/careers/{page}/add/").status_code == 403


def test_documents_cannot_be_changed_or_deleted(desk: Client, story: Document) -> None:
    assert desk.post(f"/admin/careers/document/{story.pk}/change/", {"title": "x"}).status_code == 403
    assert desk.post(f"/admin/careers/document/{story.pk}/delete/", {"post": "yes"}).status_code == 403


def test_a_claim_stays_as_it_was_read(desk: Client, story: Document) -> None:
    claim = Claim.objects.get(predicate="ended")
    save(desk, f"/admin/careers/claim/{claim.pk}/change/", judgement="accepted", value="2017", reason="x")
    claim.refresh_from_db()
    assert claim.value == "2016-08-05"
    assert claim.reason == "sacked"
