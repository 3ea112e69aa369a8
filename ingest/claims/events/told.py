"""The drafts of one clause: who it speaks of, and which event it tells of him."""

from dataclasses import replace

from careers.vocabulary import EndReason
from ingest.claims.clause import Clause
from ingest.claims.drafts import Draft
from ingest.claims.events.coaching import coached_then
from ingest.claims.events.ending import ending_post
from ingest.claims.events.feats import guiding_team, winning_title
from ingest.claims.events.following import following_boss
from ingest.claims.events.holding import holding_post
from ingest.claims.events.replacing import replacing_another
from ingest.claims.events.skips import tells_nothing
from ingest.claims.scene import Kind
from ingest.claims.who.beside import companions, fellow_candidates, together, with_assistant
from ingest.claims.who.coach import coach
from ingest.languages.clauses import lemmas
from ingest.lexicon import Event, Voice
from ingest.mentions.people import PersonEntry

_PARTING = lemmas("PARTING")


def read_clause(clause: Clause, subject: PersonEntry | None) -> list[Draft]:
    """What the clause tells. `subject` is whom the clause before spoke of."""
    clause = _as_its_object_says(clause)
    event = clause.trigger.event
    if event is Event.WIN:
        return winning_title(clause, subject)
    if event is Event.LINK and not _names_candidate(clause, subject):
        return []
    who = coach(clause, subject)
    if who is None or who.other or (clause.doc.discourse.playing and not coached_then(clause, who)):
        return []
    if tells_nothing(clause):
        return []
    if event in (Event.REPLACE, Event.REPLACED):
        return replacing_another(clause, who)
    others = (*companions(clause, who), *together(clause, who), *fellow_candidates(clause, who))
    told = [d for one in (who, *others) for d in _told_of(clause, one)]
    return told + [replace(d, person=one, role=role) for one, role in with_assistant(clause, who) for d in told[:1]]


def _as_its_object_says(clause: Clause) -> Clause:
    """ "Farrow parted company with Rochdale": who is left is the club, so the coach acts."""
    trigger = clause.trigger
    if trigger.lemma not in _PARTING or not clause.club_acts or trigger.clitic or clause.after(Kind.PERSON):
        return clause
    if not clause.after(Kind.CLUB):
        return clause
    return replace(clause, trigger=replace(trigger, voice=Voice.COACH, reason=EndReason.MUTUAL))


def _names_candidate(clause: Clause, subject: PersonEntry | None) -> bool:
    """ "saiu do X e agora é o favorito do Y": the subject of the clause before, or the one of whom the part is."""
    if clause.all(Kind.PERSON) or clause.doc.discourse.section_main:
        return True
    return subject is not None and clause.trigger.noun is not None and bool(clause.all(Kind.CLUB))


def _told_of(clause: Clause, who: PersonEntry) -> list[Draft]:
    event = clause.trigger.event
    if event is Event.END:
        return ending_post(clause, who)
    if event is Event.FOLLOW:
        return following_boss(clause, who)
    if event is Event.GUIDE:
        return guiding_team(clause, who)
    return holding_post(clause, who)
