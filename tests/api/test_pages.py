"""Keyset pages: every row once, in order, forwards and back."""

import pytest
from django.test import Client

from tests import factories as make

pytestmark = pytest.mark.django_db


def pages(client: Client, address: str | None, follow: str) -> list[list[int]]:
    found = []
    while address:
        body = client.get(address).json()
        found.append([row["id"] for row in body["results"]])
        address = body[follow]
    return found


@pytest.fixture
def in_order() -> list[int]:
    """Tenures as the list has them: by start, those of the same day by id, those without a start last."""
    coach, club = make.person(), make.club()
    starts = ["2016", "", "2015-03-01", "2016", "2017", "", "2016"]
    made = [make.tenure(coach, club, start) for start in starts]
    return [made[place].pk for place in (2, 0, 3, 6, 4, 1, 5)]


@pytest.mark.parametrize("limit", [1, 2, 3, 6, 7, 1000])
def test_the_pages_give_every_row_once_in_order(client: Client, in_order: list[int], limit: int) -> None:
    found = pages(client, f"/api/tenures?limit={limit}", "next")
    assert [number for page in found for number in page] == in_order
    assert {len(page) for page in found[:-1]} <= {limit}
    assert found[-1]


def test_the_way_back_gives_the_same_pages(client: Client, in_order: list[int]) -> None:
    forward = pages(client, "/api/tenures?limit=3", "next")
    last = client.get("/api/tenures?limit=3").json()
    while last["next"]:
        address = last["next"]
        last = client.get(address).json()
    assert pages(client, address, "previous") == forward[::-1]


def test_a_row_that_comes_in_between_moves_no_other(client: Client, in_order: list[int]) -> None:
    first = client.get("/api/tenures?limit=3").json()
    make.tenure(make.person("Later"), make.club("Another"), "1990")
    second = client.get(first["next"]).json()
    assert [row["id"] for row in first["results"] + second["results"]] == in_order[:6]


def test_the_filters_and_the_limit_stay_in_the_links(client: Client, in_order: list[int]) -> None:
    following = client.get("/api/v1/tenures?person=ana-roca&limit=2").json()["next"]
    assert following.startswith("http://testserver/api/v1/tenures?")
    assert "person=ana-roca" in following
    assert "limit=2" in following


def test_names_are_listed_by_their_sort_key(client: Client) -> None:
    for name in ("Zico", "Álvarez", "Alonso", "alvarado"):
        make.person(name)
    first = client.get("/api/people?limit=2").json()
    second = client.get(first["next"]).json()
    names = [row["name"] for row in first["results"] + second["results"]]
    assert names == ["Alonso", "alvarado", "Álvarez", "Zico"]


def test_an_empty_list_has_no_neighbours(client: Client) -> None:
    assert client.get("/api/tenures").json() == {"next": None, "previous": None, "results": []}
