"""Status, stance, ending, record and bosses of one spell."""

import pytest

from careers.claims import claim_key
from careers.reconcile import reconcile
from careers.reconciling.drafts import Record
from careers.reconciling.statements import AsSaid
from careers.reconciling.tenures import parse_record
from careers.vocabulary import EndReason, Factuality, Predicate, Role, Stance, Status
from tests.careers.makers import claim, current, document, ended, held, started

ASSERTED, REPORTED, PLANNED, DENIED = Factuality


def only(*documents):
    (tenure,) = reconcile(documents, AsSaid()).tenures
    return tenure


@pytest.mark.parametrize(
    ("levels", "status"),
    [
        ([ASSERTED], Status.CONFIRMED),
        ([DENIED, REPORTED, PLANNED, ASSERTED], Status.CONFIRMED),
        ([PLANNED, REPORTED, DENIED], Status.REPORTED),
        ([DENIED, PLANNED], Status.PLANNED),
        ([DENIED, DENIED], Status.DENIED),
    ],
)
def test_the_status_is_the_strongest_that_anything_says(levels, status):
    assert only(document(*(held(factuality=level) for level in levels))).status == status


def test_that_somebody_will_not_leave_is_no_denial_of_the_post():
    assert only(document(held(factuality=REPORTED), ended(factuality=DENIED))).status == Status.REPORTED
    assert only(document(ended(factuality=DENIED))).status == Status.REPORTED


@pytest.mark.parametrize(
    ("claims", "stances"),
    [
        ([started("2016"), held(factuality=REPORTED)], [Stance.SUPPORTS, Stance.OVERTAKEN]),
        ([started("2016"), held(factuality=DENIED)], [Stance.SUPPORTS, Stance.OVERTAKEN]),
        ([held(factuality=REPORTED), held(factuality=DENIED)], [Stance.SUPPORTS, Stance.CONTRADICTS]),
        ([held(factuality=DENIED)], [Stance.SUPPORTS]),
        (
            [started("2016"), claim(Predicate.CONTRACT_UNTIL, "2018", factuality=PLANNED)],
            [Stance.SUPPORTS, Stance.SUPPORTS],
        ),
        ([started("2016"), ended("2017-01-01"), ended("2017-03-01")], [Stance.SUPPORTS] * 2 + [Stance.CONTRADICTS]),
    ],
)
def test_each_claim_has_a_stance(claims, stances):
    one = document(*claims)
    stance_of = {e.claim: e.stance for e in only(one).evidence}
    keys = [claim_key(one.sha256, each) for each in claims]
    assert sorted(stance_of[key] for key in keys) == sorted(stances)


def test_the_key_is_that_of_the_earliest_claim_that_supports_it():
    late, early = held("2016"), started("2016-01-04")
    one = document(late, kind="news", published="2016-05-01")
    other = document(early, kind="news", published="2016-01-05")
    assert only(one, other).key == claim_key(other.sha256, early)


def test_the_reason_is_that_of_the_end_that_is_shown():
    biography = document(started("2023-12-05"), ended("2024-07-25", reason=EndReason.SACKED))
    news = document(ended("2024-08-05", reason=EndReason.MUTUAL), kind="news")
    assert only(biography, news).end_reason is EndReason.SACKED


def test_a_reason_without_a_date_counts_too():
    assert only(document(started("2016"), ended(reason=EndReason.RESIGNED))).end_reason is EndReason.RESIGNED


def test_the_latest_record_wins():
    early = document(claim(Predicate.RECORD, "5-5-0-0"), kind="news", published="2024-09-01")
    late = document(claim(Predicate.RECORD, "12-7-3-2"), kind="news", published="2024-11-01")
    assert only(late, early).record == Record(12, 7, 3, 2)


@pytest.mark.parametrize(
    ("text", "record"),
    [
        ("12-7-3-2", Record(12, 7, 3, 2)),
        ("12-7-3-?", Record(12, 7, 3, 2)),
        ("12-?-3-2", Record(12, 7, 3, 2)),
        ("12-7-?-2", Record(12, 7, 3, 2)),
        ("?-7-3-2", Record(12, 7, 3, 2)),
        ("12-7-?-?", Record(12, 7, None, None)),
        ("12-9-5-?", Record(12, 9, 5, None)),
    ],
)
def test_one_missing_part_of_a_record_follows_from_the_others(text, record):
    assert parse_record(text) == record


def test_the_bosses_of_a_spell():
    under = claim(Predicate.WORKED_UNDER, "Eva Paz", role=Role.ASSISTANT)
    assert only(document(under, claim(Predicate.WORKED_UNDER, "Luz Mar", role=Role.ASSISTANT))).under == (
        "Eva Paz",
        "Luz Mar",
    )


def test_a_reported_boss_of_a_confirmed_tenure_is_none():
    under = claim(Predicate.WORKED_UNDER, "Eva Paz", role=Role.ASSISTANT, factuality=REPORTED)
    assert only(document(under, current(role=Role.ASSISTANT))).under == ()
