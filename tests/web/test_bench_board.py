from datetime import date

import pytest

from careers.pages.board import months_from
from careers.vocabulary import Role, Status
from tests import factories as make

pytestmark = pytest.mark.django_db


def read(client, **asked) -> str:
    response = client.get("/bench/", asked)
    assert response.status_code == 200
    return response.content.decode()


@pytest.fixture
def benches():
    """Four clubs of Peru: one bench certain, one only possible, one empty that day, one never known."""
    sure, maybe, empty = (make.club(name, country="PE") for name in ("Sure FC", "Maybe FC", "Empty FC"))
    make.club("Silent FC", country="PE")
    make.tenure(make.person("Ana Roca"), sure, "2024-08-06", "2024-11-21")
    make.tenure(make.person("Eva Sol"), maybe, "2024", "2024-12")
    make.tenure(make.person("Luz Paz"), empty, "2020", "2021")
    make.tenure(make.person("Aide"), sure, "2024-08-06", "2024-11-21", role=Role.ASSISTANT)
    make.tenure(make.person("Youth"), sure, "2024-08-06", "2024-11-21", squad="U-20")
    make.tenure(make.person("Rumour"), empty, "2024-01", "2025", status=Status.REPORTED)
    make.tenure(make.person("Abroad"), make.club("Far FC", country="CL"), "2024", "2025")


def test_it_says_who_was_certainly_and_who_only_possibly_in_charge_and_where_nobody_is_found(client, benches):
    page = read(client, on="2024-11-20", country="PE")
    rows = {row.split("</a></h3>")[0].rpartition(">")[2]: row for row in page.split("<li")[1:] if "<h3>" in row}
    assert set(rows) == {"Sure FC", "Maybe FC", "Empty FC"}
    assert "Ana Roca" in rows["Sure FC"]
    assert "possibly" not in rows["Sure FC"]
    assert "Eva Sol" in rows["Maybe FC"]
    assert "possibly" in rows["Maybe FC"]
    assert "nobody found" in rows["Empty FC"]
    for name in ("Aide", "Youth", "Rumour", "Abroad", "Luz Paz"):
        assert name not in page
    assert "3 clubs: 1 certain, 1 only possible, 1 with nobody found" in page


def test_where_nobody_is_certain_the_last_to_begin_are_shown_first_and_older_ones_are_folded(client):
    club = make.club(country="PE")
    for year in (2001, 2004, 2007):
        make.tenure(make.person(f"Coach {year}"), club, f"{year}-03-01", "")
    page = read(client, on="2016-11-20", country="PE")
    assert page.index("Coach 2007") < page.index("Coach 2004") < page.index("<details>") < page.index("Coach 2001")
    make.tenure(make.person("Ana Roca"), club, "2016-03-01", "2017-03-01")
    page = read(client, on="2016-11-20", country="PE")
    assert page.index("Ana Roca") < page.index("3 others only possible") < page.index("Coach 2007")


def test_it_leads_to_other_days_and_keeps_the_country(client, benches):
    page = read(client, on="2024-03-31", country="pe", lang="es")
    days = ("2024-03-30", "2024-04-01", "2024-02-29", "2024-04-30", "2023-03-31", "2025-03-31")
    for day in days:
        assert f"/bench/?country=pe&amp;lang=es&amp;on={day}" in page


def test_without_a_country_it_offers_those_that_are_known(client, benches):
    page = read(client, on="2024-11-20")
    assert '<a href="/bench/?on=2024-11-20&amp;country=PE">Peru</a> <span class="quiet">3 clubs' in page
    assert "Chile" in page
    assert "Sure FC" not in page


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"on": "yesterday"}, "is no day from 1850 to 2100"),
        ({"on": "1066-10-14"}, "is no day from 1850 to 2100"),
        ({"country": "Perú"}, "is no country"),
        ({"country": "<b>"}, "is no country"),
        ({"on": "\x00", "country": "\x00"}, "The benches of a day"),
    ],
)
def test_what_is_wrong_in_the_address_is_said(client, benches, asked, said):
    page = read(client, **asked)
    assert said in page
    assert "<b>" not in page


@pytest.mark.parametrize("on", ["1850-01-01", "2100-12-31"])
def test_the_first_and_the_last_day_have_a_board_too(client, benches, on):
    assert "3 with nobody found" in read(client, on=on, country="PE")


def test_the_number_of_queries_does_not_grow_with_the_clubs(client, django_assert_max_num_queries):
    for number in range(30):
        make.tenure(make.person(f"Coach {number}"), make.club(f"Club {number}", country="PE"), "2020", "2022")
    with django_assert_max_num_queries(4):
        read(client, on="2021-05-05", country="PE")


@pytest.mark.parametrize(
    ("start", "months", "expected"),
    [
        (date(2024, 3, 31), -1, date(2024, 2, 29)),
        (date(2024, 1, 15), -1, date(2023, 12, 15)),
        (date(2024, 12, 31), 1, date(2025, 1, 31)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
    ],
)
def test_a_month_that_is_shorter_ends_on_its_last_day(start, months, expected):
    assert months_from(start, months) == expected
