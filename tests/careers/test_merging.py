"""Staff say who is who: two are one, or are not; any of it is taken back, and nothing depends on the order."""

import pytest

from careers import decisions, judging
from careers.meaning import club_named, person_named
from careers.models import Decision, Document, Person, Tenure
from careers.recompute import recompute
from clubs.models import Club
from tests import factories
from tests.careers.makers import document, ended, held, started
from tests.careers.stored import store
from tests.careers.test_decisions import STAFF

pytestmark = pytest.mark.django_db

ONE = document(started("2016-01-04", subject="Mariano Soso"), ended("2016-12-19", subject="Mariano Soso"), name="one")
OTHER = document(held("2018", subject="Mariano Sosa", object="Emelec"), name="other")
THIRD = document(held("2020", subject="Mariano Soso", object="Cienciano"), name="third")


def tell(*documents):
    for one in documents:
        store(one)
    recompute()


def person(slug: str) -> Person:
    return Person.objects.get(slug=slug)


def slugs() -> list[str]:
    return sorted(Person.objects.values_list("slug", flat=True))


def numbers() -> dict[str, int]:
    return dict(Tenure.objects.values_list("key", "id")) | dict(Person.objects.values_list("slug", "id"))


def test_two_people_are_one_and_two_again_when_it_is_withdrawn():
    tell(ONE, OTHER)
    before = numbers()
    made = judging.merge(person("mariano-sosa"), person("mariano-soso"), STAFF, "a misprint")
    assert slugs() == ["mariano-soso"]
    assert {name.text for name in person("mariano-soso").names.all()} == {"Mariano Sosa", "Mariano Soso"}
    assert person("mariano-soso").pk == before["mariano-soso"]
    decisions.withdraw(made)
    assert numbers() == before


def test_a_later_document_of_either_name_is_of_the_one_person():
    tell(ONE, OTHER)
    judging.merge(person("mariano-sosa"), person("mariano-soso"), STAFF, "")
    tell(THIRD, document(held("2021", subject="Mariano Sosa", object="Racing"), name="fourth"))
    assert slugs() == ["mariano-soso"]


def test_what_was_merged_stays_so_when_its_document_goes_and_the_name_comes_back():
    tell(ONE, OTHER)
    judging.merge(person("mariano-sosa"), person("mariano-soso"), STAFF, "")
    Document.objects.filter(sha256=OTHER.sha256).delete()
    tell(document(held("2018", subject="Mariano Sosa", object="Emelec"), name="other, corrected"))
    assert slugs() == ["mariano-soso"]


def test_two_who_are_kept_apart_are_not_joined_by_what_documents_say_later():
    tell(ONE, document(held("2018", subject="Mariano Gustavo Soso", object="Emelec", at=1), name="fuller"))
    assert slugs() == ["mariano-gustavo-soso"] or slugs() == ["mariano-soso"]
    (row,) = Person.objects.all()
    judging.split(row, document(name="fuller").sha256, "Mariano Gustavo Soso", STAFF, "his cousin")
    assert slugs() == ["mariano-gustavo-soso", "mariano-soso"]


def test_a_name_in_one_document_is_somebody_else_and_the_rest_stays():
    tell(ONE, THIRD, document(held("1990", subject="Mariano Soso", object="Racing"), name="namesake"))
    (row,) = Person.objects.all()
    namesake = document(name="namesake").sha256
    made = judging.split(row, namesake, "Mariano Soso", STAFF, "another one")
    assert Person.objects.count() == 2
    assert person_named(ONE.sha256, "Mariano Soso") == person_named(THIRD.sha256, "Mariano Soso")
    assert person_named(namesake, "Mariano Soso") != person_named(ONE.sha256, "Mariano Soso")
    decisions.withdraw(made)
    assert Person.objects.count() == 1


def test_the_opposite_of_what_stands_is_refused_with_one_sentence():
    tell(ONE, OTHER)
    judging.keep_apart(person("mariano-sosa"), person("mariano-soso"), STAFF, "")
    with pytest.raises(ValueError, match="were judged not the same as by eva"):
        judging.merge(person("mariano-soso"), person("mariano-sosa"), STAFF, "")
    assert Decision.objects.count() == 1


def test_who_was_merged_is_not_split_again_but_the_merge_withdrawn():
    tell(ONE, OTHER)
    judging.merge(person("mariano-sosa"), person("mariano-soso"), STAFF, "")
    with pytest.raises(ValueError, match="withdraw that first"):
        judging.split(person("mariano-soso"), OTHER.sha256, "Mariano Sosa", STAFF, "")


def test_nobody_is_merged_with_themselves_or_split_from_nobody():
    tell(ONE)
    with pytest.raises(ValueError, match="one already"):
        judging.merge(person("mariano-soso"), person("mariano-soso"), STAFF, "")
    with pytest.raises(ValueError, match="nobody to split"):
        judging.split(person("mariano-soso"), ONE.sha256, "Mariano Soso", STAFF, "")
    with pytest.raises(ValueError, match="does not name"):
        judging.split(person("mariano-soso"), ONE.sha256, "Eva Paz", STAFF, "")


def test_a_decision_about_who_was_merged_goes_along():
    tell(ONE, OTHER)
    decisions.decide_person(person("mariano-sosa"), "birthplace", "Rosario", STAFF, "")
    judging.merge(person("mariano-sosa"), person("mariano-soso"), STAFF, "")
    assert person("mariano-soso").birthplace == "Rosario"


def test_a_club_that_documents_name_is_one_of_the_catalogue():
    melgar = factories.club("FBC Melgar", catalogued=True, country="PE")
    tell(document(held("2016", object="Dominó de Arequipa"), name="a"))
    before = numbers()
    made = judging.merge(Club.objects.get(slug="domino-de-arequipa"), melgar, STAFF, "")
    assert Tenure.objects.get().club == melgar
    tell(document(held("2016", object="Dominó de Arequipa", subject="Eva Paz"), name="b"))
    assert {tenure.club for tenure in Tenure.objects.all()} == {melgar}
    decisions.withdraw(made)
    assert {tenure.club.slug for tenure in Tenure.objects.all()} == {"domino-de-arequipa"}
    assert before.items() <= numbers().items()


def test_two_clubs_of_the_catalogue_are_one():
    one, other = (factories.club(name, catalogued=True, country="PE") for name in ("Melgar", "FBC Melgar"))
    tell(document(held("2016", object="Melgar"), name="a"))
    made = judging.merge(one, other, STAFF, "")
    assert Tenure.objects.get().club == other
    assert Club.objects.get(pk=one.pk).merged_into == other
    decisions.withdraw(made)
    assert Tenure.objects.get().club == one
    assert Club.objects.get(pk=one.pk).merged_into is None


def test_two_clubs_that_no_catalogue_has_are_one():
    tell(document(held("2016", object="Aldea FC"), name="a"), document(held("2016", object="CD Aldea"), name="b"))
    one, other = Club.objects.order_by("slug")
    judging.merge(one, other, STAFF, "")
    assert Tenure.objects.values("club").distinct().count() == 1


def test_an_open_name_is_settled_for_one_document():
    for country in ("UY", "PY"):
        club = factories.club(f"Nacional {country}", catalogued=True, country=country)
        club.names.create(text="Nacional")
    one = document(held("2016", object="Nacional"), name="a")
    other = document(held("2016", object="Nacional", subject="Eva Paz"), name="b")
    tell(one, other)
    with pytest.raises(ValueError, match="could mean several"):
        judging.merge(Club.objects.get(slug="nacional"), club, STAFF, "")
    judging.which_club(one.sha256, "Nacional", club, STAFF, "")
    assert club_named(one.sha256, "Nacional") == club
    assert club_named(other.sha256, "Nacional") == Club.objects.get(slug="nacional")


def test_a_name_is_never_again_a_club_that_staff_say_it_is_not():
    melgar = factories.club("Melgar", catalogued=True, country="PE")
    source = document(held("2016", object="Melgar"), name="a")
    tell(source)
    judging.split_club(melgar, source.sha256, "Melgar", STAFF, "Melgar of Bolivia")
    assert not Tenure.objects.get().club.catalogued
