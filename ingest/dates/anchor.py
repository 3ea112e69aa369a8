"""The dates that relative expressions count from."""

from dataclasses import dataclass
from datetime import date

from careers.dates import DateBounds

_SPRING = range(3, 7)


@dataclass(frozen=True, slots=True)
class Anchor:
    """`published` is the document's day, `last` the date at which the narrative stands, `season` the last two-year
    season that was named, from July of its first year to June of its second, and `year` the last year that was named
    at all ("for the 2002 World Cup, yet quit in March of that year")."""

    published: date | None = None
    last: DateBounds | None = None
    season: DateBounds | None = None
    year: int | None = None

    def next_paragraph(self) -> "Anchor":
        """A biography goes on where it stood; each paragraph of a news story starts anew from the story's day."""
        return Anchor(self.published) if self.published else self

    @property
    def current_season(self) -> int | None:
        """The first year of the season in which the narrative stands, where a season that was named holds it.

        A text that names seasons over two years tells of leagues that begin in the autumn; so it is known too of a day
        from July to February, but not of one in spring, when "the season" may be the one to come.
        """
        if self.season is None or self.season.earliest is None:
            return None
        if self.last is None or not self.last.disjoint(self.season):
            return self.season.earliest.year
        day = self.last.latest
        if day is None or self.last.precision > 31 or day.month in _SPRING:
            return None
        return day.year if day.month > max(_SPRING) else day.year - 1
