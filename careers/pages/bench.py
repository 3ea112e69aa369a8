"""A club's page: its names, who was in charge when, and who worked on the staff."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef
from django.db.models.functions import JSONObject

from careers.models import Ambiguity, Evidence, Honour, Tenure
from careers.pages.drawing import draw, shared_axis
from careers.pages.evidence import Sources, by_fact, readable
from careers.pages.shapes import Drawing, Post, Title
from careers.pages.spells import Spell, newest_first, titles
from careers.pages.tally import OnDay, Stay, Year, average_stay, by_year, caretakers, on_day
from careers.vocabulary import Role
from clubs.models import Club, ClubName


@dataclass(frozen=True, slots=True)
class Lane:
    """Those of one role through time, drawn on the axis that all lanes of the club share."""

    role: str
    squad: str
    drawing: Drawing


@dataclass(frozen=True, slots=True)
class Bench:
    club: Club
    names: list[ClubName]
    """Its other names."""
    candidates: list[Club]
    """Those that its name could mean, where that is open."""
    in_charge: list[Spell]
    staff: list[Spell]
    unconfirmed: list[Spell]
    honours: list[Honour]
    lanes: list[Lane]
    years: list[Year]
    then: OnDay | None
    """Who was there on the day that was asked for."""

    @property
    def stay(self) -> Stay | None:
        return average_stay(self.in_charge)

    @property
    def caretakers(self) -> list[Spell]:
        return caretakers(self.in_charge)

    @property
    def undated(self) -> list[Post]:
        return [post for lane in self.lanes for post in lane.drawing.undated]

    @property
    def current(self) -> list[Spell]:
        return [spell for spell in self.in_charge if spell.tenure.ongoing]


def club_of(slug: str) -> Any:
    """The club of an address with its `called` and `could_be`, in one query; None where there is none."""
    called = ClubName.objects.filter(club=OuterRef("pk")).order_by("kind", "folded")
    could_be = Ambiguity.candidates.through._default_manager.filter(ambiguity__club=OuterRef("pk"))
    of_name = JSONObject(**{field: field for field in ("text", "kind", "valid_from", "valid_to")})
    of_club = JSONObject(**{field: f"club__{field}" for field in ("slug", "name", "country")})
    lists = {
        "called": ArraySubquery(called.values(json=of_name)),
        "could_be": ArraySubquery(could_be.values(json=of_club)),
    }
    return Club.objects.annotate(**lists).filter(slug=slug).first()


def bench(club: Any, today: date, on: date | None = None) -> Bench:
    """Everything that the page of a club from `club_of` shows, in four queries however many coaches it had."""
    of_tenure = by_fact(readable(Evidence.objects.filter(tenure__club=club)), "tenure_id")
    tenures = Tenure.objects.filter(club=club).select_related("person", "club").prefetch_related("under")
    spells = newest_first(Spell(tenure, of_tenure.get(tenure.pk, Sources())) for tenure in tenures)
    confirmed = [spell for spell in spells if spell.confirmed]
    in_charge = [spell for spell in confirmed if spell.of_first_team]
    honours = list(club.honours.select_related("person", "season__competition").order_by("-season__label"))
    return Bench(
        club=club,
        names=[ClubName(**name) for name in club.called if name["text"] != club.name],
        candidates=[Club(**other) for other in club.could_be],
        in_charge=in_charge,
        staff=[spell for spell in confirmed if not spell.of_first_team],
        unconfirmed=[spell for spell in spells if not spell.confirmed],
        honours=honours,
        lanes=_lanes(confirmed, titles(honours, confirmed), today),
        years=by_year(in_charge, today),
        then=on_day(confirmed, on) if on else None,
    )


def _lanes(spells: list[Spell], won: list[Title], today: date) -> list[Lane]:
    """One a role, those in charge of the first team first."""
    by_role: dict[tuple[str, str], list[Post]] = {}
    for spell in spells:
        team = (spell.tenure.squad, spell.tenure.role)
        by_role.setdefault(team, []).append(spell.post(spell.tenure.person.name, above=True))
    axis = shared_axis([post for posts in by_role.values() for post in posts], today)
    order = sorted(by_role, key=lambda team: (team[0], list(Role).index(Role(team[1]))))
    return [Lane(role, squad, draw(by_role[squad, role], won, today, axis)) for squad, role in order]
