"""A career in time: order, gaps, overlaps, lanes, days in charge. Pure; works on anything with start, end and ongoing.

`start` and `end` are DateBounds; `ongoing` is "still in the post as of `end.earliest`". What is not known is not
filled: a post whose end is not known leaves no gap after it, and one without any date overlaps nothing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations
from typing import Protocol, TypeVar

from careers.dates import DateBounds

DAY = timedelta(days=1)


class Dated(Protocol):
    @property
    def start(self) -> DateBounds: ...

    @property
    def end(self) -> DateBounds: ...

    @property
    def ongoing(self) -> bool: ...


T = TypeVar("T", bound=Dated)


@dataclass(frozen=True, slots=True)
class Gap:
    """Nothing is found from `first` to `last`, both inclusive."""

    first: date
    last: date

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1


def in_order(tenures: Iterable[T]) -> list[T]:
    """By first known day, then last; those without a date come first, in the order given."""
    return sorted(tenures, key=lambda t: (first_day(t) or date.min, last_day(t) or date.max))


def first_day(tenure: Dated) -> date | None:
    """The earliest day that it may have begun; that of its end where no start is known."""
    bounds = tenure.start if tenure.start.known else tenure.end
    return bounds.earliest or bounds.latest


def last_day(tenure: Dated) -> date | None:
    """The latest day that it may have lasted to; None where nothing bounds it."""
    return tenure.end.latest


def gaps(tenures: Iterable[T], least: int = 1) -> list[Gap]:
    """The stretches of at least so many days between the first and the last tenure in which none can have been."""
    found, reached = [], None
    for tenure in in_order(t for t in tenures if first_day(t)):
        begun = first_day(tenure)
        if reached and begun and (gap := Gap(reached + DAY, begun - DAY)).days >= least:
            found.append(gap)
        if (last := last_day(tenure)) is None:
            last = date.max - DAY
        reached = max(reached or last, last)
    return found


def certainly_overlap(one: Dated, other: Dated) -> bool:
    """True where there is a day on which both were certainly in their posts."""
    first = _latest(one.start.latest, other.start.latest)
    last = _earliest(one.end.earliest, other.end.earliest)
    return first is not None and last is not None and first <= last


def possibly_overlap(one: Dated, other: Dated) -> bool:
    """True where some day fits both for all that is known; False where one of them has no date at all."""
    if first_day(one) is None or first_day(other) is None:
        return False
    return not (one.end.before(other.start) or other.end.before(one.start))


def overlaps(tenures: Iterable[T]) -> list[tuple[T, T]]:
    """The pairs that were certainly held at once, in order."""
    return [(one, other) for one, other in combinations(in_order(tenures), 2) if certainly_overlap(one, other)]


def lanes(tenures: Sequence[T]) -> list[int]:
    """For each tenure, in the order given, the first lane (0, 1 ...) in which its drawn bar meets no other."""
    taken: list[date] = []
    lane_of: dict[int, int] = {}
    for index in sorted(range(len(tenures)), key=lambda i: (first_day(tenures[i]) or date.min, i)):
        begun = first_day(tenures[index]) or date.min
        lane = next((n for n, until in enumerate(taken) if until < begun), len(taken))
        taken[lane : lane + 1] = [_drawn_to(tenures[index])]
        lane_of[index] = lane
    return [lane_of[index] for index in range(len(tenures))]


def days_in_charge(start: DateBounds, end: DateBounds) -> tuple[int, int | None] | None:
    """The least and the most days from start to end, both counted; None for a most without bound, or for no bounds.

    For a tenure that goes on, `end` is open: no most, and the least counts up to the day as of which it is said.
    """
    if not start.known or not end.known:
        return None
    least = (end.earliest - start.latest).days + 1 if end.earliest and start.latest else 0
    most = (end.latest - start.earliest).days + 1 if end.latest and start.earliest else None
    return max(0, least), most


def _drawn_to(tenure: Dated) -> date:
    """The last day of its bar: a post that goes on reaches to the right edge."""
    if tenure.ongoing:
        return date.max
    return tenure.end.latest or tenure.end.earliest or tenure.start.latest or first_day(tenure) or date.min


def _latest(one: date | None, other: date | None) -> date | None:
    return max(one, other) if one and other else None


def _earliest(one: date | None, other: date | None) -> date | None:
    return min(one, other) if one and other else None
