"""Pages as known on a day: they say so plainly, show what documents had said by then, and lead back to today."""

import re

import pytest
from django.test import Client

from careers.recompute import recompute
from clubs.models import Club
from tests.careers.makers import current, document, ended, started
from tests.careers.stored import store

pytestmark = pytest.mark.django_db
THEN = "known_on=2024-10-01"


@pytest.fixture(autouse=True)
def told():
    store(document(started("2024-08-06"), current(), published="2024-09-01", name="in the post"))
    store(document(ended("2024-11-21"), published="2024-11-22", name="it ends"))
    recompute()
    Club.objects.update(country="PE")


def text(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", answer.content.decode()))


@pytest.mark.parametrize("page", ["/coaches/ana-ruiz/", "/clubs/melgar/"])
def test_a_page_is_of_the_day_and_says_so(client: Client, page: str):
    assert "As known on 1 October 2024" in text(client, f"{page}?{THEN}")
    assert "21 November 2024" not in text(client, f"{page}?{THEN}")
    assert "21 November 2024" in text(client, page)
    assert "As known on 1 October" not in text(client, page)


def test_the_board_is_of_both_days(client: Client):
    then = text(client, f"/bench/?country=PE&on=2024-12-01&{THEN}")
    assert "as known on 1 October 2024" in then
    assert "1 only possible" in then
    assert "1 with nobody found" in text(client, "/bench/?country=PE&on=2024-12-01")


@pytest.mark.parametrize("page", ["/coaches/ana-ruiz/", "/clubs/melgar/", "/bench/"])
def test_what_is_no_day_is_said(client: Client, page: str):
    assert "is no day from 1850 to 2100" in text(client, f"{page}?known_on=soon")


@pytest.mark.parametrize("page", ["/coaches/ana-ruiz/", "/clubs/melgar/", "/bench/?country=PE&on=2024-12-01"])
def test_before_anything_was_known_there_is_nothing(client: Client, page: str):
    mark = "&" if "?" in page else "?"
    assert "Ana Ruiz</a>" not in client.get(f"{page}{mark}known_on=1990-01-01").content.decode().split("<h2")[-1]
