"""The dates that relative expressions count from."""

from dataclasses import dataclass
from datetime import date

from careers.dates import DateBounds


@dataclass(frozen=True, slots=True)
class Anchor:
    """`published` is the document's day, `last` the date at which the narrative stands, `season` the last two-year
    season that was named, from July of its first year to June of its second."""

    published: date | None = None
    last: DateBounds | None = None
    season: DateBounds | None = None

    @property
    def current_season(self) -> int | None:
        """The first year of the season in which the narrative stands, where a season that was named holds it."""
        if self.season is None or self.season.earliest is None or self.season.latest is None:
            return None
        if self.last and (self.last.before(self.season) or self.season.before(self.last)):
            return None
        return self.season.earliest.year
