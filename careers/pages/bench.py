"""A club's page: its names, who was in charge when, and who worked on the staff."""

from dataclasses import dataclass
from datetime import date

from careers.models import Evidence, Honour, Tenure
from careers.pages.drawing import draw
from careers.pages.evidence import Sources, by_fact, readable
from careers.pages.shapes import Drawing
from careers.pages.spells import Spell, newest_first, titles
from clubs.models import Club, ClubName


@dataclass(frozen=True, slots=True)
class Bench:
    club: Club
    names: list[ClubName]
    in_charge: list[Spell]
    staff: list[Spell]
    unconfirmed: list[Spell]
    honours: list[Honour]
    drawing: Drawing

    @property
    def current(self) -> list[Spell]:
        return [spell for spell in self.in_charge if spell.tenure.ongoing]


def bench(club: Club, today: date) -> Bench:
    """Everything that the page of a club shows, in five queries however many coaches it had."""
    of_tenure = by_fact(readable(Evidence.objects.filter(tenure__club=club)), "tenure_id")
    tenures = Tenure.objects.filter(club=club).select_related("person", "club").prefetch_related("under")
    spells = newest_first(Spell(tenure, of_tenure.get(tenure.pk, Sources())) for tenure in tenures)
    confirmed = [spell for spell in spells if spell.confirmed]
    posts = [spell.post(spell.tenure.person.name, spell.of_first_team) for spell in confirmed]
    honours = list(club.honours.select_related("person", "season__competition").order_by("-season__label"))
    return Bench(
        club=club,
        names=[name for name in club.names.all() if name.text != club.name],
        in_charge=[spell for spell in confirmed if spell.of_first_team],
        staff=[spell for spell in confirmed if not spell.of_first_team],
        unconfirmed=[spell for spell in spells if not spell.confirmed],
        honours=honours,
        drawing=draw(posts, titles(honours, confirmed), today),
    )
