"""Counts out when an expression is, from the anchor; what cannot be known has no bounds."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from careers.dates import UNKNOWN, DateBounds
from ingest.dates.anchor import Anchor
from ingest.dates.when import Kind, Way, When

_ONE_DAY = timedelta(days=1)
_LEAP_CYCLE = 8  # a 29 February is found within this many years


@dataclass(frozen=True, slots=True)
class Place:
    """What an expression is counted from: the anchor, and whether its clause speaks of the future."""

    anchor: Anchor
    future: bool = False


def resolve(when: When, place: Place) -> tuple[DateBounds, DateBounds | None]:
    """Bounds, and those of the last part where the expression is a period."""
    try:
        if when.kind is Kind.FIXED:
            return when.bounds, when.until
        if when.kind is Kind.UNIT and when.unit == "season":
            return _season(when, place.anchor)
        return _BY_KIND[when.kind](when, place), None
    except (ValueError, OverflowError):  # counted past the calendar's end
        return UNKNOWN, None


def _nothing(when: When, place: Place) -> DateBounds:
    return UNKNOWN


def _date(when: When, place: Place) -> DateBounds:
    year = when.year if when.year_way is None else _year_by(when.year_way, place.anchor)
    if when.month is None and when.day is None and when.weekday is None:
        return _part_of_year(year, when) if year else UNKNOWN
    if year:
        return _in_year(when, year) or UNKNOWN
    if when.year_way is not None:
        return UNKNOWN
    if when.month is None:
        return _day_of_month(when, place) if when.day else _weekday(when, place)
    if place.anchor.published is None and place.anchor.last is None:
        return UNKNOWN
    return _yearless(when, place) or UNKNOWN


def _year_by(way: Way, anchor: Anchor) -> int | None:
    """The year of "of the following year", "de este año"."""
    narrative = anchor.last.latest.year if anchor.last and anchor.last.latest else None
    published = anchor.published.year if anchor.published else None
    shift = {Way.FOLLOWING: 1, Way.NEXT: 1, Way.PREVIOUS: -1, Way.LAST: -1}.get(way, 0)
    if way is Way.THAT:
        return anchor.year or narrative
    base = (published or narrative) if way.deictic else (narrative or published)
    return base + shift if base else None


def _part_of_year(year: int, when: When) -> DateBounds:
    """The end of a year is its December; "early 2012" is about 2012, for EDTF has no part of a year."""
    if when.part == "end":
        return DateBounds.month(year, 12, about=True)
    return DateBounds.year(year, about=when.about or bool(when.part))


def _in_year(when: When, year: int) -> DateBounds | None:
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


def _yearless(when: When, place: Place) -> DateBounds | None:
    """A day or a month without its year, from the date that the words ask for."""
    published, last = place.anchor.published, place.anchor.last
    if when.way in (Way.FOLLOWING, Way.PREVIOUS, Way.THAT) and last:
        return _from_narrative(when, last)
    if published is None:
        return _without_day(when, last) if last else None
    today = DateBounds.day(published)
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
        bounds = _in_year(when, year) if year and when.day else None
        return bounds if bounds and _opens(bounds).weekday() == when.weekday else None
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
        return _first_after(when, last)
    if when.day and last.precision == 0:
        return _first_after(when, last)
    return _first_from(when, last)


def _years(when: When, year: int, reach: int = 1) -> list[DateBounds]:
    """The date in the years around, those on the weekday that is said if any is."""
    found = [bounds for y in range(year - reach, year + reach + 1) if (bounds := _in_year(when, y))]
    right = [bounds for bounds in found if bounds.earliest and bounds.earliest.weekday() == when.weekday]
    return right if when.weekday is not None and when.day and right else found


def _first_after(when: When, other: DateBounds) -> DateBounds | None:
    if other.latest is None:
        return None
    after = other.latest
    return next((b for b in _years(when, after.year, _LEAP_CYCLE if _leap(when) else 1) if _opens(b) > after), None)


def _first_from(when: When, other: DateBounds) -> DateBounds | None:
    if other.earliest is None:
        return None
    start = other.earliest
    return next((b for b in _years(when, start.year, _LEAP_CYCLE if _leap(when) else 1) if _closes(b) >= start), None)


def _latest(when: When, day: date, strictly: bool = False) -> DateBounds | None:
    found = reversed(_years(when, day.year, _LEAP_CYCLE if _leap(when) else 1))
    if strictly:
        return next((b for b in found if _closes(b) < day), None)
    return next((b for b in found if _opens(b) <= day), None)


def _leap(when: When) -> bool:
    return (when.month, when.day) == (2, 29)


def _opens(bounds: DateBounds) -> date:
    return bounds.earliest or date.min


def _closes(bounds: DateBounds) -> date:
    return bounds.latest or date.max


def _nearest(found: Iterable[DateBounds], day: date) -> DateBounds | None:
    return min(found, key=lambda bounds: abs(_opens(bounds) - day), default=None)


def _day_of_month(when: When, place: Place) -> DateBounds:
    """ "No dia 15", "el lunes 9", "el 22 de ese mismo mes"."""
    published, last = place.anchor.published, place.anchor.last
    if when.month_way:
        month = _month_by(when.month_way, place.anchor)
        return _in_year(replace(when, month=month.month), month.year) or UNKNOWN if month else UNKNOWN
    narrative = last.latest if last and last.precision <= 31 else None
    if published is None or when.way in (Way.FOLLOWING, Way.PREVIOUS, Way.THAT):
        return _day_in_narrative(when, last, narrative)
    days = [day for day in _same_days(when, published) if when.weekday is None or day.weekday() == when.weekday]
    if when.way is Way.THIS or (when.weekday is not None and not place.future):
        chosen = min(days, key=lambda day: abs(day - published), default=None)
    elif when.way is Way.NEXT or place.future:
        chosen = next((day for day in days if day >= published), None)
    else:
        chosen = next((day for day in reversed(days) if day <= published), None)
    return DateBounds.day(chosen) if chosen else UNKNOWN


def _day_in_narrative(when: When, last: DateBounds | None, day: date | None) -> DateBounds:
    if last is None or last.earliest is None or day is None:
        return UNKNOWN
    after = last.latest if last.precision == 0 else last.earliest - _ONE_DAY
    assert after
    fits = (d for d in _same_days(when, day) if d > after and (when.weekday is None or d.weekday() == when.weekday))
    chosen = next(fits, None)
    return DateBounds.day(chosen) if chosen else UNKNOWN


def _same_days(when: When, around: date) -> list[date]:
    """The day of that number in the months around."""
    found = []
    for shift in range(-3, 4):
        month = _shift_month(around, shift)
        if bounds := _in_year(replace(when, month=month.month), month.year):
            found.append(_opens(bounds))
    return found


def _month_by(way: Way, anchor: Anchor) -> date | None:
    """The first day of the month of "that month", "el mes pasado"."""
    last = anchor.last
    narrative = last.latest if last and last.precision <= 31 else None
    base = anchor.published if way.deictic and anchor.published else narrative
    shift = {Way.FOLLOWING: 1, Way.NEXT: 1, Way.PREVIOUS: -1, Way.LAST: -1}.get(way, 0)
    return _shift_month(base, shift) if base else None


def _shift_month(day: date, months: int) -> date:
    years, month = divmod(day.month - 1 + months, 12)
    return date(day.year + years, month + 1, 1)


def _weekday(when: When, place: Place) -> DateBounds:
    assert when.weekday is not None
    base, last = place.anchor.published, place.anchor.last
    if when.way in (Way.FOLLOWING, Way.PREVIOUS, Way.THAT):
        base = last.latest if last and last.precision == 0 else None
    if base is None:
        return UNKNOWN
    back = (base.weekday() - when.weekday) % 7
    if when.way in (Way.LAST, Way.PREVIOUS):
        return DateBounds.day(base - timedelta(days=back or 7))
    if when.way in (Way.NEXT, Way.FOLLOWING):
        return DateBounds.day(base + timedelta(days=7 - back))
    if place.future or when.way is Way.THAT:
        return DateBounds.day(base + timedelta(days=(7 - back) % 7))
    return DateBounds.day(base - timedelta(days=back))


def _unit(when: When, place: Place) -> DateBounds:
    anchor, way = place.anchor, when.way
    if when.unit == "year":
        year = _year_by(way, anchor)
        return _part_of_year(year, when) if year else UNKNOWN
    if when.unit == "month":
        month = _month_by(way, anchor)
        return DateBounds.month(month.year, month.month, about=bool(when.part)) if month else UNKNOWN
    base = anchor.published if way.deictic else _exact(anchor.last)
    if base is None:
        return UNKNOWN
    shift = {Way.FOLLOWING: 1, Way.NEXT: 1, Way.PREVIOUS: -1, Way.LAST: -1}.get(way, 0)
    if when.unit == "week":
        return _week(base + timedelta(days=7 * shift))
    return DateBounds.day(base + timedelta(days=shift))


def _week(day: date) -> DateBounds:
    """The week around a day; where it is of one month, about then in that month, for EDTF has no weeks."""
    monday = day - timedelta(days=day.weekday())
    sunday = monday + timedelta(days=6)
    if monday.month == sunday.month:
        return DateBounds.month(monday.year, monday.month, about=True)
    return DateBounds(monday, sunday)


def _exact(bounds: DateBounds | None) -> date | None:
    return bounds.latest if bounds and bounds.precision == 0 else None


def _season(when: When, anchor: Anchor) -> tuple[DateBounds, DateBounds | None]:
    """A season is known only where one that was named holds the narrative; its end is about May."""
    first = anchor.current_season
    if first is None or when.way.deictic:
        return UNKNOWN, None
    first += {Way.FOLLOWING: 1, Way.PREVIOUS: -1}.get(when.way, 0)
    if when.part == "end":
        return DateBounds.month(first + 1, 5, about=True), None
    return DateBounds.year(first, bool(when.part)), DateBounds.year(first + 1)


def _offset(when: When, place: Place) -> DateBounds:
    last = place.anchor.last
    return _shifted(last, when) if last else UNKNOWN


def _ago(when: When, place: Place) -> DateBounds:
    if place.anchor.published is None or when.count is None:
        return UNKNOWN
    return _shifted(DateBounds.day(place.anchor.published), replace(when, count=-when.count))


def _deictic(when: When, place: Place) -> DateBounds:
    published = place.anchor.published
    return DateBounds.day(published + timedelta(days=int(when.count or 0))) if published else UNKNOWN


def _shifted(base: DateBounds, when: When) -> DateBounds:
    """So much later as the unit can tell: days to the day, months to about the month, years to the year."""
    if when.count is None or base.earliest is None or base.latest is None:
        return UNKNOWN
    if when.unit in ("day", "week"):
        return _days_later(base, when)
    if when.unit == "month" or (when.unit == "year" and when.count % 1):
        months = round(when.count * (12 if when.unit == "year" else 1))
        first, last = _shift_month(base.earliest, months), _shift_month(base.latest, months)
        return DateBounds(first, DateBounds.month(last.year, last.month).latest, about=True)
    if when.unit == "year":
        first_year, last_year = base.earliest.year + int(when.count), base.latest.year + int(when.count)
        return DateBounds(date(first_year, 1, 1), date(last_year, 12, 31), base.about or when.about)
    return UNKNOWN


def _days_later(base: DateBounds, when: When) -> DateBounds:
    assert base.earliest
    assert base.latest
    assert when.count is not None
    days = timedelta(days=round(when.count * (7 if when.unit == "week" else 1)))
    about = base.about or when.about or when.unit == "week"
    if base.precision == 0:
        return DateBounds.day(base.earliest + days, about)
    if base.precision > 31:
        return UNKNOWN
    middle = base.earliest + (base.latest - base.earliest) / 2 + days
    return DateBounds.month(middle.year, middle.month, about=True)


_BY_KIND = {
    Kind.DATE: _date,
    Kind.UNIT: _unit,
    Kind.OFFSET: _offset,
    Kind.AGO: _ago,
    Kind.DEICTIC: _deictic,
    Kind.VAGUE: _nothing,
    Kind.DURATION: _nothing,
}
