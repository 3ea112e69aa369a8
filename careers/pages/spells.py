"""Tenures as a page shows them: in order, with their sources, and as bars of the drawing."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from careers.dates import DateBounds
from careers.models import Honour, Tenure
from careers.pages.evidence import Quote, Sources
from careers.pages.neighbours import Neighbour
from careers.pages.shapes import Post, Title
from careers.pages.terms import term
from careers.timeline import days_in_charge
from careers.vocabulary import IN_CHARGE, Status


@dataclass(frozen=True, slots=True)
class Version:
    """One of the values that cannot all be right, and the passages that give it."""

    bounds: DateBounds
    quotes: list[Quote]


@dataclass(frozen=True, slots=True)
class Contradiction:
    """`field` is what it is about: "start", "end"."""

    field: str
    versions: list[Version]


@dataclass(frozen=True, slots=True)
class Spell:
    tenure: Tenure
    sources: Sources = field(default_factory=Sources)
    before: Neighbour | None = None
    after: Neighbour | None = None

    @property
    def in_charge(self) -> bool:
        return self.tenure.role in IN_CHARGE

    @property
    def of_first_team(self) -> bool:
        """In charge of the club's first team: what "who was in charge?" asks a club."""
        return self.in_charge and not self.tenure.squad

    @property
    def confirmed(self) -> bool:
        return self.tenure.status == Status.CONFIRMED

    @property
    def start_unknown(self) -> bool:
        return not self.tenure.start.known

    @property
    def end_unknown(self) -> bool:
        return not (self.tenure.end.known or self.tenure.ongoing)

    @property
    def contradictions(self) -> list[Contradiction]:
        return [
            Contradiction(
                conflict["field"],
                [
                    Version(DateBounds.parse(value["edtf"] or ""), self.sources.having(value["claims"]))
                    for value in conflict["values"]
                ],
            )
            for conflict in self.tenure.conflicts
        ]

    @property
    def days(self) -> tuple[int, int | None] | None:
        """The least and the most days in the post; None where either end is not known at all, or it goes on."""
        return None if self.tenure.ongoing else days_in_charge(self.tenure.start, self.tenure.end)

    @property
    def record(self) -> str:
        """Played, won, drawn, lost, "12-7-3-2"; "" where nothing is known of it."""
        parts = (self.tenure.played, self.tenure.won, self.tenure.drawn, self.tenure.lost)
        return "" if parts == (None,) * 4 else "-".join("?" if part is None else str(part) for part in parts)

    def post(self, label: str, above: bool) -> Post:
        tenure = self.tenure
        label = f"{label} {term(tenure.squad)}".strip()
        return Post(tenure.pk, label, tenure.start, tenure.end, tenure.ongoing, above, conflict=bool(tenure.conflicts))


def newest_first(spells: Iterable[Spell]) -> list[Spell]:
    """By the latest day that is known of each; those still in the post lead, those without any date close."""
    return sorted(spells, key=_age, reverse=True)


def titles(honours: Iterable[Honour], spells: list[Spell]) -> list[Title]:
    """Each title at the spell that it was won in: his, at its club, in its role, in years that hold the season."""
    return [Title(honour.season.label, str(honour.season), _won_in(honour, spells)) for honour in honours]


def _won_in(honour: Honour, spells: list[Spell]) -> int | None:
    for spell in spells:
        tenure = spell.tenure
        same = (tenure.person_id, tenure.club_id) == (honour.person_id, honour.club_id)
        if same and honour.role in ("", tenure.role) and _holds(tenure, honour.season.label):
            return tenure.pk
    return None


def _holds(tenure: Tenure, season: str) -> bool:
    first = tenure.start_earliest or tenure.start_latest
    last = tenure.end_latest or tenure.end_earliest
    return (first is None or f"{first.year}" <= season[:4]) and (last is None or season[:4] <= f"{last.year}")


def _age(spell: Spell) -> tuple[bool, date, date, int]:
    tenure = spell.tenure
    starts = [day for day in (tenure.start_earliest, tenure.start_latest) if day]
    ends = [day for day in (tenure.end_earliest, tenure.end_latest) if day]
    start = max(starts, default=min(ends, default=date.min))
    return tenure.ongoing, start, max(ends, default=start), -tenure.pk
