"""Counts out when an expression is, from the anchor; what cannot be known has no bounds."""

from dataclasses import replace
from datetime import date, timedelta

from careers.dates import UNKNOWN, DateBounds
from ingest.dates.anchor import Anchor
from ingest.dates.when import Kind, Way, When
from ingest.dates.yearless import Place, in_year, opens, yearless

_ONE_DAY = timedelta(days=1)


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
        return in_year(when, year) or UNKNOWN
    if when.year_way is not None:
        return UNKNOWN
    if when.month is None:
        return _day_of_month(when, place) if when.day else _weekday(when, place)
    if place.anchor.published is None and place.anchor.last is None:
        return UNKNOWN
    return yearless(when, place) or UNKNOWN


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


def _day_of_month(when: When, place: Place) -> DateBounds:
    """ "No dia 15", "el lunes 9", "el 22 de ese mismo mes"."""
    published, last = place.anchor.published, place.anchor.last
    if when.month_way:
        month = _month_by(when.month_way, place.anchor)
        return in_year(replace(when, month=month.month), month.year) or UNKNOWN if month else UNKNOWN
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
        if bounds := in_year(replace(when, month=month.month), month.year):
            found.append(opens(bounds))
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
