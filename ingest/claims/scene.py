"""A sentence with everything that was found in it, in order: people, clubs, dates, roles, competitions and triggers."""

import re
from dataclasses import dataclass, field
from enum import StrEnum

from careers.vocabulary import Role
from ingest.claims.triggers import Trigger, find_triggers
from ingest.gazetteer import Gazetteer
from ingest.languages.common import COMMON
from ingest.languages.pack import Pack
from ingest.mentions.names import Name, names
from ingest.mentions.people import People, PersonEntry, quoted
from ingest.mentions.teams import Team, Teams
from ingest.types import ClubMention, CompetitionMention, DateMention, Span


class Kind(StrEnum):
    PERSON = "person"
    CLUB = "club"
    DATE = "date"
    ROLE = "role"
    COMPETITION = "competition"
    NAME = "name"  # capitalised, and nothing more is known of it


@dataclass(frozen=True, slots=True)
class Element:
    kind: Kind
    span: Span
    person: PersonEntry | None = None
    team: Team | None = None
    date: DateMention | None = None
    role: Role | None = None
    squad: str = ""
    competitions: tuple[str, ...] = ()
    possessive: bool = False
    opponent: bool = False
    place: bool = False


@dataclass(frozen=True, slots=True)
class Scene:
    text: str
    span: Span
    elements: tuple[Element, ...]
    triggers: tuple[Trigger, ...] = field(default=())

    def of(self, kind: Kind, start: int, end: int) -> list[Element]:
        """The elements of a kind that begin within [start, end)."""
        return [e for e in self.elements if e.kind is kind and start <= e.span.start < end]

    def between(self, one: int, other: int) -> str:
        return self.text[one:other]


def scene(
    text: str,
    span: Span,
    dates: list[DateMention],
    people: People,
    teams: Teams,
    gazetteer: Gazetteer,
    pack: Pack,
) -> Scene:
    """Everything found in text[span]."""
    competitions = gazetteer.find_competitions(text, span)
    found = [_club(text, span, mention, teams, pack) for mention in gazetteer.find_clubs(text, span)]
    found += [Element(Kind.COMPETITION, c.span, competitions=c.candidates) for c in competitions]
    found += _people(text, span, found, people, teams)
    found += [Element(Kind.DATE, date.span, date=date) for date in dates]
    found += _roles(text, span, pack)
    triggers = find_triggers(text, span, pack)
    return Scene(text, span, tuple(sorted(found, key=lambda e: (e.span, e.kind))), tuple(triggers))


def _club(text: str, span: Span, mention: ClubMention, teams: Teams, pack: Pack) -> Element:
    before = text[max(span.start, mention.span.start - 40) : mention.span.start].rstrip()
    end = mention.span.end
    possessive = text[end : end + 2] in ("'s", "’s") or text[end : end + 1] in ("'", "’")
    return Element(
        Kind.CLUB,
        mention.span,
        team=teams.team(text, mention),
        squad=mention.squad,
        opponent=bool(pack.opponent.search(before)),
        place=mention.place,
        possessive=possessive,
    )


def _people(text: str, span: Span, found: list[Element], people: People, teams: Teams) -> list[Element]:
    """Names that no club or competition covers; a name that contains a club's is a person's where it begins with a
    given name ("Nuno Espírito Santo")."""
    result = []
    for name in names(text, span, COMMON):
        inside = [e for e in found if e.span.start < name.span.end and name.span.start < e.span.end]
        if any(e.span.start <= name.span.start and name.span.end <= e.span.end for e in inside):
            continue
        if inside and not (name.given and len(name.words) > 1 and inside[0].span.start > name.span.start):
            result += _rest(text, name, inside, people)
            continue
        for element in inside:
            found.remove(element)
        result.append(_named(name, people))
    result += _nicknames(text, span, people)
    return result


def _rest(text: str, name: Name, inside: list[Element], people: People) -> list[Element]:
    """ "Chelsea's Emma Hayes", "Alianza Lima César": what follows the club inside one run of capitals."""
    end = max(e.span.end for e in inside)
    return [_named(rest, people) for rest in names(text, Span(end, name.span.end), COMMON) if end < name.span.end]


def _named(name: Name, people: People) -> Element:
    person = None if name.thing else people.resolve(name.text)
    kind = Kind.PERSON if person else Kind.NAME
    return Element(kind, name.span, person=person, possessive=name.possessive)


def _nicknames(text: str, span: Span, people: People) -> list[Element]:
    result = []
    for found in quoted(text[span.start : span.end]):
        if person := people.resolve(found.group(1)):
            result.append(
                Element(Kind.PERSON, Span(span.start + found.start(1), span.start + found.end(1)), person=person)
            )
    return result


def _roles(text: str, span: Span, pack: Pack) -> list[Element]:
    result = []
    for match in pack.roles.finditer(text, span.start, span.end):
        word = pack.role_list[int((match.lastgroup or "r0")[1:])]
        result.append(Element(Kind.ROLE, Span(*match.span()), role=word.role, squad=word.squad))
    return result


def squad_of(text: str, start: int, end: int, pack: Pack) -> str:
    """The squad that text[start:end] speaks of: "U-17", "women", or "" for the first team."""
    for pattern, squad in pack.squads:
        if found := pattern.search(text, start, end):
            return squad.format(*found.groups())
    return ""


def competition(mention: CompetitionMention, text: str) -> str:
    return re.sub(r"\s+", " ", mention.span.cut(text))
