"""A sentence with everything that was found in it."""

import re

from ingest.claims.scene import Element, Kind, Scene
from ingest.claims.staging.clubs import club_element, opponents_listed, surname, whole_names
from ingest.claims.staging.people import people_named
from ingest.claims.staging.standins import (
    by_ground,
    federations,
    national_squads,
    nicknamed,
    the_nation,
    the_national_team,
)
from ingest.claims.triggers.find import find_triggers
from ingest.gazetteer import Gazetteer
from ingest.languages.pack import Pack
from ingest.mentions.epithets import Epithets
from ingest.mentions.people import People
from ingest.mentions.teams import Teams
from ingest.types import DateMention, Span

_AWARD = re.compile(r"\s+(?:of the|del|do) (?:month|year|season|century|decade|mes|mês|año|ano|siglo)", re.IGNORECASE)


def scene(
    text: str,
    span: Span,
    dates: list[DateMention],
    people: People,
    teams: Teams,
    gazetteer: Gazetteer,
    pack: Pack,
    epithets: Epithets | None = None,
) -> Scene:
    """Everything found in text[span]. `epithets` knows whom "the Englishman" means, and learns from what is found."""
    competitions = gazetteer.find_competitions(text, span)
    found = opponents_listed(text, [club_element(text, span, m, teams, pack) for m in gazetteer.find_clubs(text, span)])
    found += [Element(Kind.COMPETITION, c.span, competitions=c.candidates) for c in competitions]
    found = [surname(text, span, e, people) for e in whole_names(text, span, found)]
    found += federations(text, span, found, teams, pack)
    found += the_nation(text, span, found, teams, pack)
    found += national_squads(text, span, found, teams, pack)
    found += the_national_team(text, span, found, teams, pack)
    found += nicknamed(text, span, found, gazetteer, teams, pack)
    found += people_named(text, span, found, people, teams)
    found = by_ground(text, span, found, teams)
    if epithets:
        found = _epithets(text, span, found, epithets, pack)
    clubs = [e.span for e in found if e.kind is Kind.CLUB]
    found += [Element(Kind.DATE, date.span, date=date) for date in dates if not _within(date.span, clubs)]
    found += _roles(text, span, pack)
    covered = [e.span for e in found if e.kind in (Kind.PERSON, Kind.OTHER)]
    triggers = [
        trigger
        for trigger in find_triggers(text, span, pack)
        if not any(name.start <= trigger.head.start and trigger.head.end <= name.end for name in covered)
    ]
    return Scene(text, span, tuple(sorted(found, key=lambda e: (e.span, e.kind))), tuple(triggers))


def _within(span: Span, clubs: list[Span]) -> bool:
    """ "o 1.º de Agosto", "12 de Octubre": a club's name is no date."""
    return any(span.start < club.end and club.start < span.end for club in clubs)


def _epithets(text: str, span: Span, found: list[Element], epithets: Epithets, pack: Pack) -> list[Element]:
    """With "the Englishman" as the person whom it means, where no club or name stands there already."""
    named = sorted(((e.span, e.person) for e in found if e.kind is Kind.PERSON and e.person), key=lambda one: one[0])
    find = epithets.find if pack.language == "en" else epithets.find_romance
    meant = [Element(Kind.PERSON, where, person=person) for where, person in find(text, span, named)]
    covered = [e.span for e in meant]
    return [
        e for e in found if e.kind is not Kind.NAME or not any(c.start <= e.span.start < c.end for c in covered)
    ] + meant


def _roles(text: str, span: Span, pack: Pack) -> list[Element]:
    result = []
    for number, match in pack.roles.numbered(text, span.start, span.end):
        if _AWARD.match(text, match.end()):
            continue
        word = pack.role_list[number]
        result.append(Element(Kind.ROLE, Span(*match.span()), role=word.role, squad=word.squad))
    return result
