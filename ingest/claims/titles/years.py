"""The year of a title that is told without its season."""

from careers.dates import DateBounds
from ingest.claims.scene import Element, Kind, Scene
from ingest.claims.titles.seasons import seasons
from ingest.claims.titles.won import Won
from ingest.compiled import compiled


def year_of(scene: Scene, title: Won) -> str:
    """The year of the clause's date: the nearest before the expression of winning that no other verb parts from it,
    else the first behind the title."""
    head = title.head.start
    dates = [e for e in scene.of(Kind.DATE, scene.span.start, scene.span.end) if e.date and not e.date.duration]
    before = [d for d in dates if d.span.end <= max(head, title.competition.span.start) and not _of_noun(scene.text, d)]
    after = [d for d in dates if d.span.start >= title.competition.span.end and d.span.start - title.end < 30]
    for element in [*reversed(before), *after]:
        if element.date and (year := _one_year(element.date.bounds, element.date.season, element.date.until)):
            return year
    return ""


def _of_noun(text: str, date: Element) -> bool:
    """ "the squad of 1993": when something else was."""
    before = text[max(0, date.span.start - 4) : date.span.start]
    return bool(compiled(r"\b(?:of|de|del|do|da)\s$").search(before))


def _one_year(bounds: DateBounds, season: str, until: DateBounds | None) -> str:
    """The season, or the one year that a date lies in; "" for what reaches over several."""
    if season and until is None:
        return (seasons(season) or [""])[0]
    first, last = bounds.earliest, bounds.latest
    return str(first.year) if first and last and first.year == last.year and until is None else ""
