"""Who came before and after, said only as far as it is known."""

import pytest

from careers.pages.neighbours import Neighbour, after, before
from careers.vocabulary import Role, Status
from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def club():
    return make.club()


@pytest.mark.parametrize(
    ("earlier", "later", "direct"),
    [
        (("2015-01-10", "2016-06-01"), ("2016-06-08", "2017"), True),
        (("2015-01-10", "2016-06"), ("2016-07-02", "2017"), True),
        (("2015", "2016-06-20"), ("2016-06-01", "2017"), True),
        (("2014", "2015"), ("2016", "2017"), False),
        (("2014-02", "2014-09-01"), ("2016-01-04", "2017"), False),
        (("2014-02", ""), ("2016-01-04", "2017"), False),
    ],
)
def test_a_neighbour_is_direct_only_where_their_days_adjoin(club, earlier, later, direct):
    one = make.tenure(make.person("Ana Roca"), club, *earlier)
    two = make.tenure(make.person("Eva Sol"), club, *later)
    found, back = before(two, [one, two]), after(one, [one, two])
    assert found == Neighbour(one, direct)
    assert back == Neighbour(two, direct)


@pytest.mark.parametrize(
    ("other", "fields"),
    [
        (("", ""), {}),
        (("2016", "2016"), {}),
        (("2010", "2019"), {}),
        (("2014", "2015"), {"squad": "U-20"}),
    ],
    ids=["without dates", "in the same year", "there all the time", "of another team"],
)
def test_nobody_is_named_where_the_order_is_not_known(club, other, fields):
    post = make.tenure(make.person("Ana Roca"), club, "2016", "2016")
    beside = make.tenure(make.person("Eva Sol"), club, *other, **fields)
    assert before(post, [post, beside]) is None
    assert after(post, [post, beside]) is None


def test_the_nearest_of_several_is_named_and_none_of_two_that_are_as_near(club):
    post = make.tenure(make.person("Ana Roca"), club, "2016", "2016")
    old = make.tenure(make.person("Eva Sol"), club, "2010", "2011")
    near = make.tenure(make.person("Luz Paz"), club, "2013", "2014")
    twin = make.tenure(make.person("Pía Gil"), club, "2013", "2014")
    assert before(post, [old, near]) == Neighbour(near, direct=False)
    assert before(post, [old, near, twin]) is None


def test_his_own_other_spell_is_not_his_predecessor(club):
    ana = make.person("Ana Roca")
    interim = make.tenure(ana, club, "2016-01", "2016-03", role=Role.INTERIM)
    post = make.tenure(ana, club, "2016-03-31", "2017")
    assert before(post, [interim, post]) is None


def test_the_page_names_them_and_links_to_their_spells(client, club):
    ana = make.person("Ana Roca")
    first = make.tenure(make.person("Eva Sol"), club, "2015-01", "2016-01-03")
    make.tenure(ana, club, "2016-01-04", "2016-12")
    last = make.tenure(make.person("Luz Paz"), club, "2019", "2020", role=Role.INTERIM)
    make.tenure(make.person("Rumour"), club, "2017-01-02", "2018", status=Status.DENIED)
    page = client.get("/coaches/ana-roca/").content.decode()
    assert f'after <a href="/coaches/eva-sol/#tenure-{first.pk}">' in page
    assert f'first known after: <a href="/coaches/luz-paz/#tenure-{last.pk}">' in page
    assert "(interim head coach)" in page
    assert "Rumour" not in page


def test_the_number_of_queries_does_not_grow_with_the_benches(client, django_assert_max_num_queries):
    ana = make.person("Ana Roca")
    for number in range(12):
        club = make.club(f"Club {number}")
        make.tenure(ana, club, str(2000 + number), str(2000 + number))
        for year in (1990, 2020):
            make.tenure(make.person(f"Coach {number} {year}"), club, str(year), str(year))
    with django_assert_max_num_queries(6):
        client.get("/coaches/ana-roca/")


def test_what_is_not_known_is_said(client, club):
    ana = make.person("Ana Roca")
    make.tenure(ana, club, "2015", "2017")
    make.tenure(ana, make.club("Otro"), "2018-07", "2019-01-10")
    make.tenure(ana, make.club("Tercero"), "2019-03-02", "")
    make.tenure(ana, make.club("Cuarto"))
    page = client.get("/coaches/ana-roca/").content.decode()
    listed = page[page.index('id="unknown"') :]
    for words in (
        "January – June 2018: nothing found",
        "11 January 2019 – 1 March 2019: nothing found",
        "Tercero</a>: the end is not known",
        "Cuarto</a>: neither the start nor the end is known",
    ):
        assert words in listed
