"""A sentence as a string of word classes, one character a token, with the values beside."""

import re
from bisect import bisect_left
from dataclasses import dataclass
from datetime import date

from careers.dates import DateBounds
from ingest.dates.lexicon import Lexicon
from ingest.dates.tokens import normal, tokens
from ingest.types import Span

_MARKS = {"–": "-", "—": "-", "-": "-", "/": "-", ",": ",", "(": "(", ")": ")", ".": ".", ";": ";", ":": ":", "|": ";"}
_MAX_DAY = 31
_FIRST_YEAR, _LAST_YEAR = 1880, 2060


@dataclass(frozen=True, slots=True)
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
    found = [(kind, word, first, last) for kind, word, first, last in tokens(text, start, end)]
    classes: list[str] = []
    values: list[object] = []
    spans: list[tuple[int, int]] = []
    place = 0
    while place < len(found):
        kind, word, first, last = found[place]
        length = 1
        if kind == "word":
            symbol, value, length = _word(found, place, lexicon)
            last = found[place + length - 1][3]
        else:
            symbol, value = _READ[kind](word)
        classes.append(symbol)
        values.append(value)
        spans.append((first, last))
        place += length
    return Lexed(text, "".join(classes), values, spans, lexicon)


def _word(found: list[tuple[str, str, int, int]], place: int, lexicon: Lexicon) -> tuple[str, object, int]:
    """Class, value and number of tokens of the longest entry that begins here."""
    word = normal(found[place][1])
    for key, entry in lexicon.phrases.get(word, ()):
        if tuple(normal(token[1]) for token in found[place : place + len(key)]) == key:
            return entry.kind, entry.value, len(key)
    entry_of_word = lexicon.words.get(word)
    return (entry_of_word.kind, entry_of_word.value, 1) if entry_of_word else ("x", None, 1)


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
    return ("R", (first, last, len(second) == 2)) if 0 < last - first < 60 else ("x", None)


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


_READ = {
    "iso": _iso,
    "numeric": _numeric,
    "pair": _pair,
    "decade": _decade,
    "days": _days,
    "slashed": _slashed,
    "ordinal": _ordinal,
    "junk": lambda word: ("x", None),
    "number": _number,
    "other": lambda word: (_MARKS.get(word, "~"), None),
}
