"""Names in a text: the longest that stands at each place, at word boundaries. No Django.

Accents, apostrophes, dots and hyphens don't matter ("S.C. Olhanense", "Al-Hilal", "Newell’s"); capitals do: a word that
a name has with a capital needs one in the text, and an abbreviation needs them all, so that "sport", "defensa" and "us"
stay the words they are.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Generic, NamedTuple, TypeVar

from clubs.names import fold
from ingest.types import Span

T = TypeVar("T")

#: Letters with dots are one word, also where they stand apart ("F. C. Barcelona", "U. D. Salamanca").
_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}(?:[^\W\d_](?!\w))?|(?:[A-Z]\.[ \u00a0]){1,3}[A-Z]\.(?=[ \u00a0,;)]|$)|"
    r"[^\W_]+(?:['’´`][^\W_]+)*"
)
_GAP = re.compile(r"(?:[ \t\u00a0]{1,2}| ?\n ?)[(‘'\"“«]?| ?[-–/] ?| ?& ?|\(")
_DOT_GAP = re.compile(r"\.[ \u00a0]?")
_POSSESSIVE = re.compile(r"['’´`]s$", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?…:\n•|=]")
#: The word before a dot that does not end a sentence: "St. Gallen", "Dep. Cali".
_SHORTENED = 3
#: Without its apostrophe a possessive looks like a plural ("Parmas head coach"): only names this long are tried.
_PLURAL = 4
#: What a nickname begins with, where a longer name may begin behind it ("la Real Sociedad").
_ARTICLES = frozenset(["el", "la", "los", "las", "o", "os", "as", "the"])
_PAIRS = (("(", ")"), (" ‘", "’"), (" “", "”"), (" «", "»"), (" '", "'"), (' "', '"'))
_END = ""


class Token(NamedTuple):
    """A word of the text: its key for looking up, and how it is written."""

    key: str
    text: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        return self.text[0].isupper() or self.text[0].isdigit()

    @property
    def capitals(self) -> bool:
        return self.text == self.text.upper()


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """A name in the text with all that it may stand for."""

    span: Span
    values: tuple[T, ...]


class NameTrie(Generic[T]):
    """Names, each with a value; a name may have several values. Built once, then read."""

    def __init__(
        self,
        names: Iterable[tuple[str, T]],
        also_words: frozenset[str] = frozenset(),
        surnames: frozenset[str] = frozenset(),
    ) -> None:
        """`also_words`: keys of names that are everyday words too; where any word has its capital they don't match.
        `surnames`: keys of names that people have too; behind a first name they don't match."""
        self._root: dict[str, Any] = {}
        self._small_starts: set[str] = set()
        #: What was found in the text that was read last: a document's spans are asked for more than once.
        self._last: tuple[str, dict[tuple[int, int], list[Found[T]]]] = "", {}
        self._also_words = also_words
        self._surnames = surnames
        for text, value in names:
            for spelling in _spellings(text):
                self._add(spelling, value)

    def find(self, text: str, span: Span | None = None) -> list[Found[T]]:
        """Names that don't overlap, in their order; of two that begin at one word the longer."""
        start, end = (span.start, span.end) if span else (0, len(text))
        known = self._last[1] if self._last[0] is text else {}
        if (start, end) not in known:
            known[start, end] = self._find(text, start, end)
            self._last = text, known
        return list(known[start, end])

    def _find(self, text: str, start: int, end: int) -> list[Found[T]]:
        tokens = _tokens(text, start, end)
        found: list[Found[T]] = []
        at = 0
        while at < len(tokens):
            match = self._longest(text, tokens, at) if self._may_start(tokens[at]) else None
            if match and self._reaches_further(text, tokens, at, match[0]):
                at += 1
                continue
            if match and not (match[0] == at + 1 and self._is_word(text, tokens, at)):
                found.append(match[1])
                at = match[0]
            else:
                at += 1
        return found

    def _reaches_further(self, text: str, tokens: tuple[Token, ...], at: int, until: int) -> bool:
        """ "la Real Sociedad": a nickname with its article ("la Real") gives way to the longer name behind it."""
        if tokens[at].key not in _ARTICLES or at + 1 >= len(tokens):
            return False
        behind = self._longest(text, tokens, at + 1)
        return behind is not None and behind[0] > until

    def named(self, text: str) -> tuple[T, ...]:
        """The values of exactly this name, however it is capitalised."""
        node = self._root
        for token in _tokens(text, 0, len(text)):
            if token.key not in node:
                return ()
            node = node[token.key]
        return tuple(value for _, value in node.get(_END, ()))

    def _add(self, text: str, value: T) -> None:
        tokens = _tokens(text, 0, len(text))
        if not tokens:
            return
        node = self._root
        for token in tokens:
            node = node.setdefault(token.key, {})
        node.setdefault(_END, []).append((tuple(map(_case, tokens)), value))
        if not tokens[0].capital:
            self._small_starts.add(tokens[0].key)

    def _may_start(self, token: Token) -> bool:
        known = token.key in self._root or token.text[-1] in "sS"  # the latter may be a possessive
        return known and (token.capital or token.key in self._small_starts)

    def _longest(self, text: str, tokens: tuple[Token, ...], at: int) -> tuple[int, Found[T]] | None:
        """The number of the token after the longest name that starts at `at`, and the name."""
        before, best, index = self._root, None, at
        while index < len(tokens) and (index == at or _joined(text, tokens[index - 1], tokens[index])):
            token = tokens[index]
            node = before.get(token.key)
            values = _fitting(node, tokens[at : index + 1])
            end = token.end
            if not values and (base := self._possessor(token, alone=index == at)):
                values, end = _fitting(before.get(base.key), (*tokens[at:index], base)), base.end
            if values:
                best = index + 1, Found(Span(tokens[at].start, _closed(text, tokens[at].start, end)), values)
            if node is None:
                break
            before, index = node, index + 1
        return best

    def _possessor(self, token: Token, alone: bool) -> Token | None:
        """ "United's" -> "United"; "Parmas" -> "Parma", as texts have it that lost their apostrophes."""
        if ending := _POSSESSIVE.search(token.text):
            base = token.text[: ending.start()]
        else:
            base = token.text[:-1]
            if not token.text.endswith("s") or len(base) < _PLURAL or (alone and _key(base) in self._also_words):
                return None
        return Token(_key(base), base, token.start, token.start + len(base))

    def _is_word(self, text: str, tokens: tuple[Token, ...], at: int) -> bool:
        """An everyday word that has its capital from where it stands: first in a sentence, all in capitals, or in
        a longer name ("Estadio Nacional"); a surname in a longer name ("Abel Braga")."""
        token = tokens[at]
        if token.key in self._also_words and (token.capitals or _begins(text, tokens, at)):
            return True
        return token.key in self._also_words | self._surnames and _ends_longer_name(text, tokens, at)


@lru_cache(maxsize=16)
def _tokens(text: str, start: int, end: int) -> tuple[Token, ...]:
    """Cached because clubs and competitions are looked for in one text after the other."""
    words = _TOKEN.finditer(text, start, end)
    return tuple([Token(_key(word.group()), word.group(), word.start(), word.end()) for word in words])


def _begins(text: str, tokens: tuple[Token, ...], at: int) -> bool:
    """True for the first word of a sentence, of a line or of what is looked at."""
    before = text[tokens[at - 1].end : tokens[at].start] if at else ""
    return not at or bool(_SENTENCE_END.search(before))


def _ends_longer_name(text: str, tokens: tuple[Token, ...], at: int) -> bool:
    """True where a word with a capital of its own stands directly before."""
    if not at or not tokens[at - 1].text[0].isupper() or _begins(text, tokens, at - 1):
        return False
    return text[tokens[at - 1].end : tokens[at].start] == " "


@lru_cache(maxsize=50_000)
def _key(word: str) -> str:
    return word.lower() if word.isascii() and word.isalnum() else fold(word).replace(" ", "")


def _spellings(text: str) -> Iterator[str]:
    yield text
    if "&" in text:
        yield text.replace("&", " and ")


def _case(token: Token) -> int:
    """What a word of a name asks of the word in the text: 0 nothing, 1 a capital, 2 capitals alone."""
    if token.text.isdigit() or not token.capital:
        return 0
    return 2 if token.capitals and len(token.key) > 1 else 1


def _fitting(node: dict[str, Any] | None, tokens: tuple[Token, ...]) -> tuple[Any, ...]:
    if node is None or _END not in node:
        return ()
    written = [2 if token.capitals else 1 if token.capital else 0 for token in tokens]
    return tuple(value for asked, value in node[_END] if all(a <= w for a, w in zip(asked, written, strict=True)))


def _joined(text: str, token: Token, following: Token) -> bool:
    """True where what stands between two words may stand inside a name."""
    gap = text[token.end : following.start]
    if not gap:
        return token.text.endswith(".")
    if gap.startswith("."):
        return len(token.text) <= _SHORTENED and bool(_DOT_GAP.fullmatch(gap))
    return bool(_GAP.fullmatch(gap))


def _closed(text: str, start: int, end: int) -> int:
    """The end with the closing bracket or quote of one that the name opens: "Gimnasia (LP)", "los ‘íntimos’"."""
    inside = text[start:end]
    for opening, closing in _PAIRS:
        if opening in inside and text[end : end + 1] == closing:
            return end + 1
    return end
