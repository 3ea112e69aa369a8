from datetime import date
from itertools import count, pairwise

import pytest

from careers.dates import DateBounds
from careers.pages.drawing import draw
from careers.pages.shapes import Post, Title

TODAY = date(2026, 7, 2)
numbers = count(1)


def post(start: str, end: str, label: str = "Club", **more) -> Post:
    ongoing = end == ".."
    bounds = DateBounds.parse(start), DateBounds.parse("" if ongoing else end)
    return Post(next(numbers), label, *bounds, ongoing=ongoing, **more)


def drawn(*posts: Post, titles=()):
    return draw(posts, titles, TODAY)


def test_a_whole_year_fills_its_axis_as_far_as_it_is_certain():
    (bar,) = drawn(post("2015-01", "2015-12")).above.bars
    assert (bar.possible.x, bar.possible.end) == (0, 100)
    assert bar.certain is not None
    assert bar.certain.x == pytest.approx(100 * 30 / 365, abs=0.01)
    assert bar.certain.end == pytest.approx(100 * 335 / 365, abs=0.01)


def test_years_that_touch_leave_nothing_certain():
    (bar,) = drawn(post("2015", "2015")).above.bars
    assert bar.certain is None


def test_a_post_that_goes_on_is_certain_to_the_day_it_is_said_and_possible_until_today():
    current = Post(1, "Club", DateBounds.parse("2025-01-01"), DateBounds.parse("[2025-12-31..]"), ongoing=True)
    drawing = drawn(current)
    (bar,) = drawing.above.bars
    assert bar.certain is not None
    assert bar.certain.end == pytest.approx(50, abs=0.01)
    assert drawing.today == pytest.approx(75, abs=0.1)
    assert bar.possible.end == pytest.approx(75, abs=0.2)


@pytest.mark.parametrize(("start", "end"), [("2015-03-01", ""), ("", "2015-06-29")])
def test_a_side_that_is_not_known_fades_out_after_120_days(start, end):
    (bar,) = drawn(post(start, end)).above.bars
    assert bar.possible.width == pytest.approx(100 * 121 / 365, abs=0.01)
    assert bar.certain is None


def test_a_post_without_any_date_is_not_drawn():
    undated = post("", "")
    drawing = drawn(undated, post("2015", "2016"))
    assert drawing.undated == (undated,)
    assert len(drawing.above.bars) == 1


def test_nothing_dated_gives_an_empty_drawing():
    assert not drawn(post("", "")).ticks
    assert not drawn().ticks


def test_parallel_posts_stand_on_lanes_of_their_own_and_later_ones_come_back_down():
    first, second, third = drawn(post("2015", "2017"), post("2016", "2016"), post("2018", "2018")).above.bars
    assert first.y == third.y > second.y


def test_those_in_charge_stand_above_and_the_staff_below():
    drawing = drawn(post("2015", "2015"), post("2015", "2015", above=False))
    assert [len(side.bars) for side in (drawing.above, drawing.below)] == [1, 1]


def test_labels_do_not_touch_and_stay_on_the_axis():
    sides = drawn(
        *(post(f"2015-{month:02}-01", f"2015-{month:02}-20", "A club's name") for month in range(1, 13))
    ).above
    labels = [bar.label for bar in sides.bars if bar.label]
    by_row: dict[int, list[tuple[float, float]]] = {}
    for label in labels:
        width = len(label.text) * 0.72
        left = label.x - width if label.anchor == "end" else label.x
        assert 0 <= left
        assert left + width <= 100
        by_row.setdefault(label.y, []).append((left, left + width))
    for row in by_row.values():
        assert all(right <= left for (_, right), (left, _) in pairwise(sorted(row)))


def test_a_long_label_is_cut():
    (bar,) = drawn(post("2015", "2016", "W" * 60)).above.bars
    assert bar.label is not None
    assert bar.label.text == "W" * 25 + "…"


def test_a_hole_is_shown_where_nothing_is_found_for_a_month():
    drawing = drawn(
        post("2015-01-01", "2015-03-31"), post("2015-04-20", "2015-06-30"), post("2015-10-01", "2015-12-31")
    )
    (hole,) = drawing.holes
    assert (hole.gap.first, hole.gap.last) == (date(2015, 7, 1), date(2015, 9, 30))
    assert hole.stretch.x == pytest.approx(100 * 181 / 365, abs=0.01)


@pytest.mark.parametrize(
    ("season", "x"),
    [("2015", 25), ("2015-16", 50), ("2015-2016", 50), ("2016 Clausura", 75)],
)
def test_a_title_is_a_mark_in_its_year_on_its_post(season, x):
    won_in = post("2015-01-01", "2016-12-31")
    (mark,) = drawn(won_in, titles=[Title(season, "Liga", won_in.id)]).above.marks
    assert mark.x == pytest.approx(x, abs=0.1)


def test_a_title_without_a_year_or_a_post_is_not_marked():
    won_in = post("2015", "2016")
    assert drawn(won_in, titles=[Title("", "Liga", won_in.id), Title("2015", "Copa", None)]).above.marks == ()


@pytest.mark.parametrize("years", [1, 5, 16, 40, 90, 250])
def test_years_are_marked_at_steps_that_leave_room(years):
    drawing = drawn(post(str(1851), str(1850 + years)))
    assert 1 <= len(drawing.ticks) <= 25
    assert sum(tick.major for tick in drawing.ticks) <= 9


def test_today_is_not_drawn_on_a_career_that_is_over():
    assert drawn(post("1990", "1995")).today is None
