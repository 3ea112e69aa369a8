"""How many questions each kind of page puts to the database, its ETag's included, as queries.txt has it."""

from pathlib import Path

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from bench.addresses import PAGES

pytestmark = pytest.mark.django_db

BASELINE = Path(__file__).with_name("queries.txt")
MOST = 6
"""Of a coach's and a club's page."""


def queries(address: str) -> int:
    with CaptureQueriesContext(connection) as asked:
        Client().get(address, headers={"Host": "127.0.0.1"})
    return len(asked)


def baseline() -> dict[str, int]:
    lines = (line.split() for line in BASELINE.read_text().splitlines())
    return {page: int(number) for page, number in lines}


def test_every_page_asks_as_many_as_the_baseline_says(site: str):
    assert {page: queries(address) for page, address in PAGES.items()} == baseline()


@pytest.mark.parametrize("page", ["coach", "coach-of-one-post", "club"])
def test_the_pages_of_coaches_and_clubs_ask_few(page: str):
    assert baseline()[page] <= MOST
