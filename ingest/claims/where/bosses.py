"""Whose assistant he is, and who took him on."""

import re

from ingest.claims.clause import Clause
from ingest.claims.scene import Kind
from ingest.languages.clauses import lemmas
from ingest.languages.pack import ASSISTING
from ingest.mentions.people import PersonEntry

_GOING_ALONG = lemmas("GOING_ALONG")
FIRM = re.compile(
    r"\b(?:from|with|by|por|pelo|pela|con|com|by the|work(?:ed|s|ing)? for)\s+(?:the |la |el |o |a )?$", re.IGNORECASE
)


def boss_of(clause: Clause, who: PersonEntry) -> PersonEntry | None:
    """Whose assistant he is: the person behind "assistant to", or with a possessive; the nearest to the role."""
    word = next((r for r in clause.all(Kind.ROLE) if r.role in ASSISTING), None)
    people = [e for e in clause.all(Kind.PERSON) if e.person is not who]
    if word:
        people.sort(key=lambda e: abs(e.span.start - word.span.start))
    if clause.trigger.lemma in _GOING_ALONG and (beside := _beside_verb(clause, who)):
        return beside
    for element in people:
        joined = re.search(
            r"\b(?:de|del|do|da|to|of|under|a|con|com|by)\s+(?:el |la |manager |head coach )?$",
            clause.left_of(element.span.start, 16),
        )
        if element.possessive or joined:
            return element.person
    return None


def _beside_verb(clause: Clause, who: PersonEntry) -> PersonEntry | None:
    """ "followed Joe Hale to Rochdale as assistant": the name right behind the verb."""
    end = clause.trigger.head.end
    return next((e.person for e in clause.people(end, end + 2) if e.person is not who), None)


def chief_of(clause: Clause, who: PersonEntry) -> PersonEntry | None:
    """Under whom he worked, in whatever role: "as first-team coach under Joe Hale"."""
    for element in clause.all(Kind.PERSON):
        if element.person is not who and _UNDER.search(clause.left_of(element.span.start, 30)):
            return element.person
    return None


_UNDER = re.compile(
    r"\b(?:[Uu]nder|bajo|a las órdenes de|às ordens de|sob(?: o comando de)?)\s+(?:(?:manager|head coach|the|el|o) )?$"
)


def hirer(clause: Clause, who: PersonEntry) -> PersonEntry | None:
    """ "Ferguson hired him as assistant": the one who hires is whom he assists."""
    if not clause.club_acts:
        return None
    for element in reversed(clause.before(Kind.PERSON)):
        if (
            element.person is not who
            and not element.possessive
            and not FIRM.search(clause.left_of(element.span.start, 12))
        ):
            return element.person
    return None
