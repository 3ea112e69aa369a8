"""What tells two people of one name apart, and what speaks for their being one."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import chain

from careers.dates import UNKNOWN
from careers.identifying.mentions import Mention, NamedPerson, Stay, narrowed

#: Nobody coaches for longer, in years.
CAREER = 55
#: Nor earlier in life than at this age.
YOUNGEST = 17
#: Documents may disagree about a date by so much; in charge of two clubs for longer, they are two people.
SLACK = timedelta(days=180)
#: Two documents that speak of one spell give times at most so far apart.
NEAR = timedelta(days=366)
_EXACT = 366


class Somebody:
    """Mentions that are taken to mean one person."""

    def __init__(self, mentioned: Iterable[NamedPerson]) -> None:
        self.mentioned = sorted(mentioned, key=lambda one: one.mention)
        self.names = frozenset(name for one in self.mentioned for name in one.names)
        self.countries = frozenset(country for one in self.mentioned for country in one.countries)
        self.stays: dict[tuple[str, str], list[Stay]] = {}
        for one in self.mentioned:
            for (club, squad, _), stay in one.posts.items():
                self.stays.setdefault((club, squad), []).append(stay)
        self.clubs = frozenset(club for club, _ in self.stays)
        self.born = self.aged = UNKNOWN
        for one in self.mentioned:
            self.born, self.aged = narrowed(self.born, one.born), narrowed(self.aged, one.aged)

    @property
    def mentions(self) -> list[Mention]:
        return [one.mention for one in self.mentioned]

    def in_charge(self) -> Iterator[tuple[date, date, str]]:
        """From when to when for certain, and where: of the first teams of clubs."""
        for (club, squad), stays in self.stays.items():
            for stay in stays if not squad else ():
                first, last = stay.started.latest, stay.ended.earliest
                if stay.in_charge and first and last and first < last:
                    yield first, last, club


def told_apart(one: Somebody, other: Somebody) -> bool:
    """Whether they cannot be one person, or hardly: births say so, or all else where they share no post."""
    if one.born.disjoint(other.born):
        return True
    if same_birth(one, other) or share_a_post(one, other):
        return False
    strangers = bool(one.countries and other.countries) and not one.countries & other.countries
    too_young = _before_birth(one, other) or _before_birth(other, one)
    return (
        strangers
        or _of_two_ages(one, other)
        or too_young
        or _in_two_places([one, other])
        or not _one_career([one, other])
    )


def nothing_tells_apart(everybody: Iterable[Somebody]) -> bool:
    """Whether no two of them are told apart; at once for as many as there are. False may be said too early."""
    everybody = list(everybody)
    births = [bounds for one in everybody for bounds in (one.born, one.aged)]
    earliest = max((one.earliest for one in births if one.earliest), default=date.min)
    latest = min((one.latest for one in births if one.latest), default=date.max)
    countries = {country for one in everybody for country in one.countries}
    old_enough = all(stay.last is None or _of_age(stay, earliest) for one in everybody for stay in _stays(one))
    together = _one_career(everybody) and not _in_two_places(everybody)
    return earliest <= latest and len(countries) < 2 and old_enough and together


def _of_two_ages(one: Somebody, other: Somebody) -> bool:
    """Whether the ages that are said of them, or a birth and an age, do not fit."""
    return one.aged.disjoint(other.aged) or one.aged.disjoint(other.born) or one.born.disjoint(other.aged)


def _before_birth(one: Somebody, other: Somebody) -> bool:
    """Whether one held a post before the other was grown up."""
    born = other.born.earliest
    return born is not None and any(stay.last and not _of_age(stay, born) for stay in _stays(one))


def _of_age(stay: Stay, born: date) -> bool:
    return stay.last is None or stay.last.year - born.year >= YOUNGEST


def _stays(one: Somebody) -> Iterator[Stay]:
    return chain.from_iterable(one.stays.values())


def same_birth(one: Somebody, other: Somebody) -> bool:
    exact = one.born.precision <= _EXACT and other.born.precision <= _EXACT
    return exact and not one.born.disjoint(other.born)


def share_a_post(one: Somebody, other: Somebody) -> bool:
    """Whether both were at one club, at times that can be one spell."""
    return any(
        _near(mine, theirs, NEAR)
        for post in one.stays.keys() & other.stays.keys()
        for mine in one.stays[post]
        for theirs in other.stays[post]
    )


def at_one_time(one: Somebody, other: Somebody) -> bool:
    """Whether both held one post at a time that is known."""
    return any(
        mine.in_charge == theirs.in_charge and mine.first and theirs.first and _near(mine, theirs, timedelta(days=31))
        for post in one.stays.keys() & other.stays.keys()
        for mine in one.stays[post]
        for theirs in other.stays[post]
    )


def _near(one: Stay, other: Stay, gap: timedelta) -> bool:
    if not (one.first and one.last and other.first and other.last):
        return True
    return one.first <= other.last + gap and other.first <= one.last + gap


def _in_two_places(everybody: Iterable[Somebody]) -> bool:
    """Whether two clubs had them in charge at once, for longer than documents disagree."""
    reached: dict[str, date] = {}
    for first, last, club in sorted(chain.from_iterable(one.in_charge() for one in everybody)):
        if any(min(until, last) - first > SLACK for elsewhere, until in reached.items() if elsewhere != club):
            return True
        reached[club] = max(last, reached.get(club, last))
    return False


def _one_career(everybody: Iterable[Somebody]) -> bool:
    days = [
        day
        for one in everybody
        for stays in one.stays.values()
        for stay in stays
        for day in (stay.first, stay.last)
        if day
    ]
    return not days or max(days).year - min(days).year <= CAREER
