"""Epithets of nation: "the Englishman", "the trumpet-playing Peruvian" mean who was spoken of from there."""

import re
from collections.abc import Iterator
from itertools import islice

from clubs.countries import country_of_demonym, country_of_name
from ingest.mentions.people import PersonEntry
from ingest.types import Span

#: Not before a noun: "the Portuguese federation" is nobody.
_EPITHET = re.compile(
    r"\b(?:[Tt]he|[Ee]l|[Oo]|[Aa])\s+(?:[a-zà-ÿ][\w-]*\s+){0,2}(?P<demonym>[A-Z][a-zà-ÿ]+)"
    r"(?=[,.;:)]|\s+(?:was|were|is|has|had|will|would|who|whose|then|also|later|left|took|and|but|to|on|in|at|for|from|after|"
    r"before|when|as|an?|resigned|returned|became|joined|signed|stepped|himself|herself|admitted|said|moved|led|guided)\b)"
)
#: "El uruguayo, campeón con …", "y el portugués firmó": not "el alemán Hansi Rey", nor a nation's championship.
_ROMANCE = re.compile(
    r"(?:^|(?<=[.;:,] )|(?<=\by )|(?<=\be )|(?<=\bque )|(?<=\bcuando )|(?<=\bquando ))"
    r"(?:[Ee]l|[Ll]a|[Oo]|[Aa]) (?P<demonym>[a-zà-ÿ]{4,})(?=[,;:)]|\s+[a-zà-ÿ])"
)
_BEFORE_NAME = re.compile(
    r"\b(?:[Ee]l|[Ll]a|[Aa]l|[Dd]el|[Oo]|[Dd]o|[Aa]o|[Pp]elo|técnico|entrenador|treinador|DT)\s+"
    r"(?P<before>[a-zà-ÿ]{4,})\s+$"
)
_SAID_OF = re.compile(
    r"\b(?P<before>[A-Z][a-zà-ÿ]+)\s+(?:football\s+)?(?:coach|manager|boss|tactician|trainer|winger|striker|forward|midfielder|"
    r"defender|goalkeeper|international|legend|great|captain)\s+$"
)
_IS_A = re.compile(r"^[^.;]{0,80}?\b(?:is|was|,)\s+an?\s+(?:\w+\s+)?(?P<demonym>[A-Z][a-zà-ÿ]+)\b")


class Epithets:
    """The nationalities that a document gives its people, and who was spoken of last."""

    def __init__(self) -> None:
        #: By their ids, and those of a country by it; who was spoken of last stands last.
        self._spoken_of: dict[int, PersonEntry] = {}
        self._of_country: dict[str, dict[int, PersonEntry]] = {}

    def learn(self, text: str, sentence: Span, person: PersonEntry, span: Span) -> None:
        """Note that `person` is spoken of at `span`, and what is said there of the nationality."""
        self._speak_of(person)
        if person.nationality:
            return
        before = _SAID_OF.search(text, max(sentence.start, span.start - 50), span.start)
        romance = _BEFORE_NAME.search(text, max(sentence.start, span.start - 40), span.start)
        behind = _IS_A.match(text[span.end : min(sentence.end, span.end + 120)])
        for word in (before and before["before"], romance and romance["before"], behind and behind["demonym"]):
            if word and (code := country_of_demonym(word) or country_of_name(word)):
                person.nationality = code
                self._speak_of(person)
                return

    def turn_to(self, person: PersonEntry | None) -> None:
        """A part of the story begins that is about this person."""
        if person is not None:
            self._speak_of(person)

    def _speak_of(self, person: PersonEntry) -> None:
        for spoken_of in (self._spoken_of, self._of_country.setdefault(person.nationality, {})):
            spoken_of.pop(id(person), None)
            spoken_of[id(person)] = person

    def find(
        self, text: str, sentence: Span, named: list[tuple[Span, PersonEntry]]
    ) -> Iterator[tuple[Span, PersonEntry]]:
        """The epithets of text[sentence] that mean a person spoken of before; `named` are its people, in order."""
        for found in _EPITHET.finditer(text, sentence.start, sentence.end):
            while named and named[0][0].start < found.start():
                span, person = named.pop(0)
                self.learn(text, sentence, person, span)
            code = country_of_demonym(found["demonym"])
            if code and (meant := self._of(code)):
                yield Span(*found.span()), meant
        for span, person in named:
            self.learn(text, sentence, person, span)

    def find_romance(
        self, text: str, sentence: Span, named: list[tuple[Span, PersonEntry]]
    ) -> Iterator[tuple[Span, PersonEntry]]:
        """The same in Spanish and Portuguese, where only who is known to be from there is meant."""
        for found in _ROMANCE.finditer(text, sentence.start, sentence.end):
            code = country_of_demonym(found["demonym"])
            meant = next(_coaches(self._of_country.get(code, {})), None) if code else None
            if meant:
                yield Span(*found.span()), meant
        for span, person in named:
            self.learn(text, sentence, person, span)

    def _of(self, country: str) -> PersonEntry | None:
        """Who is of this country; else who was spoken of last without a country, and is of it from here on."""
        if known := next(_coaches(self._of_country.get(country, {})), None):
            return known
        unknown = next((one for one in islice(_coaches(self._spoken_of), 2) if not one.nationality), None)
        if unknown:
            unknown.nationality = country
            self._of_country.setdefault(country, {})[id(unknown)] = unknown
        return unknown


def _coaches(people: dict[int, PersonEntry]) -> Iterator[PersonEntry]:
    """The last first."""
    return (one for one in reversed(people.values()) if not one.other)
