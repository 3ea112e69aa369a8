import pytest

from careers.reconcile import reconcile
from careers.reconciling.honours import season_label
from careers.reconciling.statements import AsSaid
from careers.vocabulary import Factuality, Role
from tests.careers.makers import document, ended, held, started, won


def titles(*documents):
    honours = reconcile(documents, AsSaid()).honours
    return [(h.competition, h.season, h.club, h.role, len(h.evidence)) for h in honours]


@pytest.mark.parametrize(
    ("said", "label"),
    [
        ("2016", "2016"),
        ("2013/14", "2013-14"),
        ("2013–14", "2013-14"),
        ("2013-2014", "2013-14"),
        ("1999/2000", "1999-00"),
        ("2024 Clausura", "2024 Clausura"),
    ],
)
def test_one_writing_for_one_season(said, label):
    assert season_label(said) == label


def test_two_documents_that_tell_of_one_title_are_its_evidence():
    assert titles(document(won("2013/14", "Liga")), document(won("2013-14", "Liga"))) == [
        ("Liga", "2013-14", "Melgar", None, 2)
    ]


def test_a_title_keeps_the_role_that_is_said():
    assert titles(document(won("2014", role=Role.ASSISTANT)))[0][3] is Role.ASSISTANT


def test_else_it_is_that_of_the_tenure_in_its_season():
    career = document(
        started("2013", role=Role.ASSISTANT), ended("2014-12", role=Role.ASSISTANT), started("2016"), ended("2016-12")
    )
    roles = [role for _, _, _, role, _ in titles(career, document(won("2014"), won("2016"), won("2019")))]
    assert roles == [Role.ASSISTANT, Role.HEAD, None]


def test_a_title_whose_competition_is_not_said_joins_the_one_of_its_season():
    assert titles(document(won("2016", "")), document(won("2016", "Liga"))) == [("Liga", "2016", "Melgar", None, 2)]


def test_where_it_could_be_either_of_two_it_stays_by_itself():
    double = document(won("2016", "Liga"), won("2016", "Copa"))
    assert len(titles(double, document(won("2016", "")))) == 3


def test_what_is_reported_or_denied_is_no_title():
    assert titles(document(held(), won("2016", factuality=Factuality.REPORTED))) == []


def test_the_year_in_which_a_season_ended_is_that_season():
    assert titles(document(won("1995", "Cup")), document(won("1994-95", "Cup"))) == [
        ("Cup", "1994-95", "Melgar", None, 2)
    ]


def test_a_year_that_ends_no_season_told_stays_by_itself():
    assert len(titles(document(won("1994", "Cup")), document(won("1994-95", "Cup")))) == 2


def test_a_title_without_a_season_joins_the_only_one_that_is_told_either_way():
    told = document(won("", "Cup"), won("1995", "Cup"), won("1994-95", "Cup"))
    assert titles(told) == [("Cup", "1994-95", "Melgar", None, 3)]
