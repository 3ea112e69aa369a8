"""He begins, holds or goes on in a post, or is linked with it."""

import re

from careers.vocabulary import Factuality, Role
from ingest.claims.clause import Clause
from ingest.claims.drafts import Draft
from ingest.claims.events.coaching import speaks_of_coaching
from ingest.claims.events.post import posts_at
from ingest.claims.factuality import told_as
from ingest.claims.scene import Element, Kind, squad_of
from ingest.claims.when.timed import timed
from ingest.claims.where.around import origins
from ingest.claims.where.bosses import chief_of
from ingest.claims.where.named import clubs
from ingest.claims.where.unnamed import fallback
from ingest.claims.who.objects import other_person
from ingest.grammar import Tense
from ingest.languages.clauses import lemmas
from ingest.lexicon import Event
from ingest.mentions.people import PersonEntry

_BEING = frozenset({"be", "ser"})
_BY = re.compile(r"\s*\b(?:by|por|pel[oa])\b")
_WORKING = lemmas("WORKING")
_ASSISTING = lemmas("ASSISTING")
_ARRIVING = lemmas("ARRIVING")
_ONLY_HIM = lemmas("ONLY_HIM")


def holding_post(clause: Clause, who: PersonEntry) -> list[Draft]:
    """He begins, holds, goes on in a post, or is linked with it."""
    if _names_another(clause, who):
        return []
    named = clubs(clause)
    if _of_nobody(clause, named):
        return []
    if clause.trigger.lemma in _ASSISTING and _BY.match(clause.text, clause.trigger.head.end):
        return []  # "assisted by X": told of X, beside whom he heads
    if clause.trigger.lemma in _ASSISTING and (boss := other_person(clause, who)):
        return _assisting(clause, who, boss, named)
    if clause.trigger.lemma in _WORKING and clause.trigger.tense is Tense.GERUND and not clause.all(Kind.ROLE):
        return _under(clause, who)  # "ya estaba trabajando en Quilmes": as what?
    if clause.trigger.weak and not speaks_of_coaching(clause, who):
        return []
    if (clause.trigger.weak or clause.club_acts) and _told_next(clause):
        return []
    if not named and _of_unknown_team(clause):
        return []
    if not named:
        team = fallback(clause, who)
        return (posts_at(clause, who, None, team, False) if team else []) + _before(clause, who)
    drafts = [d for club in named if club.team for d in posts_at(clause, who, club, club.team, len(named) > 1)]
    return drafts + _before(clause, who)


def _before(clause: Clause, who: PersonEntry) -> list[Draft]:
    """ "llega al Granada procedente del Cádiz": where he had a post before this one."""
    if clause.trigger.event is not Event.START or told_as(clause) is Factuality.DENIED:
        return []
    return [Draft(clause.scene.span, who, e.team, Role.HEAD) for e in origins(clause) if e.team and not e.team.national]


def _of_nobody(clause: Clause, named: list[Element]) -> bool:
    """ "vino el Mundial", "esperaba rivales": a club comes and none is named, or one waits for others."""
    if clause.trigger.lemma in _ARRIVING and clause.trigger.weak and clause.trigger.event is Event.START:
        return not named
    return clause.trigger.lemma in _ONLY_HIM and clause.club_acts and not clause.trigger.clitic


def _assisting(clause: Clause, who: PersonEntry, boss: PersonEntry, named: list[Element]) -> list[Draft]:
    """ "was named adviser to Ghana, assisting Otto Addo": of a post just told it says under whom."""
    told = clause.doc.discourse.told
    team = named[0].team if named else told[-1] if told else clause.doc.discourse.club_of(who)
    if team is None or boss.other:
        return []
    head = Draft(clause.scene.span, boss, team, Role.HEAD)
    if clause.trigger.tense is Tense.GERUND and told:
        return [head]
    return [timed(clause, Draft(clause.scene.span, who, team, Role.ASSISTANT, under=boss), None, []), head]


def _names_another(clause: Clause, who: PersonEntry) -> bool:
    """ "the favourite is Shamrock Rovers boss Stephen Bradley": who is named is no subject."""
    if clause.trigger.event is not Event.HOLD or clause.trigger.noun is not None or clause.trigger.lemma not in _BEING:
        return False
    words = clause.after(Kind.ROLE)[:1]
    behind = [e for word in words for e in clause.people(word.span.end, word.span.end + 2)]
    return bool(behind) and behind[0].person is not who


def _of_unknown_team(clause: Clause) -> bool:
    """ "Rivals Kotoko are still coached by X": of a team that nobody knows, and not of the one spoken of before."""
    by_him = clause.trigger.passive and _BY.match(clause.text, clause.trigger.head.end) is not None
    return by_him and bool(clause.before(Kind.NAME))


def _under(clause: Clause, who: PersonEntry) -> list[Draft]:
    """ "was named assistant at X, working under Y": of a post just told it says who was in charge."""
    told, boss = clause.doc.discourse.told, chief_of(clause, who)
    return [Draft(clause.scene.span, boss, told[-1], Role.HEAD)] if told and boss and not boss.other else []


def _told_next(clause: Clause) -> bool:
    """ "volverá a Alianza para formar parte del comando técnico": the purpose says as what, and tells the post."""
    if clause.all(Kind.ROLE) or clause.trigger.event is not Event.START:
        return False
    later = [t for t in clause.scene.triggers if t.head.start > clause.trigger.head.start][:1]
    roles = [r for t in later for r in clause.scene.of(Kind.ROLE, t.head.start, clause.scene.span.end)]
    squads = [t for t in later if squad_of(clause.scene, t.head.start, clause.scene.span.end, clause.doc.pack)]
    clubs_there = [c for t in later for c in clause.scene.of(Kind.CLUB, t.head.end, t.head.end + 12)]
    return (
        bool(roles or squads or (clubs_there and not clause.after(Kind.CLUB) and later[0].event is Event.HOLD))
        and later[0].tense in (Tense.INFINITIVE, Tense.FUTURE, Tense.CONDITIONAL)
        and later[0].event in (Event.HOLD, Event.START)
    )
