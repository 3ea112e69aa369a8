"""Dates as people write them, in Spanish and in English; what is not known is said, never filled in.

in_words(DateBounds.parse("2020-01-15~"), "es")   "mediados de enero de 2020"
since(DateBounds.parse("2025-06-09"), "es")       "desde el 9 de junio de 2025"
period(start, end, ongoing, "en")                 "4 January 2016 – 19 December 2016"
years(start, end, ongoing)                        "2023–24"
stretch(date(2018, 1, 1), date(2018, 6, 30), "en") "January – June 2018"
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from careers.dates import DateBounds


@dataclass(frozen=True, slots=True)
class Phrases:
    """How one language writes dates. `definite` is a day inside a sentence ("desde el 9 de junio")."""

    months: tuple[str, ...]
    day: str
    definite: str
    month: str
    parts: tuple[str, str, str]
    """The first, the middle and the last third of a month or a year."""
    about: str
    between: str
    not_before: str
    not_after: str
    since: str
    unknown: str
    no_start: str
    no_end: str
    some_time: str
    until_now: str
    as_of: str
    undated: str


_EN_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_ES_MONTHS = (
    *("enero", "febrero", "marzo", "abril", "mayo", "junio"),
    *("julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
)

PHRASES = {
    "en": Phrases(
        months=_EN_MONTHS,
        day="{day} {month} {year}",
        definite="{day} {month} {year}",
        month="{month} {year}",
        parts=("early {}", "mid-{}", "late {}"),
        about="around {}",
        between="between {} and {}",
        not_before="{} or later",
        not_after="{} or earlier",
        since="since {}",
        unknown="dates not known",
        no_start="until {}, start not known",
        no_end="from {}, end not known",
        some_time="at some time: {}",
        until_now="{} – until now, {}",
        as_of="as of {}",
        undated="by a source without a date",
    ),
    "es": Phrases(
        months=_ES_MONTHS,
        day="{day} de {month} de {year}",
        definite="el {day} de {month} de {year}",
        month="{month} de {year}",
        parts=("principios de {}", "mediados de {}", "finales de {}"),
        about="hacia {}",
        between="entre {} y {}",
        not_before="{} o después",
        not_after="{} o antes",
        since="desde {}",
        unknown="fechas desconocidas",
        no_start="hasta {}, comienzo desconocido",
        no_end="desde {}, final desconocido",
        some_time="en algún momento: {}",
        until_now="{} – hasta ahora, {}",
        as_of="a fecha del {}",
        undated="según una fuente sin fecha",
    ),
}


def in_words(bounds: DateBounds, language: str, definite: bool = False) -> str:
    """The bounds in words, "" where nothing is known. `definite` gives a day the article that a sentence asks for."""
    words = PHRASES[language]
    first, last = bounds.earliest, bounds.latest
    if first and last:
        return _closed(first, last, bounds.about, words, definite)
    if first:
        return words.not_before.format(_edge(first, words, start=True))
    return words.not_after.format(_edge(last, words, start=False)) if last else ""


def since(bounds: DateBounds, language: str) -> str:
    return PHRASES[language].since.format(in_words(bounds, language, definite=True)) if bounds.known else ""


def period(start: DateBounds, end: DateBounds, ongoing: bool, language: str) -> str:
    """From when to when. Where the post is `ongoing`, the earliest day of `end` is that as of which it is said."""
    words = PHRASES[language]
    first, last = in_words(start, language), in_words(end, language)
    if ongoing:
        return words.until_now.format(first or "?", as_of(start, end, language))
    if _only_some_time(start, end):
        return words.some_time.format(in_words(DateBounds(end.earliest, start.latest), language))
    if first and last:
        return first if start == end else f"{first} – {last}"
    if first:
        return words.no_end.format(in_words(start, language, definite=True))
    return words.no_start.format(in_words(end, language, definite=True)) if last else words.unknown


def stretch(first: date, last: date, language: str) -> str:
    """From a day to a day, both inclusive; by months where it is whole months."""
    words = PHRASES[language]
    if first.day > 1 or last.day < monthrange(last.year, last.month)[1]:
        return f"{_day(first, words.day, words)} – {_day(last, words.day, words)}"
    if (first.year, first.month) == (last.year, last.month):
        return _month(last, words)
    begun = words.months[first.month - 1] if first.year == last.year else _month(first, words)
    return f"{begun} – {_month(last, words)}"


def as_of(start: DateBounds, end: DateBounds, language: str) -> str:
    """The day up to which a post is said to go on. Where that is its first day, no source with a date says more."""
    words, day = PHRASES[language], end.earliest
    if day is None or (start.latest and day <= start.latest):
        return words.undated
    return words.as_of.format(_day(day, words.day, words))


def years(start: DateBounds, end: DateBounds, ongoing: bool) -> str:
    """The years alone, for lists: 2016, 2023–24, 2025–, –2009; "?" where no year is certain."""
    first, last = _year(start), _year(end)
    if ongoing:
        return f"{first or '?'}–"
    if first and last:
        return str(first) if first == last else f"{first}–{_short(first, last)}"
    if first:
        return f"{first}–?"
    return f"?–{last}" if last else "?"


def _closed(first: date, last: date, about: bool, words: Phrases, definite: bool) -> str:
    text = _exact(first, last, words, definite or about)
    if about and first == last and 11 <= first.day <= 20:
        return words.parts[1].format(_month(first, words))
    if text:
        return words.about.format(text) if about else text
    if part := _part_of_month(first, last):
        return words.parts[part - 1].format(_month(first, words))
    text = words.between.format(_edge(first, words, start=True), _edge(last, words, start=False))
    return words.about.format(text) if about else text


def _exact(first: date, last: date, words: Phrases, definite: bool) -> str:
    """A day, a month or a year; "" where the bounds are none of these."""
    if first == last:
        return _day(first, words.definite if definite else words.day, words)
    if DateBounds.month(first.year, first.month) == DateBounds(first, last):
        return _month(first, words)
    return str(first.year) if DateBounds.year(first.year) == DateBounds(first, last) else ""


def _part_of_month(first: date, last: date) -> int:
    """1, 2 or 3 where the bounds are that third of a month; else 0."""
    if (first.year, first.month) != (last.year, last.month):
        return 0
    thirds = [(1, 10), (11, 20), (21, monthrange(first.year, first.month)[1])]
    return thirds.index((first.day, last.day)) + 1 if (first.day, last.day) in thirds else 0


def _edge(day: date, words: Phrases, start: bool) -> str:
    """One side of bounds, as short as it can be said: a year's first day is the year where it is a start."""
    if (day.month, day.day) == ((1, 1) if start else (12, 31)):
        return str(day.year)
    if day.day == (1 if start else monthrange(day.year, day.month)[1]):
        return _month(day, words)
    return _day(day, words.definite, words)


def _day(day: date, form: str, words: Phrases) -> str:
    return form.format(day=day.day, month=words.months[day.month - 1], year=day.year)


def _month(day: date, words: Phrases) -> str:
    return words.month.format(month=words.months[day.month - 1], year=day.year)


def _only_some_time(start: DateBounds, end: DateBounds) -> bool:
    """ "In 2023 he coached Melgar": begun by the end of it, ended after its beginning, and no more is known."""
    if start.earliest or end.latest or not (start.latest and end.earliest):
        return False
    return end.earliest <= start.latest


def _year(bounds: DateBounds) -> int | None:
    if bounds.earliest and bounds.latest and bounds.earliest.year == bounds.latest.year:
        return bounds.earliest.year
    return None


def _short(first: int, last: int) -> str:
    return f"{last % 100:02}" if first // 100 == last // 100 else str(last)
