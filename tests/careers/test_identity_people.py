"""Which names mean one person; each case is one document a name."""

import pytest

from careers.identity import identify
from careers.vocabulary import Predicate
from tests.careers.makers import claim, document, held


def people(*documents, same_person=()) -> list[str]:
    """The person's slug of each document's subject."""
    identity = identify(documents, {}, same_person=same_person)
    return [identity.person(one.sha256, one.claims[0].subject) for one in documents]


def named(name, *clubs, born=""):
    said = [held(subject=name, object=club) for club in clubs or ("Melgar",)]
    birth = [claim(Predicate.BORN, born, subject=name, object="", role=None)] if born else []
    return document(*said, *birth)


SAME = [
    ("Mariano Soso", "Mariano Soso"),
    ("Mariano Soso", "MARIANO SOSO"),
    ("José Pérez", "Jose Perez"),
    ("Mariano Soso", "Mariano Gustavo Soso"),
]
DIFFERENT = [
    ("Soso", "Mariano Soso"),
    ("Soso", "Soso"),
    ("Mariano Soso", "Gustavo Soso"),
    ("Mariano Soso", "Mariano Sosa"),
    ("Juan Carlos Pérez", "Juan Antonio Pérez"),
    ("Mariano Soso", "Mariano Soso Gómez"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_names_that_are_one_person(one, other):
    first, second = people(named(one, "Melgar"), named(other, "Cienciano"))
    assert first == second


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_names_that_are_two_people(one, other):
    first, second = people(named(one), named(other, "Cienciano"))
    assert first != second


@pytest.mark.parametrize(
    ("births", "together"), [(("", ""), True), (("1981", "1981-04-30"), True), (("1981", "1975"), False)]
)
def test_names_that_are_known_to_be_one_person_s_are_unless_births_contradict(births, together):
    documents = [named(name, born=born) for name, born in zip(("Mariano Soso", "Mariano Sosa"), births, strict=True)]
    first, second = people(*documents, same_person=[("Mariano Sosa", "Mariano Soso")])
    assert (first == second) is together


def test_a_single_word_means_nobody_outside_its_document_even_if_known():
    first, second = people(named("Mariano Soso"), named("Sosa"), same_person=[("Mariano Soso", "Sosa")])
    assert first != second


def test_the_slug_is_of_the_name_that_is_used_most():
    assert set(people(named("Mariano Gustavo Soso"), named("Mariano Soso", "Melgar", "Cienciano"))) == {"mariano-soso"}


def test_namesakes_with_different_births_stay_two_and_carry_the_year():
    assert people(named("Jorge López", born="1950-03-01"), named("Jorge López", born="1975")) == [
        "jorge-lopez-1950",
        "jorge-lopez-1975",
    ]


def test_a_namesake_without_a_birth_is_the_one_who_shares_a_club():
    old, young = named("Jorge López", "Racing", born="1950"), named("Jorge López", "Melgar", born="1975")
    assert people(old, young, named("Jorge López", "Melgar"))[2] == "jorge-lopez-1975"


def test_a_namesake_without_a_birth_or_a_common_club_is_neither():
    old, young = named("Jorge López", "Racing", born="1950"), named("Jorge López", "Melgar", born="1975")
    assert len(set(people(old, young, named("Jorge López", "Cienciano")))) == 3


def test_a_short_name_with_two_fuller_ones_is_neither():
    short, one, other = named("Juan Pérez", "Racing"), named("Juan Carlos Pérez"), named("Juan Antonio Pérez")
    assert len(set(people(short, one, other))) == 3


def test_but_shared_clubs_tell():
    short = named("Juan Pérez", "Racing")
    one, other = named("Juan Carlos Pérez", "Racing"), named("Juan Antonio Pérez", "Melgar")
    slugs = people(short, one, other)
    assert slugs[0] == slugs[1] != slugs[2]


def test_a_full_name_and_an_alias_are_names_too():
    tite = document(
        held(subject="Tite"), claim(Predicate.FULL_NAME, "Adenor Leonardo Bachi", subject="Tite", object="", role=None)
    )
    assert len(set(people(tite, named("Adenor Leonardo Bachi", "Racing")))) == 1


def test_a_boss_is_a_person_of_the_document_too():
    one = document(claim(Predicate.WORKED_UNDER, "Eva Paz"))
    other = named("Eva Paz", "Racing")
    identity = identify([one, other], {})
    assert identity.person(one.sha256, "Eva Paz") == identity.person(other.sha256, "Eva Paz") == "eva-paz"
