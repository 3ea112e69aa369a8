import pytest

from careers.identity import Candidate, identify
from careers.reconcile import reconcile
from tests.careers.makers import document, won

CLUBS = {"melgar": frozenset({Candidate("melgar", "PE")}), "racing": frozenset({Candidate("racing", "AR")})}
COMPETITIONS = {
    "descentralizado": frozenset({Candidate("torneo-descentralizado", "PE")}),
    "torneo descentralizado": frozenset({Candidate("torneo-descentralizado", "PE")}),
    "primera division": frozenset({Candidate("liga-1", "PE"), Candidate("liga-profesional", "AR")}),
    "copa libertadores": frozenset({Candidate("copa-libertadores")}),
    "superliga": frozenset({Candidate("superliga", "AR")}),
}


def slugs(*documents):
    names = identify(documents, CLUBS, {"melgar", "racing"}, COMPETITIONS)
    return [honour.competition_key for honour in reconcile(documents, names).honours]


@pytest.mark.parametrize(
    ("name", "club", "slug"),
    [
        ("Torneo Descentralizado", "Melgar", "torneo-descentralizado"),
        ("Primera División", "Melgar", "liga-1"),
        ("Primera División", "Racing", "liga-profesional"),
        ("Copa Libertadores", "Racing", "copa-libertadores"),
        ("Superliga", "Melgar", "superliga-pe"),
        ("Primera División", "Aldea", "primera-division"),
        ("Copa Aldea", "Melgar", "copa-aldea"),
        ("Libertadores", "Racing", "copa-libertadores"),
    ],
)
def test_the_competition_of_a_name_is_that_of_the_clubs_country(name, club, slug):
    assert slugs(document(won("2016", name, object=club))) == [slug]


def test_two_names_of_one_competition_are_one_title():
    one, other = document(won("2016", "Descentralizado")), document(won("2016", "Torneo Descentralizado"))
    assert slugs(one, other) == ["torneo-descentralizado"]
