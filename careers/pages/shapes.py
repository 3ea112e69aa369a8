"""The nouns of a drawing of careers: what is drawn, and the plain geometry that it becomes.

Lengths along the time axis are per cent of its width, so a drawing fits every screen and its words keep their size;
heights are pixels. Those in charge stand above the axis, the staff below. Plain Python.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta

from careers.dates import DateBounds
from careers.timeline import Gap

# Heights in pixels: a lane and the bar in it, the strip of years between the lanes, a row of labels.
LANE, BAR, YEARS, ROW = 24, 18, 26, 18


@dataclass(frozen=True, slots=True)
class Post:
    """What is drawn as one bar. `above` the axis: in charge."""

    id: int
    label: str
    start: DateBounds
    end: DateBounds
    ongoing: bool = False
    above: bool = True
    conflict: bool = False


@dataclass(frozen=True, slots=True)
class Title:
    """An honour: `season` as said ("2016", "2018-19", "2024 Clausura"), and the post it was won in."""

    season: str
    label: str
    post: int | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    x: float
    width: float

    @property
    def end(self) -> float:
        return self.x + self.width

    @property
    def middle(self) -> float:
        return self.x + self.width / 2


@dataclass(frozen=True, slots=True)
class Label:
    """Words from x on, or up to x where the anchor is "end"; y is their baseline within the strip of labels."""

    text: str
    x: float
    y: int
    anchor: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A post: solid for as long as it is certain; y is the bar's top within its side."""

    post: Post
    possible: Stretch
    certain: Stretch | None
    y: int
    label: Label | None


@dataclass(frozen=True, slots=True)
class Mark:
    title: Title
    x: float
    y: int


@dataclass(frozen=True, slots=True)
class Side:
    """The bars on one side of the axis, and their labels in a strip of their own beyond them."""

    bars: tuple[Bar, ...] = ()
    marks: tuple[Mark, ...] = ()
    height: int = 0
    labels_height: int = 0
    above: bool = True

    @property
    def far(self) -> int:
        """y of the side's edge towards its labels."""
        return 0 if self.above else self.height

    @property
    def labels_near(self) -> int:
        """y of the strip's edge towards the bars."""
        return self.labels_height if self.above else 0


@dataclass(frozen=True, slots=True)
class Tick:
    year: int
    x: float
    major: bool


@dataclass(frozen=True, slots=True)
class Hole:
    gap: Gap
    stretch: Stretch


@dataclass(frozen=True, slots=True)
class Drawing:
    above: Side = Side()
    below: Side = Side(above=False)
    ticks: tuple[Tick, ...] = ()
    holes: tuple[Hole, ...] = ()
    today: float | None = None
    undated: tuple[Post, ...] = ()

    @property
    def height(self) -> int:
        return self.above.height + YEARS + self.below.height


@dataclass(frozen=True, slots=True)
class Axis:
    """Whole years, from the first of `first` to the last day of `last`."""

    first: int
    last: int
    _zero: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_zero", date(self.first, 1, 1).toordinal())

    def x(self, day: date) -> float:
        length = date(self.last, 12, 31).toordinal() - self._zero + 1
        return round(100 * (day.toordinal() - self._zero) / length, 3)

    def stretch(self, first: date, last: date) -> Stretch:
        """From the beginning of one day to the end of another, cut to the axis."""
        left = max(self.x(first), 0.0)
        right = min(self.x(last + timedelta(days=1)), 100.0)
        return Stretch(round(left, 3), round(max(right - left, 0.15), 3))
