"""Whom the clauses of one sentence speak of."""

import re
from dataclasses import dataclass, field

from ingest.claims.clause import Clause
from ingest.claims.drafts import Draft
from ingest.claims.scene import Kind
from ingest.claims.who.coach import coach
from ingest.claims.who.subjects import before_relative, named_subject
from ingest.grammar import Tense
from ingest.lexicon import Event
from ingest.mentions.people import PersonEntry

#: "após a saída de X, foi campeão": of X nothing more is said.
_AFTER = re.compile(r"\b(?:após|depois d|tras|después de|after|following|com|con|with)\s*$", re.IGNORECASE)
_LATTER = re.compile(r"\b(?:quando|cuando|when)\s+(?:este|esse|éste|the latter)\s+(?:\w+\s+)?$")
_WHO_BEFORE = re.compile(r",\s+who\s+(?:\w+\s+)?$")
#: A verb of the main clause's subject: "… following X's exit, and stayed".
_COORDINATED = re.compile(r"\s*,?\s*(?:and|but|then)\s+(?:\w+ly\s+|then\s+)?\w+ed\b")
#: "X, que acababa de ganar la liga y se marchaba": no comma before the "and".
_GOES_ON = re.compile(r"\s+(?:y|e)\s+(?:(?:se|lo|le|ya|já|luego|después|depois)\s+){0,2}")


@dataclass
class Subjects:
    """Whom the clauses of one sentence speak of."""

    last: PersonEntry | None = None
    main: PersonEntry | None = None
    """Of the last finite verb in the past."""
    relative: PersonEntry | None = None
    """Of whom a relative clause spoke, which may go on behind "and"."""
    asides: list[PersonEntry] = field(default_factory=list)
    """Of whom nothing more is said: "after X' departure"."""

    def before(self, clause: Clause) -> PersonEntry | None:
        """Whom an ellipsis in this clause means."""
        if self.relative and _GOES_ON.fullmatch(clause.text, clause.span.start, clause.trigger.head.start):
            return self.relative
        resumed = clause.trigger.tense is Tense.PAST and _COORDINATED.match(clause.said)
        return (self.main if resumed else None) or self.last

    def after(self, clause: Clause, found: list[Draft]) -> None:
        """Takes in whom the clause spoke of; `found` is what it told."""
        self.relative = before_relative(clause)
        if _WHO_BEFORE.search(clause.left_of(clause.trigger.head.start, 24)):
            self.last = self.last or _opening_subject(clause)  # a relative clause changes none
            return
        if not self._aside(clause):
            self.last = found[0].person if found else _spoken_of(clause) or self.last
        elif self.last is None:
            self.asides += [draft.person for draft in found]
        if clause.trigger.tense is Tense.PAST and clause.trigger.noun is None:
            self.main = self.last

    def _aside(self, clause: Clause) -> bool:
        """ "after X' departure" changes no subject."""
        trigger = clause.trigger
        if _LATTER.search(clause.left_of(trigger.head.start, 24)):
            return True  # "e, quando este saiu, foi promovido"
        if trigger.noun is None or trigger.event not in (Event.END, Event.REPLACE):
            return False
        return self.last is not None or bool(_AFTER.search(clause.left_of(trigger.head.start, 16)))


def _opening_subject(clause: Clause) -> PersonEntry | None:
    """Whom the sentence opens with."""
    people = [
        e for e in clause.scene.of(Kind.PERSON, clause.scene.span.start, clause.trigger.head.start) if not e.possessive
    ]
    return people[0].person if people and people[0].span.start - clause.scene.span.start < 30 else None


def _spoken_of(clause: Clause) -> PersonEntry | None:
    """The subject of a clause that told no post; of "took X with him to work as …" it is X."""
    return (coach(clause, None) if clause.club_acts else None) or named_subject(clause)
