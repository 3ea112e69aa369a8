"""Which tenures a filter leaves."""

import pytest
from django.test import Client

from careers.vocabulary import EndReason, Role, Status
from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def posts() -> dict[str, int]:
    """The ids of some posts, by a word for each."""
    soso, vivas = make.person("Mariano Soso", country="AR"), make.person("Claudio Vivas")
    cristal = make.club("Sporting Cristal", country="PE")
    hearts = make.club("Heart of Midlothian", country="GB-SCT")
    posts = {
        "assistant": make.tenure(soso, cristal, "2013", "2014", role=Role.ASSISTANT),
        "head": make.tenure(soso, cristal, "2016-01-04", "2016-12-19", end_reason=EndReason.RESIGNED),
        "rumour": make.tenure(soso, hearts, "2017", status=Status.REPORTED),
        "youth": make.tenure(vivas, hearts, "2018", squad="U-20", role=Role.YOUTH),
        "now": make.tenure(vivas, hearts, "2020-02", "..", conflicts=[{"field": "start", "values": []}]),
    }
    posts["assistant"].under.add(vivas)
    make.honour(soso, "Liga", "2016", club=cristal)
    make.evidence(make.claim(make.document()), posts["head"])
    return {word: tenure.pk for word, tenure in posts.items()}


QUERIES = [
    ("person=mariano-soso", "assistant head rumour"),
    ("person=mariano-soso&role=head+coach", "head rumour"),
    ("person=nobody", ""),
    ("club=heart-of-midlothian", "rumour youth now"),
    ("role=assistant+coach", "assistant"),
    ("squad=U-20", "youth"),
    ("squad=first+team", "assistant head rumour now"),
    ("status=reported", "rumour"),
    ("end_reason=resigned", "head"),
    ("country=PE", "assistant head"),
    ("country=gb-sct", "rumour youth now"),
    ("under=claudio-vivas", "assistant"),
    ("current=true", "now"),
    ("current=false", "assistant head rumour youth"),
    ("has_conflict=true", "now"),
    ("has_conflict=false", "assistant head rumour youth"),
    ("nationality=AR", "assistant head rumour"),
    ("competition=liga", "assistant head"),
    ("overlaps=2013-05-01/2016-01-03", "assistant"),
    ("overlaps=2016-12-01/2030-01-01", "head youth now"),
    ("started_after=2017-01-01", "rumour youth now"),
    ("started_before=2016-01-04", "assistant head"),
    ("ended_after=2016-01-01", "head"),
    ("ended_before=2016-12-31", "assistant head"),
    ("min_days=300", "head"),
    ("min_days=352", ""),
    ("max_days=351", "head"),
    ("max_days=350", ""),
    ("q=vivas", "youth now"),
    ("q=cristal+sporting", "assistant head"),
    ("in_charge_on=2016-06-01", "head"),
    ("in_charge_on=2016-01-03", ""),
    ("in_charge_on=2014-06-01", ""),
    ("in_charge_on=2014-06-01&role=assistant+coach&certainty=possible", "assistant"),
    ("in_charge_on=2020-02-10", ""),
    ("in_charge_on=2020-02-10&certainty=possible", "now"),
    ("in_charge_on=2017-06-01&certainty=possible", ""),
]


@pytest.mark.parametrize(("query", "expected"), QUERIES)
def test_a_filter_leaves_what_it_says(client: Client, posts: dict[str, int], query: str, expected: str) -> None:
    rows = client.get(f"/api/tenures?{query}").json()["results"]
    words = {number: word for word, number in posts.items()}
    assert [words[row["id"]] for row in rows] == expected.split()


def test_people_and_clubs_go_by_their_ids_too(client: Client, posts: dict[str, int]) -> None:
    row = client.get(f"/api/tenures/{posts['head']}").json()
    by_id = f"/api/tenures?person={row['person']['id']}&club={row['club']['id']}"
    assert {found["id"] for found in client.get(by_id).json()["results"]} == {posts["assistant"], posts["head"]}


def test_the_tenures_that_a_document_is_evidence_of(client: Client, posts: dict[str, int]) -> None:
    (document,) = client.get("/api/documents").json()["results"]
    (row,) = client.get(f"/api/tenures?document={document['id']}").json()["results"]
    assert row["id"] == posts["head"]


def test_each_answer_says_how_certain_it_is(client: Client) -> None:
    club = make.club()
    make.tenure(make.person("Certain"), club, "2015", "2017")
    make.tenure(make.person("Possible"), club, "2016", "2016")
    rows = client.get("/api/tenures?in_charge_on=2016-06-01&certainty=possible").json()["results"]
    assert [(row["person"]["name"], row["certainty"]) for row in rows] == [
        ("Certain", "certain"),
        ("Possible", "possible"),
    ]
    (row,) = client.get("/api/tenures?in_charge_on=2016-06-01").json()["results"]
    assert (row["person"]["name"], row["certainty"]) == ("Certain", "certain")
