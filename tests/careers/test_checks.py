"""What documents say that can be checked verifies what is stored, disputes it, or is left unchecked."""

import pytest

from careers.claims import claim_key
from careers.identity import Candidate, identify
from careers.reconcile import reconcile
from careers.vocabulary import Factuality, Predicate, Role, Stance
from tests.careers.makers import claim, document, ended, held, started

CLUBS = {
    name: frozenset({Candidate(name, country)})
    for name, country in [("melgar", "PE"), ("cienciano", "PE"), ("racing", "AR")]
}


COUNTED = pytest.mark.parametrize(
    ("value", "expected"), [("2", Stance.VERIFIES), ("1", Stance.DISPUTES), ("3", Stance.UNCHECKED)]
)


def stance(said, *others, published="2024-08-05"):
    """What becomes of the claim, in a document of that day, beside those of a biography."""
    sources = [document(said, name="says", kind="news", published=published), document(*others, name="life")]
    (person,) = (
        one for one in reconcile(sources, identify(sources, CLUBS, set(CLUBS))).people if one.key == "ana-ruiz"
    )
    return next((one.stance for one in person.evidence if one.claim in keys(sources[0])), None)


def keys(source):

    return {claim_key(source.sha256, one) for one in source.claims}


def about(predicate, value, **fields):
    return claim(predicate, value, **({"object": "", "role": None} | fields))


@pytest.mark.parametrize(
    ("born", "years", "expected"),
    [
        ("1981-04-30", "43", Stance.VERIFIES),
        ("1981-04-30", "42", Stance.DISPUTES),
        ("1981", "43", Stance.VERIFIES),
        ("1981", "42", Stance.VERIFIES),
        ("1981", "44", Stance.DISPUTES),
        ("", "43", Stance.UNCHECKED),
    ],
)
def test_an_age_on_the_document_s_day(born, years, expected):
    assert stance(about(Predicate.AGE, years), held("2023"), about(Predicate.BORN, born)) is expected


def test_an_undated_document_says_no_age():
    said = about(Predicate.AGE, "43")
    assert stance(said, held("2023"), about(Predicate.BORN, "1981"), published="") is Stance.UNCHECKED


@COUNTED
def test_how_many_clubs_in_a_country(value, expected):
    career = (
        held("2020"),
        held("2021", object="Cienciano"),
        held("2022", object="Racing"),
        held("2026", object="Racing"),
    )
    assert stance(about(Predicate.CLUBS_IN, value, country="PE"), *career) is expected
    assert stance(about(Predicate.CLUBS_IN, value, object="Melgar"), *career) is expected


def test_a_club_that_came_later_does_not_count_nor_does_a_staff_or_a_youth_team():
    career = (
        held("2020"),
        held("2026", object="Cienciano"),
        held("2019", object="Cienciano", squad="U-20"),
        held("2018", object="Cienciano", role=Role.ASSISTANT),
    )
    assert stance(about(Predicate.CLUBS_IN, "1", country="PE"), *career) is Stance.VERIFIES


def test_the_club_that_is_about_to_be_counts():
    soon = started("2024-08-06", object="Cienciano", factuality=Factuality.PLANNED)
    assert stance(about(Predicate.CLUBS_IN, "2", country="PE"), held("2020"), soon) is Stance.VERIFIES


@COUNTED
def test_how_many_spells_at_a_club(value, expected):
    first = (started("2019-01-05", spell=1), ended("2019-12-01", spell=1))
    career = (*first, started("2022-01-05", spell=2), ended("2022-12-01", spell=2))
    assert stance(about(Predicate.SPELLS_AT, value, object="Melgar"), *career) is expected


def test_what_is_only_reported_checks_nothing():
    assert (
        stance(about(Predicate.AGE, "43", factuality=Factuality.REPORTED), held("2023"), about(Predicate.BORN, "1981"))
        is None
    )


def test_nothing_that_is_stored_changes_by_it():
    career = document(held("2020"), held("2021", object="Cienciano"), name="life")
    saying = document(about(Predicate.CLUBS_IN, "7", object="Melgar"), name="says", published="2024-08-05")
    names = identify([career, saying], CLUBS, set(CLUBS))
    assert reconcile([career, saying], names).tenures == reconcile([career], names).tenures
