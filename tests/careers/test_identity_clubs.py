"""Which club a name means: one candidate of the catalogue, or none."""

import pytest

from careers.identity import Candidate, identify
from careers.vocabulary import Predicate
from tests.careers.makers import claim, document, held

CATALOGUE = {
    name: frozenset(Candidate(slug, slug[-2:].upper()) for slug in slugs.split())
    for name, slugs in {
        "melgar": "melgar-pe",
        "fbc melgar": "melgar-pe",
        "alianza lima": "alianza-lima-pe",
        "nacional": "nacional-uy nacional-py",
        "everton": "everton-cl everton-gb",
        "universitario": "universitario-pe universitario-bo",
        "cusco fc": "cusco-pe",
        "real garcilaso": "cusco-pe garcilaso-pe",
    }.items()
}
TAKEN = {candidate.slug for some in CATALOGUE.values() for candidate in some} | {"taken"}


def club(source, name, *others):
    return identify([source, *others], CATALOGUE, TAKEN).club(source.sha256, name)


@pytest.mark.parametrize("name", ["Melgar", "FBC Melgar", "MÉLGAR"])
def test_the_only_club_of_a_name(name):
    assert club(document(held(object=name)), name) == "melgar-pe"


def test_the_country_that_is_said_decides():
    assert club(document(held(object="Everton", country="CL")), "Everton") == "everton-cl"


def test_a_country_of_no_candidate_is_another_club():
    assert club(document(held(object="Melgar", country="AR")), "Melgar") == "melgar"


def test_the_country_of_all_other_clubs_of_the_same_person_decides():
    source = document(held(object="Universitario"), held(object="Melgar"), held(object="Everton", subject="Eva Paz"))
    assert club(source, "Universitario") == "universitario-pe"


WEIGHTED = {
    "san lorenzo": frozenset({Candidate("san-lorenzo", "AR", 3), Candidate("san-lorenzo-py", "PY", 2)}),
    "nacional": frozenset({Candidate("nacional", "UY", 3), Candidate("nacional-py", "PY", 2)}),
    "libertad": frozenset({Candidate("libertad", "PY", 2), Candidate("libertad-ec", "EC", 2)}),
    "olimpia": frozenset({Candidate("olimpia", "PY", 3)}),
    "lanus": frozenset({Candidate("lanus", "AR", 2)}),
    "emelec": frozenset({Candidate("emelec", "EC", 2)}),
}


@pytest.mark.parametrize(
    ("name", "slug"),
    [("San Lorenzo", "san-lorenzo"), ("Nacional", "nacional-2"), ("Libertad", "libertad-2")],
)
def test_among_clubs_of_several_countries_the_one_that_nothing_outweighs(name, slug):
    career = document(*(held(object=club, at=100 * n) for n, club in enumerate([name, "Olimpia", "Lanús", "Emelec"])))
    identity = identify([career], WEIGHTED, {one.slug for some in WEIGHTED.values() for one in some})
    assert identity.club(career.sha256, name) == slug


def test_the_clubs_of_the_passage_tell_more_than_the_others():
    career = document(
        held(object="Libertad", at=0),
        held(object="Olimpia", at=5),
        held(object="Lanús", at=5),
        held(object="Emelec", at=90),
    )
    assert identify([career], WEIGHTED, {"libertad"}).club(career.sha256, "Libertad") == "libertad"


def test_where_nothing_decides_it_stays_open_with_its_candidates():
    source = document(held(object="Nacional"), held(object="Melgar"))
    identity = identify([source], CATALOGUE, TAKEN)
    unlisted = identity.unlisted[identity.club(source.sha256, "Nacional")]
    assert (unlisted.slug, unlisted.candidates) == ("nacional", ("nacional-py", "nacional-uy"))


def test_a_club_that_nobody_lists_is_one_by_its_name():
    one, other = document(held(object="Atlético Aldea")), document(held(object="Atletico Aldea", subject="Eva Paz"))
    assert club(one, "Atlético Aldea", other) == club(other, "Atletico Aldea", one) == "atletico-aldea"


def test_but_two_in_two_countries():
    one, other = document(held(object="Aldea", country="PE")), document(held(object="Aldea", country="CL"))
    assert {club(one, "Aldea", other), club(other, "Aldea", one)} == {"aldea-cl", "aldea-pe"}


def test_a_slug_of_the_catalogue_is_not_taken_by_another_club():
    assert club(document(held(object="Taken")), "Taken") == "taken-2"


def test_a_renamed_club_is_the_one_that_has_both_names():
    source = document(
        held(object="Real Garcilaso"), claim(Predicate.RENAMED, "Cusco FC", subject="Real Garcilaso", object="")
    )
    assert club(source, "Real Garcilaso") == "cusco-pe"


def test_a_renamed_club_that_nobody_lists_is_one():
    source = document(
        held(object="Aldea"), held(object="Villa"), claim(Predicate.RENAMED, "Villa", subject="Aldea", object="")
    )
    identity = identify([source], CATALOGUE, TAKEN)
    assert identity.club(source.sha256, "Aldea") == identity.club(source.sha256, "Villa")
    assert identity.unlisted["aldea"].names == ("Aldea", "Villa")
