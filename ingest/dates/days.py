"""Days, weekdays and months: from a match to what it says, or None where the words are no date."""

from datetime import date

from careers.dates import DateBounds
from ingest.dates.found import Found
from ingest.dates.lexed import Lexed
from ingest.dates.when import Kind, When


def day_month(found: Found) -> When | None:
    year = found.number("year")
    month, day = found.number("month"), found.number("day")
    if not month or not day or day > 31 or not _name_of_month(found, numbered=True):
        return None
    return When(
        Kind.DATE,
        found.span,
        year=year,
        month=month,
        day=day,
        weekday=found.number("weekday"),
        way=found.way,
        year_way=found.year_way,
    )


def month_day(found: Found) -> When | None:
    if not found.said("year") and not found.lexed.lexicon.table.MONTH_FIRST:
        return None
    return day_month(found)


def days_of_month(found: Found) -> When | None:
    """ "3–10 June 2020": the days are bounds and until, where the year is said."""
    year, month = found.number("year"), found.number("month")
    if found.said("and") and found.before != "B":
        return None  # two days and no period
    first, last = _two_days(found)
    if not year or not month:
        return None
    try:
        start, end = DateBounds.day(date(year, month, first)), DateBounds.day(date(year, month, last))
    except ValueError:
        return None
    return When(Kind.FIXED, found.span, bounds=start, until=end)


def _two_days(found: Found) -> tuple[int, int]:
    value = found.value("days")
    if isinstance(value, tuple):
        return value[0], value[1]
    return found.number("first") or 0, found.number("day") or 0


def month(found: Found) -> When | None:
    said = bool(found.said("year") or found.said("year_way") or found.said("year_post"))
    way = found.way
    if not _name_of_month(found, numbered=bool(found.said("year"))):
        return None
    if found.parted("month"):
        return None
    if not said and not way and not found.said("part") and not _after_small_word(found.start, found.lexed):
        return None
    return When(
        Kind.DATE,
        found.span,
        year=found.number("year"),
        month=found.number("month"),
        way=way,
        year_way=found.year_way,
        part=found.part,
        about=bool(found.said("about")),
    )


def _name_of_month(found: Found, numbered: bool) -> bool:
    """False where the word that could be a month is another word or part of a name ("may", "Club 12 de Octubre")."""
    place = found.place("month")
    if found.lexed.classes[place] != "M":
        return numbered
    capital, table = found.lexed.capital(place), found.lexed.lexicon.table
    if table.CAPITAL_MONTHS:
        return capital
    word = found.lexed.word(place)
    if capital and table.EITHER_MONTHS and not word.isupper():
        return bool(found.said("day")) or _after_small_word(
            found.start, found.lexed
        )  # "em Julho", of before the reform
    return not capital or word.isupper() or bool(found.said("year") or found.said("weekday"))


def _after_small_word(place: int, lexed: Lexed) -> bool:
    """A month alone is one only after "in", "de", "until" and the like, or in parentheses and lists."""
    return place > 0 and lexed.classes[place - 1] in "iCTPB&vE(,-HlQ"


def day_only(found: Found) -> When | None:
    return When(
        Kind.DATE,
        found.span,
        day=found.number("day"),
        way=found.way,
        month_way=found.month_way,
    )


def weekday(found: Found) -> When | None:
    place = found.place("weekday")
    day = found.number("day") or None
    way = found.way
    slashed = found.value("slashed")
    if found.lexed.classes[place] == "6" and not (day or slashed or found.said("way")):
        return None
    before = found.lexed.classes[place - 1] if place else ""
    if not (day or slashed or way or before in tuple("aiCTPB&v") or found.lexed.lexicon.table.CAPITAL_MONTHS):
        return None
    month = None
    if isinstance(slashed, tuple):
        day, month = slashed
    return When(Kind.DATE, found.span, month=month, day=day, weekday=found.number("weekday"), way=way)


def weekday_number(found: Found) -> When | None:
    """ "El lunes 9 comunicó": in English the number would count what follows."""
    return None if found.lexed.lexicon.table.MONTH_FIRST else weekday(found)


def slashed(found: Found) -> When | None:
    value = found.value("slashed")
    if not isinstance(value, tuple) or found.lexed.lexicon.table.MONTH_FIRST:
        return None
    return When(Kind.DATE, found.span, day=value[0], month=value[1])


def numeric(found: Found) -> When | None:
    value = found.lexed.values[found.start]
    if isinstance(value, DateBounds):
        return When(Kind.FIXED, found.span, bounds=value)
    if not isinstance(value, tuple):
        return None
    first, second, year = value
    year += 0 if year > 99 else 2000 if year < 50 else 1900
    fits = [_safe_day(year, second, first)]
    if found.lexed.lexicon.table.MONTH_FIRST:
        fits.append(_safe_day(year, first, second))
    days = sorted({day for day in fits if day})
    return When(Kind.FIXED, found.span, bounds=DateBounds(days[0], days[-1])) if days else None


def _safe_day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
