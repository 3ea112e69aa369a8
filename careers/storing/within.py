"""How far a recompute reaches: everywhere, or over some people and clubs. Rows beyond are neither read nor written."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import TypeVar

from django.db.models import Model, QuerySet

Row = TypeVar("Row", bound=Model)


@dataclass(frozen=True, slots=True)
class Within:
    """None is everywhere; else slugs."""

    people: Collection[str] | None = None
    clubs: Collection[str] | None = None
    """Those that may be left without a tenure or a title."""
    competitions: Collection[str] | None = None
    """The same of competitions."""

    def of_people(self, rows: QuerySet[Row], path: str = "person__slug") -> QuerySet[Row]:
        return _narrowed(rows, path, self.people)

    def of_clubs(self, rows: QuerySet[Row], path: str = "slug") -> QuerySet[Row]:
        return _narrowed(rows, path, self.clubs)

    def of_competitions(self, rows: QuerySet[Row], path: str = "slug") -> QuerySet[Row]:
        return _narrowed(rows, path, self.competitions)


EVERYWHERE = Within()


def _narrowed(rows: QuerySet[Row], path: str, slugs: Collection[str] | None) -> QuerySet[Row]:
    return rows if slugs is None else rows.filter(**{f"{path}__in": slugs})
