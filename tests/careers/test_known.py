"""What was known on a day: documents by their day, decisions on facts by theirs, and nothing of it is written."""

from datetime import date

import pytest
from django.test import Client

from careers import decisions
from careers.exporting import export
from careers.known import as_known_on, scope
from careers.models import Decision, Person, Tenure
from careers.recompute import recompute
from careers.reconciling.known import documents_known_on
from tests.careers.makers import current, document, ended, held, started
from tests.careers.stored import store
from tests.careers.test_decisions import STAFF

pytestmark = pytest.mark.django_db

TOLD = document(started("2024-08-06"), current(), published="2024-09-01", name="in the post", kind="news")
ENDED = document(ended("2024-11-21"), published="2024-11-22", name="it ends", kind="news")
LIFE = document(started("2024-08-06"), ended("2024-11-21"), held("2025-02", object="Emelec"), name="undated")


@pytest.fixture
def told():
    for one in (TOLD, ENDED, LIFE):
        store(one)
    recompute()


def ask(day: str, **about) -> list[tuple]:
    with as_known_on(date.fromisoformat(day), scope(**about)):
        return [(t.club.slug, t.end_edtf) for t in Tenure.objects.select_related("club").order_by("start_earliest")]


@pytest.mark.parametrize(
    ("day", "known"),
    [
        ("2024-08-31", []),
        ("2024-10-01", [("melgar", "..")]),
        ("2024-11-22", [("melgar", "2024-11-21")]),
        ("2025-01-31", [("melgar", "2024-11-21")]),
        ("2025-02-01", [("melgar", "2024-11-21"), ("emelec", "2025-02")]),
    ],
)
def test_what_was_published_by_the_day_is_known(told, day, known):
    assert ask(day, person=Person.objects.get()) == known


def test_tenures_keep_their_ids_and_their_evidence_is_of_that_day(told):
    today = Tenure.objects.get(club__slug="melgar")
    with as_known_on(date(2024, 10, 1), scope(club=today.club)):
        then = Tenure.objects.get()
        assert then.pk == today.pk
        assert {one.claim.document.sha256 for one in then.evidence.all()} == {TOLD.sha256}


def test_nothing_is_written(told):
    before = list(export())
    ask("2024-10-01", person=Person.objects.get())
    assert list(export()) == before


def test_a_decision_on_a_fact_counts_from_its_day(told):
    made = decisions.decide_tenure(Tenure.objects.get(club__slug="melgar"), "end", "2024-11-20", STAFF, "")
    assert ask("2024-12-01", person=Person.objects.get()) == [("melgar", "2024-11-21")]
    Decision.objects.filter(pk=made.pk).update(made_at="2024-11-25T12:00Z")
    assert ask("2024-12-01", person=Person.objects.get()) == [("melgar", "2024-11-20")]


def test_an_undated_document_without_an_event_is_of_no_day():
    assert documents_known_on([document(held(), name="never")], date(2100, 1, 1)) == []


def test_the_api_answers_as_of_the_day(told, client: Client):
    def rows(address: str) -> list[tuple]:
        answer = client.get(f"/api/v1/tenures?{address}")
        assert answer.status_code == 200, answer.content
        return [(row["club"]["slug"], row["end"]["edtf"]) for row in answer.json()["results"]]

    assert rows("person=ana-ruiz&known_on=2024-10-01") == [("melgar", "..")]
    assert rows("club=melgar&known_on=2024-12-01&in_charge_on=2024-11-01") == [("melgar", "2024-11-21")]
    assert rows("club=melgar&known_on=2024-10-01&in_charge_on=2024-11-01") == []
    assert rows("club=melgar&known_on=2024-10-01&in_charge_on=2024-11-01&certainty=possible") == [("melgar", "..")]
    assert rows("person=nobody&known_on=2024-10-01") == []
    assert client.get("/api/v1/tenures?person=ana-ruiz&known_on=2024-10-01&format=csv").content.count(b"melgar") >= 1


@pytest.mark.parametrize("address", ["", "&country=PE", "&in_charge_on=2024-11-25", "&role=head+coach"])
def test_a_question_without_bounds_is_refused_with_what_it_needs(client: Client, address):
    answer = client.get(f"/api/v1/tenures?known_on=2024-11-20{address}")
    assert answer.status_code == 400
    assert "goes with person, with club, or with country and in_charge_on" in answer.content.decode()


def test_a_day_that_is_none_is_refused(client: Client):
    assert client.get("/api/v1/tenures?known_on=yesterday&person=1").status_code == 400
