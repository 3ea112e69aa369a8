from dataclasses import dataclass
from datetime import date

import pytest

from careers.dates import UNKNOWN, DateBounds
from careers.timeline import (
    Gap,
    certainly_overlap,
    days_in_charge,
    gaps,
    in_order,
    lanes,
    overlaps,
    possibly_overlap,
)

JULY = Gap(date(2020, 7, 1), date(2020, 7, 31))


@dataclass(frozen=True)
class Post:
    start: DateBounds = UNKNOWN
    end: DateBounds = UNKNOWN
    ongoing: bool = False


def post(start: str = "", end: str = "") -> Post:
    if end.endswith("+"):
        return Post(DateBounds.parse(start), DateBounds(date.fromisoformat(end[:-1]), None), True)
    return Post(DateBounds.parse(start), DateBounds.parse(end))


def test_tenures_come_in_order_and_the_undated_first():
    late, undated, early = post("2019", "2020"), post(), post("", "2018-05-01")
    assert in_order([late, undated, early]) == [undated, early, late]


@pytest.mark.parametrize(
    ("posts", "found"),
    [
        ([("2016-01-04", "2016-12-19"), ("2017-06-26", "2017-12-28")], [Gap(date(2016, 12, 20), date(2017, 6, 25))]),
        ([("2016", "2017"), ("2018-01-01", "2018")], []),
        ([("2016", ""), ("2020", "2021")], []),
        (
            [("2010", "2020-06-30"), ("2012", "2013"), ("2020-08-01", "2021")],
            [Gap(date(2020, 7, 1), date(2020, 7, 31))],
        ),
        ([("2019-01-01", "2019-06-01+"), ("2025-01-01", "")], []),
        ([("", ""), ("2016", "2016")], []),
    ],
)
def test_a_gap_is_where_no_tenure_can_have_been(posts, found):
    assert gaps(post(*dates) for dates in posts) == found


def test_short_gaps_can_be_left_out():
    career = [post("2016-01-01", "2016-03-01"), post("2016-03-05", "2016-04-01"), post("2016-08-01", "2016-09-01")]
    assert [gap.days for gap in gaps(career, least=30)] == [121]


@pytest.mark.parametrize(
    ("one", "other", "certainly", "possibly"),
    [
        (("2016-01-01", "2016-12-31"), ("2016-06-01", "2017-06-01"), True, True),
        (("2016", "2016"), ("2016", "2017"), False, True),
        (("2016-01-01", "2016-05-31"), ("2016-06-01", "2017-06-01"), False, False),
        (("2016-01-01", ""), ("2019", "2020"), False, True),
        (("2016-01-01", "2020-03-01+"), ("2020-02-01", "2020-12-01"), True, True),
        (("", ""), ("2016", "2017"), False, False),
    ],
)
def test_two_tenures_overlap_certainly_or_possibly(one, other, certainly, possibly):
    one, other = post(*one), post(*other)
    assert (certainly_overlap(one, other), possibly_overlap(one, other)) == (certainly, possibly)
    assert (certainly_overlap(other, one), possibly_overlap(other, one)) == (certainly, possibly)


def test_parallel_posts_are_the_overlaps():
    club, country, after = post("2016-01-01", "2018-01-01"), post("2017-01-01", "2019-01-01"), post("2019-02-01", "")
    assert overlaps([after, country, club]) == [(club, country)]


@pytest.mark.parametrize(
    ("posts", "expected"),
    [
        ([("2016-01-01", "2016-12-01"), ("2017-01-01", "2017-12-01")], [0, 0]),
        ([("2016-01-01", "2018-01-01"), ("2017-01-01", "2019-01-01"), ("2018-06-01", "2020-01-01")], [0, 1, 0]),
        ([("2019-01-01", "2020-01-01"), ("2016-01-01", "2019-06-01+")], [1, 0]),
    ],
)
def test_parallel_posts_are_drawn_in_lanes_of_their_own(posts, expected):
    assert lanes([post(*dates) for dates in posts]) == expected


@pytest.mark.parametrize(
    ("start", "end", "days"),
    [
        ("2016-01-04", "2016-01-04", (1, 1)),
        ("2016-01-04", "2016-12-19", (351, 351)),
        ("2016", "2016", (0, 366)),
        ("2016-12", "2017-01", (2, 62)),
        ("2016-01-04", "[2016-01-10..]", (7, None)),
        ("[..2016-01-04]", "2016-01-10", (7, None)),
        ("", "2016-01-10", None),
        ("2016-01-10", "", None),
    ],
)
def test_days_in_charge_are_a_least_and_a_most(start, end, days):
    assert days_in_charge(DateBounds.parse(start), DateBounds.parse(end)) == days
