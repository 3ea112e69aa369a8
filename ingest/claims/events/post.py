"""One post at one club, with its role, squad, dates and the boss in it."""

import re
from dataclasses import replace

from careers.dates import UNKNOWN
from careers.vocabulary import Factuality, Role
from ingest.claims.clause import Clause
from ingest.claims.drafts import Draft
from ingest.claims.events.carried import left_then
from ingest.claims.events.roles import role_of
from ingest.claims.events.squads import squad_in
from ingest.claims.factuality import told_as
from ingest.claims.scene import Element, Kind
from ingest.claims.when.dated import bracketed
from ingest.claims.when.periods import periods
from ingest.claims.when.several import spells_listed
from ingest.claims.when.timed import timed
from ingest.claims.where.bosses import boss_of, chief_of, hirer
from ingest.languages.clauses import lemmas
from ingest.languages.pack import ASSISTING
from ingest.lexicon import Event
from ingest.mentions.people import PersonEntry
from ingest.mentions.teams import Team

_RETURNING = lemmas("RETURNING")
_WITH_HIM = re.compile(r"\bwith (?:him|her)\s+to (?:work|serve|act) as an? (?:\w+ )?coach\b")


def posts_at(clause: Clause, who: PersonEntry, club: Element | None, team: Team, listed: bool) -> list[Draft]:
    """His post at `team`, and that of his boss there. `listed`: `club` is one of several of the clause."""
    role, word = role_of(clause, who)
    if role is None and clause.trigger.event is not Event.STAY:
        role = _still(clause, who, team)
    if clause.trigger.event is Event.STAY and word and word.span.cut(clause.text) == "coach":
        role = clause.doc.discourse.roles.get(who.name, role)  # "remained there as a coach"
    role = Role.ASSISTANT if role is Role.HEAD and _went_along(clause) else role
    boss = (boss_of(clause, who) or hirer(clause, who)) if role in ASSISTING else None
    boss = chief_of(clause, who) if role in (Role.OTHER, Role.YOUTH) else boss
    squad = squad_in(clause, club, who, team)
    draft = Draft(
        span=clause.scene.span,
        person=who,
        team=team,
        role=role,
        role_words=word.span.cut(clause.text) if word and role is Role.OTHER else "",
        squad=squad,
        factuality=told_as(clause),
        under=boss,
        another=clause.says(clause.doc.pack.before) or _comes_back(clause, who, team),
    )
    drafts = _dated(clause, draft, club, listed)
    if clause.club_acts and (actor := hirer(clause, who)) and not clause.doc.discourse.club_of(actor):
        clause.doc.discourse.at(actor, team, None)
    if boss and not boss.other:
        squad = "" if role in (Role.OTHER, Role.YOUTH) else squad
        drafts.append(Draft(draft.span, boss, team, Role.HEAD, squad=squad, factuality=draft.factuality))
    return drafts + _taken_from(clause, drafts[0])


def _taken_from(clause: Clause, draft: Draft) -> list[Draft]:
    """ "took over at Rochdale in June from Joe Hale": who was there before, until then."""
    if clause.trigger.event is not Event.START or draft.factuality is not Factuality.ASSERTED:
        return []
    people = [e for e in clause.after(Kind.PERSON) if e.person is not draft.person and not e.possessive]
    for number, element in enumerate(people):
        if found := _FROM.search(clause.left_of(element.span.start, 30)):
            with_him = [p for p in people[number + 1 :] if _AND.fullmatch(clause.text[element.span.end : p.span.start])]
            role = Role.INTERIM if _INTERIM.search(found.group()) else None
            end = draft.start or UNKNOWN
            if not end.known and draft.person in clause.doc.discourse.begun:
                end = clause.doc.discourse.since or UNKNOWN  # "was appointed in May, taking over from X"
            return [
                Draft(clause.scene.span, e.person, draft.team, role, squad=draft.squad, end=end)
                for e in (element, *with_him)
                if e.person
            ]
    return []


#: Of the language whose "de" is not "of".
_FROM = re.compile(
    r"\bfrom\s+(?:(?:the|his|former|outgoing|caretakers?|interim|manager|coach|boss|head|departing|sacked|duo|pair)\s+)*$"
)
_INTERIM = re.compile(r"\b(?:caretaker|interim)")
_AND = re.compile(r"\s*(?:,|and|&)\s*")


def _comes_back(clause: Clause, who: PersonEntry, team: Team) -> bool:
    """ "regresó a Olimpia", told after posts elsewhere: another spell than the one told before."""
    if clause.trigger.lemma not in _RETURNING or team in clause.doc.discourse.told:
        return False
    named = bool(clause.after(Kind.CLUB) or clause.after(Kind.NAME) or clause.before(Kind.CLUB))
    return (clause.doc.discourse.life and clause.doc.discourse.was_before(who, team)) or not named


def _went_along(clause: Clause) -> bool:
    """ "took him with him to work as a coach": who goes along goes as an assistant."""
    return bool(_WITH_HIM.search(clause.text, clause.scene.span.start, clause.scene.span.end))


def _dated(clause: Clause, draft: Draft, club: Element | None, listed: bool) -> list[Draft]:
    """The post with its dates; several where the clause lists several times in it."""
    own = club is not None and (listed or bracketed(clause, club) is not None)
    drafts = [timed(clause, draft, club if own else None, clause.carried.dates)]
    several = spells_listed(clause.scene, club, _next_club(clause, club)) if club and _holds(clause) else []
    if several or (not listed and (several := periods(clause))):
        drafts = [replace(draft, start=start or UNKNOWN, end=end) for start, end in several]
    if drafts[0].start is UNKNOWN and (then := left_then(clause)):
        drafts = [replace(drafts[0], start=then)]
    if club and club.date and listed:
        drafts = [replace(drafts[0], start=club.date.bounds, end=club.date.bounds, during=None)]
    return drafts


def _holds(clause: Clause) -> bool:
    return clause.trigger.event is Event.HOLD


def _next_club(clause: Clause, club: Element) -> int:
    """Where the dates of this club end."""
    others = clause.scene.of(Kind.CLUB, club.span.end, clause.span.end)
    return others[0].span.start if others else clause.span.end


def _still(clause: Clause, who: PersonEntry, team: Team) -> Role:
    """A caretaker of whom no other role is said stays one, while he is told to hold the post, not to begin it."""
    discourse = clause.doc.discourse
    same = discourse.club_of(who) is not None and discourse.roles.get(who.name) is Role.INTERIM
    interim = same and clause.trigger.event is Event.HOLD and discourse.club_of(who) == team
    return Role.INTERIM if interim and not clause.all(Kind.DATE) else Role.HEAD
