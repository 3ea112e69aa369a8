"""Which claims speak of one spell.

A reader has numbered the spells inside its document (`Claim.spell`). Here those of different documents come together.
A person has at most one spell at a time in one post (club, squad, role), so:

- a start or an end that agrees makes two spells one, whatever the other end says (that is then a conflict);
- periods that certainly overlap are one spell;
- a start after the other's end makes them two, as do two numbers in one document;
- a date a few weeks outside the other's period is a disagreement about one spell; years apart, it is another spell;
- a spell without dates is the one nearest to the document's day (the latest where the document has no day);
- a rumour, plan or denial joins what became of it: a spell at its time, or within a year after it.

What is placed first, and which of several is nearest, depends on content alone.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from careers.dates import DateBounds
from careers.reconciling.settling import settle
from careers.reconciling.statements import Statement
from careers.vocabulary import OF_TENURE, Predicate, Role

#: Days by which documents disagree about one spell.
NEAR = 92
#: Days that a spell may bridge between a start in one document and a later mention in another.
BRIDGE = 4 * 366
#: Days within which what is rumoured or planned comes true.
AHEAD = 366
#: Bounds wider than this (in days) agree with too much to prove anything.
VAGUE = 400


@dataclass(frozen=True, slots=True)
class Post:
    person: str
    club: str
    squad: str
    role: Role


@dataclass(frozen=True, slots=True)
class Spell:
    """Statements about one spell in one post, of one document or of many."""

    post: Post
    statements: tuple[Statement, ...]
    start: DateBounds
    end: DateBounds
    first: date | None
    """The earliest day that any statement gives."""
    last: date | None
    real: bool
    """Whether anything is asserted of it."""

    @classmethod
    def of(cls, post: Post, statements: Iterable[Statement]) -> "Spell":
        ordered = tuple(sorted(statements, key=lambda s: s.place))
        real = any(s.asserted for s in ordered)
        heard = [s for s in ordered if s.asserted == real]
        points = [point for s in heard for point in _points(s)]
        return cls(
            post,
            ordered,
            start=settle(s for s in heard if s.claim.predicate is Predicate.STARTED).bounds,
            end=settle(s for s in heard if s.claim.predicate is Predicate.ENDED).bounds,
            first=min(points, default=None),
            last=max(points, default=None),
            real=real,
        )

    @property
    def numbers(self) -> dict[str, set[int]]:
        numbers = defaultdict(set)
        for statement in self.statements:
            if statement.asserted and statement.claim.spell:
                numbers[statement.sha256].add(statement.claim.spell)
        return numbers

    @property
    def closed(self) -> bool:
        return self.start.known and self.end.known


def spells(statements: Iterable[Statement]) -> list[Spell]:
    """One spell a tenure, in the order of their content."""
    posts = defaultdict(list)
    for spell in _document_spells(statements):
        posts[spell.post].append(spell)
    return [merged for together in posts.values() for merged in _merge(together)]


def _document_spells(statements: Iterable[Statement]) -> list[Spell]:
    groups = defaultdict(list)
    for s in statements:
        if s.claim.predicate in OF_TENURE and s.club:
            groups[s.sha256, s.person, s.club, s.claim.squad, s.claim.spell].append(s)
    found = []
    for (_, person, club, squad, _), group in groups.items():
        roles = {s.claim.role for s in group if s.claim.role}
        unsaid = roles.pop() if len(roles) == 1 else Role.HEAD
        by_role = defaultdict(list)
        for s in group:
            by_role[s.claim.role or unsaid].append(s)
        found += [Spell.of(Post(person, club, squad, role), some) for role, some in by_role.items()]
    return found


def _merge(found: Sequence[Spell]) -> list[Spell]:
    merged: list[Spell] = []
    for spell in sorted(found, key=_placing):
        if (home := _home(spell, merged)) is not None:
            merged.remove(home)
            spell = Spell.of(spell.post, home.statements + spell.statements)
        merged.append(spell)
    return merged


def _placing(spell: Spell) -> tuple:
    """Facts before rumours, what has two ends first, what has no date last; then by date and content."""
    dates = spell.start.known + spell.end.known
    return (not spell.real, spell.first is None, -dates, spell.first or date.max, spell.statements[0].place)


def _home(spell: Spell, merged: Sequence[Spell]) -> Spell | None:
    near = [
        (distance, other.last or date.min, other)
        for other in merged
        if not _numbered_apart(spell, other) and (distance := _distance(spell, other)) is not None
    ]
    if not near:
        return None
    least = min(distance for distance, _, _ in near)
    return max((one for one in near if one[0] == least), key=lambda one: (one[1], [s.key for s in one[2].statements]))[
        2
    ]


def _numbered_apart(one: Spell, other: Spell) -> bool:
    mine, theirs = one.numbers, other.numbers
    return any(mine[sha] != theirs[sha] for sha in mine.keys() & theirs.keys())


def _distance(spell: Spell, other: Spell) -> tuple[int, int] | None:
    """How far the two are from being one (fewer agreeing ends, then days); None where they cannot be."""
    if spell.first is None or other.first is None:
        return _distance_in_time(spell, other)
    agreeing = _agree(spell.start, other.start) + _agree(spell.end, other.end)
    if agreeing:
        return (-agreeing, 0)
    earlier, later = sorted((spell, other), key=lambda one: (one.first, one.last))
    days = _gap(earlier, later)
    if days is None or not (spell.real or not other.real or _in_reach(spell, other)):
        return None
    return (0, days)


def _gap(earlier: Spell, later: Spell) -> int | None:
    """Days between two spells neither of whose ends agree; None where they are two."""
    assert earlier.last is not None
    assert later.first is not None
    if earlier.closed and later.closed:
        return 0 if _certainly_overlap(earlier, later) else None
    if earlier.end.known and later.start.known and earlier.end.before(later.start):
        return None
    days = max(0, (later.first - earlier.last).days)
    bridged = not earlier.end.known and not later.start.known
    return days if days <= (BRIDGE if bridged else NEAR) else None


def _certainly_overlap(one: Spell, other: Spell) -> bool:
    starts, ends = (one.start.latest, other.start.latest), (one.end.earliest, other.end.earliest)
    return all(starts) and all(ends) and max(filter(None, starts)) <= min(filter(None, ends))


def _agree(one: DateBounds, other: DateBounds) -> bool:
    return max(one.precision, other.precision) <= VAGUE and not one.disjoint(other)


def _distance_in_time(spell: Spell, other: Spell) -> tuple[int, int] | None:
    """The same where one has no dates: then the day of its document tells."""
    if other.first is None or other.last is None:
        return (0, 0)
    day = spell.statements[0].as_of
    if day is None:
        return (1, 0)
    if not spell.real and not _in_reach(spell, other):
        return None
    return (1, max(0, (other.first - day).days, (day - other.last).days))


def _in_reach(rumour: Spell, spell: Spell) -> bool:
    """Whether the spell is what became of the rumour."""
    day = rumour.statements[0].as_of
    if day is None or spell.first is None or spell.last is None:
        return True
    begun = spell.first <= day + timedelta(days=AHEAD)
    return begun and (not spell.end.known or spell.last >= day - timedelta(days=NEAR))


def _points(statement: Statement) -> list[date]:
    """The days that a statement gives: a plan's end is none of them."""
    predicate, when = statement.claim.predicate, statement.when
    if predicate is Predicate.CURRENT:
        return [statement.as_of] if statement.as_of else []
    if predicate is Predicate.CONTRACT_UNTIL:
        return []
    return [day for day in (when.earliest, when.latest) if day]
