"""What is asked: Q1 to Q5, of people, clubs and days that the data has, spread evenly over it."""

from dataclasses import dataclass
from datetime import date, timedelta
from urllib.parse import quote, urlencode

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
    words: list[str]

    def ours(self) -> dict[str, list[str]]:
        """As addresses below /api/."""
        cursor = str(Cursor(self.deep))
        return {
            "Q1": [_tenures(person=slug, limit=LIMIT) for slug in self.people],
            "Q2": [_tenures(club=slug, limit=LIMIT) for slug in self.clubs],
            "Q3": [_tenures(in_charge_on=day, role=ROLE, limit=LIMIT) for day in self.days],
            "Q4": [_tenures(limit=LIMIT, cursor=cursor)],
        }

    def search(self) -> list[str]:
        return [f"/api/search?q={quote(word)}" for word in self.words]


def questions() -> Asked:
    count = Tenure.objects.count()
    offset = count // 2
    order = [key.expression for key in BY_START["start"].keys]
    start, number = Tenure.objects.order_by(*order).values_list("start_earliest", "id")[offset - 1]
    people = [person for person in _spread(Person.objects.order_by("id").values_list("slug", "name"))]
    days = [date(2000, 1, 1) + timedelta(400 * step) for step in range(SPREAD)]
    return Asked(
        [slug for slug, _ in people],
        [slug for (slug,) in _spread(Club.objects.filter(tenures__isnull=False).order_by("id").values_list("slug"))],
        days,
        (start, number),
        offset,
        [word for _, name in people for word in (name.split()[-1][:5], _misspelt(name.split()[-1]))],
    )


def _tenures(**parameters: object) -> str:
    return f"/api/tenures?{urlencode(parameters)}"


def _spread(rows):
    count = rows.count()
    return [rows[count * step // SPREAD] for step in range(SPREAD)]


def _misspelt(word: str) -> str:
    """Without its third letter."""
    return word[:2] + word[3:]
