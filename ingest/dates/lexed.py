"""A sentence as a string of word classes, one character a token, with the values beside."""

import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from careers.dates import DateBounds
from ingest.dates.lexicon import Entry, Lexicon
from ingest.dates.tokens import normal, shape, spans
from ingest.types import Span

_MARKS = {"–": "-", "—": "-", "-": "-", "/": "-", ",": ",", "(": "(", ")": ")", ".": ".", ";": ";", ":": ":", "|": ";"}
_MAX_DAY = 31
_FIRST_YEAR, _LAST_YEAR = 1880, 2060


@dataclass(slots=True)
class Lexed:
    text: str
    classes: str
    values: list[object]
    spans: list[tuple[int, int]]
    lexicon: Lexicon

    def word(self, place: int) -> str:
        start, end = self.spans[place]
        return self.text[start:end]

    def span(self, first: int, last: int) -> Span:
        """Of the tokens first to last, `last` not included."""
        return Span(self.spans[first][0], self.spans[last - 1][1])

    def at(self, offset: int) -> int:
        """The token that begins at an offset of the text or after it."""
        return bisect_left(self.spans, (offset, 0))

    def capital(self, place: int) -> bool:
        return self.text[self.spans[place][0]].isupper()


def lex(text: str, start: int, end: int, lexicon: Lexicon) -> Lexed:
    places = spans(text, start, end)
    words = [normal(text[first:last]) for first, last in places]
    known = lexicon.words
    entries = [known.get(word) or _unknown(word) for word in words]
    starts = [place for place, word in enumerate(words) if word in lexicon.phrases]
    _join_phrases(starts, words, places, entries, lexicon)
    classes = "".join([entry.kind for entry in entries])
    return Lexed(text, classes, [entry.value for entry in entries], places, lexicon)


def _join_phrases(
    starts: list[int], words: list[str], places: list[tuple[int, int]], entries: list[Entry], lexicon: Lexicon
) -> None:
    """Makes one token of the words of each phrase, the longest that begins at a place."""
    taken, found = 0, []
    for start in starts:
        if start >= taken and (phrase := _phrase(words, start, lexicon)):
            taken = start + phrase[1]
            found.append((start, taken, phrase[0]))
    for start, end, entry in reversed(found):
        entries[start:end] = [entry]
        places[start:end] = [(places[start][0], places[end - 1][1])]


def _phrase(words: list[str], place: int, lexicon: Lexicon) -> tuple[Entry, int] | None:
    """The longest phrase that begins here, and its number of words."""
    for key, entry in lexicon.phrases[words[place]]:
        if tuple(words[place : place + len(key)]) == key:
            return entry, len(key)
    return None


@lru_cache(8192)
def _unknown(word: str) -> Entry:
    """A number or a mark by its looks; any other word is of class x."""
    if word[0].isalpha():
        return Entry("x")
    read = _READ.get(shape(word))
    return Entry(*read(word)) if read else Entry(_MARKS.get(word, "x" if word[0].isdigit() else "~"))


def _iso(word: str) -> tuple[str, object]:
    try:
        return "I", DateBounds.day(date.fromisoformat(word))
    except ValueError:
        return "x", None


def _numeric(word: str) -> tuple[str, object]:
    """19/12/2016; where day and month could be either, both are fit ("05/04/2016" of an English text is not known)."""
    mark = next(character for character in word if not character.isdigit())
    first, second, year = map(int, word.split(mark))
    return "I", (first, second, year)


def _pair(word: str) -> tuple[str, object]:
    first, second = int(word[:4]), word[5:].strip(" -–—‑−/")
    last = int(second) if len(second) == 4 else first // 100 * 100 + int(second)
    if len(second) == 2 and int(second) == (first + 1) % 100:
        last = first + 1
    if 0 < last - first < 100:
        return "R", (first, last, len(second) == 2)
    if len(second) == 2 and 1 <= int(second) <= 12:
        return "I", DateBounds.month(first, int(second))
    return "x", None


def _month(word: str) -> tuple[str, object]:
    month, year = map(int, word.split("/"))
    return "I", DateBounds.month(year, month)


def _decade(word: str) -> tuple[str, object]:
    digits = "".join(filter(str.isdigit, word))
    if len(digits) == 2:
        return "K", (1900 if int(digits) >= 30 else 2000) + int(digits)
    return "K", int(digits)


def _days(word: str) -> tuple[str, object]:
    first, second = map(int, re.split(r"\D", word))
    return ("D", (first, second)) if 1 <= first < second <= _MAX_DAY else ("x", None)


def _slashed(word: str) -> tuple[str, object]:
    first, second = map(int, word.split("/"))
    return ("/", (first, second)) if 1 <= first <= _MAX_DAY and 1 <= second <= 12 else ("x", None)


def _ordinal(word: str) -> tuple[str, object]:
    number = int("".join(character for character in word if character.isdecimal()))
    return ("o", number) if 1 <= number <= _MAX_DAY else ("x", None)


def _number(word: str) -> tuple[str, object]:
    if len(word) > 4:
        return "x", None
    number = int(word)
    if len(word) == 4:
        return ("Y", number) if _FIRST_YEAR <= number <= _LAST_YEAR else ("x", None)
    return ("d", number) if 1 <= number <= _MAX_DAY and len(word) < 3 else ("c", number)


_READ: dict[str, Callable[[str], tuple[str, object]]] = {
    "iso": _iso,
    "numeric": _numeric,
    "pair": _pair,
    "decade": _decade,
    "days": _days,
    "month": _month,
    "slashed": _slashed,
    "ordinal": _ordinal,
    "number": _number,
    "money": lambda word: ("x", None),
}
