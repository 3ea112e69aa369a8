"""What an expression says, before it is known when that is: the grammar gives it, `resolve` counts it out."""

from dataclasses import dataclass
from enum import StrEnum

from careers.dates import UNKNOWN, DateBounds
from ingest.types import Span


class Way(StrEnum):
    """How an incomplete date is found from a known one."""

    PLAIN = ""
    FOLLOWING = "following"  # after the date that the narrative stands at: "the following April"
    PREVIOUS = "previous"
    THAT = "that"  # at it: "that September", "ese mismo mes"
    LAST = "last"  # before the document's day: "last June", "el mes pasado"
    NEXT = "next"
    THIS = "this"

    @property
    def deictic(self) -> bool:
        return self in (Way.LAST, Way.NEXT, Way.THIS)


class Kind(StrEnum):
    DATE = "date"  # year, month, day, weekday, as far as said
    FIXED = "fixed"  # bounds that need no counting
    UNIT = "unit"  # "that year", "last month"
    OFFSET = "offset"  # "two days later"
    AGO = "ago"
    DEICTIC = "deictic"  # "yesterday"
    VAGUE = "vague"  # counted from something that is not a date: "a day after the final"
    DURATION = "duration"


@dataclass(slots=True)
class When:
    kind: Kind
    span: Span
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    way: Way = Way.PLAIN
    year_way: Way | None = None
    """The year is said as "of the following year"."""
    month_way: Way | None = None
    """The month is said as "de ese mismo mes"."""
    part: str = ""
    """early, middle, late or end of it."""
    about: bool = False
    count: float | None = None
    unit: str = ""
    bounds: DateBounds = UNKNOWN
    until: DateBounds | None = None
    season: str = ""
    label: bool = False
    """The year of a competition or the like: says when only weakly."""
    lead: str = ""
    """since, from, until, between … where such a word stands before it."""
    birth: bool = False
    background: bool = False
    """Told of the time before: in the pluperfect, or in parentheses."""
    plan: bool = False
    """The last day of a contract."""

    @property
    def complete(self) -> bool:
        return self.kind is Kind.FIXED or (self.kind is Kind.DATE and self.year is not None)
