"""What was won: the editions of a competition, who won each, under whom, and who was on the staff."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from careers.models import Evidence, Honour
from careers.pages.evidence import Sources, by_fact, readable
from careers.vocabulary import IN_CHARGE
from clubs.models import Club, Competition, Season


@dataclass(frozen=True, slots=True)
class Won:
    """An honour, and who says so; without sources where the page does not show them."""

    honour: Honour
    sources: Sources = field(default_factory=Sources)


@dataclass(slots=True)
class Winner:
    """`club` is None where the documents do not say with which club it was won."""

    club: Club | None
    in_charge: list[Won] = field(default_factory=list)
    staff: list[Won] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Edition:
    season: Season
    winners: list[Winner]


def editions(competition: Competition) -> list[Edition]:
    """Those of which a winner is known, the newest first; in one query."""
    honours = _honours().filter(season__competition=competition)
    by_season: dict[Season, list[Honour]] = {}
    for honour in honours:
        by_season.setdefault(honour.season, []).append(honour)
    found = [Edition(season, _winners(map(Won, won))) for season, won in by_season.items()]
    return sorted(found, key=lambda edition: edition.season.label, reverse=True)


def edition(competition: Competition, slug: str) -> Edition | None:
    """The edition whose label has this address, with all evidence; in three queries. None where there is none."""
    season = next((each for each in competition.seasons.all() if each.slug == slug), None)
    if season is None:
        return None
    sources = by_fact(readable(Evidence.objects.filter(honour__season=season)), "honour_id")
    honours = _honours().filter(season=season)
    return Edition(season, _winners(Won(honour, sources.get(honour.pk, Sources())) for honour in honours))


def _honours():
    return Honour.objects.select_related("person", "club", "season__competition").order_by("person__sort_key", "pk")


def _winners(won: Iterable[Won]) -> list[Winner]:
    """By club; who was in charge apart from the others, and from those whose role is not known."""
    found: dict[int | None, Winner] = {}
    for each in won:
        winner = found.setdefault(each.honour.club_id, Winner(each.honour.club))
        (winner.in_charge if each.honour.role in IN_CHARGE else winner.staff).append(each)
    return sorted(found.values(), key=lambda winner: (winner.club is None, winner.club.sort_key if winner.club else ""))
