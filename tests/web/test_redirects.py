"""Old addresses lead on: of people, clubs and tenures that were merged, renamed or are known by another name."""

import pytest
from django.test import Client

from careers import decisions, judging
from careers.models import Document, Person, Tenure
from careers.recompute import recompute
from careers.vocabulary import Predicate
from clubs.models import Club
from tests import factories
from tests.careers.makers import claim, document, ended, held, started
from tests.careers.stored import store
from tests.careers.test_decisions import STAFF

pytestmark = pytest.mark.django_db

ONE = document(started("2016-01-04", subject="Mariano Soso"), ended("2016-12-19", subject="Mariano Soso"), name="one")
OTHER = document(held(subject="Mariano Sosa"), name="other")


@pytest.fixture
def merged():
    """The decision, and the numbers that the one who was merged had."""
    store(ONE)
    store(OTHER)
    factories.club("Melgar", catalogued=True)
    recompute()
    sosa, soso = (Person.objects.get(slug=slug) for slug in ("mariano-sosa", "mariano-soso"))
    before = sosa.pk, Tenure.objects.get(person=sosa).pk
    return judging.merge(sosa, soso, STAFF, "a misprint"), *before


def test_a_merged_coach_s_page_leads_to_the_other_and_comes_back(client: Client, merged):
    answer = client.get("/coaches/mariano-sosa/?x=1")
    assert (answer.status_code, answer["Location"]) == (301, "/coaches/mariano-soso/?x=1")
    assert client.get("/coaches/mariano-sosa/tree/")["Location"] == "/coaches/mariano-soso/tree/"
    decisions.withdraw(merged[0])
    assert client.get("/coaches/mariano-sosa/").status_code == 200


def test_so_do_the_numbers_of_people_and_tenures_in_the_api(client: Client, merged):
    made, person, tenure = merged
    soso = Person.objects.get()
    answer = client.get(f"/api/v1/people/{person}?format=json")
    assert (answer.status_code, answer["Location"]) == (301, f"http://testserver/api/v1/people/{soso.pk}?format=json")
    assert client.get("/api/people/mariano-sosa/")["Location"] == f"http://testserver/api/people/{soso.pk}"
    answer = client.get(f"/api/v1/tenures/{tenure}", follow=True)
    assert answer.json()["person"]["slug"] == "mariano-soso"
    decisions.withdraw(made)
    assert client.get(f"/api/v1/people/{person}").json()["slug"] == "mariano-sosa"
    assert client.get(f"/api/v1/tenures/{tenure}").json()["person"]["slug"] == "mariano-sosa"


def test_every_name_of_a_coach_is_an_address(client: Client):
    store(document(held(), claim(Predicate.FULL_NAME, "Ana María Ruiz", object="", role=None)))
    recompute()
    assert client.get("/coaches/ana-maria-ruiz/")["Location"] == "/coaches/ana-ruiz/"


def test_a_namesake_s_address_leads_to_who_was_born_then(client: Client):
    for year in ("1950", "1975"):
        store(document(held(object=f"Club {year}"), claim(Predicate.BORN, year, object="", role=None), name=year))
    recompute()
    assert client.get("/coaches/ana-ruiz-1950/").status_code == 200
    assert client.get("/coaches/ana-ruiz/").status_code == 404
    Document.objects.filter(claims__value="1975").delete()
    recompute()
    assert client.get("/coaches/ana-ruiz-1950/")["Location"] == "/coaches/ana-ruiz/"


def test_a_merged_club_of_the_catalogue_leads_to_the_other(client: Client):
    one, other = (factories.club(name, catalogued=True) for name in ("Melgar", "FBC Melgar"))
    made = judging.merge(one, other, STAFF, "")
    assert client.get("/clubs/melgar/")["Location"] == "/clubs/fbc-melgar/"
    assert client.get("/api/v1/clubs/melgar")["Location"] == f"http://testserver/api/v1/clubs/{other.pk}"
    assert [row["slug"] for row in client.get("/api/v1/clubs").json()["results"]] == ["fbc-melgar"]
    decisions.withdraw(made)
    assert client.get("/clubs/melgar/").status_code == 200


def test_so_does_a_club_that_only_documents_named(client: Client):
    melgar = factories.club("Melgar", catalogued=True)
    store(document(held(object="Dominó FC")))
    recompute()
    gone = Club.objects.get(slug="domino-fc")
    judging.merge(gone, melgar, STAFF, "")
    assert client.get("/clubs/domino-fc/")["Location"] == "/clubs/melgar/"
    assert client.get(f"/api/v1/clubs/{gone.pk}")["Location"] == f"http://testserver/api/v1/clubs/{melgar.pk}"


def test_what_never_was_is_not_found(client: Client, merged):
    assert client.get("/coaches/nobody-at-all/").status_code == 404
    assert client.get("/api/v1/tenures/999999").status_code == 404
    assert client.get("/api/v1/people/nobody-1950").status_code == 404
