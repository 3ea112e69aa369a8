"""A career, or a club's bench, as plain geometry: what the SVG of a page draws.

Lengths along the time axis are per cent of its width, so the drawing fits every screen and its words keep their size;
lanes are whole numbers, 0 is nearest to the axis. Those in charge stand above the axis, the staff below.
Solid is what is certain, faint what is only possible. Plain Python.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from careers.dates import DateBounds

#: How far a bar fades out where one side is not known at all.
STUB = timedelta(days=120)
#: A stretch without any post is worth showing from this length on.
GAP = timedelta(days=30)
#: Room for a label, in per cent of the axis a letter, on a drawing of about 1,000 pixels.
LETTER = 0.72


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
class Bar:
    post: Post
    lane: int
    possible: Stretch
    certain: Stretch | None
    label_row: int | None
    """Row of its label, 0 nearest to the bars; None where there is no room left."""


@dataclass(frozen=True, slots=True)
class Mark:
    title: Title
    x: float
    lane: int
    above: bool


@dataclass(frozen=True, slots=True)
class Tick:
    year: int
    x: float
    major: bool


@dataclass(frozen=True, slots=True)
class Gap:
    """From `first` to `last`, both inclusive, no post is known."""

    first: date
    last: date
    stretch: Stretch


@dataclass(frozen=True, slots=True)
class Drawing:
    above: tuple[Bar, ...] = ()
    below: tuple[Bar, ...] = ()
    marks: tuple[Mark, ...] = ()
    ticks: tuple[Tick, ...] = ()
    gaps: tuple[Gap, ...] = ()
    today: float | None = None
    undated: tuple[Post, ...] = ()

    @property
    def lanes_above(self) -> int:
        return max((bar.lane + 1 for bar in self.above), default=0)

    @property
    def lanes_below(self) -> int:
        return max((bar.lane + 1 for bar in self.below), default=0)


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


def draw(posts: Iterable[Post], titles: Iterable[Title], today: date) -> Drawing:
    """The drawing of the posts that have a date; the others are left in `undated`."""
    dated, undated = [], []
    for post in posts:
        (dated if post.start.known or post.end.known else undated).append(post)
    if not dated:
        return Drawing(undated=tuple(undated))
    extents = {post.id: _possible(post, today) for post in dated}
    axis = _axis(extents.values(), any(post.ongoing for post in dated), today)
    bars = [bar for above in (True, False) for bar in _bars(_of(dated, above), extents, axis)]
    return Drawing(
        above=tuple(bar for bar in bars if bar.post.above),
        below=tuple(bar for bar in bars if not bar.post.above),
        marks=tuple(_marks(titles, bars, axis)),
        ticks=tuple(_ticks(axis)),
        gaps=tuple(_gaps(sorted(extents.values()), axis)),
        today=axis.x(today) if today.year <= axis.last else None,
        undated=tuple(undated),
    )


def _possible(post: Post, today: date) -> tuple[date, date]:
    """The days from the first to the last on which the post may have been held; cut short where a side is open."""
    known = [day for side in (post.start, post.end) for day in (side.earliest, side.latest) if day]
    first = post.start.earliest or min(known) - STUB
    if post.ongoing:
        return first, max(today, *known)
    return first, max(post.end.latest or max(known) + STUB, first)


def _certain(post: Post) -> tuple[date, date] | None:
    if post.start.latest and post.end.earliest and post.start.latest <= post.end.earliest:
        return post.start.latest, post.end.earliest
    return None


def _axis(extents: Iterable[tuple[date, date]], ongoing: bool, today: date) -> Axis:
    days = [day for extent in extents for day in extent] + ([today] if ongoing else [])
    return Axis(min(days).year, max(days).year)


def _of(posts: Sequence[Post], above: bool) -> list[Post]:
    return [post for post in posts if post.above == above]


def _bars(posts: list[Post], extents: dict[int, tuple[date, date]], axis: Axis) -> list[Bar]:
    """Each post on the lowest lane that is free; each label on the nearest row where it does not touch another."""
    lanes: list[date] = []
    rows: list[float] = []
    bars = []
    for post in sorted(posts, key=lambda post: (extents[post.id], post.id)):
        first, last = extents[post.id]
        certain = _certain(post)
        possible = axis.stretch(first, last)
        bars.append(
            Bar(
                post,
                _place(lanes, first, last),
                possible,
                axis.stretch(*certain) if certain else None,
                _label_row(rows, possible.x, len(post.label)),
            )
        )
    return bars


def _place(lanes: list[date], first: date, last: date) -> int:
    for lane, taken_until in enumerate(lanes):
        if taken_until <= first:
            lanes[lane] = last
            return lane
    lanes.append(last)
    return len(lanes) - 1


def _label_row(rows: list[float], x: float, letters: int) -> int | None:
    """The first of four rows that is free from x on; a label that would run out at the right has none."""
    until = x + (letters + 1) * LETTER
    for row in range(4):
        if row == len(rows):
            rows.append(0.0)
        if rows[row] <= x and until <= 104:
            rows[row] = until
            return row
    return None


def _marks(titles: Iterable[Title], bars: list[Bar], axis: Axis) -> Iterable[Mark]:
    """A title stands in the middle of what its year and its post have in common."""
    by_post = {bar.post.id: bar for bar in bars}
    for title in titles:
        years = [int(year) for year in re.findall(r"\b(?:18|19|20)\d\d\b", title.season)]
        bar = by_post.get(title.post) if title.post is not None else None
        if not years or bar is None:
            continue
        year = axis.stretch(date(years[0], 1, 1), date(years[-1], 12, 31))
        left, right = max(year.x, bar.possible.x), min(year.end, bar.possible.end)
        yield Mark(title, round((left + right) / 2, 3) if left <= right else bar.possible.middle, bar.lane, bar.post.above)


def _ticks(axis: Axis) -> Iterable[Tick]:
    """A tick a year (every fifth or tenth on a long axis); those that stay labelled on a phone are major."""
    length = axis.last - axis.first + 1
    step = next(step for step in (1, 2, 5, 10, 20, 50) if length / step <= 24)
    major = next(step_ for step_ in (step, step * 2, step * 4, step * 5, step * 10) if length / step_ <= 7)
    for year in range(axis.first, axis.last + 1):
        if year % step == 0 or length <= 7:
            yield Tick(year, axis.x(date(year, 1, 1)), year % major == 0 or length <= 7)


def _gaps(extents: list[tuple[date, date]], axis: Axis) -> Iterable[Gap]:
    until = extents[0][1]
    for first, last in extents[1:]:
        free = until + timedelta(days=1), first - timedelta(days=1)
        if free[1] - free[0] >= GAP:
            yield Gap(*free, axis.stretch(*free))
        until = max(until, last)
