"""Where a narrative stands after an expression, so that the next one can count from there."""

from dataclasses import replace
from datetime import date

from careers.dates import DateBounds
from ingest.dates.anchor import Anchor
from ingest.dates.when import When


def moved(when: When, bounds: DateBounds, until: DateBounds | None, anchor: Anchor) -> Anchor:
    """Where the narrative stands after an expression."""
    if bounds.known and not when.birth and bounds.precision < 366:
        anchor = replace(anchor, year=((until or bounds).latest or date.min).year)
    if not bounds.known or when.birth or when.plan or bounds.precision > 3000:
        return anchor
    if anchor.published and bounds.earliest and bounds.earliest > anchor.published:
        return anchor
    if when.season and bounds.earliest and until:
        return _into_season(when, bounds.earliest.year, anchor)
    if when.label and not _label_moves(bounds, anchor):
        return anchor
    if _only_looks_back(when, bounds, until, anchor):
        return anchor
    return replace(anchor, last=until or bounds)


def _only_looks_back(when: When, bounds: DateBounds, until: DateBounds | None, anchor: Anchor) -> bool:
    """ "Who had taken over in July 2010", "in his first spell (2009-2013)", "the first title since 1996"."""
    if not (when.background or (when.lead == "since" and until is None)):
        return False
    return anchor.published is not None or (anchor.last is not None and bounds.before(anchor.last))


def _into_season(when: When, first: int, anchor: Anchor) -> Anchor:
    season = DateBounds(date(first, 7, 1), date(first + 1, 6, 30))
    ahead = anchor.last is None or anchor.last.before(season)
    return replace(anchor, season=season, last=season if ahead else anchor.last)


def _label_moves(bounds: DateBounds, anchor: Anchor) -> bool:
    """The year of a competition says when things were only to a narrative that knows a year at best."""
    if anchor.last is None or anchor.last.earliest is None or bounds.earliest is None:
        return anchor.published is None  # a news story stands at its own day
    return anchor.last.precision > 300 and bounds.earliest.year - anchor.last.earliest.year in (0, 1)
