"""The one search, of the pages and of the API: coaches, clubs that have one, competitions and their editions."""

import re
from dataclasses import dataclass, field

from django.db.models import Exists, OuterRef, QuerySet

from careers.models import Person, PersonName, Tenure
from clubs.models import Club, ClubName, Competition, Season
from clubs.searching import TWO, Forgiving, best, words_like

LONGEST = 100
"""Letters of a text that are looked at."""
_YEAR = re.compile(r"\b(?:18|19|20)\d\d(?:[-–/]\d{2,4})?\b")


@dataclass(slots=True)
class Found:
    """The nearest names of each kind. `guessed`: none of them has the words as they were typed."""

    people: list[Person] = field(default_factory=list)
    clubs: list[Club] = field(default_factory=list)
    competitions: list[Competition] = field(default_factory=list)
    seasons: list[Season] = field(default_factory=list)
    guessed: bool = False

    def __bool__(self) -> bool:
        return bool(self.people or self.clubs or self.competitions or self.seasons)


def search(text: str, most: int) -> Found:
    """So many of each kind at most. Slips are forgiven only where nothing of any kind has the words as typed."""
    text = text.replace("\0", "")[:LONGEST]
    found = _search(text, most, Forgiving())
    if not found and (known := words_like(text)):
        for slips in range(1, TWO + 1):
            found = _search(text, most, Forgiving(known, slips))
            if found:
                break
    return found


def _search(text: str, most: int, forgiving: Forgiving) -> Found:
    year = _YEAR.search(text)
    competitions = best(won(), _YEAR.sub(" ", text), most, forgiving)
    seasons = _seasons(competitions, year.group(), most) if year and competitions else []
    return Found(
        people=best(Person.objects.all(), text, most, forgiving, (PersonName, "person")),
        clubs=best(coached(), text, most, forgiving, (ClubName, "club")),
        competitions=[] if year else competitions,
        seasons=seasons,
        guessed=bool(forgiving.slips),
    )


def coached() -> QuerySet[Club]:
    """Clubs about which some coach is known, the catalogue's others apart."""
    return Club.objects.filter(Exists(Tenure.objects.filter(club=OuterRef("pk"))))


def won() -> QuerySet[Competition]:
    """Competitions that somebody is known to have won."""
    return Competition.objects.filter(Exists(Season.objects.filter(competition=OuterRef("pk"), honours__isnull=False)))


def _seasons(competitions: list[Competition], year: str, most: int) -> list[Season]:
    of_year = Season.objects.filter(competition__in=competitions, label__contains=year, honours__isnull=False)
    return list(of_year.select_related("competition").distinct().order_by("competition__sort_key", "label")[:most])
