"""Two to four coaches side by side: their careers on one time axis, where their ways crossed, and what each won."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from careers.models import Honour, Person, Tenure
from careers.pages.drawing import draw, shared_axis
from careers.pages.shapes import Drawing, Post
from careers.pages.spells import Spell, newest_first, titles
from careers.timeline import certainly_overlap, in_order, possibly_overlap
from careers.vocabulary import IN_CHARGE
from clubs.models import Club


@dataclass(frozen=True, slots=True)
class Side:
    """One of those who are compared; `spells` are the confirmed ones, the newest first."""

    person: Person
    spells: list[Spell]
    honours: list[Honour]
    drawing: Drawing

    @property
    def in_charge(self) -> list[Spell]:
        return [spell for spell in self.spells if spell.in_charge]

    @property
    def clubs(self) -> int:
        """How many clubs he was in charge of."""
        return len({spell.tenure.club_id for spell in self.in_charge})

    @property
    def countries(self) -> list[str]:
        """Those of the clubs that he was in charge of, in the order in which he came to them."""
        return list(dict.fromkeys(s.tenure.club.country for s in reversed(self.in_charge) if s.tenure.club.country))

    @property
    def won_in_charge(self) -> list[Honour]:
        return [honour for honour in self.honours if honour.role in IN_CHARGE]

    @property
    def won_otherwise(self) -> list[Honour]:
        return [honour for honour in self.honours if honour.role not in IN_CHARGE]


@dataclass(frozen=True, slots=True)
class Together:
    """Two at one club: `certain` says whether they were there on one day for certain; `under`, who led whom."""

    one: Tenure
    other: Tenure
    certain: bool

    @property
    def under(self) -> tuple[Person, Person] | None:
        """(who was on the staff, whose staff), where a document says so."""
        for aide, boss in ((self.one, self.other), (self.other, self.one)):
            if boss.person in aide.under.all():
                return aide.person, boss.person
        return None


@dataclass(frozen=True, slots=True)
class Crossing:
    """A club where several of them worked, in the order of time."""

    club: Club
    tenures: list[Tenure]
    together: list[Together]


@dataclass(frozen=True, slots=True)
class Comparison:
    sides: list[Side]
    crossings: list[Crossing]


def comparison(people: Sequence[Person], today: date) -> Comparison:
    """What the page shows of these people, in the order given; in three queries however long their careers."""
    tenures = list(_tenures(people))
    honours = list(_honours(people))
    posts = {tenure.pk: _post(tenure) for tenure in tenures}
    axis = shared_axis(posts.values(), today)

    def side(person: Person) -> Side:
        spells = newest_first(Spell(tenure) for tenure in tenures if tenure.person_id == person.pk)
        won = [honour for honour in honours if honour.person_id == person.pk]
        drawing = draw([posts[spell.tenure.pk] for spell in spells], titles(won, spells), today, axis)
        return Side(person, spells, won, drawing)

    return Comparison([side(person) for person in people], _crossings(tenures))


def _tenures(people: Sequence[Person]) -> Iterable[Tenure]:
    rows = Tenure.objects.confirmed().filter(person__in=people)
    return rows.select_related("person", "club").prefetch_related("under")


def _post(tenure: Tenure) -> Post:
    spell = Spell(tenure)
    return spell.post(tenure.club.name, spell.in_charge)


def _honours(people: Sequence[Person]) -> Iterable[Honour]:
    rows = Honour.objects.filter(person__in=people).select_related("club", "season__competition")
    return rows.order_by("-season__label", "pk")


def _crossings(tenures: list[Tenure]) -> list[Crossing]:
    by_club: dict[Club, list[Tenure]] = {}
    for tenure in in_order(tenures):
        by_club.setdefault(tenure.club, []).append(tenure)
    shared = [(club, those) for club, those in by_club.items() if len({tenure.person_id for tenure in those}) > 1]
    return [Crossing(club, those, _together(those)) for club, those in shared]


def _together(tenures: list[Tenure]) -> list[Together]:
    """Of each two people the pair of posts that says most: whose staff, else certainly, else possibly at once."""
    found: dict[frozenset[int], Together] = {}
    for one, other in combinations(tenures, 2):
        pair = frozenset((one.person_id, other.person_id))
        each = Together(one, other, certainly_overlap(one, other))
        if len(pair) == 2 and _weight(each) > (_weight(found[pair]) if pair in found else 0):
            found[pair] = each
    return list(found.values())


def _weight(together: Together) -> int:
    if together.under:
        return 3
    return 2 if together.certain else int(possibly_overlap(together.one, together.other))
