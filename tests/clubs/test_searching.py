"""What a search forgives, and what it does not."""

import pytest

from careers.models import Person, PersonName
from clubs.names import fold
from clubs.searching import best_first, near, within
from tests import factories as make

pytestmark = pytest.mark.django_db

NAMES = (PersonName, "person")


@pytest.fixture(autouse=True)
def people():
    for name in ("Ricardo Gareca", "Mariano Soso", "Juan Soso Díaz", "Alf O'Hara", "Ángel Cappa", "Li An"):
        make.person(name)
    person = Person.objects.get(name="Mariano Soso")
    for text in ("Mariano Andrés Soso", "Mariano Sosa"):
        PersonName.objects.create(person=person, text=text, folded=fold(text))


def names(rows) -> set[str]:
    return {person.name for person in rows}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("gareca", {"Ricardo Gareca"}),
        ("gar ric", {"Ricardo Gareca"}),
        ("soso mariano", {"Mariano Soso"}),
        ("SOSO", {"Mariano Soso", "Juan Soso Díaz"}),
        ("andres sosa", {"Mariano Soso"}),
        ("angel", {"Ángel Cappa"}),
        ("o'hara", {"Alf O'Hara"}),
        ("gareka", set()),
        ("%", set()),
        ("", set()),
        ("soso gareca", set()),
    ],
)
def test_every_word_is_in_some_name_in_any_order(text, expected):
    assert names(within(Person.objects.all(), text, NAMES)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("gareka", {"Ricardo Gareca"}),
        ("garecca", {"Ricardo Gareca"}),
        ("garca", {"Ricardo Gareca"}),
        ("gaerca", {"Ricardo Gareca"}),
        ("agreca", {"Ricardo Gareca"}),
        ("garecas", {"Ricardo Gareca"}),
        ("areca", {"Ricardo Gareca"}),
        ("gareka rikardo", {"Ricardo Gareca"}),
        ("soso marianno", {"Mariano Soso"}),
        ("capa", {"Ángel Cappa"}),
        ("garekka", set()),
        ("la", set()),
        ("xo.*", set()),
    ],
)
def test_one_slip_in_a_word_is_forgiven(text, expected):
    assert names(near(Person.objects.all(), text, NAMES)) == expected


def test_the_nearest_name_comes_first():
    for name in ("Soso", "Carlos Sosomo", "Xsoso"):
        make.person(name)
    found = [person.name for person in best_first(within(Person.objects.all(), "soso", NAMES), "soso")]
    assert found == ["Soso", "Carlos Sosomo", "Juan Soso Díaz", "Mariano Soso", "Xsoso"]
