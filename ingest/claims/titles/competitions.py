"""The competitions of a sentence: those of the catalogue, and those that it names by their kind and their country."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from clubs.countries import country_of_demonym, country_of_name
from ingest.claims.scene import Element, Kind, Scene
from ingest.compiled import compiled
from ingest.gazetteer import Gazetteer
from ingest.languages.titles import Titles
from ingest.types import Span


@dataclass(frozen=True, slots=True)
class Competition:
    """`name` is how it is printed: as said, of one. `champion`: the words themselves say that it was won."""

    span: Span
    name: str
    champion: bool = False
    several: bool = False
    """More than one was won: "two league titles"."""


def competitions(scene: Scene, words: Titles, gazetteer: Gazetteer) -> list[Competition]:
    """In order, not overlapping: the longest wins, of equals the catalogue's."""
    listed = scene.of(Kind.COMPETITION, scene.span.start, scene.span.end)
    known = [_competition(scene.text, e.span) for e in listed]
    clubs = [e for e in scene.elements if e.kind is Kind.CLUB]
    found = known + [c for c in _named(scene, words, gazetteer) if not _is_club(c.span, clubs)]
    kept: list[Competition] = []
    for one in sorted(found, key=lambda c: (c.span.start - c.span.end, not c.champion)):
        if not any(k.span.start < one.span.end and one.span.start < k.span.end for k in kept):
            kept.append(one)
    return sorted(kept, key=lambda c: c.span)


def _named(scene: Scene, words: Titles, gazetteer: Gazetteer) -> Iterator[Competition]:
    text, span = scene.text, scene.span
    for match in words.champion_of_place.finditer(text, span.start, span.end):
        if _is_place(match["place"], words):
            yield Competition(Span(*match.span()), _championship(match["place"], words, gazetteer), champion=True)
    for match in words.of_place.finditer(text, span.start, span.end):
        where = _with_place(match, words) if match["place"] else Span(*match.span())
        if where:
            yield _competition(text, where)
    for match in words.named.finditer(text, span.start, span.end):
        yield _competition(text, Span(*match.span()))


def _competition(text: str, span: Span) -> Competition:
    said = " ".join(span.cut(text).split())
    return Competition(span, singular(said), several=singular(said) != said)


def _with_place(match: re.Match[str], words: Titles) -> Span | None:
    """The competition's name, as far as its place goes: "liga inglesa", not "liga inglesa Ferguson"."""
    words_of = match["place"].split()
    leading = match.start("place") == match.start()
    for count in range(len(words_of), 0, -1):
        place = " ".join(words_of[-count:] if leading else words_of[:count])
        if _is_place(place, words):
            if leading:
                return Span(match.end("place") - len(place), match.end())
            whole = count == len(words_of)
            return Span(match.start(), match.end() if whole else match.start("place") + len(place))
    return None


def _is_place(said: str, words: Titles) -> bool:
    return bool(
        compiled(words.words.scopes).fullmatch(said)
        or country_of_demonym(said)
        or (said[0].isupper() and country_of_name(said))
        or said.casefold() in _PLACES
    )


#: Continents and parts of countries that have championships.
_PLACES = frozenset(
    [
        "sudamericano",
        "sudamericana",
        "sul-americano",
        "sul-americana",
        "europeo",
        "europea",
        "europeu",
        "europeia",
        "european",
        "asiático",
        "asiática",
        "asian",
        "africano",
        "africana",
        "african",
        "gaúcho",
        "carioca",
        "paulista",
        "mineiro",
        "baiano",
        "catarinense",
        "paranaense",
        "pernambucano",
        "cearense",
        "goiano",
    ]
)


def _championship(place: str, words: Titles, gazetteer: Gazetteer) -> str:
    """What a "campeón uruguayo" won, as the catalogue writes it where it has that."""
    feminine = words.words.language != "en" and place.endswith("a") and not _invariable(place)
    word = place[:-1] + "o" if feminine else place
    said = words.words.championship.format(word)
    titled = said.title() if words.words.language != "en" else said
    return titled if gazetteer.competitions_named(titled) else said


def _invariable(place: str) -> bool:
    return place.casefold() in _PLACES or place.endswith("ista")


def _is_club(span: Span, clubs: list[Element]) -> bool:
    """A club's name, or a part of one, is no competition; a country may stand in a competition's name."""
    for club in clubs:
        national = club.team is not None and club.team.national
        inside = national and span.start < club.span.start
        if club.span.start < span.end and span.start < club.span.end and not inside:
            return True
    return False


def singular(said: str) -> str:
    """The name of one: "campeonatos" won three times are three times a "campeonato"."""
    said = " ".join(said.split())
    head, _, rest = said.partition(" ")
    if head.casefold() in _PLURALS:
        head = head[:-1]
    said = f"{head} {rest}".strip()
    return compiled(r"\b(title|cup|championship|league|crown)s$").sub(r"\1", said)


_PLURALS = frozenset(
    [
        "campeonatos",
        "copas",
        "ligas",
        "taças",
        "supercopas",
        "supertaças",
        "recopas",
        "títulos",
        "torneos",
        "torneios",
        "superligas",
    ]
)
