"""Names in a text: the longest that stands at each place, at word boundaries. No Django.

Accents, apostrophes, dots and hyphens don't matter ("S.C. Olhanense", "Al-Hilal", "Newell’s"); capitals do: a word that
a name has with a capital needs one in the text, and an abbreviation needs them all, so that "sport", "defensa" and "us"
stay the words they are.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from operator import le
from typing import Any, Generic, TypeVar

from ingest.name_tokens import CAPITAL, CAPITALS, SMALL, Token, key, tokenized, tokenized_text
from ingest.types import Span

T = TypeVar("T")

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
        #: The text that was read last: its blocks, sentences and names are asked for one after the other.
        self._whole: _Search[T] = _Search("", [], [])
        self._also_words = also_words
        self._surnames = surnames
        for text, value in names:
            for spelling in _spellings(text):
                self._add(spelling, value)

    def find(self, text: str, span: Span | None = None) -> list[Found[T]]:
        """Names that don't overlap, in their order; of two that begin at one word the longer."""
        whole = self._whole
        if whole.text is not text:
            whole = self._whole = self._begun(text, tokenized_text(text).tokens)
        if span is None:
            return self._find(whole, 0, len(whole.tokens))
        if part := tokenized_text(text).part(span.start, span.end):
            return self._find(whole, *part)
        alone = self._begun(text, tokenized(text, span.start, span.end))
        return self._find(alone, 0, len(alone.tokens))

    def _begun(self, text: str, tokens: list[Token]) -> "_Search[T]":
        return _Search(text, tokens, [number for number, token in enumerate(tokens) if self._may_start(token)])

    def _find(self, search: "_Search[T]", first: int, behind: int) -> list[Found[T]]:
        """The names in tokens[first:behind]. Looked for once: a block is asked for with each of its names."""
        if (first, behind) in search.found:
            return search.found[first, behind]
        found = search.found[first, behind] = []
        free = first
        for at in search.starts[bisect_left(search.starts, first) : bisect_left(search.starts, behind)]:
            match = self._longest(search, at, behind) if at >= free else None
            if match is None or self._reaches_further(search, at, match[0], behind):
                continue
            if match[0] > at + 1 or not self._is_word(search, at, first):
                free = match[0]
                found.append(match[1])
        return found

    def _reaches_further(self, search: "_Search[T]", at: int, until: int, behind: int) -> bool:
        """ "la Real Sociedad": a nickname with its article ("la Real") gives way to the longer name behind it."""
        if search.tokens[at].key not in _ARTICLES or at + 1 >= behind:
            return False
        further = self._longest(search, at + 1, behind)
        return (further is not None and further[0] > until) or self._is_cut_short(search, until, behind)

    def _is_cut_short(self, search: "_Search[T]", until: int, behind: int) -> bool:
        """ "la Real Federación": a capital right behind a nickname with its article, and no name begins there."""
        tokens = search.tokens
        if until >= behind or search.text[tokens[until - 1].end : tokens[until].start] != " ":
            return False
        return tokens[until].capital and self._longest(search, until, behind) is None

    def named(self, text: str) -> tuple[T, ...]:
        """The values of exactly this name, however it is capitalised."""
        node = self._root
        for token in tokenized(text, 0, len(text)):
            if token.key not in node:
                return ()
            node = node[token.key]
        return tuple(value for _, value in node.get(_END, ()))

    def _add(self, text: str, value: T) -> None:
        tokens = tokenized(text, 0, len(text))
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

    def _longest(self, search: "_Search[T]", at: int, behind: int) -> "_Longest[T] | None":
        """The longest name that starts at the token `at` and ends before `behind`. Looked for once in a text."""
        if at not in search.longest:
            search.longest[at] = self._longest_before(search, at, len(search.tokens))
        longest = search.longest[at]
        return longest if longest is None or longest[0] <= behind else self._longest_before(search, at, behind)

    def _longest_before(self, search: "_Search[T]", at: int, behind: int) -> "_Longest[T] | None":
        text, tokens = search.text, search.tokens
        before, best, index = self._root, None, at
        written: list[int] = []
        while index < behind and (index == at or _joined(text, tokens[index - 1], tokens[index])):
            token = tokens[index]
            node = before.get(token.key)
            values = _fitting(node, [*written, token.written])
            end = token.end
            if not values and (base := self._possessor(token, alone=index == at)):
                values, end = _fitting(before.get(base.key), [*written, base.written]), base.end
            if values:
                best = index + 1, Found(Span(tokens[at].start, _closed(text, tokens[at].start, end)), values)
            if node is None:
                break
            written.append(token.written)
            before, index = node, index + 1
        return best

    def _possessor(self, token: Token, alone: bool) -> Token | None:
        """ "United's" -> "United"; "Parmas" -> "Parma", as texts have it that lost their apostrophes."""
        if ending := _POSSESSIVE.search(token.text):
            base = token.text[: ending.start()]
        else:
            base = token.text[:-1]
            if not token.text.endswith("s") or len(base) < _PLURAL or (alone and key(base) in self._also_words):
                return None
        return Token.of(base, token.start)

    def _is_word(self, search: "_Search[T]", at: int, first: int) -> bool:
        """An everyday word that has its capital from where it stands: first in a sentence, all in capitals, or in
        a longer name ("Estadio Nacional"); a surname in a longer name ("Abel Braga")."""
        token = search.tokens[at]
        word = token.key in self._also_words
        if word and (token.written == CAPITALS or search.begins(at, first)):
            return True
        return (word or token.key in self._surnames) and search.ends_longer_name(at, first)


#: The number of the token behind a name, and the name.
_Longest = tuple[int, Found[T]]


class _Search(Generic[T]):
    """A text in which names are looked for: its tokens, which of them a name may start at, and what was found there."""

    def __init__(self, text: str, tokens: list[Token], starts: list[int]) -> None:
        self.text, self.tokens, self.starts = text, tokens, starts
        self.longest: dict[int, _Longest[T] | None] = {}
        self.found: dict[tuple[int, int], list[Found[T]]] = {}

    def begins(self, at: int, first: int) -> bool:
        """True for the first word of a sentence, of a line or of what is looked at, which begins at `first`."""
        return at == first or bool(_SENTENCE_END.search(self._gap_before(at)))

    def ends_longer_name(self, at: int, first: int) -> bool:
        """True where a word with a capital of its own stands directly before."""
        if at == first or not self.tokens[at - 1].text[0].isupper() or self.begins(at - 1, first):
            return False
        return self._gap_before(at) == " "

    def _gap_before(self, at: int) -> str:
        return self.text[self.tokens[at - 1].end : self.tokens[at].start]


def _spellings(text: str) -> Iterator[str]:
    yield text
    if "&" in text:
        yield text.replace("&", " and ")


def _case(token: Token) -> int:
    """What a word of a name asks of the word in the text, as Token.written."""
    if token.text.isdigit() or not token.capital:
        return SMALL
    return CAPITALS if token.written == CAPITALS and len(token.key) > 1 else CAPITAL


def _fitting(node: dict[str, Any] | None, written: list[int]) -> tuple[Any, ...]:
    if node is None or _END not in node:
        return ()
    return tuple([value for asked, value in node[_END] if all(map(le, asked, written))])


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
