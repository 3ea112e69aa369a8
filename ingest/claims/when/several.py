"""Several spells that one club's dates list: "em 2003, em 2007 e 2008 e em 2014", "(1995 e 2000)"."""

import re
from itertools import pairwise

from careers.dates import DateBounds
from ingest.claims.scene import Element, Kind, Scene
from ingest.types import DateMention

Spell = tuple[DateBounds | None, DateBounds | None]

_TO_FIRST = re.compile(
    r"\s*(?:,\s*)?\(?\s*(?:(?:ainda|também|todavía|también|also|em|en|in|de|from|entre|between|no|na)\s+)*"
)
_TO_NEXT = re.compile(
    r"\s*(?:,|\be\b|\by\b|\band\b|,\s*(?:e|y|and))\s+(?:(?:depois|mais tarde|luego|después|then|later|novamente|"
    r"de novo|otra vez|again)\s+)*(?P<own>(?:em|en|in|de|desde|from|entre|between)\s+)?"
)
_A_YEAR = range(360, 367)


def spells_listed(scene: Scene, club: Element, end: int) -> list[Spell]:
    """The beginning and end of each spell that the dates behind `club`, up to `end`, list; empty where there are no
    two. Two years in a row without a preposition of their own are one spell."""
    dates = _dates(scene, club, end)
    found: list[Spell] = []
    apart = False
    for number, (date, mention) in enumerate(dates):
        first, last = mention.bounds, mention.until or mention.bounds
        joined = found and not dates[number - 1][1].until and not mention.until
        if (
            joined
            and _in_a_row(dates[number - 1][1].bounds, first)
            and not _gap(scene, dates[number - 1][0], date)["own"]
        ):
            found[-1] = (found[-1][0], last)
        else:
            apart = apart or bool(found)
            found.append((first, last))
    return found if apart else []


def _dates(scene: Scene, club: Element, end: int) -> list[tuple[Element, DateMention]]:
    """The years and periods right behind the club, with nothing but commas, "and" and prepositions between them."""
    behind = [
        (e, e.date)
        for e in scene.of(Kind.DATE, club.span.end, end)
        if e.date and not e.date.season and (e.date.until or _is_year(e.date.bounds))
    ]
    if not behind or not _TO_FIRST.fullmatch(scene.text[club.span.end : behind[0][0].span.start]):
        return []
    result = behind[:1]
    for one, other in pairwise(behind):
        if not _TO_NEXT.fullmatch(scene.text[one[0].span.end : other[0].span.start]):
            break
        result.append(other)
    return result


def _gap(scene: Scene, one: Element, other: Element) -> re.Match[str]:
    found = _TO_NEXT.fullmatch(scene.text[one.span.end : other.span.start])
    assert found
    return found


def _is_year(bounds: DateBounds) -> bool:
    return bounds.known and bounds.precision in _A_YEAR


def _go_on(one: DateMention, other: DateMention) -> bool:
    """Two years in a row?"""
    return not one.until and not other.until and _in_a_row(one.bounds, other.bounds)


def _in_a_row(one: DateBounds, other: DateBounds) -> bool:
    return one.earliest is not None and other.earliest is not None and other.earliest.year == one.earliest.year + 1
