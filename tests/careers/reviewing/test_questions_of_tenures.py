"""Which tenures raise a question, and which do not."""

from datetime import date

import pytest

from careers.reconciling.drafts import Conflict, Value
from careers.reviewing.items import Kind
from careers.reviewing.names import which_club
from careers.reviewing.tenures import questions
from careers.vocabulary import Role, Status
from tests.careers.reviewing.makers import tenure

TODAY = date(2024, 6, 1)


@pytest.mark.parametrize(
    ("fields", "kinds"),
    [
        ({"status": Status.CONFIRMED}, []),
        ({"status": Status.REPORTED}, [Kind.RUMOUR]),
        ({"status": Status.DENIED}, []),
        ({"status": Status.PLANNED, "start": "2024-05-31"}, [Kind.OVERDUE]),
        ({"status": Status.PLANNED, "start": "2024-06-01"}, []),
        ({"status": Status.PLANNED, "start": "2024"}, []),
        ({"status": Status.PLANNED}, []),
        ({"role": Role.OTHER, "role_words": "director técnico alterno"}, [Kind.ROLE]),
        ({"role": Role.OTHER}, []),
        ({"role": Role.ASSISTANT, "role_words": "ayudante de campo"}, []),
        ({"conflicts": (Conflict("end", (Value("2023", ("a",)), Value("2024", ("b",)))),)}, [Kind.CONTRADICTION]),
    ],
)
def test_a_tenure_raises(fields, kinds):
    assert [one.kind for one in questions([tenure(**fields)], TODAY)] == kinds


@pytest.mark.parametrize(
    ("end", "start", "fields", "asked"),
    [
        ("2016-12-31", "2016-06-01", {}, True),
        ("2016-12-31", "2016-12-31", {}, False),  # the one leaves on the day on which the other comes
        ("2016-12-31", "2016", {}, False),  # they may have followed one another
        ("", "2016-06-01", {}, False),
        ("2016-12-31", "2016-06-01", {"club": "otro"}, False),
        ("2016-12-31", "2016-06-01", {"squad": "U-20"}, False),
        ("2016-12-31", "2016-06-01", {"role": Role.ASSISTANT}, False),
        ("2016-12-31", "2016-06-01", {"status": Status.REPORTED}, False),
        ("2016-12-31", "2016-06-01", {"person": "ana-roca"}, False),
    ],
)
def test_two_in_charge_is_asked_where_a_day_certainly_lies_in_both(end, start, fields, asked):
    one, other = tenure(start="2016-01-01", end=end), tenure(**{"person": "eva-sol"} | fields, start=start, end="2017")
    found = [item for item in questions([one, other], TODAY) if item.kind is Kind.TWO_IN_CHARGE]
    assert bool(found) == asked


def test_the_words_of_a_role_are_asked_once_for_all_who_have_it():
    some = [tenure(name, role=Role.OTHER, role_words=words) for name, words in (("a", "Coach B"), ("b", "coach b"))]
    (item,) = questions(some, TODAY)
    assert len(item.tenures) == 2


def test_which_club_is_asked_for_each_coach_of_an_ambiguous_name():
    some = [tenure("a", "nacional", "2001"), tenure("a", "nacional", "2005"), tenure("b", "nacional"), tenure("b")]
    found = list(which_club(some, {"nacional": ["nacional-uy", "nacional-py"]}))
    assert [(item.people, len(item.tenures)) for item in found] == [(("a",), 2), (("b",), 1)]
    assert found[0].options == ("nacional-py", "nacional-uy")


def test_a_question_is_known_by_what_it_is_about_and_not_by_claims():
    def conflict(*claims: str) -> Conflict:
        return Conflict("end", (Value("2023", claims), Value("2024", claims)))

    one, again = (
        next(iter(questions([tenure(key=key, conflicts=(conflict(key),))], TODAY))) for key in ("first", "reread")
    )
    assert one.key == again.key
    assert one.claims != again.claims
