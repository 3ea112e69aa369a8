"""From when to when: what the claims of one spell say of its dates."""

import pytest

from careers.reconcile import reconcile
from careers.reconciling.statements import AsSaid
from careers.vocabulary import Factuality, Predicate
from tests.careers.makers import claim, current, document, ended, held, started

ANNOUNCED = Predicate.ANNOUNCED


def only(*documents):
    (tenure,) = reconcile(documents, AsSaid()).tenures
    return tenure


def announced(value, **fields):
    return claim(ANNOUNCED, value, **fields)


@pytest.mark.parametrize(
    ("claims", "start", "end"),
    [
        ([started("2016"), started("2016-01-04")], "2016-01-04", None),
        ([started("2016-01~"), started("2016-01-20")], "2016-01-20", None),
        ([started(), ended("2016-12")], None, "2016-12"),
        ([held("2005")], "2005", "2005"),
        ([held("2003"), held("2005")], "2003", "2005"),
        ([started("2004-07"), held("2005")], "2004-07", None),
        ([held("2014"), ended("2015-03")], "2014", "2015-03"),
        ([announced("2014-12-11")], "2014-12-11", None),
        ([announced("2014-12-11"), started("2015-01-07")], "2015-01-07", None),
        ([announced("2014-12-11"), held("2015")], "2015", "2015"),
        ([started("2024-08-06"), claim(Predicate.CONTRACT_UNTIL, "2025")], "2024-08-06", None),
    ],
)
def test_dates_narrow_each_other_and_weak_ones_stand_in(claims, start, end):
    tenure = only(document(*claims))
    assert (tenure.start.edtf, tenure.end.edtf, tenure.conflicts) == (start, end, ())


def test_disjoint_ends_are_both_kept_and_the_better_source_is_shown():
    biography = document(started("2023-12-05"), ended("2024-07-25"))
    news = document(ended("2024-08-05"), kind="news", published="2024-08-05")
    tenure = only(news, biography)
    assert tenure.end.edtf == "2024-07-25"
    (conflict,) = tenure.conflicts
    assert (conflict.field, [value.text for value in conflict.values]) == ("end", ["2024-07-25", "2024-08-05"])
    assert [len(value.claims) for value in conflict.values] == [1, 1]


def test_between_equal_sources_the_more_precise_is_shown_and_then_the_later():
    early = document(started("2023"), ended("2024-07"), kind="news", published="2024-08-01")
    precise = document(ended("2024-08-05"), kind="news", published="2024-08-02")
    late = document(ended("2024-08-20"), kind="news", published="2024-09-01")
    assert only(early, precise).end.edtf == "2024-08-05"
    assert only(early, precise, late).end.edtf == "2024-08-20"


def test_what_is_reported_dates_nothing_that_is_confirmed():
    tenure = only(document(held(""), ended("2024-08-05", factuality=Factuality.REPORTED)))
    assert tenure.end.edtf is None


def test_a_plan_dates_a_planned_tenure():
    assert only(document(started("2024-07-01", factuality=Factuality.PLANNED))).start.edtf == "2024-07-01"


def test_current_is_as_of_the_day_of_the_document():
    tenure = only(document(started("2024-08-06"), current(), kind="news", published="2024-10-02"))
    assert (tenure.ongoing, tenure.end.edtf) == (True, "[2024-10-02..]")


def test_an_undated_document_is_current_as_of_the_latest_event_it_asserts():
    tenure = only(document(started("2024-08"), current()))
    assert (tenure.ongoing, tenure.end.edtf) == (True, "[2024-08..]")


def test_current_gives_way_to_a_later_end():
    tenure = only(
        document(current(), kind="news", published="2024-10-01"), document(started("2024-08-06"), ended("2024-11-21"))
    )
    assert (tenure.ongoing, tenure.end.edtf, tenure.conflicts) == (False, "2024-11-21", ())


def test_current_after_the_end_disputes_it():
    tenure = only(
        document(current(), kind="news", published="2024-12-01"), document(started("2024-08-06"), ended("2024-11-21"))
    )
    assert tenure.end.edtf == "2024-11-21"
    assert [value.text for value in tenure.conflicts[0].values] == ["2024-11-21", "[2024-12..]"]


def test_a_later_post_elsewhere_ends_what_was_current():
    news = document(current(), kind="news", published="2024-10-01")
    later = document(started("2025-01-10", object="Cienciano"), kind="news", published="2025-02-01")
    melgar = next(t for t in reconcile([news, later], AsSaid()).tenures if t.club == "Melgar")
    assert (melgar.ongoing, melgar.end.edtf) == (False, "[2024-10-01..2025-01-10]")


def test_a_post_taken_earlier_elsewhere_does_not():
    news = document(current(), kind="news", published="2024-10-01")
    earlier = document(started("2023-01-10", object="Cienciano"))
    melgar = next(t for t in reconcile([news, earlier], AsSaid()).tenures if t.club == "Melgar")
    assert melgar.ongoing


def test_a_time_outside_the_spell_disputes_its_nearer_end():
    tenure = only(document(started("2016-01-04"), ended("2016-12-19"), held("2015")))
    assert [(c.field, [v.text for v in c.values]) for c in tenure.conflicts] == [("start", ["2016-01-04", "2015"])]


def test_an_end_before_the_start_is_disputed_and_not_shown():
    tenure = only(document(started("2016-06-01"), ended("2015-06-01")))
    assert (tenure.start.edtf, tenure.end.edtf) == ("2016-06-01", None)
    assert [(c.field, [v.text for v in c.values]) for c in tenure.conflicts] == [("end", ["", "2015-06-01"])]
