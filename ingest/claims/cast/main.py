"""Whom and which club the document is about."""

import re
from collections import Counter

from clubs.countries import country_of_demonym
from ingest.claims.cast.cast import Cast
from ingest.claims.cast.passages import first_club, people_in
from ingest.claims.triggers.trigger import WORD
from ingest.languages.common import COMMON
from ingest.mentions.names import Name, names
from ingest.mentions.people import PersonEntry
from ingest.mentions.teams import Team
from ingest.types import BlockKind, Span


def main_person(cast: Cast) -> PersonEntry | None:
    """Whom the document is about: the person in its title; for a story, only one whom it names elsewhere too."""
    title = next((b for b in cast.source.blocks if b.kind is BlockKind.TITLE), None)
    if title is None or cast.source.kind == "list":
        return None
    said = title.span.cut(cast.source.text).strip("= ")
    if said.isupper() or (said.split(":")[0].isupper() and " " in said.split(":")[0]):
        said = said.split(":")[0].title()
    elif ":" in said and said.split(":")[0].isupper():
        said = said.partition(":")[2].strip()  # "OFICIAL: ..."
    found = list(names(said, Span(0, len(said)), COMMON))
    if cast.source.kind == "biography" and found and _is_name(cast, found[0]):
        return cast.people.resolve(found[0].text) or cast.people.add(found[0].text)
    found = [name for name in found if not name.possessive] or found
    people = [p for name in found if not name.thing and (p := _in_title(cast, name)) and not p.other]
    if len({id(person) for person in people}) == 1:
        return people[0]
    return spoken_of_most(cast) or (_named_first(cast) if cast.source.kind == "biography" else None)


def _is_name(cast: Cast, name: Name) -> bool:
    """A life is entitled by a name, or by what the magazine calls it: "El arquitecto silencioso"."""
    return name.given or len(name.words) > 1 or cast.people.resolve(name.text) is not None


#: So often, and so much more often than any other, is the one named whom a story without a name in its title is about.
_OFTEN, _MORE = 4, 2


def spoken_of_most(cast: Cast) -> PersonEntry | None:
    """Whom the story names again and again, from its beginning on, and nobody else nearly as often."""
    paragraphs = [b.span for b in cast.source.blocks if b.kind is BlockKind.PARAGRAPH]
    counts: Counter[int] = Counter()
    named: dict[int, PersonEntry] = {}
    for span in paragraphs:
        for person in people_in(cast, span):
            named[id(person)] = person
            counts[id(person)] += 1
    most = counts.most_common(2)
    if not most or most[0][1] < _OFTEN or (len(most) > 1 and most[0][1] < _MORE * most[1][1]):
        return None
    person = named[most[0][0]]
    return person if any(one is person for span in paragraphs[:2] for one in people_in(cast, span)) else None


def _named_first(cast: Cast) -> PersonEntry | None:
    """Whose life it is where the title is a phrase: "El arquitecto silencioso"."""
    paragraphs = [b.span for b in cast.source.blocks if b.kind is BlockKind.PARAGRAPH][:2]
    return next((person for span in paragraphs for person in people_in(cast, span)), None)


def is_obituary(cast: Cast) -> bool:
    """Does the story open with the death of the one in its title? Then it tells his life."""
    paragraphs = [b.span for b in cast.source.blocks if b.kind is BlockKind.PARAGRAPH][:2]
    main = cast.people.main
    return main is not None and any(
        word.group().casefold() in cast.pack.dying
        for span in paragraphs
        for word in WORD.finditer(cast.source.text, span.start, span.end)
    )


def home_country(cast: Cast) -> str:
    """The country of whom the document is about: "es un exfutbolista y técnico costarricense"."""
    paragraphs = [b.span for b in cast.source.blocks if b.kind is BlockKind.PARAGRAPH][:2]
    for span in paragraphs if cast.people.main else ():
        if found := _IS_A.search(cast.source.text, span.start, span.end):
            for word in WORD.finditer(found.group(1)):
                if (code := country_of_demonym(word.group())) and not _OF_TEAM.search(found.group(1), 0, word.start()):
                    return code
    return ""


_IS_A = re.compile(r"\b(?:es|fue|era|is|was|é|foi)\s+(?:una?|uma?|an?)\s+([^.;:]{3,100})")
_OF_TEAM = re.compile(r"\b(?:selección|seleção|selecção|liga|league|national)\s+(?:nacional\s+)?$")


def has_sections(cast: Cast) -> bool:
    """Does the document part the coach's life from the player's by headings?"""
    headings = [b.span.cut(cast.source.text).strip("= ") for b in cast.source.blocks if b.kind is BlockKind.HEADING]
    return cast.source.kind == "biography" and any(
        cast.pack.coach_section.search(h) and not cast.pack.honours_section.search(h) for h in headings
    )


def topic(cast: Cast) -> Team | None:
    """The club that the document is about: of its title, else the first of its first paragraphs."""
    for kinds in ({BlockKind.TITLE}, {BlockKind.PARAGRAPH}):
        for block in cast.source.blocks:
            if block.kind in kinds and (club := first_club(cast, block.span)):
                return club
    return None


def _in_title(cast: Cast, name: Name) -> PersonEntry | None:
    """A headline's name, which may be a nickname before the surname ("Bolillo Gómez")."""
    person = cast.people.resolve(name.text)
    if person or len(name.words) < 2 or cast.gazetteer.find_clubs(cast.source.text, name.span):
        return person
    return cast.people.resolve(name.words[-1])
