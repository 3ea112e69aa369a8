"""Years, seasons, decades and parts of years: from a match to what it says, or None where the words are no date."""

from datetime import date

from careers.dates import DateBounds
from ingest.dates.found import Found
from ingest.dates.lexed import Lexed
from ingest.dates.when import Kind, When


def year(found: Found) -> When | None:
    place = found.place("year")
    before = found.lexed.classes[place - 1] if place else ""
    after = found.lexed.classes[place + 1] if place + 1 < len(found.lexed.classes) else ""
    year = found.number("year")
    if after == "#" or before == "l" or year is None or (before in ("c", "d") and after in ("c", "d")):
        return None
    if found.parted("year"):
        return None
    if year < 1900 and before not in tuple("iCTB"):
        return None
    part = found.part
    return When(
        Kind.DATE, found.span, year=year, part=part, about=bool(found.said("about")), label=_label(place, found.lexed)
    )


def pair(found: Found) -> When | None:
    value = found.value("pair")
    assert isinstance(value, tuple)
    first, last, short = value
    place = found.place("pair")
    named = "8" in found.lexed.classes[max(0, place - 2) : place] or found.lexed.classes[place + 1 : place + 2] == "8"
    season = f"{first}-{last % 100:02}" if last == first + 1 and (short or named) else ""
    part = found.part
    if season and part == "end":
        return When(Kind.FIXED, found.span, bounds=DateBounds.month(last, 5, about=True))
    if season and part == "early":
        return When(Kind.FIXED, found.span, bounds=DateBounds.year(first))
    return When(
        Kind.FIXED,
        found.span,
        bounds=DateBounds.year(first),
        until=DateBounds.year(last),
        season=season,
        label=_label(place, found.lexed),
    )


def _label(place: int, lexed: Lexed) -> bool:
    """ "Copa América 2019", "the 2014 Torneo Descentralizado"; not "in 2004 Renard"."""
    classes = lexed.classes
    before = classes[place - 1 : place]
    if before == "x" and lexed.capital(place - 1):
        return True
    return before in ("a", "x", "&") and classes[place + 1 : place + 2] == "x" and lexed.capital(place + 1)


def decade(found: Found) -> When | None:
    value = found.number("decade") or found.number("year") or 0
    if value < 100:
        value += 1900 if value >= 30 else 2000
    place = found.end
    word = found.lexed.word(found.place("decade")).isalpha() if found.said("decade") else False
    if value % 10 or value < 1900 or (word and found.lexed.classes[place : place + 1] in tuple("xU#")):
        return None
    bounds = DateBounds(date(value, 1, 1), date(value + 9, 12, 31))
    return When(Kind.FIXED, found.span, bounds=bounds)


def fraction(found: Found) -> When | None:
    """ "the first half of 2011", "no segundo semestre daquele ano", "the second half of the 2000–01 season"."""
    parts = found.value("fraction")
    number = _which(found)
    if not isinstance(parts, int) or number is None or number > parts:
        return None
    months = 12 // parts
    if isinstance(pair := found.value("pair"), tuple):
        first, last, _ = pair
        half = (first, 7, 12) if number == 1 else (last, 1, 6)
        return When(Kind.FIXED, found.span, bounds=_months(*half)) if parts == 2 else None
    year = found.number("year")
    return When(
        Kind.DATE,
        found.span,
        year=year,
        year_way=found.year_way,
        month=months * (number - 1) + 1,
        count=months,
    )


def _which(found: Found) -> int | None:
    if found.said("which") == "L":
        value = found.value("fraction")
        return value if isinstance(value, int) else None
    return found.lexed.lexicon.table.ORDINALS.get(found.lexed.word(found.place("which")).lower())


def _months(year: int, first: int, last: int) -> DateBounds:
    return DateBounds(DateBounds.month(year, first).earliest, DateBounds.month(year, last).latest)


def season_of_year(found: Found) -> When | None:
    """A summer has no months where both halves of the globe write the language: then it is about in that year."""
    months = found.value("season")
    year, way = found.number("year"), found.way
    if not (year or way or found.said("year_way") or found.said("year_post")):
        return None
    first, last = months if isinstance(months, tuple) else (1, 12)
    return When(
        Kind.DATE,
        found.span,
        year=year,
        year_way=found.year_way,
        way=way,
        month=first,
        count=last - first + 1,
        about=months is None,
    )


def feast(found: Found) -> When | None:
    value = found.lexed.values[found.place("feast")]
    assert isinstance(value, tuple)
    month, day, about = value
    return When(
        Kind.DATE,
        found.span,
        year=found.number("year"),
        year_way=found.year_way,
        month=month,
        day=None if about else day,
        about=about,
    )
