"""From when to when: what the statements of one spell say of its dates.

A start is what `started` says; where nothing does, what `held` implies; where that fails too, the announcement of a
post that is confirmed. An end is what `ended` says, and `held` where neither a start nor an end is said. `current` is a
state as of the document's day: it holds until an end is known. A contract's end is a plan and dates nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from careers.dates import UNKNOWN, DateBounds
from careers.reconciling.settling import Settled, Side, settle
from careers.reconciling.statements import Statement
from careers.vocabulary import Predicate


@dataclass(frozen=True, slots=True)
class TimeInPost:
    start: Settled
    end: Settled
    current: DateBounds | None = None
    """Where it is said that it goes on, and no end is: open, from the day as of which it is said."""


def time_in_post(heard: Sequence[Statement], real: bool) -> TimeInPost:
    """What statements of one spell give; `real` where they are asserted."""
    said = {p: [s for s in heard if s.claim.predicate is p] for p in Predicate}
    start, end = settle(said[Predicate.STARTED]), settle(said[Predicate.ENDED])
    held, current = [s for s in said[Predicate.HELD] if s.when.known], said[Predicate.CURRENT]
    if not (start.sides or end.sides or current):
        end = _implied(max(held, key=lambda s: (s.when.latest or date.min, s.when.precision, s.key), default=None))
    if not start.sides:
        start = _implied(min(held, key=lambda s: (s.when.earliest or date.max, -s.when.precision, s.key), default=None))
    if not start.sides and real:
        start = settle(said[Predicate.ANNOUNCED])
    if end.bounds.before(start.bounds):  # cannot be: then the end is as good as not known, and shown as disputed
        end = Settled((Side(UNKNOWN, ()), *end.sides), end.overtaken)
    start, end = _disputed_by_held(start, end, held)
    if not current:
        return TimeInPost(start, end)
    latest = max(current, key=lambda s: (s.as_of or date.min, s.key))
    if end.sides:
        return TimeInPost(start, _disputed_by_current(end, latest))
    day = max(filter(None, (latest.as_of, start.bounds.earliest)), default=None)
    return TimeInPost(start, end, DateBounds(day, None))


def _implied(held: Statement | None) -> Settled:
    return Settled((Side(held.when, (held,)),)) if held else Settled()


def _disputed_by_held(start: Settled, end: Settled, held: Sequence[Statement]) -> tuple[Settled, Settled]:
    """A time in the post that lies outside all of it disputes the nearer side."""
    for statement in sorted(held, key=lambda s: s.rank):
        if statement.when.before(start.bounds):
            start = start.against(statement.when, statement)
        elif end.bounds.before(statement.when):
            end = end.against(statement.when, statement)
    return start, end


def _disputed_by_current(end: Settled, current: Statement) -> Settled:
    """An undated document does not know what came after it; a dated one that still sees him there disputes the end."""
    still = DateBounds(current.as_of, None)
    return end.against(still, current) if current.published and end.bounds.before(still) else end
