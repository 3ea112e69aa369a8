"""An assistant follows his boss."""

from functools import partial

from careers.dates import UNKNOWN
from careers.vocabulary import Role
from ingest.claims.clause import Clause
from ingest.claims.drafts import Draft
from ingest.claims.events.roles import role_of
from ingest.claims.factuality import told_as
from ingest.claims.scene import Kind
from ingest.claims.when.dated import day
from ingest.claims.where.named import clubs
from ingest.claims.who.objects import other_person
from ingest.languages.pack import ASSISTING
from ingest.mentions.people import PersonEntry


def following_boss(clause: Clause, who: PersonEntry) -> list[Draft]:
    """ "Su ayudante lo seguirá en la misma función": an assistant at the club of whom he follows."""
    discourse = clause.doc.discourse
    boss = (discourse.main or discourse.focus) if clause.trigger.clitic else other_person(clause, who)
    role, _ = role_of(clause, who)
    told = clause.scene.of(Kind.ROLE, clause.scene.span.start, clause.trigger.head.start)
    named = clubs(clause)
    known = (role, discourse.roles.get(who.name), *(e.role for e in told), Role.ASSISTANT if named else None)
    role = next((r for r in known if r in ASSISTING), None)
    if boss is None or boss is who or boss.other or role is None:
        return []
    meant = (discourse.topic if boss is discourse.main else None) or discourse.club_of(boss)
    teams = [club.team for club in named if club.team] or ([meant] if meant else [])
    start = (day(clause, []) if len(teams) == 1 else None) or UNKNOWN
    post = partial(Draft, clause.scene.span, who, role=role, start=start, under=boss, factuality=told_as(clause))
    return [post(team) for team in teams]
