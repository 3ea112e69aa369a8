"""A club's bench in numbers and by days: how long they stay, who stood in, who was there in a year or on a day."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from careers.models import Tenure
from careers.pages.spells import Spell
from careers.vocabulary import Role


@dataclass(frozen=True, slots=True)
class Stay:
    """The average days in charge, of `spells` that are over and have both ends known, at least and at most."""

    spells: int
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Year:
    """Those who may have been in charge on some day of a year, in the order in which they came."""

    year: int
    spells: list[Spell]


@dataclass(frozen=True, slots=True)
class OnDay:
    """Those who were there on a day for certain, and those who may have been; in charge first."""

    day: date
    certain: list[Spell]
    possible: list[Spell]


def average_stay(in_charge: Iterable[Spell]) -> Stay | None:
    """None where of no spell both ends are known."""
    known = [(spell.days[0], spell.days[1]) for spell in in_charge if spell.days and not spell.tenure.ongoing]
    closed = [(least, most) for least, most in known if least and most is not None]
    if not closed:
        return None
    least, most = (round(sum(each) / len(closed)) for each in zip(*closed, strict=True))
    return Stay(len(closed), least, most)


def caretakers(in_charge: Iterable[Spell]) -> list[Spell]:
    return [spell for spell in in_charge if spell.tenure.role == Role.INTERIM]


def by_year(in_charge: Sequence[Spell], today: date) -> list[Year]:
    """The newest first; only years in which somebody may have been there as far as both ends are known."""
    bounded = [(spell, *years) for spell in in_charge if (years := _years(spell.tenure, today))]
    if not bounded:
        return []
    first, last = min(begun for _, begun, _ in bounded), max(over for *_, over in bounded)
    found = [
        Year(year, [s for s, begun, over in bounded[::-1] if begun <= year <= over]) for year in range(first, last + 1)
    ]
    return [year for year in reversed(found) if year.spells]


def on_day(spells: Iterable[Spell], day: date) -> OnDay:
    """`spells` are confirmed ones. Who was there for certain in one post is not named as possible in another."""
    ordered = sorted(spells, key=lambda spell: (not spell.of_first_team, spell.tenure.squad, spell.tenure.role))
    certain = [spell for spell in ordered if _certainly(spell.tenure, day)]
    there = {spell.tenure.person_id for spell in certain}
    others = (spell for spell in ordered if spell.tenure.person_id not in there)
    return OnDay(day, certain, [spell for spell in others if _possibly(spell.tenure, day)])


def _certainly(tenure: Tenure, day: date) -> bool:
    return bool(tenure.start_latest and tenure.end_earliest and tenure.start_latest <= day <= tenure.end_earliest)


def _possibly(tenure: Tenure, day: date) -> bool:
    """As `TenureQuerySet.possibly_in_charge_on` has it: a post with no date at all is no answer."""
    if tenure.start_earliest is None and tenure.end_latest is None:
        return False
    return (tenure.start_earliest or day) <= day <= (tenure.end_latest or day)


def _years(tenure: Tenure, today: date) -> tuple[int, int] | None:
    """The first and the last year that it reached into; None where a side has no bound."""
    last = today if tenure.ongoing else tenure.end_latest
    return (tenure.start_earliest.year, last.year) if tenure.start_earliest and last else None
