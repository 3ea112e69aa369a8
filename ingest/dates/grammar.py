"""The grammar: patterns over word classes (`lexicon.CLASS_OF_MARK`), the same for every language.

A sentence is first a string of classes ("On 5 June 2019" is "idMY"), and an expression is a regular expression over
that string. The patterns stand in the order in which they are tried at one place; each has a function that builds the
`When`, or gives None where the words are no date after all.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date

from careers.dates import DateBounds
from ingest.dates.lexed import Lexed
from ingest.dates.when import Kind, Way, When
from ingest.types import Span

_WAYS = {"f": Way.FOLLOWING, "F": Way.NEXT, "p": Way.PREVIOUS, "L": Way.LAST, "t": Way.THIS, "k": Way.THAT}
_STRENGTH = "fFpLkt"  # "ese mismo", "this past", "the same": the first of these that stands there decides

_WAY = r"[tkfFpL]{1,2}"
_PART = r"(?:(?P<part>E)[Paik-]{0,3})?(?:(?P<about>v)[Pai]{0,2})?"
_YEAR = (
    r"(?:\.?,?P?a?(?:5P?)?(?P<year>Y)|,?[Pi]?a?(?P<year_way>[tkfFpL]{1,2})5|[Pi]a?5(?P<year_post>[fFpLk])|,?[Pi]?k5)"
)
_DAY_NAME = r"(?:(?P<weekday>[W6])\.?,?[ai]{0,2})?"

Build = Callable[[re.Match[str], Lexed], When | None]


def expressions(lexed: Lexed) -> list[When]:
    """The expressions in the sentence, left to right, none overlapping."""
    return list(_scan(lexed))


def _scan(lexed: Lexed) -> Iterator[When]:
    place = 0
    while found := _ANY.search(lexed.classes, place):
        when, place = _build_at(lexed, found.start(), (found.lastindex or 1) - 1)
        if when:
            yield when


def _build_at(lexed: Lexed, place: int, first: int) -> tuple[When | None, int]:
    """What the first rule makes of this place, or the next one that makes anything, and where to go on."""
    for pattern, build in _COMPILED[first:]:
        if (match := pattern.match(lexed.classes, place)) and (when := build(match, lexed)):
            return when, match.end()
    return None, place + 1


def _way(symbols: str | None) -> Way:
    return next((_WAYS[symbol] for symbol in _STRENGTH if symbol in symbols), Way.PLAIN) if symbols else Way.PLAIN


def _value(match: re.Match[str], lexed: Lexed, group: str) -> object:
    place = match.start(group)
    return lexed.values[place] if place >= 0 else None


def _number(match: re.Match[str], lexed: Lexed, group: str) -> int | None:
    value = _value(match, lexed, group)
    if isinstance(value, tuple):  # a word of two classes ("dez"): month, number
        return value[0] if group == "month" else value[1]
    return value if isinstance(value, int) else None


def _way_in(match: re.Match[str], lexed: Lexed, group: str) -> Way:
    """ "the next" is told from the narrative, "next" from the document's day."""
    way = _way(match[group])
    place = match.start(group)
    if way is Way.NEXT and place > 0 and lexed.classes[place - 1] == "a" and lexed.lexicon.table.MONTH_FIRST:
        return Way.FOLLOWING
    return way


def _ways(match: re.Match[str], lexed: Lexed) -> Way:
    groups = [name for name in ("way", "way2", "post") if name in match.re.groupindex and match[name]]
    symbols = "".join(match[name] for name in groups)
    way = _way(symbols)
    return _way_in(match, lexed, groups[0]) if way is Way.NEXT else way


def _year_way(match: re.Match[str], lexed: Lexed) -> Way | None:
    for group in ("year_way", "year_post"):
        if match[group]:
            return _way_in(match, lexed, group)
    return None


def _span(match: re.Match[str], lexed: Lexed) -> Span:
    """Without an article at its head."""
    start = match.start()
    while lexed.classes[start] == "a" and start < match.end() - 1:
        start += 1
    return lexed.span(start, match.end())


def _part(match: re.Match[str], lexed: Lexed) -> str:
    return str(_value(match, lexed, "part") or "")


def _name_of_month(match: re.Match[str], lexed: Lexed, numbered: bool) -> bool:
    """False where the word that could be a month is another word or part of a name ("may", "Club 12 de Octubre")."""
    place = match.start("month")
    if lexed.classes[place] != "M":
        return numbered
    capital, table = lexed.capital(place), lexed.lexicon.table
    if table.CAPITAL_MONTHS:
        return capital
    word = lexed.word(place)
    return not capital or word.isupper() or match["year"] is not None or match["weekday"] is not None


def _day_month(match: re.Match[str], lexed: Lexed) -> When | None:
    year = _number(match, lexed, "year")
    month, day = _number(match, lexed, "month"), _number(match, lexed, "day")
    if not month or not day or day > 31 or not _name_of_month(match, lexed, numbered=True):
        return None
    return When(
        Kind.DATE,
        _span(match, lexed),
        year=year,
        month=month,
        day=day,
        weekday=_number(match, lexed, "weekday"),
        way=_ways(match, lexed),
        year_way=_year_way(match, lexed),
    )


def _month_day(match: re.Match[str], lexed: Lexed) -> When | None:
    if not match["year"] and not lexed.lexicon.table.MONTH_FIRST:
        return None
    return _day_month(match, lexed)


def _days_of_month(match: re.Match[str], lexed: Lexed) -> When | None:
    """ "3–10 June 2020": the days are bounds and until, where the year is said."""
    year, month = _number(match, lexed, "year"), _number(match, lexed, "month")
    first, last = _two_days(match, lexed)
    if not year or not month:
        return None
    try:
        start, end = DateBounds.day(date(year, month, first)), DateBounds.day(date(year, month, last))
    except ValueError:
        return None
    return When(Kind.FIXED, _span(match, lexed), bounds=start, until=end)


def _two_days(match: re.Match[str], lexed: Lexed) -> tuple[int, int]:
    value = _value(match, lexed, "days")
    if isinstance(value, tuple):
        return value[0], value[1]
    return _number(match, lexed, "first") or 0, _number(match, lexed, "day") or 0


def _month(match: re.Match[str], lexed: Lexed) -> When | None:
    said = bool(match["year"] or match["year_way"] or match["year_post"])
    way = _ways(match, lexed)
    if not _name_of_month(match, lexed, numbered=match["year"] is not None):
        return None
    if not said and not way and not match["part"] and not _after_small_word(match.start(), lexed):
        return None
    return When(
        Kind.DATE,
        _span(match, lexed),
        year=_number(match, lexed, "year"),
        month=_number(match, lexed, "month"),
        way=way,
        year_way=_year_way(match, lexed),
        part=_part(match, lexed),
        about=bool(match["about"]),
    )


def _after_small_word(place: int, lexed: Lexed) -> bool:
    """A month alone is one only after "in", "de", "until" and the like, or in parentheses and lists."""
    return place > 0 and lexed.classes[place - 1] in "iCTPB&vE(,-HlQ"


def _day_only(match: re.Match[str], lexed: Lexed) -> When | None:
    month_way = _way(match["month_way"] or match["month_post"]) or None
    return When(
        Kind.DATE,
        _span(match, lexed),
        day=_number(match, lexed, "day"),
        way=_ways(match, lexed),
        month_way=month_way,
    )


def _weekday(match: re.Match[str], lexed: Lexed) -> When | None:
    place = match.start("weekday")
    day = _number(match, lexed, "day") or None
    way = _ways(match, lexed)
    slashed = _value(match, lexed, "slashed")
    if lexed.classes[place] == "6" and not (day or slashed or match["way"]):
        return None
    before = lexed.classes[place - 1] if place else ""
    if not (day or slashed or way or before in tuple("aiCTPB&v") or lexed.lexicon.table.CAPITAL_MONTHS):
        return None
    month = None
    if isinstance(slashed, tuple):
        day, month = slashed
    return When(Kind.DATE, _span(match, lexed), month=month, day=day, weekday=_number(match, lexed, "weekday"), way=way)


def _weekday_number(match: re.Match[str], lexed: Lexed) -> When | None:
    """ "El lunes 9 comunicó": in English the number would count what follows."""
    return None if lexed.lexicon.table.MONTH_FIRST else _weekday(match, lexed)


def _slashed(match: re.Match[str], lexed: Lexed) -> When | None:
    value = _value(match, lexed, "slashed")
    if not isinstance(value, tuple) or lexed.lexicon.table.MONTH_FIRST:
        return None
    return When(Kind.DATE, _span(match, lexed), day=value[0], month=value[1])


def _numeric(match: re.Match[str], lexed: Lexed) -> When | None:
    value = lexed.values[match.start()]
    if isinstance(value, DateBounds):
        return When(Kind.FIXED, _span(match, lexed), bounds=value)
    if not isinstance(value, tuple):
        return None
    first, second, year = value
    year += 0 if year > 99 else 2000 if year < 50 else 1900
    fits = [_safe_day(year, second, first)]
    if lexed.lexicon.table.MONTH_FIRST:
        fits.append(_safe_day(year, first, second))
    days = sorted({day for day in fits if day})
    return When(Kind.FIXED, _span(match, lexed), bounds=DateBounds(days[0], days[-1])) if days else None


def _safe_day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _pair(match: re.Match[str], lexed: Lexed) -> When | None:
    value = _value(match, lexed, "pair")
    assert isinstance(value, tuple)
    first, last, short = value
    place = match.start("pair")
    named = "8" in lexed.classes[max(0, place - 2) : place] or lexed.classes[place + 1 : place + 2] == "8"
    season = f"{first}-{last % 100:02}" if last == first + 1 and (short or named) else ""
    part = _part(match, lexed)
    if season and part == "end":
        return When(Kind.FIXED, _span(match, lexed), bounds=DateBounds.month(last, 5, about=True))
    if season and part == "early":
        return When(Kind.FIXED, _span(match, lexed), bounds=DateBounds.year(first))
    return When(
        Kind.FIXED,
        _span(match, lexed),
        bounds=DateBounds.year(first),
        until=DateBounds.year(last),
        season=season,
        label=_label(place, lexed),
    )


def _year(match: re.Match[str], lexed: Lexed) -> When | None:
    place = match.start("year")
    before = lexed.classes[place - 1] if place else ""
    after = lexed.classes[place + 1] if place + 1 < len(lexed.classes) else ""
    year = _number(match, lexed, "year")
    if after == "#" or before == "l" or year is None or (before in ("c", "d") and after in ("c", "d")):
        return None
    if year < 1900 and before not in tuple("iCTB"):
        return None
    part = _part(match, lexed)
    return When(
        Kind.DATE, _span(match, lexed), year=year, part=part, about=bool(match["about"]), label=_label(place, lexed)
    )


def _label(place: int, lexed: Lexed) -> bool:
    """ "Copa América 2019", "the 2014 Torneo Descentralizado"; not "in 2004 Renard"."""
    classes = lexed.classes
    before = classes[place - 1 : place]
    if before == "x" and lexed.capital(place - 1):
        return True
    return before in ("a", "x", "&") and classes[place + 1 : place + 2] == "x" and lexed.capital(place + 1)


def _decade(match: re.Match[str], lexed: Lexed) -> When | None:
    value = _number(match, lexed, "decade") or _number(match, lexed, "year") or 0
    if value < 100:
        value += 1900 if value >= 30 else 2000
    place = match.end()
    word = lexed.word(match.start("decade")).isalpha() if match["decade"] else False
    if value % 10 or value < 1900 or (word and lexed.classes[place : place + 1] in tuple("xU#")):
        return None
    bounds = DateBounds(date(value, 1, 1), date(value + 9, 12, 31))
    return When(Kind.FIXED, _span(match, lexed), bounds=bounds)


def _fraction(match: re.Match[str], lexed: Lexed) -> When | None:
    """ "the first half of 2011", "no segundo semestre daquele ano", "the second half of the 2000–01 season"."""
    parts = _value(match, lexed, "fraction")
    number = _which(match, lexed)
    if not isinstance(parts, int) or number is None or number > parts:
        return None
    months = 12 // parts
    if isinstance(pair := _value(match, lexed, "pair"), tuple):
        first, last, _ = pair
        half = (first, 7, 12) if number == 1 else (last, 1, 6)
        return When(Kind.FIXED, _span(match, lexed), bounds=_months(*half)) if parts == 2 else None
    year = _number(match, lexed, "year")
    return When(
        Kind.DATE,
        _span(match, lexed),
        year=year,
        year_way=_year_way(match, lexed),
        month=months * (number - 1) + 1,
        count=months,
    )


def _which(match: re.Match[str], lexed: Lexed) -> int | None:
    if match["which"] == "L":
        value = _value(match, lexed, "fraction")
        return value if isinstance(value, int) else None
    return lexed.lexicon.table.ORDINALS.get(lexed.word(match.start("which")).lower())


def _months(year: int, first: int, last: int) -> DateBounds:
    return DateBounds(DateBounds.month(year, first).earliest, DateBounds.month(year, last).latest)


def _season_of_year(match: re.Match[str], lexed: Lexed) -> When | None:
    """A summer has no months where both halves of the globe write the language: then it is about in that year."""
    months = _value(match, lexed, "season")
    year, way = _number(match, lexed, "year"), _ways(match, lexed)
    if not (year or way or match["year_way"] or match["year_post"]):
        return None
    first, last = months if isinstance(months, tuple) else (1, 12)
    return When(
        Kind.DATE,
        _span(match, lexed),
        year=year,
        year_way=_year_way(match, lexed),
        way=way,
        month=first,
        count=last - first + 1,
        about=months is None,
    )


def _feast(match: re.Match[str], lexed: Lexed) -> When | None:
    value = lexed.values[match.start("feast")]
    assert isinstance(value, tuple)
    month, day, about = value
    return When(
        Kind.DATE,
        _span(match, lexed),
        year=_number(match, lexed, "year"),
        year_way=_year_way(match, lexed),
        month=month,
        day=None if about else day,
        about=about,
    )


def _unit(match: re.Match[str], lexed: Lexed) -> When | None:
    unit = str(_value(match, lexed, "unit"))
    after = lexed.classes[match.end() : match.end() + 1]
    if unit == "day" and after in tuple("doI"):
        return None
    if unit != "season" and after == "P" and _ways(match, lexed) in (Way.LAST, Way.NEXT) and not match["post"]:
        return None  # "the last year of his contract"
    return When(Kind.UNIT, _span(match, lexed), unit=unit, way=_ways(match, lexed), part=_part(match, lexed))


def _season_end(match: re.Match[str], lexed: Lexed) -> When | None:
    return When(Kind.UNIT, _span(match, lexed), unit="season", way=Way.THAT, part=_part(match, lexed))


def _offset(match: re.Match[str], lexed: Lexed) -> When | None:
    count = _count(match, lexed)
    if match.groupdict().get("later") in ("e", "<") and count is not None:
        count = -count
    return When(
        Kind.VAGUE if _counts_from_event(match, lexed) else Kind.OFFSET,
        _span(match, lexed),
        count=count,
        unit=_unit_of(match, lexed),
        about=bool(match["nearly"] or match["half"]),
    )


def _counts_from_event(match: re.Match[str], lexed: Lexed) -> bool:
    """ "A day after the final", "tres días después del clásico": it is not said when that was."""
    word = match.groupdict().get("later")
    after = lexed.classes[match.end() : match.end() + 1]
    return bool(word) and (after == "P" or (word in ("O", "<") and after not in ("", *",.;:)")))


def _year_after(match: re.Match[str], lexed: Lexed) -> When | None:
    """ "The year after," and "the season before."."""
    if _counts_from_event(match, lexed):
        return When(Kind.VAGUE, _span(match, lexed))
    way = Way.PREVIOUS if match["later"] == "<" else Way.FOLLOWING
    return When(Kind.UNIT, _span(match, lexed), unit=str(_value(match, lexed, "unit")), way=way)


def _unit_of(match: re.Match[str], lexed: Lexed) -> str:
    return str(_value(match, lexed, "unit") or _value(match, lexed, "bare"))


def _count(match: re.Match[str], lexed: Lexed) -> float | None:
    number = _number(match, lexed, "count")
    if match["half"]:
        return (number or 1) + 0.5
    return number


def _ago(match: re.Match[str], lexed: Lexed) -> When | None:
    return When(
        Kind.AGO,
        _span(match, lexed),
        count=_count(match, lexed),
        unit=_unit_of(match, lexed),
        about=bool(match["nearly"] or match["half"]),
    )


def _duration(match: re.Match[str], lexed: Lexed) -> When | None:
    unit, count = str(_value(match, lexed, "unit")), _number(match, lexed, "count")
    if unit == "year" and count is not None and count > 15 and match["count"] != "n":
        return None  # an age
    return When(Kind.DURATION, _span(match, lexed), count=count, unit=unit)


def _deictic(match: re.Match[str], lexed: Lexed) -> When | None:
    return When(Kind.DEICTIC, _span(match, lexed), count=_number(match, lexed, "deictic"), unit="day")


_COUNT = r"(?:(?P<nearly>[lv])[Pa]?)?(?:(?P<count>[dcnμq])(?P<unit>[1735U8])|(?P<bare>U))(?P<half>½?)"
_RULES: tuple[tuple[str, Build], ...] = (
    (r"I", _numeric),
    (rf"(?P<which>[h6L])(?P<fraction>S)(?:[Pi]?a?8?P?a?(?:(?P<pair>R)|{_YEAR}))", _fraction),
    (
        rf"(?:(?P<way>{_WAY})a?)?{_DAY_NAME}(?P<way2>[fFpL])?1?(?P<day>[doh])P?a?(?P<month>[Mmμ])"
        rf"(?:{_YEAR}|(?P<post>[fFpL]))?",
        _day_month,
    ),
    (
        r"(?P<weekday>(?!))?(?P<day>d)-(?P<month>[Mmμ])-(?P<year>Y)(?P<year_way>(?!))?(?P<year_post>(?!))?",
        _day_month,
    ),
    (
        rf"{_DAY_NAME}(?P<way>{_WAY})?(?P<month>[Mmμ])\.?a?(?P<day>[do])(?:{_YEAR}|(?P<post>[fFpL]))?",
        _month_day,
    ),
    (rf"(?:(?P<days>D)|(?P<first>[do])[T&-]a?(?P<day>[do]))P?a?(?P<month>[Mmμ]){_YEAR}", _days_of_month),
    (
        rf"{_PART}(?P<way>{_WAY})?(?:3P)?(?P<weekday>(?!))?(?P<month>[Mmμ])(?:{_YEAR}|(?P<post>[fFpL]))?",
        _month,
    ),
    (
        rf"(?P<way>{_WAY})?(?:1,?(?P<day>[do])(?:P?a?(?P<month_way>{_WAY})3|Pa?3(?P<month_post>[fFpLk]))?)",
        _day_only,
    ),
    (rf"(?P<way>(?!))?(?P<day>[do])(?:P?a?(?P<month_way>{_WAY})3|Pa?3(?P<month_post>[fFpLk]))", _day_only),
    (
        rf"(?:(?P<way>{_WAY})a?)?(?P<weekday>[W6])(?P<post>(?!))?,?(?P<day>[do])(?P<slashed>(?!))?(?![#U1735])",
        _weekday_number,
    ),
    (
        rf"(?:(?P<way>{_WAY})a?)?(?P<weekday>[W6])(?P<post>[fFpL])?(?:,?\(?(?P<day>[do])(?![x#U1735])\)?|\(?(?P<slashed>/)\)?)?",
        _weekday,
    ),
    (r"(?:1|(?<=i)|(?<=\())(?P<slashed>/)", _slashed),
    (rf"{_COUNT}(?P<later>[AOe<])", _offset),
    (rf"V(?:{_COUNT})", _offset),
    (r"(?P<nearly>(?!))?(?P<count>(?!))?(?P<bare>(?!))?(?P<unit>[57])(?P<half>½)(?P<later>[AOe<])", _offset),
    (rf"H(?:{_COUNT})", _ago),
    (rf"{_COUNT}g", _ago),
    (rf"{_PART}(?P<way>{_WAY})(?P<unit>[17358])(?P<post>(?!))?", _unit),
    (rf"{_PART}(?P<way>(?!))?(?P<unit>[17358])(?P<post>[fFpL])", _unit),
    (r"(?<=a)(?P<unit>[17358])(?P<later>[AO<])", _year_after),
    (rf"{_PART}(?P<way>{_WAY})?(?P<season>z)(?:[Pi]?{_YEAR}|(?P<post>[fFpL]))?", _season_of_year),
    (rf"(?P<feast>N)(?:[Pi]?{_YEAR})?", _feast),
    (r"GP?a?(?P<decade>(?!))?(?P<year>Y)", _decade),
    (r"(?:GP?a?)?(?:5|U)?(?P<decade>[K])(?P<year>(?!))?", _decade),
    (r"(?:GP?a?(?:5|U)?|(?<=[aPi])U)(?P<decade>[dc])(?P<year>(?!))?", _decade),
    (rf"{_PART}(?:8P?a?)?(?P<pair>R)", _pair),
    (r"(?P<part>E)[Pa]{0,2}8", _season_end),
    (r"(?:(?P<nearly>[lv])[Pa]?)?(?P<count>[dcnμq])(?P<unit>[1735U8])(?P<half>½?)", _duration),
    (r"(?P<deictic>j)", _deictic),
    (rf"{_PART}(?:5)?(?P<year>Y)", _year),
)
_COMPILED = tuple((re.compile(pattern), build) for pattern, build in _RULES)
_STARTS = "tkfFpLEvlW61dohMmμD/ncqU7358VHzNGKRjYI"
_NAMES = re.compile(r"\?P<\w+>")
_ANY = re.compile(f"(?=[{_STARTS}])(?:" + "|".join(f"({_NAMES.sub('?:', pattern)})" for pattern, _ in _RULES) + ")")
