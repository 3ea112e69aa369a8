"""A club's bench in numbers and by days: the page says no more than is known."""

import re

import pytest

from careers.vocabulary import Role
from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def club():
    return make.club("Unión")


def page(client, **asked: str) -> str:
    text = client.get("/clubs/union/", asked).content.decode()
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", text))


def test_the_average_stay_is_of_spells_whose_ends_are_known(client, club):
    make.tenure(make.person("Ana Roca"), club, "2015-01-01", "2015-01-10")
    make.tenure(make.person("Eva Sol"), club, "2016-01-01", "2016-01-20")
    make.tenure(make.person("Luz Paz"), club, "2017-01-01", "..")
    make.tenure(make.person("Mía Ríos"), club, "2014", "")
    assert "Average stay 15 days (of 2 spells in charge whose ends are known)" in page(client)


def test_bounds_give_an_average_from_to(client, club):
    make.tenure(make.person(), club, "2015-01-01", "2015-03")
    assert "Average stay 60 to 90 days" in page(client)


def test_caretakers_are_named(client, club):
    make.tenure(make.person("Ana Roca"), club, "2015", "2015", role=Role.INTERIM)
    make.tenure(make.person("Eva Sol"), club, "2016", "2016")
    assert "Caretakers Ana Roca 2015" in page(client)


def test_a_year_names_all_who_were_in_charge_in_it(client, club):
    make.tenure(make.person("Ana Roca"), club, "2014-05-01", "2015-06-30")
    make.tenure(make.person("Eva Sol"), club, "2015-07-01", "2016-02-01")
    text = page(client)
    listed = text[text.index("Year by year") :]
    assert re.search(r"2016 Eva Sol 2015 Ana Roca *, Eva Sol 2014 Ana Roca", listed)


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2015-06-01", r"1 June 2015 Ana Roca , head coach Luz Paz , assistant coach"),
        ("2015-12-15", r"15 December 2015 Luz Paz , assistant coach possibly Ana Roca , head coach"),
        ("2001-01-01", r"1 January 2001 Nobody is found on that day"),
        ("1-1-2001", r"is no day"),
    ],
)
def test_everybody_of_a_day_is_named(client, club, on, expected):
    make.tenure(make.person("Ana Roca"), club, "2015-01-01", "2015-12")
    make.tenure(make.person("Luz Paz"), club, "2015-01-01", "2016-01-31", role=Role.ASSISTANT)
    text = page(client, on=on)
    assert re.search(expected, text[text.index("Who was there") :])


def test_who_was_there_for_certain_is_not_possible_in_another_post_too(client, club):
    ana = make.person("Ana Roca")
    make.tenure(ana, club, "2013", "", role=Role.ASSISTANT)
    make.tenure(ana, club, "2016-01-04", "2016-12-19")
    text = page(client, on="2016-05-01")
    assert "possibly" not in text[text.index("Who was there") : text.index("Staff and other teams")]


def test_there_is_a_lane_for_each_role_on_one_axis(client, club):
    make.tenure(make.person("Ana Roca"), club, "1990", "1991")
    make.tenure(make.person("Luz Paz"), club, "2015", "2016", role=Role.ASSISTANT)
    text = client.get("/clubs/union/").content.decode()
    lanes = text.split('<svg class="lanes"')[1:]
    assert re.findall(r'class="lane"[^>]*>([^<]+)<', text) == ["head coach", "assistant coach"]
    years = [re.findall(r'class="year[^>]*>(\d+)<', lane) for lane in lanes]
    assert len(lanes) == 2
    assert years[0] == years[1]
