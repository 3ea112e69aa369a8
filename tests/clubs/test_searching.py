"""What a search forgives, and what it does not."""

import pytest
from django.db import connection
from hypothesis import given
from hypothesis import strategies as some

from careers.models import Person, PersonName
from clubs.models import NameWord
from clubs.names import fold
from clubs.searching import allowed, best_by_name, distance, found_by_name, rests
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


def sure(text: str) -> set[str]:
    found, guessed = found_by_name(Person.objects.all(), text, NAMES)
    return set() if guessed else names(found)


def guessed(text: str) -> set[str]:
    found, guessed = found_by_name(Person.objects.all(), text, NAMES)
    return names(found) if guessed else set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("gareca", {"Ricardo Gareca"}),
        ("gar ric", {"Ricardo Gareca"}),
        ("soso mariano", {"Mariano Soso"}),
        ("SOSO", {"Mariano Soso", "Juan Soso Díaz"}),
        ("andres soso", {"Mariano Soso"}),
        ("mari sosa", {"Mariano Soso"}),
        ("andres sosa", set()),
        ("angel", {"Ángel Cappa"}),
        ("o'hara", {"Alf O'Hara"}),
        ("areca", set()),
        ("%", set()),
        ("", set()),
        ("soso gareca", set()),
    ],
)
def test_every_word_begins_a_word_of_one_name_in_any_order(text, expected):
    assert sure(text) == expected


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
        ("marriano sosso", {"Mariano Soso"}),
        ("maryanno", {"Mariano Soso"}),
        ("capa", {"Ángel Cappa"}),
        ("cappe", {"Ángel Cappa"}),
        ("lion an", set()),
        ("garekka", {"Ricardo Gareca"}),
        ("gatekka", set()),
        ("la", set()),
        ("xo.*", set()),
        ("o\\'", set()),
    ],
)
def test_slips_are_forgiven_one_in_a_word_and_two_in_a_long_one(text, expected):
    assert guessed(text) == expected


def test_a_guess_is_made_only_where_nothing_has_the_words():
    make.person("Garecco")
    assert sure("gareca") == {"Ricardo Gareca"}


def test_fewer_slips_come_before_more():
    make.person("Marlano")
    make.person("Mallanes")
    assert guessed("marlanos") == {"Marlano"}


def test_names_that_are_written_later_are_found_too():
    NameWord.objects.all().delete()
    Person.objects.filter(slug="li-an").update(sort_key="zubeldia")
    make.club("Wanderers")
    assert guessed("suveldia") == {"Li An"}
    assert set(NameWord.objects.values_list("word", flat=True)) == {"zubeldia", "wanderers"}


def test_the_nearest_name_comes_first():
    for name in ("Soso", "Carlos Sosomo", "Xsoso"):
        make.person(name)
    found = best_by_name(Person.objects.all(), "soso", 20, NAMES)
    assert [person.name for person in found] == ["Soso", "Carlos Sosomo", "Juan Soso Díaz", "Mariano Soso"]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("gareca", "gareca", 0),
        ("gareca", "gareka", 1),
        ("gareca", "agreca", 1),
        ("gareca", "areca", 1),
        ("a", "abc", 2),
    ],
)
def test_a_turn_a_change_a_letter_more_or_less_are_one_slip_each(one, other, expected):
    assert distance(one, other) == distance(other, one) == expected


WORD = some.text("abc", min_size=1, max_size=12)


@given(WORD, WORD)
def test_words_that_are_forgiven_have_a_rest_in_common(one: str, other: str):
    if distance(one, other) <= min(allowed(one), allowed(other)):
        assert rests(one) & rests(other)


@pytest.mark.parametrize("word", ["li", "sol", "gare", "gareca", "marianno", "wolfeschlegel", "áéíóúñç"])
def test_the_database_makes_the_same_rests(word: str):
    with connection.cursor() as cursor:
        cursor.execute("SELECT name_slips(%s)", [word])
        assert set(cursor.fetchone()[0]) == rests(word)
