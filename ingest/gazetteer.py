"""Clubs and competitions that the catalogue knows, found in a text. No Django; never learns names from documents.

    gazetteer = Gazetteer.load()
    gazetteer.find_clubs("Sacked by Sport, he took over Newell's.")   # two ClubMentions
    gazetteer.named("Nacional")                                       # the slugs of every Nacional

A name that several clubs share gives all of them: which one is meant is for identity to say, from all that is known.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import islice, takewhile
from operator import attrgetter
from pathlib import Path

from clubs.affixes import without_affixes
from clubs.catalogue import PATH, Catalogue, Entry, Name, load
from clubs.countries import LANGUAGES, Country, countries
from clubs.demonyms import feminine, inflect
from ingest.languages.everyday import EVERYDAY, EVERYDAY_OF_COMPETITIONS, SURNAMES
from ingest.name_trie import Found, NameTrie
from ingest.types import ClubMention, CompetitionMention, Span

_NATIONAL = "national team"
Named = tuple[Entry, Name]


class Gazetteer:
    """The catalogue, made ready for reading. Immutable once built."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._entries = {entry.slug: entry for entry in (*catalogue.clubs, *catalogue.competitions)}
        self._clubs = NameTrie(_club_names(catalogue.clubs), EVERYDAY, SURNAMES)
        #: The text that was read last, and what its names mean: they are asked for again and again.
        self._read: tuple[str, dict[Span, ClubMention]] = "", {}
        self._competitions = NameTrie(_names(catalogue.competitions), EVERYDAY_OF_COMPETITIONS)

    @classmethod
    def load(cls, path: Path | None = None) -> "Gazetteer":
        """The gazetteer of a catalogue's file; that of fixtures/clubs.json is read once a process."""
        return _default() if path is None else cls(load(path))

    def find_clubs(self, text: str, span: Span | None = None) -> list[ClubMention]:
        """Clubs and national teams, in order. A name inside a competition's longer name is none ("Copa Colombia")."""
        clubs, competitions = self._clubs.find(text, span), self._competitions.find(text, span)
        return [self._mention(text, found) for found in clubs if not _inside_longer(found, competitions)]

    def find_competitions(self, text: str, span: Span | None = None) -> list[CompetitionMention]:
        """Competitions, in order. A name inside a longer name of a club is none ("Liga de Quito")."""
        clubs, competitions = self._clubs.find(text, span), self._competitions.find(text, span)
        return [
            CompetitionMention(found.span, _slugs(found.values))
            for found in competitions
            if not _inside_longer(found, clubs)
        ]

    def names_at(self, text: str, span: Span, within: Span) -> bool:
        """Does a club's or a competition's name that is found in text[within] cover part of the span?"""
        clubs, competitions = self._clubs.find(text, within), self._competitions.find(text, within)
        return any(not _inside_longer(found, competitions) for found in _over(span, clubs)) or any(
            not _inside_longer(found, clubs) for found in _over(span, competitions)
        )

    def _mention(self, text: str, found: Found[Named]) -> ClubMention:
        read, known = self._read
        if read is not text:
            known = {}
            self._read = text, known
        if found.span not in known:
            known[found.span] = _club_mention(found)
        return known[found.span]

    def entry(self, slug: str) -> Entry:
        """Raises KeyError for a slug that is not in the catalogue."""
        return self._entries[slug]

    def named(self, text: str) -> tuple[str, ...]:
        """Slugs of the clubs of exactly this name; its letters for "club" may be left out or added ("Parma A.C.")."""
        return _slugs(self._clubs.named(text) or self._clubs.named(without_affixes(text)))

    def countries_of(self, club: str) -> set[str]:
        """Of the clubs of this name."""
        return {self._entries[slug].country for slug in self.named(club)}

    def competitions_named(self, text: str) -> tuple[str, ...]:
        return _slugs(self._competitions.named(text))


@cache
def _default() -> Gazetteer:
    return Gazetteer(load(PATH))


def _club_names(clubs: Iterable[Entry]) -> Iterator[tuple[str, Named]]:
    yield from _names(clubs)
    national = {entry.country: entry for entry in clubs if entry.kind == _NATIONAL}
    for code, country in countries().items():
        if code in national:
            yield from ((text, (national[code], Name(text, language=lang))) for text, lang in _selections(country))


def _names(entries: Iterable[Entry]) -> Iterator[tuple[str, Named]]:
    return ((name.text, (entry, name)) for entry in entries for name in entry.names)


def _selections(country: Country) -> Iterator[tuple[str, str]]:
    """How texts name a national team by its country: "selección peruana", "seleção do Peru", "Peru national team"."""
    for language in LANGUAGES:
        for pattern in _OF_COUNTRY[language]:
            yield from ((pattern.format(name), language) for name in country.names[language])
        for pattern in _OF_PEOPLE[language]:
            for word in country.demonyms[language]:
                forms = {"masculine": inflect(word, language)[0], "feminine": feminine(word, language)}
                yield pattern.format(**forms), language


_OF_COUNTRY = {
    "en": ("{} national team", "{} national side", "{} national football team", "{} men's national team"),
    "es": ("selección de {}", "selección de fútbol de {}", "selección nacional de {}"),
    "pt": ("seleção de {}", "seleção do {}", "seleção da {}", "seleção dos {}"),
}
_OF_PEOPLE = {
    "en": ("{masculine} national team", "{masculine} national side", "{masculine} national football team"),
    "es": (
        "selección {feminine}",
        "selección nacional {feminine}",
        "selección absoluta {feminine}",
        "combinado {masculine}",
        "seleccionado {masculine}",
    ),
    "pt": ("seleção {feminine}", "seleção nacional {feminine}", "selecção {feminine}"),
}


def _club_mention(found: Found[Named]) -> ClubMention:
    entries, names = zip(*found.values, strict=True)
    squads = {name.squad for name in names}
    return ClubMention(
        span=found.span,
        candidates=_slugs(found.values),
        national=all(entry.kind == _NATIONAL for entry in entries),
        place=any(name.place for name in names),
        squad=squads.pop() if len(squads) == 1 else "",
    )


def _slugs(values: Iterable[Named]) -> tuple[str, ...]:
    return tuple(sorted({entry.slug for entry, _ in values}))


def _inside_longer(found: Found[Named], others: Sequence[Found[Named]]) -> bool:
    length = found.span.end - found.span.start
    return any(other.span.end - other.span.start > length for other in _over(found.span, others))


def _over(span: Span, found: Sequence[Found[Named]]) -> Iterator[Found[Named]]:
    """Those that cover part of the span. They don't overlap, and stand in their order."""
    first = bisect_right(found, span.start, key=_end)
    return takewhile(lambda one: one.span.start < span.end, islice(found, first, None))


_end = attrgetter("span.end")
