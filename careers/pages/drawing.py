"""Draws a career, or a club's bench: tenures become bars, lanes, labels, marks and holes.

Solid is what is certain, faint what is only possible. Plain Python.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from careers.pages.shapes import BAR, LANE, ROW, Axis, Bar, Drawing, Hole, Label, Mark, Post, Side, Tick, Title
from careers.timeline import gaps

#: How far a bar fades out where one side is not known at all.
STUB = timedelta(days=120)
#: A stretch without any post is shown from this many days on.
GAP = 30
#: Rows of labels, letters in a label, and the room for a letter in per cent of an axis of about 1,000 pixels.
ROWS, LETTERS, LETTER = 6, 26, 0.72

_SEASON = re.compile(r"\b(?P<first>(?:18|19|20)\d\d)(?:[-–/](?P<last>(?:\d\d){1,2}))?\b")

Extents = dict[int, tuple[date, date]]


def draw(posts: Iterable[Post], titles: Sequence[Title], today: date, axis: Axis | None = None) -> Drawing:
    """The drawing of the posts that have a date; the others are left in `undated`.

    `axis` is one that several drawings share, from `shared_axis`; without one, it is as long as these posts need.
    """
    dated: list[Post] = []
    undated: list[Post] = []
    for post in posts:
        (dated if post.start.known or post.end.known else undated).append(post)
    if not dated:
        return Drawing(undated=tuple(undated))
    extents = {post.id: _possible(post, today) for post in dated}
    axis = axis or _axis(extents, any(post.ongoing for post in dated), today)
    return Drawing(
        above=_side(True, dated, titles, extents, axis),
        below=_side(False, dated, titles, extents, axis),
        ticks=tuple(_ticks(axis)),
        holes=tuple(Hole(gap, axis.stretch(gap.first, gap.last)) for gap in gaps(dated, GAP)),
        today=axis.x(today) if today.year <= axis.last else None,
        undated=tuple(undated),
    )


def shared_axis(posts: Iterable[Post], today: date) -> Axis | None:
    """The axis that all of these posts fit on; None where none of them has a date."""
    dated = [post for post in posts if post.start.known or post.end.known]
    extents = {post.id: _possible(post, today) for post in dated}
    return _axis(extents, any(post.ongoing for post in dated), today) if dated else None


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


def _axis(extents: Extents, ongoing: bool, today: date) -> Axis:
    days = [day for extent in extents.values() for day in extent] + ([today] if ongoing else [])
    return Axis(min(days).year, max(days).year)


def _side(above: bool, posts: list[Post], titles: Sequence[Title], extents: Extents, axis: Axis) -> Side:
    mine = sorted((post for post in posts if post.above == above), key=lambda post: (extents[post.id], post.id))
    lanes = _lanes([extents[post.id] for post in mine])
    height = LANE * (max(lanes, default=-1) + 1)
    spots = [_spot(axis.stretch(*extents[post.id]).x, post.label) for post in mine]
    rows = _rows(spots)
    labels_height = ROW * (max((row for row in rows if row is not None), default=-1) + 1)

    def bar(post: Post, lane: int, spot: tuple[str, float, float], row: int | None) -> Bar:
        certain = _certain(post)
        return Bar(
            post,
            axis.stretch(*extents[post.id]),
            axis.stretch(*certain) if certain else None,
            height - LANE * (lane + 1) + 3 if above else LANE * lane + 3,
            None if row is None else _label(spot, labels_height - ROW * row - 6 if above else ROW * row + 14),
        )

    bars = tuple(bar(*each) for each in zip(mine, lanes, spots, rows, strict=True))
    return Side(bars, tuple(_marks(titles, bars, axis)), height, labels_height, above)


def _lanes(extents: list[tuple[date, date]]) -> list[int]:
    """For each bar, in the order of their beginnings, the lane nearest to the axis that is free; 0 is at the axis."""
    taken: list[date] = []
    lanes = []
    for first, last in extents:
        lane = next((lane for lane, until in enumerate(taken) if until <= first), len(taken))
        taken[lane : lane + 1] = [last]
        lanes.append(lane)
    return lanes


def _spot(x: float, text: str) -> tuple[str, float, float]:
    """A label's text and its two ends; one that would run out at the right is moved back."""
    if len(text) > LETTERS:
        text = text[: LETTERS - 1].rstrip() + "…"
    width = (len(text) + 1) * LETTER
    left = min(x, 100 - width)
    return text, left, left + width


def _rows(spots: list[tuple[str, float, float]]) -> list[int | None]:
    """For each label the row nearest to the bars that is free; None where all are taken."""
    taken = [0.0] * ROWS
    rows: list[int | None] = []
    for _, left, right in spots:
        row = next((row for row, until in enumerate(taken) if until <= left), None)
        if row is not None:
            taken[row] = right
        rows.append(row)
    return rows


def _label(spot: tuple[str, float, float], y: int) -> Label:
    text, left, right = spot
    return Label(text, 100, y, "end") if right == 100 else Label(text, left, y, "start")


def _marks(titles: Iterable[Title], bars: Iterable[Bar], axis: Axis) -> Iterable[Mark]:
    """A title stands in the middle of what its season and its post have in common."""
    by_post = {bar.post.id: bar for bar in bars}
    for title in titles:
        bar = by_post.get(title.post) if title.post is not None else None
        season = _season(title.season)
        if season is None or bar is None:
            continue
        year = axis.stretch(*season)
        left, right = max(year.x, bar.possible.x), min(year.end, bar.possible.end)
        middle = (left + right) / 2 if left <= right else bar.possible.middle
        yield Mark(title, round(middle, 3), bar.y + BAR // 2)


def _season(label: str) -> tuple[date, date] | None:
    """From the first to the last day of the years in a season's label: 2016, 2018-19, 2024 Clausura."""
    found = _SEASON.search(label)
    if found is None:
        return None
    first, last = found["first"], found["last"] or ""
    return date(int(first), 1, 1), date(int(first[: 4 - len(last)] + last), 12, 31)


def _ticks(axis: Axis) -> Iterable[Tick]:
    """A tick a year (every fifth or tenth on a long axis); those that stay labelled on a phone are major."""
    length = axis.last - axis.first + 1
    step = next(step for step in (1, 2, 5, 10, 20, 50) if length / step <= 24)
    major = next(step_ for step_ in (step, step * 2, step * 4, step * 5, step * 10) if length / step_ <= 7)
    for year in range(axis.first, axis.last + 1):
        if year % step == 0 or length <= 7:
            yield Tick(year, axis.x(date(year, 1, 1)), year % major == 0 or length <= 7)
