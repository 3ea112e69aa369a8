"""The questions that are asked of people and tenures."""

from datetime import date, timedelta

import pytest

from careers.dates import DateBounds
from careers.models import Person, Tenure
from careers.vocabulary import Role, Status
from tests import factories

pytestmark = pytest.mark.django_db

DAY = date(2016, 6, 15)


@pytest.fixture
def post():
    """Makes a tenure of Ana Roca at Club Ejemplo."""
    person, club = factories.person(), factories.club()
    return lambda start="", end="", **fields: factories.tenure(person, club, start, end, **fields)


@pytest.mark.parametrize(
    ("start", "end", "certainly", "possibly"),
    [
        ("2016-01-04", "2016-12-19", True, True),
        ("2016-06-15", "2016-06-15", True, True),
        ("2016-06-16", "2016-12-19", False, False),
        ("2016-01-04", "2016-06-14", False, False),
        ("2016", "2016", False, True),
        ("2016", "2017", False, True),
        ("2016-05", "2016-07", True, True),
        ("2016-06", "2017", False, True),
        ("2016-01-04", "", False, True),
        ("", "2016-12-19", False, True),
        ("2017", "", False, False),
        ("", "", False, False),
        ("[2012..2013]", "2016-08", True, True),
        ("[..2015]", "2016-08", True, True),
    ],
)
def test_in_charge_on_a_day_certainly_or_possibly(post, start, end, certainly, possibly):
    post(start, end)
    assert Tenure.objects.certainly_in_charge_on(DAY).exists() == certainly
    assert Tenure.objects.possibly_in_charge_on(DAY).exists() == possibly


@pytest.mark.parametrize(
    ("as_of", "certainly"), [(DAY, True), (DAY + timedelta(1), True), (DAY - timedelta(1), False), (None, False)]
)
def test_who_goes_on_is_certainly_there_up_to_the_day_of_the_document(post, as_of, certainly):
    post("2016-01-04", "..", end_earliest=as_of)
    assert Tenure.objects.certainly_in_charge_on(DAY).exists() == certainly
    assert Tenure.objects.possibly_in_charge_on(DAY).exists()


@pytest.mark.parametrize("status", [Status.REPORTED, Status.PLANNED, Status.DENIED])
def test_what_is_not_confirmed_answers_none_of_them(post, status):
    post("2016-01-04", "..", end_earliest=DAY, status=status)
    assert not Tenure.objects.certainly_in_charge_on(DAY)
    assert not Tenure.objects.possibly_in_charge_on(DAY)
    assert not Tenure.objects.current()
    assert not Person.objects.coaches()


def test_certain_is_possible():
    """For every pair of bounds around the day."""
    person, club = factories.person(), factories.club()
    for start in ("2016-06-14", "2016-06-15", "2016-06-16", "2016-06", "2016", ""):
        for end in ("2016-06-14", "2016-06-15", "2016-06-16", "2016-06", "2016", "..", ""):
            if not DateBounds.parse("" if end == ".." else end).before(DateBounds.parse(start)):
                factories.tenure(person, club, start, end)
    certainly = set(Tenure.objects.certainly_in_charge_on(DAY))
    assert certainly
    assert certainly <= set(Tenure.objects.possibly_in_charge_on(DAY))


@pytest.mark.parametrize(
    ("start", "end", "found"),
    [
        ("2016-01-04", "2016-02-01", True),
        ("2015-01-04", "2016-01-01", True),
        ("2016-12-31", "2017-06-01", True),
        ("2015", "2015", False),
        ("2017", "", False),
        ("", "", True),
    ],
)
def test_overlapping_a_stretch_of_time(post, start, end, found):
    post(start, end)
    assert Tenure.objects.overlapping(date(2016, 1, 1), date(2016, 12, 31)).exists() == found


@pytest.mark.parametrize("role", Role)
def test_head_coaches_are_the_permanent_and_the_interim(post, role):
    post(role=role)
    assert Tenure.objects.head_coaches().exists() == (role in (Role.HEAD, Role.INTERIM))


def test_current_is_what_goes_on(post):
    there = post("2016", "..")
    post("2014", "2015", key="over")
    assert list(Tenure.objects.current()) == [there]


def test_somebody_with_two_confirmed_tenures_is_one_coach(post):
    post("2014", "2015")
    post("2016", "2017", key="other")
    assert Person.objects.coaches().count() == 1


def test_evidence_comes_with_the_tenures(post, django_assert_num_queries):
    held = post()
    factories.evidence(factories.claim(factories.document()), held)
    with django_assert_num_queries(5):
        for tenure in Tenure.objects.with_evidence():
            shown = [tenure.person, tenure.club, list(tenure.under.all())]
            shown += [evidence.claim.document.title for evidence in tenure.evidence.all()]
    assert shown[-1] == "A story"
