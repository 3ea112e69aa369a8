import re

import pytest

from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("query", "preferred", "expected"),
    [
        ({}, "", "en"),
        ({}, "es-PE,es;q=0.9", "es"),
        ({}, "pt", "en"),
        ({"lang": "es"}, "en", "es"),
        ({"lang": "en"}, "es", "en"),
        ({"lang": "xx"}, "es", "es"),
    ],
)
def test_the_address_comes_before_the_browser(client, query, preferred, expected):
    response = client.get("/", query, HTTP_ACCEPT_LANGUAGE=preferred)
    assert f'<html lang="{expected}">' in response.content.decode()
    assert response["Content-Language"] == expected
    assert "Accept-Language" in response["Vary"]


def test_a_chosen_language_stays_in_every_address(client):
    make.tenure(make.person(), make.club(), "2015", "..")
    page = client.get("/", {"lang": "es"}).content.decode()
    inside = [href for href in re.findall(r'<a [^>]*href="(/[^"]*)"', page) if "hreflang" not in href]
    assert [href for href in inside if "lang=" not in href] == []
    assert '<a href="/coaches/?lang=es"' in page


def test_without_a_choice_addresses_stay_plain(client):
    assert 'href="/coaches/"' in client.get("/").content.decode()


def test_dates_and_terms_are_written_in_spanish(client):
    make.tenure(make.person(country="DE"), make.club(), "2020-01-15~", "2021-01", end_reason="mutual consent")
    page = client.get("/coaches/ana-roca/", {"lang": "es"}).content.decode()
    for words in ("Alemania", "mediados de enero de 2020 – enero de 2021", "mutuo acuerdo", "entrenador"):
        assert words in page
