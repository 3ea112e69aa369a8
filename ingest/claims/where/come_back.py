"""The club to which a coach comes back, and the one that a paragraph goes on about."""

import re
from collections.abc import Iterator

from ingest.claims.clause import Clause
from ingest.claims.scene import Kind
from ingest.claims.where.context import earlier_club, was_presented
from ingest.languages.clauses import lemmas
from ingest.lexicon import Event
from ingest.mentions.people import PersonEntry
from ingest.mentions.teams import Team

_Answers = Iterator[Team | None]
_CONTRACT = re.compile(r"\b(?:deal|contract|contrato|vínculo)\b")
_RETURNING = lemmas("RETURNING")
_BACK = re.compile(
    r"\s*(?:em seguida|(?:meses|semanas|pouco|logo|tempos|anos) depois|enseguida|(?:meses|años|poco|tiempo) después|"
    r"(?:months|years|soon) (?:later|after))"
)


def of_return(clause: Clause, who: PersonEntry) -> _Answers:
    discourse = clause.doc.discourse
    if clause.trigger.weak and discourse.round_up:
        yield discourse.heading
    if clause.trigger.weak and was_presented(clause) and (team := discourse.club_of(who)):
        yield team
    dated = any(d.span.start - clause.trigger.head.end < 6 for d in clause.after(Kind.DATE))
    if clause.trigger.lemma in _RETURNING and discourse.told and dated:
        yield discourse.told[-1]  # "pediu as contas em abril e retornou em agosto"
    if clause.trigger.lemma in _RETURNING and _comes_on(clause):
        yield discourse.club_of(who)  # "Regresó en 2010": to where he was told to have been
    if _BACK.match(clause.text, clause.trigger.head.end):
        yield discourse.club_before(who)


def of_paragraph(clause: Clause, who: PersonEntry) -> _Answers:
    discourse = clause.doc.discourse
    if discourse.heading and _CONTRACT.search(clause.text, clause.trigger.head.start, clause.span.end):
        yield discourse.heading
    if _at_ground(clause) and discourse.recent and clause.all(Kind.DATE):
        yield discourse.recent  # "His name is bound to Racing. He came to El Sardinero in July 1986"
    if discourse.recent and discourse.life and _comes_on(clause) and not discourse.recent.national:
        yield discourse.recent  # "Boca no lo dejó festejar. Firmó en junio"
    if discourse.undated and discourse.last is who and _comes_on(clause):
        yield discourse.undated
    if clause.trigger.weak and not clause.after(Kind.ROLE):
        yield earlier_club(clause) if clause.club_acts and clause.trigger.clitic else None


def _at_ground(clause: Clause) -> bool:
    """Is a place that nobody knows right behind the verb?"""
    places = clause.after(Kind.NAME)
    return bool(places) and clause.trigger.weak and places[0].span.start - clause.trigger.head.end < 10


def _comes_on(clause: Clause) -> bool:
    """ "Llegó en 1991": at the head of its sentence, with a date and no place."""
    opens = clause.trigger.head.start - clause.scene.span.start < 4
    dates = [d for d in clause.after(Kind.DATE) if d.span.start - clause.trigger.head.end < 6]
    return opens and clause.trigger.event is Event.START and bool(dates)
