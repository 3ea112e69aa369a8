import re

import pytest

from careers.vocabulary import Role
from tests import factories as make

pytestmark = pytest.mark.django_db


def read(client, *coaches: str, **asked: str) -> str:
    response = client.get("/compare/", {"coach": coaches, **asked})
    assert response.status_code == 200
    return response.content.decode()


@pytest.fixture
def ana():
    return make.person("Ana Roca")


@pytest.fixture
def eva():
    return make.person("Eva Sol")


def test_both_careers_are_drawn_on_one_axis_and_bars_lead_to_the_coaches_pages(client, ana, eva):
    old = make.tenure(ana, make.club("Norte"), "1990", "1995")
    make.tenure(eva, make.club("Sur"), "2010", "2015")
    page = read(client, "ana-roca", "eva-sol")
    drawings = page.split('<svg class="lanes"')[1:]
    years = [re.findall(r'<text class="year[^>]*>(\d+)<', drawing) for drawing in drawings]
    assert len(drawings) == 2
    assert years[0] == years[1] != []
    assert f'href="/coaches/ana-roca/#tenure-{old.pk}"' in page


@pytest.mark.parametrize(
    ("of_ana", "of_eva", "said"),
    [
        (
            ("2015-01-01", "2016-12-31"),
            ("2016-01-01", "2017-12-31"),
            "Ana Roca and Eva Sol were here at the same time.",
        ),
        (("2015", "2016"), ("2016", "2017"), "Ana Roca and Eva Sol may have been here at the same time."),
        (("2015", "2016"), ("2018", "2019"), "Not at the same time, as far as is known."),
    ],
)
def test_clubs_in_common_say_whether_they_were_there_together(client, ana, eva, of_ana, of_eva, said):
    club = make.club()
    make.tenure(ana, club, *of_ana)
    make.tenure(eva, club, *of_eva, role=Role.YOUTH)
    make.tenure(eva, make.club("Other"), "2000", "2001")
    page = read(client, "ana-roca", "eva-sol")
    common = page[page.index('id="common"') :]
    assert "Club Ejemplo" in common
    assert "Other" not in common
    assert said in common


def test_who_worked_under_whom_is_said(client, ana, eva):
    club = make.club()
    make.tenure(ana, club, "2015", "2016")
    make.tenure(eva, club, "2015", "2016", role=Role.ASSISTANT).under.add(ana)
    assert "Eva Sol worked under Ana Roca here." in read(client, "ana-roca", "eva-sol")


def test_honours_are_told_by_the_role_they_were_won_in(client, ana, eva):
    make.honour(ana, "Copa", "2014")
    make.honour(ana, "Liga", "2016", role=Role.ASSISTANT)
    page = read(client, "ana-roca", "eva-sol")
    rows = page[page.index("Honours in charge") : page.index("Clubs in common")]
    assert rows.index("Copa 2014") < rows.index("Honours on a staff") < rows.index("Liga 2016")


def test_a_name_does_as_well_as_an_address_and_who_else_is_called_so_is_said(client, ana, eva):
    make.person("Ana Rocamora")
    page = read(client, "roca ana", "eva sool")
    assert '<a href="/coaches/ana-roca/">Ana Roca</a>' in page
    assert '<a href="/coaches/eva-sol/">Eva Sol</a>' in page
    assert 'or: <a href="/coaches/ana-rocamora/">Ana Rocamora</a>' in page


@pytest.mark.parametrize("coaches", [(), ("ana-roca",), ("ana-roca", "ana-roca"), ("ana-roca", "nobody"), ("\x00",)])
def test_fewer_than_two_are_not_compared(client, ana, coaches):
    page = read(client, *coaches)
    assert "Name two to four coaches" in page
    assert ("nobody found" in page) == ("nobody" in coaches)


def test_no_more_than_four_are_compared(client):
    names = [make.person(f"Coach {letter * 4}").slug for letter in "abcdef"]
    page = read(client, *names)
    assert page.count('<section class="side">') == 4


def test_the_number_of_queries_does_not_grow_with_the_careers(client, ana, eva, django_assert_max_num_queries):
    for year in range(1990, 2020):
        club = make.club(f"Club {year}")
        for person in (ana, eva):
            make.tenure(person, club, str(year), str(year))
            make.honour(person, "Liga", str(year), club=club)
    with django_assert_max_num_queries(5):
        read(client, "ana-roca", "eva-sol")
