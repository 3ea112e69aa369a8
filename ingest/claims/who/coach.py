"""The coach whom a clause speaks of."""

from ingest.claims.clause import Clause
from ingest.claims.who.beside import beside_noun
from ingest.claims.who.meant import by_post, latter, meant, of_possessive, resumed_opening, speaker
from ingest.claims.who.objects import the_object
from ingest.claims.who.subjects import (
    agent_of,
    apposed,
    before_relative,
    before_who,
    cataphoric,
    cleft,
    free_one,
    fronted,
    inverted,
    named_subject,
)
from ingest.grammar import Tense
from ingest.lexicon import Event, Voice
from ingest.mentions.people import PersonEntry


def coach(clause: Clause, subject: PersonEntry | None) -> PersonEntry | None:
    """The coach whom the clause speaks of. `subject` is that of the clause before, whom an ellipsis means."""
    if clause.trigger.me and clause.trigger.voice is Voice.CLUB:
        return speaker(clause)
    if clause.club_acts:
        return the_object(clause)
    passive = clause.trigger.passive or clause.trigger.tense is Tense.PARTICIPLE
    if (
        passive
        and clause.trigger.event is not Event.REPLACE
        and clause.trigger.voice is Voice.COACH
        and (agent := agent_of(clause))
    ):
        return agent
    if clause.trigger.noun is not None and clause.trigger.event in (Event.REPLACE, Event.REPLACED):
        return subject or named_subject(clause) or clause.doc.discourse.focus
    if clause.trigger.own:
        return speaker(clause)
    return (
        beside_noun(clause)
        or cleft(clause)
        or fronted(clause)
        or latter(clause)
        or apposed(clause)
        or free_one(clause)
        or of_possessive(clause)
        or (before_who(clause) if clause.trigger.event is not Event.FOLLOW else None)
        or named_subject(clause)
        or inverted(clause)
        or (before_relative(clause) if clause.trigger.event is not Event.FOLLOW else None)
        or cataphoric(clause)
        or by_post(clause)
        or resumed_opening(clause)
        or meant(clause, subject)
    )
