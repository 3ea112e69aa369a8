"""One value from many: dates that overlap narrow each other, those that are disjoint compete."""

from collections.abc import Iterable
from dataclasses import dataclass

from careers.dates import UNKNOWN, DateBounds
from careers.reconciling.drafts import Conflict, Value
from careers.reconciling.statements import Statement


@dataclass(frozen=True, slots=True)
class Side:
    """A value, and the statements that fit it."""

    bounds: DateBounds
    statements: tuple[Statement, ...]

    @property
    def voices(self) -> int:
        return len({s.voice for s in self.statements})

    @property
    def value(self) -> Value:
        return Value(self.bounds.edtf or "", tuple(sorted(s.key for s in self.statements)))


@dataclass(frozen=True, slots=True)
class Settled:
    """The sides, the one that is shown first; none where nothing is said. A side without bounds shows nothing."""

    sides: tuple[Side, ...] = ()
    overtaken: frozenset[str] = frozenset()
    """Keys of statements that their own speakers have corrected."""

    @property
    def bounds(self) -> DateBounds:
        return self.sides[0].bounds if self.sides else UNKNOWN

    def against(self, bounds: DateBounds, statement: Statement) -> "Settled":
        """With one more side that loses."""
        return Settled((*self.sides, Side(bounds, (statement,))), self.overtaken)

    @property
    def losing(self) -> frozenset[str]:
        return frozenset(s.key for side in self.sides[1:] for s in side.statements)

    def conflict(self, field: str) -> tuple[Conflict, ...]:
        """One conflict or none."""
        return (Conflict(field, tuple(side.value for side in self.sides)),) if len(self.sides) > 1 else ()


def settle(said: Iterable[Statement]) -> Settled:
    """Sides of the dates that are said; the best statement (`Statement.rank`) leads its side.

    Of sides led by statements of equal weight, the one of more voices is shown. What a speaker has said differently
    since is no side: it is overtaken by his own word.
    """
    known = [s for s in said if s.when.known]
    quoted = [s for s in known if s.claim.speaker]
    overtaken = frozenset(s.key for s in quoted if any(_corrects(other, s) for other in quoted))
    rest = sorted((s for s in known if s.key not in overtaken), key=lambda s: s.rank)
    sides = []
    while rest:
        bounds, fitting, competing = rest[0].when, [], []
        for statement in rest:
            if bounds.disjoint(statement.when):
                competing.append(statement)
            else:
                bounds = bounds.narrow(statement.when)
                fitting.append(statement)
        sides.append(Side(bounds, tuple(fitting)))
        rest = competing
    return Settled(tuple(sorted(sides, key=lambda side: (side.statements[0].weight, -side.voices))), overtaken)


def _corrects(later: Statement, earlier: Statement) -> bool:
    """Whether somebody says otherwise, on a later day, what he himself has said."""
    if not (later.voice == earlier.voice and later.published and earlier.published):
        return False
    assert later.as_of
    assert earlier.as_of
    return later.as_of > earlier.as_of and later.when.disjoint(earlier.when)
