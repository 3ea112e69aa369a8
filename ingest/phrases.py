"""Patterns that begin with a word, tried only where a text has a word that begins so.

A language's tables have dozens of patterns for one question, and `re` tries them all at every word of a text. Here a
text is indexed once by the first letters of its words, a pattern knows what letters it can begin with, and the two are
met: most patterns then have nowhere to be tried in most texts, and cost next to nothing.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache

from ingest.prefixes import LENGTH, normal, prefixes

_BEGINNING = re.compile(r"(?<!\w)\w|['’]")
#: So many letters find the places that are looked at; LENGTH of them decide what is tried there.
_FEW = 3
#: Beginnings of words whose patterns are remembered. A language has some thousands of them; a text may have any.
_REMEMBERED = 20_000

#: Patterns with their numbers, in order.
Tried = tuple[tuple[int, re.Pattern[str]], ...]


class Phrases:
    """Patterns that begin where a word does, in their order: of those that match at one place the first counts.

    They find in text[start:end] what one expression of them all would; `pattern` is that expression.
    """

    def __init__(self, bodies: Iterable[str], flags: int = 0, *, joined: bool = False) -> None:
        """Where `joined`, they may begin with an apostrophe inside a word as well ("'s departure")."""
        bodies = list(bodies)
        before = r"(?:(?<!\w)|(?=['’]))" if joined else r"(?<!\w)"
        self.pattern = re.compile(rf"{before}(?:{'|'.join(bodies)})", flags)
        self._each = [(re.compile(before + f"(?:{body})", flags), prefixes(body, flags)) for body in bodies]
        self.beginnings = frozenset(letters[:_FEW] for _, begun in self._each for letters in begun)
        self._known: dict[str, Tried] = {}

    def numbered(self, text: str, start: int, end: int) -> Iterator[tuple[int, re.Match[str]]]:
        """The matches that don't overlap, in their order, with the numbers of their patterns."""
        places, tried = _index(text).of(self)
        for at in range(bisect_left(places, start), len(places)):
            if places[at] >= end:
                return
            if places[at] >= start and (found := _first(tried[at], text, places[at], end)):
                yield found
                start = found[1].end()

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first match. Without an end: in a text that is looked at once, and is not worth its index."""
        if end is None:
            return self.pattern.search(text, start)
        places, tried = _index(text).of(self)
        for at in range(bisect_left(places, start), len(places)):
            if places[at] >= end:
                return None
            if found := _first(tried[at], text, places[at], end):
                return found[1]
        return None

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """The matches that don't overlap, in their order."""
        if end is None:
            return self.pattern.finditer(text, start)
        return (found for _, found in self.numbered(text, start, end))

    def last(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """The last of the matches that don't overlap."""
        found = [match for _, match in self.numbered(text, start, end)]
        return found[-1] if found else None

    def beginning(self, letters: str) -> Tried:
        """Those that can begin with these letters."""
        if (known := self._known.get(letters)) is None:
            each = enumerate(self._each)
            known = tuple((n, pattern) for n, (pattern, begun) in each if any(map(letters.startswith, begun)))
            if len(self._known) < _REMEMBERED:
                self._known[letters] = known
        return known


def _first(tried: Tried, text: str, place: int, end: int) -> tuple[int, re.Match[str]] | None:
    for number, pattern in tried:
        if found := pattern.match(text, place, end):
            return number, found
    return None


class _Index:
    """Where the words of a text begin, by their first letters: up to _FEW of them."""

    def __init__(self, text: str) -> None:
        self._letters = normal(text)
        self._places: dict[str, list[int]] = {}
        self._known: dict[Phrases, tuple[list[int], list[Tried]]] = {}
        for found in _BEGINNING.finditer(text):
            place = found.start()
            self._places.setdefault(self._letters[place : place + _FEW], []).append(place)
        for letters, places in list(self._places.items()):
            for length in range(len(letters)):
                self._places.setdefault(letters[:length], []).extend(places)

    def of(self, phrases: Phrases) -> tuple[list[int], list[Tried]]:
        """Where a match of `phrases` may begin, in order, and what may match there."""
        if (known := self._known.get(phrases)) is None:
            some = {place for letters in phrases.beginnings & self._places.keys() for place in self._places[letters]}
            tried = ((place, phrases.beginning(self._letters[place : place + LENGTH])) for place in sorted(some))
            met = [(place, patterns) for place, patterns in tried if patterns]
            known = self._known[phrases] = [place for place, _ in met], [patterns for _, patterns in met]
        return known


#: The text that is being read is asked for again and again.
_index = lru_cache(maxsize=4)(_Index)
