"""Capitalised names in a text: what may be a person, a club or a place. Which it is, is for others to say."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from clubs.countries import country_of_demonym
from ingest.compiled import compiled
from ingest.languages.names import GIVEN, THING, TITLE
from ingest.types import Span

_CAPITAL = r"(?:[A-ZÀ-ÖØ-ÞŁŠŽČĆĐŞİ](?:\w|['’](?=[A-Za-zÀ-ÿ]{2,}))*(?:-\w+)*|[A-Z]\.(?:[A-Z]\.)*)"
_PARTICLE = (
    r"(?:de la|de las|de los|del|de|da|do|dos|das|di|van der|van ['’]t|van den|van|von|der|den|le|la|el|al|bin|ibn|ten)"
)
_NAME = re.compile(rf"(?<!\w){_CAPITAL}(?:(?:[^\S\t]+{_PARTICLE})?[^\S\t]+{_CAPITAL}){{0,6}}(?!\w)")
_WORD = re.compile(r"\S+")
_POSSESSIVE = re.compile(r"(?:['’]s|['’])$")

#: "Murió", "Asumió": a verb that opens its sentence; no name ends like this.
_PRETERITE = re.compile(r"\w{3,}ó")


@dataclass(frozen=True, slots=True)
class Name:
    """A run of capitalised words; `text` is without a possessive ending."""

    span: Span
    text: str
    possessive: bool = False

    @property
    def words(self) -> list[str]:
        return self.text.split()

    @property
    def given(self) -> bool:
        """Its first word is a given name."""
        first = self.words[0].casefold()
        return first in GIVEN or first.split("-")[0] in GIVEN

    @property
    def thing(self) -> bool:
        return any(word.casefold().strip(".") in THING for word in self.words)


def names(text: str, span: Span, common: frozenset[str]) -> tuple[Name, ...]:
    """The capitalised names within `span`. `common` are the words that are capitalised for opening a sentence only.

    Kept for the text that is being read: each question about it asks for the names of the same spans again.
    """
    global _last
    read = _last
    if read.text is not text or read.common is not common:
        read = _last = _Read(text, common, {}, {})
    if span not in read.within:
        read.within[span] = tuple(_names(span, read))
    return read.within[span]


@dataclass(frozen=True, slots=True)
class _Read:
    """A text with the names that were found in it: by the span that was asked for, and by their runs of capitals."""

    text: str
    common: frozenset[str]
    within: dict[Span, tuple[Name, ...]]
    runs: dict[tuple[int, int], Name | None]


_last = _Read("", frozenset(), {}, {})


def _names(span: Span, read: _Read) -> Iterator[Name]:
    for found in _NAME.finditer(read.text, span.start, span.end):
        run = found.span()
        if run not in read.runs:
            read.runs[run] = _trimmed(read.text, Span(*run), read.common)
        if name := read.runs[run]:
            yield name


def _verb_first(text: str, start: int, plain: str) -> bool:
    """ "Morreu Rui Prates", "Dirigiu Ceará e ABC": a Portuguese preterite that opens its sentence."""
    return _opens(text, start) and _PASSED.fullmatch(plain) is not None and plain not in GIVEN


def _opens(text: str, start: int) -> bool:
    """Does a sentence begin here?"""
    before = text[max(0, start - 4) : start].rstrip(' «“"')
    return not before or before[-1] in ".!?:;\n"


_PASSED = re.compile(
    r"(?!(?:abr|dirc|elis|amad|tad|rom|alc|bartolom|timót|od|mas|corr)eu)\w{3,}(?:[^u]ou|eu|iu|aram|eram|iram)(?:-(?:se|lhe|lhes|o|a|no|na|os|as))?"
)


def _noun_first(text: str, start: int, plain: str, rest: str) -> bool:
    """ "Hijo de Ángel Ruiz", "Ayudante de Rui Prates": a noun that opens its sentence, before a given name."""
    of = _OF_SOMEBODY.match(rest)
    return of is not None and _opens(text, start) and plain not in GIVEN and of.group(1).casefold() in GIVEN


_OF_SOMEBODY = re.compile(r"\s+(?:de|del|do|da|of|to)\s+(\w+)")
_ADVERB = re.compile(r"\w{3,}mente")


def _nation_first(plain: str, rest: str) -> bool:
    """ "Serbian Slavko Matić", "Dutchman Koopman": of what nation he is; "Germán Burgos" is called so."""
    words = rest.split()
    if not words or plain in GIVEN or not words[0][0].isupper():
        return False
    return (len(words) > 1 or plain.endswith(("man", "woman"))) and country_of_demonym(plain) is not None


def _given_first(plain: str, rest: str) -> bool:
    """ "Julio Velázquez": a given name that is a month too."""
    return plain in GIVEN and len(rest.split()) > 0 and rest[1:2].isupper()


def _trimmed(text: str, span: Span, common: frozenset[str]) -> Name | None:
    """Drop leading words that are no name ("On", "El", "Sir") and the possessive at the end."""
    start, end = span.start, span.end
    while start < end:
        word = _WORD.match(text, start, end)
        assert word
        plain = word.group().casefold().strip(".")
        if _given_first(plain, text[word.end() : end]):
            break
        if (
            not _nation_first(plain, text[word.end() : end])
            and plain not in common
            and plain not in TITLE
            and not _PRETERITE.fullmatch(plain)
            and not _verb_first(text, start, plain)
            and not _noun_first(text, start, plain, text[word.end() : end])
            and not _ADVERB.fullmatch(plain)
        ):
            break
        start = word.end()
        start += len(text[start:end]) - len(text[start:end].lstrip())
        # A particle is no beginning of a name: "El de ..." leaves nothing.
        if start < end and text[start].islower():
            rest = compiled(r"[A-ZÀ-ÖØ-Þ]").search(text[start:end])
            start = start + rest.start() if rest else end
    if start >= end:
        return None
    said = text[start:end]
    possessive = text[end : end + 2] in ("'s", "’s") or (text[end : end + 2] in ("' ", "’ ") and said.endswith("s"))
    bare = _POSSESSIVE.sub("", said)
    return Name(Span(start, start + len(bare)), bare, possessive or bare != said)
