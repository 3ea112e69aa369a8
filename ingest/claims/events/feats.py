"""What a team did or won under him, which says that he was there."""

import re
from dataclasses import replace

from careers.vocabulary import Role
from ingest.claims.clause import Clause
from ingest.claims.drafts import Draft
from ingest.claims.events.coaching import speaks_of_coaching
from ingest.claims.factuality import told_as
from ingest.claims.scene import Element, Kind, squad_of
from ingest.claims.when.dated import day
from ingest.claims.where.named import clubs, won_with
from ingest.claims.who.coach import coach
from ingest.mentions.people import PersonEntry
from ingest.types import DateMention

_BETWEEN = re.compile(r",?\s(?:entre|between|from)\s+$|\s\($")


def guiding_team(clause: Clause, who: PersonEntry) -> list[Draft]:
    """ "guided Nantes to third place": that he was in charge, of the club right behind the verb, and no date."""
    for club in clubs(clause)[:1]:
        gap = clause.text[clause.trigger.head.end : club.span.start]
        if (
            club.team
            and club.span.start > clause.trigger.head.end
            and len(gap) < 10
            and not clause.doc.discourse.playing
            and (club.team.country or club.team.national)
        ):
            role = clause.doc.discourse.roles.get(who.name, Role.HEAD)
            held = told_as(clause)
            draft = Draft(clause.scene.span, who, club.team, role, factuality=held)
            if club.squad:  # at a tournament that has its year
                draft = replace(draft, role=Role.HEAD, squad=club.squad, during=day(clause, []))
            elif period := _period(clause, club):
                draft = replace(draft, start=period.bounds, end=period.until)
            return [draft]
    return []


def _period(clause: Clause, club: Element) -> DateMention | None:
    """ "levou o Leeds a dois play-offs, entre 2015 e 2017": both ends of the time in which he did."""
    found = [
        e.date
        for e in clause.scene.of(Kind.DATE, club.span.end, clause.span.end)
        if e.date and e.date.until and _BETWEEN.search(clause.left_of(e.span.start, 10))
    ]
    if len(found) == 1 and not found[0].season:
        return found[0]
    seasons = [e.date for e in clause.before(Kind.DATE) if e.date and e.date.season and e.date.until]
    return seasons[0] if len(seasons) == 1 and not found else None  # "em 2005/06 levou o Leiria ao sétimo lugar"


def winning_title(clause: Clause, subject: PersonEntry | None) -> list[Draft]:
    """ "No Inter, venceu a Sul-Americana de 2008", "won the cup with Ajax": that he was there then."""
    club = won_with(clause)
    who = coach(clause, subject) if club else None
    if club is None or club.team is None or who is None or who.other or who.name not in clause.doc.discourse.roles:
        return []
    if not speaks_of_coaching(clause, who) or any(e.person is not who for e in clause.before(Kind.PERSON)):
        return []
    years = [d.date.bounds for d in clause.all(Kind.DATE) if d.date and d.date.until is None and d.date.bounds.known]
    during = years[0] if len(years) == 1 else None
    squad = squad_of(clause.scene, clause.span.start, clause.span.end, clause.doc.pack) or club.squad
    return [Draft(clause.scene.span, who, club.team, clause.doc.discourse.roles[who.name], squad=squad, during=during)]
