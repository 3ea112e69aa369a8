"""Which claims speak of one spell: each case is two documents about one post."""

import pytest

from careers.claims import claim_key
from careers.reconcile import reconcile
from careers.reconciling.statements import AsSaid
from careers.vocabulary import Factuality, Predicate, Role
from tests.careers.makers import claim, current, document, ended, held, rumoured, started

ONE_SPELL = {
    "the same start": ([started("2016-01-04")], [started("2016"), ended("2016-12-19")]),
    "the same end, another start": ([started("2016-01-04"), ended("2017")], [started("2015-09"), ended("2017-05-01")]),
    "an end some weeks after": ([started("2023-12-05"), ended("2024-07-25")], [ended("2024-08-05")]),
    "a season within": ([started("2023-03-14"), ended("2023-11-21")], [held("2023")]),
    "a start here, an end there": ([started("2016-01-04")], [ended("2018-03-02")]),
    "periods that overlap": ([started("2016-01-04"), ended("2018")], [started("2016-06-01"), ended("2019-02-01")]),
    "a start that was postponed": ([started("2024-01-05")], [started("2024-02-01"), current()]),
    "no dates": ([started("2016"), ended("2017")], [ended()]),
    "neither has dates": ([held()], [ended()]),
}

TWO_SPELLS = {
    "a start after the other's end": ([started("2019-06-05"), ended("2020-01")], [started("2020-03-01")]),
    "an end long after the other's": ([started("2019-06-05"), ended("2020-01")], [ended("2024-08")]),
    "years apart": ([held("2005")], [held("2011")]),
    "both closed, one after the other": ([started("2018"), ended("2020")], [started("2020-06"), ended("2021")]),
    "current long after the end": ([started("2010"), ended("2011")], [current()]),
    "too long a bridge": ([started("2010-01-01")], [held("2019")]),
}


@pytest.mark.parametrize(("one", "other"), ONE_SPELL.values(), ids=ONE_SPELL)
def test_documents_that_speak_of_one_spell(one, other):
    assert how_many(one, other) == 1


@pytest.mark.parametrize(("one", "other"), TWO_SPELLS.values(), ids=TWO_SPELLS)
def test_documents_that_speak_of_two_spells(one, other):
    assert how_many(one, other) == 2


@pytest.mark.parametrize(
    "other",
    [
        {"object": "Cienciano"},
        {"subject": "Eva Paz"},
        {"squad": "U-20"},
        {"role": Role.INTERIM},
        {"role": Role.ASSISTANT},
    ],
)
def test_another_post_is_another_tenure(other):
    assert how_many([started("2016")], [started("2016", **other)]) == 2


def test_a_claim_without_a_role_takes_that_of_its_spell():
    (tenure,) = tenures(document(started("2016", role=Role.ASSISTANT), ended("2017", role=None)))
    assert (tenure.role, tenure.end.edtf) == (Role.ASSISTANT, "2017")


def test_where_no_claim_says_the_role_it_is_head_coach():
    (tenure,) = tenures(document(started("2016", role=None)))
    assert tenure.role is Role.HEAD


def test_spells_that_a_document_numbers_stay_apart():
    twice = document(started("2019-06-05", spell=1), ended("2020-01", spell=1), started("2025-06-09", spell=2))
    assert [t.start.edtf for t in tenures(twice)] == ["2019-06-05", "2025-06-09"]


@pytest.mark.parametrize(("published", "start"), [("2019-09-01", "2019-06-05"), ("2025-08-01", "2025-06-09")])
def test_a_claim_without_dates_joins_the_spell_nearest_to_its_document(published, start):
    twice = document(started("2019-06-05", spell=1), ended("2020-01", spell=1), started("2025-06-09", spell=2))
    undated = document(held(), kind="news", published=published)
    assert joined(undated, twice).start.edtf == start


def test_without_a_day_of_its_document_it_joins_the_latest():
    twice = document(started("2019-06-05", spell=1), ended("2020-01", spell=1), started("2025-06-09", spell=2))
    assert joined(document(held()), twice).start.edtf == "2025-06-09"


def test_a_rumour_joins_what_became_of_it():
    rumour = document(rumoured(), kind="news", published="2024-11-05")
    assert len(tenures(rumour, document(started("2024-11-25")))) == 1


def test_an_old_rumour_is_not_what_happened_years_later():
    rumour = document(rumoured(), kind="news", published="2016-11-05")
    assert len(tenures(rumour, document(started("2024-11-25")))) == 2


def test_a_rumour_of_a_return_is_not_the_spell_that_was_over():
    rumour = document(rumoured(), kind="news", published="2024-11-05")
    assert len(tenures(rumour, document(started("2016"), ended("2017")))) == 2


def test_an_undated_story_speaks_as_of_the_latest_event_that_it_asserts():
    story = document(rumoured(), started("2024-08", object="Alianza Lima"), kind="news")
    assert len(tenures(story, document(started("2024-11-25")))) == 2  # Alianza Lima's, and Melgar's
    early = document(rumoured(), started("2016-08", object="Alianza Lima"), kind="news")
    assert len(tenures(early, document(started("2024-11-25")))) == 3


def test_a_planned_start_is_the_start_that_came():
    plan = document(started("2024-07-01", factuality=Factuality.PLANNED), kind="news", published="2024-06-20")
    (tenure,) = tenures(plan, document(started("2024-07-15")))
    assert tenure.start.edtf == "2024-07-15"


def test_a_contract_is_no_time_in_the_post():
    contract = document(claim(Predicate.CONTRACT_UNTIL, "2027"), started("2024-07-01"), published="2024-07-02")
    (tenure,) = tenures(contract, document(started("2024-07"), ended("2024-10-01")))
    assert tenure.end.edtf == "2024-10-01"


def tenures(*documents):
    return reconcile(documents, AsSaid()).tenures


def how_many(one, other) -> int:
    return len(tenures(document(*one), document(*other, published="2024-09-01")))


def joined(undated, *documents):
    found = tenures(undated, *documents)
    assert len(found) == 2
    return max(found, key=lambda tenure: len({e.claim for e in tenure.evidence} & keys(undated)))


def keys(source):
    return {claim_key(source.sha256, one) for one in source.claims}
