"""A language's words for dates as one dictionary: from a word or a phrase to its class and its value.

The tables are `ingest/languages/*/dates.py`, words without logic; to add a language is to add such a table. What each
one is for stands in `DateTable`. A class is one character, so that a sentence becomes a string of classes and the
grammar (`grammar.py`) is the same for every language.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from typing import Protocol, cast

from ingest.dates.tokens import normal, words_of

CLASS_OF_MARK = {
    "the": "a",
    "of": "P",
    "in": "i",
    "and": "&",
    "from": "C",
    "since": "C",
    "to": "T",
    "until": "T",
    "between": "B",
    "following": "f",
    "next": "F",
    "previous": "p",
    "last": "L",
    "this": "t",
    "that": "k",
    "later": "A",
    "after": "O",
    "earlier": "e",
    "before": "<",
    "ago": "g",
    "since_ago": "H",
    "elapsed": "V",
    "early": "E",
    "middle": "E",
    "late": "E",
    "end": "E",
    "about": "v",
    "nearly": "l",
    "few": "q",
    "and a half": "½",
    "decade": "G",
    "born": "b",
    "contract": "Z",
    "background": "u",
    "names": "x",
    "future": "Q",
    "counted": "#",
}
CLASS_OF_UNIT = {"day": "1", "week": "7", "month": "3", "year": "5", "season": "8"}


class DateTable(Protocol):
    CAPITAL_MONTHS: bool
    """Months are written with a capital: then "may" is no month, else "12 de Octubre" is no date but a club."""
    EITHER_MONTHS: bool
    """Months are written both ways: "julho", "Julho"."""
    MONTH_FIRST: bool
    """August 10 is a date."""
    MONTHS: dict[str, int]
    SHORT_MONTHS: dict[str, int]
    """Months only beside a number."""
    WEEKDAYS: dict[str, int]
    """Monday is 0."""
    SHORT_WEEKDAYS: dict[str, int]
    """Weekdays only beside "this" or a number."""
    DEICTIC_DAYS: dict[str, int]
    """Days from the day of publication."""
    NUMBERS: dict[str, int]
    ORDINALS: dict[str, int]
    UNITS: dict[str, str]
    UNITS_PLURAL: dict[str, str]
    FRACTIONS: dict[str, int]
    """Parts of a year, by how many of them it has."""
    SEASONS_OF_YEAR: dict[str, tuple[int, int] | None]
    """First and last month; None where both halves of the globe write the language."""
    FEASTS: dict[str, tuple[int, int, bool]]
    """Month, day, and whether it is only about then."""
    DECADES: dict[str, int]
    MARKS: dict[str, str]
    """Small words by what they do, `|` between them: the keys of CLASS_OF_MARK."""
    FUTURE_ENDINGS: tuple[str, ...]
    """Endings of verbs in the future tense."""


@dataclass(frozen=True, slots=True)
class Entry:
    kind: str
    value: object = None


@dataclass(frozen=True)
class Lexicon:
    words: dict[str, Entry]
    phrases: dict[str, tuple[tuple[tuple[str, ...], Entry], ...]]
    """By their first word; the longest first."""
    gate: re.Pattern[str]
    """Finds something in every text that holds a date."""
    table: DateTable


LANGUAGES = ("es", "en", "pt")


@lru_cache
def lexicon(language: str) -> Lexicon:
    """Raises ValueError for a language without a table."""
    if language not in LANGUAGES:
        raise ValueError(f"no words for dates in {language!r}; there are {', '.join(LANGUAGES)}")
    table = cast(DateTable, import_module(f"ingest.languages.{language}.dates"))
    entries = _entries(table)
    words = {key[0]: entry for key, entry in entries.items() if len(key) == 1}
    return Lexicon(words, _phrases(entries), _gate(table), table)


def _entries(table: DateTable) -> dict[tuple[str, ...], Entry]:
    """Later ones win over earlier ones; a short month that is a number too ("dez") is of the class of both."""
    found: dict[tuple[str, ...], Entry] = {}

    def add(words: str, kind: str, value: object) -> None:
        key = words_of(words)
        both = kind == "n" and key in found and found[key].kind == "m"
        found[key] = Entry("μ" if both else kind, (found[key].value, value) if both else value)

    for mark, words in table.MARKS.items():
        for word in filter(None, words.split("|")):
            add(word, CLASS_OF_MARK[mark], mark)
    for kind, values in (
        ("S", table.FRACTIONS),
        ("h", table.ORDINALS),
        ("6", table.SHORT_WEEKDAYS),
        ("W", table.WEEKDAYS),
        ("m", table.SHORT_MONTHS),
        ("M", table.MONTHS),
        ("n", table.NUMBERS),
        ("j", table.DEICTIC_DAYS),
        ("z", table.SEASONS_OF_YEAR),
        ("N", table.FEASTS),
        ("K", table.DECADES),
    ):
        for word, value in cast(dict[str, object], values).items():
            add(word, kind, value)
    for word, unit in table.UNITS.items():
        add(word, CLASS_OF_UNIT[unit], unit)
    for word, unit in table.UNITS_PLURAL.items():
        add(word, "U", unit)
    return found


def _phrases(entries: dict[tuple[str, ...], Entry]) -> dict[str, tuple[tuple[tuple[str, ...], Entry], ...]]:
    by_first: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
    for key, entry in entries.items():
        if len(key) > 1:
            by_first.setdefault(key[0], []).append((key, entry))
    return {first: tuple(sorted(found, key=lambda pair: -len(pair[0]))) for first, found in by_first.items()}


def _gate(table: DateTable) -> re.Pattern[str]:
    words: set[str] = set()
    for values in (
        table.MONTHS,
        table.WEEKDAYS,
        table.SHORT_WEEKDAYS,
        table.DEICTIC_DAYS,
        table.UNITS,
        table.UNITS_PLURAL,
        table.SEASONS_OF_YEAR,
        table.FEASTS,
        table.DECADES,
    ):
        words.update(normal(word) for word in cast(dict[str, object], values))
    alternatives = "|".join(sorted(map(re.escape, words)))
    return re.compile(rf"\d|(?<!\w)(?:{alternatives})(?!\w)", re.IGNORECASE)
