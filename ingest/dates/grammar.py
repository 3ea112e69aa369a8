"""The grammar: patterns over word classes (`lexicon.CLASS_OF_MARK`), the same for every language.

A sentence is first a string of classes ("On 5 June 2019" is "idMY"), and an expression is a regular expression over
that string. The patterns stand in the order in which they are tried at one place; each has a function that builds the
`When`, or gives None where the words are no date after all.
"""

import re
from collections.abc import Callable, Iterator

from ingest.dates import counts, days, years
from ingest.dates.found import Found
from ingest.dates.lexed import Lexed
from ingest.dates.when import When

_WAY = r"[tkfFpL]{1,2}"
_PART = r"(?:(?P<part>E)[Paik-]{0,3})?(?:(?P<about>v)[Pai]{0,2})?"
_YEAR = r"(?:\.?,?P?a?(?:5P?)?(?P<year>Y)|,?[Pi]?a?(?P<year_way>[tkfFpL]{1,2})5|[Pi]a?5(?P<year_post>[fFpLk]))"
_DAY_NAME = r"(?:(?P<weekday>[W6])\.?,?[ai]{0,2})?"

Build = Callable[[Found], When | None]


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
        if (match := pattern.match(lexed.classes, place)) and (when := build(Found(match, lexed))):
            return when, match.end()
    return None, place + 1


_COUNT = (
    r"(?<!S)(?:(?P<nearly>[lv])[Pa]?)?(?:(?P<count>[dcnμq])(?P<middle>½?)(?P<unit>[1735U8])|(?P<bare>U))(?P<half>½?)"
)
_RULES: tuple[tuple[str, Build], ...] = (
    (r"I", days.numeric),
    (rf"(?P<which>[h6L])(?P<fraction>S)(?:[Pi]?a?8?P?a?(?:(?P<pair>R)|{_YEAR}))", years.fraction),
    (
        rf"(?:(?P<way>{_WAY})a?)?{_DAY_NAME}(?P<way2>[fFpL])?1?(?P<day>[doh])P?a?(?P<month>[Mmμ])"
        rf"(?:{_YEAR}|(?P<post>[fFpL]))?",
        days.day_month,
    ),
    (
        r"(?P<day>d)-(?P<month>[Mmμ])-(?P<year>Y)",
        days.day_month,
    ),
    (
        rf"{_DAY_NAME}(?P<way>{_WAY})?(?P<month>[Mmμ])\.?a?(?P<day>[do])(?:{_YEAR}|(?P<post>[fFpL]))?",
        days.month_day,
    ),
    (
        rf"(?:(?P<days>D)|(?P<first>[do])(?:[T-]|(?P<and>&))a?(?P<day>[do]))P?a?(?P<month>[Mmμ]){_YEAR}",
        days.days_of_month,
    ),
    (
        rf"{_PART}(?P<way>{_WAY})?(?:3P)?(?P<month>[Mmμ])(?:{_YEAR}|(?P<post>[fFpL]))?",
        days.month,
    ),
    (
        rf"(?P<way>{_WAY})?(?:1,?(?P<day>[do])(?:P?a?(?P<month_way>{_WAY})3|Pa?3(?P<month_post>[fFpLk]))?)",
        days.day_only,
    ),
    (rf"(?P<day>[do])(?:P?a?(?P<month_way>{_WAY})3|Pa?3(?P<month_post>[fFpLk]))", days.day_only),
    (
        rf"(?:(?P<way>{_WAY})a?)?(?P<weekday>[W6]),?(?P<day>[do])(?![#U1735])",
        days.weekday_number,
    ),
    (
        rf"(?:(?P<way>{_WAY})a?)?(?P<weekday>[W6])(?P<post>[fFpL])?"
        r"(?:,?\(?(?P<day>[do])(?![x#U1735])\)?|\(?(?P<slashed>/)\)?)?",
        days.weekday,
    ),
    (r"(?:1|(?<=i)|(?<=\())(?P<slashed>/)", days.slashed),
    (rf"{_COUNT}(?P<later>[AOe<])", counts.offset),
    (rf"(?:(?<=^Ta)|(?<=[,;&]Ta)){_COUNT}(?!P)", counts.reached),
    (rf"V(?:{_COUNT})", counts.offset),
    (r"(?P<unit>[57])(?P<half>½)(?P<later>[AOe<])", counts.offset),
    (rf"H(?:{_COUNT})", counts.ago),
    (rf"{_COUNT}g", counts.ago),
    (rf"{_PART}(?P<way>{_WAY})(?P<unit>[17358])", counts.unit),
    (rf"{_PART}(?P<unit>[17358])(?P<post>[fFpL])", counts.unit),
    (r"(?<=a)(?P<unit>[17358])(?P<later>[AO<])", counts.year_after),
    (rf"{_PART}(?P<way>{_WAY})?(?P<season>z)(?:[Pi]?{_YEAR}|(?P<post>[fFpL]))?", years.season_of_year),
    (rf"(?P<feast>N)(?:[Pi]?{_YEAR})?", years.feast),
    (r"GP?a?(?P<year>Y)", years.decade),
    (r"(?:GP?a?)?(?:5|U)?(?P<decade>[K])", years.decade),
    (r"(?:GP?a?(?:5|U)?|(?<=[aPi])U)(?P<decade>[dc])", years.decade),
    (rf"{_PART}(?:8P?a?)?(?P<pair>R)", years.pair),
    (r"(?P<part>E)[Pa]{0,2}8", counts.season_end),
    (r"(?P<part>E)[Pa]{1,2}(?P<unit>5)(?!P?Y)", counts.part_of_year),
    (r"(?:(?P<nearly>[lv])[Pa]?)?(?P<count>[dcnμq])½?(?P<unit>[1735U8])½?", counts.duration),
    (r"(?P<deictic>j)", counts.deictic),
    (rf"{_PART}(?:5)?(?P<year>Y)", years.year),
)
_COMPILED = tuple((re.compile(pattern), build) for pattern, build in _RULES)
_STARTS = "tkfFpLEvlW61dohMmμD/ncqU7358VHzNGKRjYI"
_NAMES = re.compile(r"\?P<\w+>")
_ANY = re.compile(f"(?=[{_STARTS}])(?:" + "|".join(f"({_NAMES.sub('?:', pattern)})" for pattern, _ in _RULES) + ")")
