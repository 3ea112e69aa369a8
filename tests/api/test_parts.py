"""Which fields a row has: all, those named by `fields=`, and whole parts by `include=`."""

import pytest
from django.test import Client

from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def knowledge() -> None:
    coach = make.person("Ana Roca", birthplace="Rosario")
    club = make.club("Club Ejemplo", {"Old Club": "former"}, country="PE")
    make.tenure(coach, club, "2016")
    make.honour(coach, "Liga", "2016", club=club)
    make.honour(coach, "Copa", "2010")


def row(client: Client, address: str) -> dict:
    (found,) = client.get(f"/api/{address}").json()["results"]
    return found


def test_only_the_fields_that_are_asked_for(client: Client) -> None:
    assert row(client, "tenures?fields=role,start") == {
        "role": "head coach",
        "start": {"edtf": "2016", "earliest": "2016-01-01", "latest": "2016-12-31"},
    }
    assert client.get("/api/people/ana-roca?fields=name").json() == {"name": "Ana Roca"}
    assert client.get("/api/tenures?fields=role,squad&format=csv").content.decode() == "squad,role\r\n,head coach\r\n"


def test_a_person_and_a_club_come_whole_when_asked(client: Client) -> None:
    found = row(client, "tenures?include=person,club")
    assert (found["person"]["birthplace"], found["person"]["names"]) == ("Rosario", [])
    assert [name["text"] for name in found["club"]["names"]] == ["Old Club", "Club Ejemplo"]
    assert set(row(client, "tenures")["person"]) == {"id", "slug", "name"}


def test_titles_with_the_club_come_with_a_tenure_and_all_of_them_with_the_person(client: Client) -> None:
    assert [title["season"]["label"] for title in row(client, "tenures?include=honours")["honours"]] == ["2016"]
    whole = client.get("/api/people/ana-roca?include=honours").json()
    assert [title["season"]["label"] for title in whole["honours"]] == ["2010", "2016"]


def test_a_part_of_a_part_is_not_drawn_in(client: Client) -> None:
    found = row(client, "tenures?include=person,honours")
    assert "honours" not in found["club"]
    assert set(found) > {"honours", "person"}


@pytest.mark.parametrize(
    ("query", "detail"),
    [
        ("fields=", "fields: is empty"),
        ("fields=role,boss", "fields: 'boss' is none of: id, url"),
        ("include=club,fans", "include: 'fans' is none of: person, club, honours, evidence"),
        ("ordering=age", "ordering: 'age' is none of: start, -start"),
    ],
)
def test_what_is_not_there_is_refused(client: Client, query: str, detail: str) -> None:
    answer = client.get(f"/api/tenures?{query}")
    assert answer.status_code == 400
    assert detail in answer.json()["detail"]


def test_the_last_to_start_comes_first_where_asked_and_the_unknown_last(client: Client) -> None:
    coach, club = make.person("Bea Roca"), make.club("Otro")
    for start in ("2014", "", "2018"):
        make.tenure(coach, club, start)
    rows = client.get("/api/tenures?ordering=-start&limit=3").json()
    starts = [one["start"] and one["start"]["edtf"] for one in rows["results"]]
    assert starts == ["2018", "2016", "2014"]
    assert client.get(rows["next"]).json()["results"][0]["start"] is None


def test_who_was_in_charge_is_listed_from_the_last_to_start(client: Client) -> None:
    coach, club = make.person("Bea Roca"), make.club("Otro")
    for start in ("2014", "2015"):
        make.tenure(coach, club, start, "2020")
    rows = client.get("/api/tenures?in_charge_on=2017-01-01").json()["results"]
    assert [one["start"]["edtf"] for one in rows] == ["2015", "2014"]
