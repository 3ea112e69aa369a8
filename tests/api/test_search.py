"""The search for programs: the pages' own, with addresses."""

import pytest
from django.test import Client

from tests import factories as make

pytestmark = pytest.mark.django_db

HOSTILE = ["%00", "%27%3B--", "%5C%27%3A*%20%26%20!", "x" * 900, "+".join("ab" * 9), "%F0%9F%98%80"]


@pytest.fixture(autouse=True)
def known() -> None:
    ana = make.person("Ana Gareca", country="PE")
    make.tenure(ana, make.club("Gareca FC"), "2016", "2017")
    make.club("Gareca Silent")
    make.honour(ana, "Copa Gareca", "2016")


def found(client: Client, query: str) -> list[tuple[str, str]]:
    return [(hit["kind"], hit["name"]) for hit in client.get(f"/api/search?{query}").json()["results"]]


ALL = [("person", "Ana Gareca"), ("club", "Gareca FC"), ("competition", "Copa Gareca")]


def test_it_finds_people_clubs_with_a_coach_and_competitions(client: Client) -> None:
    assert found(client, "q=gareca") == ALL


def test_slips_are_forgiven_and_told(client: Client) -> None:
    assert found(client, "q=gareka") == ALL
    assert client.get("/api/search?q=gareka").json()["guessed"] is True
    assert client.get("/api/search?q=gare").json()["guessed"] is False


def test_a_hit_has_its_addresses(client: Client) -> None:
    (hit, *_) = client.get("/api/v1/search?q=ana").json()["results"]
    assert hit["url"].startswith("http://testserver/api/v1/people/")
    assert hit["html_url"] == "http://testserver/coaches/ana-gareca/"
    assert client.get(hit["url"]).json()["slug"] == hit["slug"] == "ana-gareca"
    assert (hit["country"], client.get("/api/search?q=fc").json()["results"][0]["country"]) == ("PE", None)


def test_no_more_of_a_kind_than_asked_for(client: Client) -> None:
    make.person("Eva Gareca")
    assert len(found(client, "q=gareca&limit=1")) == 3


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ("", "q: is missing"),
        ("q=", "q: is empty"),
        ("q=a&limit=0", "limit: '0' is no number from 1 to 100"),
        ("q=a&limit=101", "no number from 1 to 100"),
        ("q=a&limit=99999999999999999999", "no number from 1 to 100"),
        ("q=a&what=1", "what: there is no such parameter"),
        ("q=a&format=csv", "format"),
    ],
)
def test_what_is_wrong_is_refused_in_a_sentence(client: Client, query: str, told: str) -> None:
    answer = client.get(f"/api/search?{query}")
    assert answer.status_code == 400
    assert told in answer.json()["detail"]


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_that_is_typed_is_an_error(client: Client, text: str) -> None:
    assert client.get(f"/api/search?q={text}").status_code == 200
