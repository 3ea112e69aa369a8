"""What is asked: Q1 to Q4, of people, clubs and days that the data has, spread evenly over it."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from urllib.parse import urlencode

from django.db.models import QuerySet

from careers.api.views import BY_START
from careers.models import Person, Tenure
from clubs.api.pages import Cursor
from clubs.models import Club

SPREAD = 20
LIMIT = 50
ROLE = "head coach"


@dataclass(frozen=True, slots=True)
class Asked:
    """The parameters of each query, `SPREAD` of each."""

    people: list[str]
    clubs: list[str]
    days: list[date]
    deep: tuple[date, int]  # the keys of the row that the deep page starts after
    offset: int  # how many rows lie before it

    def ours(self) -> dict[str, list[str]]:
        """As addresses below /api/."""
        cursor = str(Cursor(self.deep))
        return {
            "Q1": [_tenures(person=slug, limit=LIMIT) for slug in self.people],
            "Q2": [_tenures(club=slug, limit=LIMIT) for slug in self.clubs],
            "Q3": [_tenures(in_charge_on=day, role=ROLE, limit=LIMIT) for day in self.days],
            "Q4": [_tenures(limit=LIMIT, cursor=cursor)],
        }


def questions() -> Asked:
    count = Tenure.objects.count()
    offset = count // 2
    order = [key.expression for key in BY_START["start"].keys]
    last = Tenure.objects.order_by(*order)[offset - 1]
    days = [date(2000, 1, 1) + timedelta(400 * step) for step in range(SPREAD)]
    return Asked(
        _spread(Person.objects.order_by("id").values_list("slug", flat=True)),
        _spread(Club.objects.filter(tenures__isnull=False).order_by("id").values_list("slug", flat=True)),
        days,
        (last.start_earliest or date.max, last.pk),
        offset,
    )


def _tenures(**parameters: object) -> str:
    return f"/api/tenures?{urlencode(parameters)}"


def _spread(rows: QuerySet[Any, Any]) -> list[Any]:
    count = rows.count()
    return [rows[count * step // SPREAD] for step in range(SPREAD)]
