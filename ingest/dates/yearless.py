"""A day or a month that is said without its year: which year it is."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from careers.dates import DateBounds
from ingest.dates.anchor import Anchor
from ingest.dates.when import Way, When

_LEAP_CYCLE = 8  # a 29 February is found within this many years


@dataclass(frozen=True, slots=True)
class Place:
    """What an expression is counted from: the anchor, and whether its clause speaks of the future."""

    anchor: Anchor
    future: bool = False


def yearless(when: When, place: Place) -> DateBounds | None:
    """A day or a month without its year, from the date that the words ask for."""
    published, last = place.anchor.published, place.anchor.last
    if when.way in (Way.FOLLOWING, Way.PREVIOUS, Way.THAT) and last:
        return _from_narrative(when, last)
    if published is None:
        return _without_day(when, last) if last else None
    today = DateBounds.day(published)
    if when.weekday is not None and when.day and when.way is not Way.FOLLOWING:
        return _nearest(_years(when, published.year), published)
    if when.way is Way.THIS:
        return _nearest(_years(when, published.year), published)
    if when.way is Way.LAST:
        return _latest(when, published, strictly=when.day is None)
    if when.way in (Way.NEXT, Way.FOLLOWING):
        return _first_after(when, today)
    if place.future:
        return _first_from(when, today)
    return _plain(when, published, last)


def _without_day(when: When, last: DateBounds) -> DateBounds | None:
    """Of a document without a day, "this 5 August" is known only where a weekday confirms the narrative's year."""
    if when.way in (Way.LAST, Way.THIS) or (when.way is Way.NEXT and when.weekday is not None):
        year = last.latest.year if last.latest and when.weekday is not None else 0
        bounds = in_year(when, year) if year and when.day else None
        return bounds if bounds and opens(bounds).weekday() == when.weekday else None
    return _from_narrative(replace(when, way=Way.FOLLOWING) if when.way is Way.NEXT else when, last)


def _plain(when: When, published: date, last: DateBounds | None) -> DateBounds | None:
    """The latest not after the document's day; where the narrative is in an earlier year, the first after that."""
    if last and last.latest and last.latest.year < published.year:
        told = _from_narrative(when, last)
        if told and told.earliest and told.earliest <= published:
            return told
    return _latest(when, published)


def _from_narrative(when: When, last: DateBounds) -> DateBounds | None:
    if when.way is Way.PREVIOUS:
        return _latest(when, last.earliest, strictly=True) if last.earliest else None
    if when.way is Way.FOLLOWING:
        return _in_the_year(when, last) or _first_after(when, last)
    if when.day and last.precision == 0:
        return _first_after(when, last)
    return _first_from(when, last)


def _in_the_year(when: When, last: DateBounds) -> DateBounds | None:
    """ "En 2015 no renovó. El 19 de octubre siguiente …": a day behind a year alone is still in that year."""
    year = last.earliest.year if last.earliest else None
    return in_year(when, year) if year and when.day and last == DateBounds.year(year) else None


def _years(when: When, year: int, reach: int = 1) -> list[DateBounds]:
    """The date in the years around, those on the weekday that is said if any is."""
    found = [bounds for y in range(year - reach, year + reach + 1) if (bounds := in_year(when, y))]
    right = [bounds for bounds in found if bounds.earliest and bounds.earliest.weekday() == when.weekday]
    return right if when.weekday is not None and when.day and right else found


def _first_after(when: When, other: DateBounds) -> DateBounds | None:
    if other.latest is None:
        return None
    after = other.latest
    return next((b for b in _years(when, after.year, _LEAP_CYCLE if _leap(when) else 1) if opens(b) > after), None)


def _first_from(when: When, other: DateBounds) -> DateBounds | None:
    if other.earliest is None:
        return None
    start = other.earliest
    return next((b for b in _years(when, start.year, _LEAP_CYCLE if _leap(when) else 1) if _closes(b) >= start), None)


def _latest(when: When, day: date, strictly: bool = False) -> DateBounds | None:
    found = reversed(_years(when, day.year, _LEAP_CYCLE if _leap(when) else 1))
    if strictly:
        return next((b for b in found if _closes(b) < day), None)
    return next((b for b in found if opens(b) <= day), None)


def _leap(when: When) -> bool:
    return (when.month, when.day) == (2, 29)


def opens(bounds: DateBounds) -> date:
    return bounds.earliest or date.min


def _closes(bounds: DateBounds) -> date:
    return bounds.latest or date.max


def _nearest(found: Iterable[DateBounds], day: date) -> DateBounds | None:
    return min(found, key=lambda bounds: abs(opens(bounds) - day), default=None)


def in_year(when: When, year: int) -> DateBounds | None:
    """The date in that year; None where there is none (29 February)."""
    about = when.about or bool(when.part)
    assert when.month
    if when.count:
        first = DateBounds.month(year, when.month)
        last = DateBounds.month(year, when.month + int(when.count) - 1)
        return DateBounds(first.earliest, last.latest, about)
    if when.day is None:
        return DateBounds.month(year, when.month, about)
    try:
        return DateBounds.day(date(year, when.month, when.day), about)
    except ValueError:
        return None
