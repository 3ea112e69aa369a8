"""The bench board: who was in charge of every club of a country on a day, for certain or possibly.

A club of which nobody is found on that day is shown as just that.

Its rows are those of the API's /tenures?in_charge_on=…&country=…&certainty=possible: the same FilterSet finds them.
"""

from calendar import monthrange
from collections.abc import Mapping
from contextlib import nullcontext
from dataclasses import dataclass, field
from datetime import date, timedelta

from django.db.models import Count, F, Min

from careers.filters import TenureFilter, day
from careers.models import Tenure
from careers.pages.then import Then, seen
from clubs.models import Club

#: Of a club without a certain answer, so many possible ones are shown at once.
LIKELY = 2


@dataclass(slots=True)
class Chair:
    """A club, and who sat on its bench: those who began last come first."""

    club: Club
    certain: list[Tenure] = field(default_factory=list)
    possible: list[Tenure] = field(default_factory=list)

    @property
    def likely(self) -> list[Tenure]:
        """The possible ones that are worth a line: those who began last, where nobody is certain."""
        return [] if self.certain else self.possible[:LIKELY]

    @property
    def unlikely(self) -> list[Tenure]:
        return self.possible[len(self.likely) :]

    @property
    def vacant(self) -> bool:
        return not (self.certain or self.possible)


@dataclass(frozen=True, slots=True)
class Board:
    country: str
    on: date
    today: date
    chairs: list[Chair]
    errors: list[str]
    then: Then
    countries: list[tuple[str, int, date | None]]
    """Where somebody is known to have been in charge: codes, of how many clubs, and the earliest day known."""

    @property
    def certain(self) -> int:
        return sum(bool(chair.certain) for chair in self.chairs)

    @property
    def possible(self) -> int:
        return sum(bool(chair.possible and not chair.certain) for chair in self.chairs)

    @property
    def vacant(self) -> int:
        return sum(chair.vacant for chair in self.chairs)

    @property
    def first(self) -> date:
        """The day that a slider through the time of this country begins with."""
        known = next((first for code, _, first in self.countries if code == self.country), None)
        return min(known or self.today, self.on)

    @property
    def days(self) -> int:
        """How long the slider is."""
        return (max(self.today, self.on) - self.first).days

    @property
    def day(self) -> int:
        """Where on it the day of this board is."""
        return (self.on - self.first).days

    @property
    def steps(self) -> list[tuple[str, date, date]]:
        """The same day a day, a month and a year before and after."""
        return [
            ("day", self.on - timedelta(1), self.on + timedelta(1)),
            ("month", months_from(self.on, -1), months_from(self.on, 1)),
            ("year", months_from(self.on, -12), months_from(self.on, 12)),
        ]


def board(asked: Mapping[str, str], today: date) -> Board:
    """The board that an address asks for with `on`, `country` and `known_on`; in three queries for what is known today.
    Without a day, it is today's."""
    on, errors = today, []
    try:
        on = day(asked["on"]) if asked.get("on") else today
    except ValueError as error:
        errors.append(str(error))
    wanted = {"in_charge_on": on.isoformat(), "certainty": "possible", "country": asked.get("country", "").strip()}
    found = TenureFilter(wanted, Tenure.objects.filter(squad="").select_related("person", "club"))
    errors += [error for field in found.errors.values() for error in field]
    country = found.form.cleaned_data.get("country") or ""
    then, countries = Then.asked(asked), _countries()
    with seen(then, country=country) if country else nullcontext():
        chairs = _chairs(found, country) if country else []
    return Board(country, on, today, chairs, [*errors, *filter(None, [then.error])], then, countries)


def months_from(start: date, months: int) -> date:
    """The same day of another month; the last one where that month is shorter."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))


def _chairs(found: TenureFilter, country: str) -> list[Chair]:
    """One for each club of the country that somebody is known to have been in charge of at any time."""
    clubs = Club.objects.filter(country=country, pk__in=_in_charge().values("club")).order_by("sort_key", "slug")
    chairs = {club.pk: Chair(club) for club in clubs}
    for tenure in found.qs.order_by(F("start_earliest").desc(nulls_last=True), "pk"):
        chair = chairs[tenure.club_id]
        (chair.certain if tenure.certainty == "certain" else chair.possible).append(tenure)
    return list(chairs.values())


def _countries() -> list[tuple[str, int, date | None]]:
    posts = _in_charge().exclude(club__country="").values_list("club__country")
    return list(posts.annotate(Count("club", distinct=True), Min("start_earliest")).order_by("club__country"))


def _in_charge():
    return Tenure.objects.confirmed().head_coaches().filter(squad="").order_by()
