"""Expressions that belong together: the two ends of a period, and a date beside the count that it makes exact."""

import re
from collections.abc import Iterator
from dataclasses import replace

from ingest.dates.lexed import Lexed
from ingest.dates.when import Kind, Way, When
from ingest.types import Span

_APPOSITION = re.compile(r",?[iaT]{0,2}")
_RANGE = re.compile(r"(?:[T-]|,?T)[ai]{0,2}")
_LIST = re.compile(r"&[aiT]{0,2}")
_AND = re.compile(r"&[ai]{0,2}")


def periods(found: list[When], lexed: Lexed) -> Iterator[tuple[When, When | None]]:
    """The expressions, two adjacent ones as a period where the words between them make it one."""
    place = 0
    while place < len(found):
        first = found[place]
        second = found[place + 1] if place + 1 < len(found) else None
        if second and _is_period(first, second, lexed):
            yield _with_year_of(first, second), second
            place += 2
        else:
            yield _with_year_of(first, second) if second and _is_list(first, second, lexed) else first, None
            place += 1


def _is_period(first: When, second: When, lexed: Lexed) -> bool:
    ends = (Kind.DATE, Kind.FIXED)
    if first.kind not in ends or second.kind not in (*ends, Kind.UNIT) or first.until or second.until:
        return False
    between = _between(first, second, lexed)
    if first.lead == "between":
        return _AND.fullmatch(between) is not None
    return _RANGE.fullmatch(between) is not None


def _is_list(first: When, second: When, lexed: Lexed) -> bool:
    """ "On 3 May and 5 June 2012"."""
    alike = first.way is Way.PLAIN and (first.day is None) == (second.day is None)
    return alike and second.month is not None and _LIST.fullmatch(_between(first, second, lexed)) is not None


def _with_year_of(first: When, second: When) -> When:
    """ "From February to December 2023": the year that the second has is the first's, or the one before."""
    if first.kind is not Kind.DATE or first.year or first.year_way or not second.year or first.month is None:
        return first
    order = (first.month, first.day or 0) > (second.month or 12, second.day or 31)
    return replace(first, year=second.year - order)


def merged(found: list[When], lexed: Lexed) -> list[When]:
    """ "Siete meses después, el 19 de agosto": the date says what the count only says about."""
    together: list[When] = []
    for when in found:
        before = together[-1] if together else None
        if before and _is_apposition(before, when, lexed):
            together[-1] = replace(when, span=Span(before.span.start, when.span.end), lead=before.lead)
        else:
            together.append(when)
    return together


def _is_apposition(before: When, when: When, lexed: Lexed) -> bool:
    if before.kind not in (Kind.OFFSET, Kind.UNIT) or before.unit == "season":
        return False
    exact = when.month is not None or (when.year is not None and before.unit == "year" and not when.label)
    specifies = when.kind is Kind.DATE and exact and when.way is Way.PLAIN
    return specifies and _APPOSITION.fullmatch(_between(before, when, lexed)) is not None


def _between(first: When, second: When, lexed: Lexed) -> str:
    return lexed.classes[lexed.at(first.span.end) : lexed.at(second.span.start)]
