"""Draws a coaching tree as a bracket, like that of a cup: bosses to the left of the person, staff to the right.

Each name rests on a line of its own column; where lines meet, a joint. Lengths along x are per cent of the width,
heights are pixels. Plain Python.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from careers.models import Person
from careers.pages.family import Branch, Family

#: Pixels from one name to the next, and from the top to the first line.
ROW, TOP = 26, 22
#: Names at the ends of one side that are drawn at most; the list below has all.
ENDS = 24
LETTERS = 26


@dataclass(frozen=True, slots=True)
class Name:
    """`column` counts from the left."""

    person: Person
    column: int
    y: float
    is_self: bool = False

    @property
    def text(self) -> str:
        name = self.person.name
        return name if len(name) <= LETTERS else name[: LETTERS - 1].rstrip() + "…"


@dataclass(frozen=True, slots=True)
class Joint:
    """A vertical line at the left edge of a column."""

    column: int
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Bracket:
    names: list[Name]
    joints: list[Joint]
    columns: int
    height: float
    undrawn: int

    @property
    def width(self) -> float:
        """Of a column, in per cent."""
        return 100 / self.columns

    @property
    def lines(self) -> list[tuple[Name, float, float]]:
        """Each name, and where its line begins and ends."""
        return [(name, name.column * self.width, (name.column + 1) * self.width) for name in self.names]

    @property
    def verticals(self) -> list[tuple[Joint, float]]:
        return [(joint, joint.column * self.width) for joint in self.joints]


def bracket(family: Family) -> Bracket:
    up, down = _cut(family.bosses), _cut(family.staff)
    here = _depth(up)
    middle = ROW * max(_ends(up), _ends(down), 1) / 2 + TOP - ROW / 2
    names, joints = [Name(family.person, here, middle, True)], list[Joint]()
    for branches, step in ((up, -1), (down, 1)):
        top = middle - ROW * (_ends(branches) - 1) / 2
        ys = _lay(branches, here + step, step, top, names, joints)
        joints += _joint(here if step < 0 else here + 1, [middle, *ys]) if ys else []
    undrawn = _ends(family.bosses) + _ends(family.staff) - _ends(up) - _ends(down)
    return Bracket(names, joints, here + 1 + _depth(down), middle * 2 - TOP + ROW, undrawn)


def _lay(
    branches: Iterable[Branch], column: int, step: int, top: float, names: list[Name], joints: list[Joint]
) -> list[float]:
    """Puts these and their branches from `top` on downwards into the names; gives the heights of these."""
    ys = []
    for branch in branches:
        further = _lay(branch.branches, column + step, step, top, names, joints)
        y = (further[0] + further[-1]) / 2 if further else top
        joints += _joint(column if step < 0 else column + 1, [y, *further]) if further else []
        names.append(Name(branch.person, column, y))
        ys.append(y)
        top += ROW * _ends([branch])
    return ys


def _joint(column: int, ys: Sequence[float]) -> list[Joint]:
    return [Joint(column, min(ys), max(ys))]


def _ends(branches: Iterable[Branch]) -> int:
    """How many names stand at the ends of these."""
    return sum(len(branch.branches) or 1 for branch in branches)


def _depth(branches: Sequence[Branch]) -> int:
    return (2 if any(branch.branches for branch in branches) else 1) if branches else 0


def _cut(branches: Iterable[Branch]) -> list[Branch]:
    """As many as there is room for, each with at least itself."""
    left, kept = ENDS, []
    for branch in branches:
        if left <= 0:
            break
        kept.append(Branch(branch.person, branches=branch.branches[:left]))
        left -= len(kept[-1].branches) or 1
    return kept
