"""A sentence's people: by name, by nickname, and names of which nothing is known."""

from ingest.claims.scene import Element, Kind
from ingest.claims.staging.clubs import PART_OF_A_TOWN
from ingest.languages.common import COMMON
from ingest.languages.names import CLUB_WORDS
from ingest.mentions.names import Name, names
from ingest.mentions.people import People, quoted
from ingest.mentions.teams import Teams
from ingest.types import Span


def people_named(text: str, span: Span, found: list[Element], people: People, teams: Teams) -> list[Element]:
    """Names that no club or competition covers; a name that contains a club's is a person's where it begins with a
    given name ("Nuno Espírito Santo")."""
    result = []
    for name in names(text, span, COMMON):
        inside = [e for e in found if e.span.start < name.span.end and name.span.start < e.span.end]
        if any(e.span.start <= name.span.start and name.span.end <= e.span.end for e in inside):
            continue
        if (
            inside
            and not people.knows(name.text)
            and not (name.given and len(name.words) > 1 and inside[0].span.start > name.span.start)
        ):
            result += _rest(text, name, inside, people)
            continue
        for element in inside:
            found.remove(element)
        alone = len(name.words) == 1 and not PART_OF_A_TOWN.search(text, span.start, name.span.start)
        known = teams.part(name.text) if alone and not people.resolve(name.text) else None
        if known is None and alone and name.text in CLUB_WORDS:
            known = teams.short(name.text, name.span.start)
        if known and known.national and name.possessive:
            continue  # "Algeria's USM Alger"
        result.append(Element(Kind.CLUB, name.span, team=known) if known else _named(name, people))
    result += _nicknames(text, span, people)
    return result


def _rest(text: str, name: Name, inside: list[Element], people: People) -> list[Element]:
    """ "Chelsea's Emma Hayes", "Alianza Lima César": what follows the club inside one run of capitals."""
    end = max(e.span.end for e in inside)
    return [_named(rest, people) for rest in names(text, Span(end, name.span.end), COMMON) if end < name.span.end]


def _named(name: Name, people: People) -> Element:
    person = None if name.thing else people.resolve(name.text)
    kind = Kind.PERSON if person else Kind.NAME
    if person and person.other:
        kind = Kind.OTHER
    possessive = name.possessive or people.bare(name.text) != name.text
    return Element(kind, name.span, person=person, possessive=possessive)


def _nicknames(text: str, span: Span, people: People) -> list[Element]:
    result = []
    for found in quoted(text[span.start : span.end]):
        if person := people.resolve(found.group(1)):
            result.append(
                Element(Kind.PERSON, Span(span.start + found.start(1), span.start + found.end(1)), person=person)
            )
    return result
