"""The dates of a sentence, left to right, each counted from where the ones before it have brought the narrative."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache

from careers.dates import DateBounds
from ingest.dates.anchor import Anchor
from ingest.dates.grammar import expressions
from ingest.dates.lexed import Lexed, lex
from ingest.dates.lexicon import Lexicon, lexicon
from ingest.dates.resolve import Place, resolve
from ingest.dates.when import Kind, Way, When
from ingest.types import DateMention, Span

_APPOSITION = re.compile(r",?[iaT]{0,2}")
_RANGE = re.compile(r"(?:[T-]|,?T)[ai]{0,2}")
_AND = re.compile(r"&[ai]{0,2}")
_CLAUSE_END = re.compile(r"[,;.:()]")
_CONTEXT = 14  # tokens before an expression that may say what it is
_RELATIVE = (Kind.UNIT, Kind.OFFSET, Kind.AGO, Kind.DEICTIC, Kind.VAGUE)


def find_dates(text: str, span: Span, language: str, anchor: Anchor) -> tuple[list[DateMention], Anchor]:
    """The mentions inside text[span], not overlapping, and the anchor for the next sentence.

    A birth, the last day of a contract, the year in a competition's name and a duration do not move the anchor.
    Raises ValueError for a language that has no table of words.
    """
    words = lexicon(language)
    if not words.gate.search(text, span.start, span.end):
        return [], anchor
    lexed = lex(text, span.start, span.end, words)
    mentions = []
    for first, last in _periods(_merged(expressions(lexed), lexed), lexed):
        mention, anchor = _mention(first, last, lexed, anchor)
        mentions.append(mention)
    return mentions, anchor


def _mention(first: When, last: When | None, lexed: Lexed, anchor: Anchor) -> tuple[DateMention, Anchor]:
    place = Place(anchor, anchor.published is not None and not first.complete and _speaks_of_future(first, lexed))
    bounds, until = resolve(first, place)
    first.birth = _is_birth(first, bounds, lexed, anchor)
    if last:
        bounds_of_last, until_of_last = resolve(last, Place(_moved(first, bounds, until, anchor), place.future))
        until = until_of_last or bounds_of_last
        until = until if until.known else None
    whole = first if last is None else replace(first, span=Span(first.span.start, last.span.end), label=False)
    mention = DateMention(
        whole.span,
        bounds,
        until,
        relative=whole.kind in _RELATIVE or (whole.kind is Kind.DATE and whole.year is None),
        duration=whole.kind is Kind.DURATION,
        season=whole.season,
        birth=whole.birth,
    )
    return mention, _moved(whole, bounds, until, anchor)


def _moved(when: When, bounds: DateBounds, until: DateBounds | None, anchor: Anchor) -> Anchor:
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
        return True
    return anchor.last.precision > 300 and bounds.earliest.year - anchor.last.earliest.year in (0, 1)


def _merged(found: list[When], lexed: Lexed) -> list[When]:
    """ "Siete meses después, el 19 de agosto": the date says what the count only says about."""
    merged: list[When] = []
    for when in (_in_context(one, lexed) for one in found):
        before = merged[-1] if merged else None
        if before and _is_apposition(before, when, lexed):
            merged[-1] = replace(when, span=Span(before.span.start, when.span.end), lead=before.lead)
        else:
            merged.append(when)
    return merged


def _is_apposition(before: When, when: When, lexed: Lexed) -> bool:
    if before.kind not in (Kind.OFFSET, Kind.UNIT) or before.unit == "season":
        return False
    specifies = when.kind is Kind.DATE and when.month is not None and when.way is Way.PLAIN
    return specifies and _APPOSITION.fullmatch(_between(before, when, lexed)) is not None


def _between(first: When, second: When, lexed: Lexed) -> str:
    return lexed.classes[lexed.at(first.span.end) : lexed.at(second.span.start)]


def _in_context(when: When, lexed: Lexed) -> When:
    """The expression with what stands before it: "since", "born", "contract until"."""
    place = lexed.at(when.span.start)
    before = lexed.classes[max(0, place - _CONTEXT) : place].rstrip("ai")
    lead = str(lexed.values[max(0, place - _CONTEXT) + len(before) - 1]) if before[-1:] in ("C", "B", "T") and before else ""
    plan = lead in ("until", "to") and "Z" in before[-10:]
    background = "u" in before[-8:] or "(" in before[-2:]
    when.lead, when.birth, when.plan, when.background = lead, "b" in before[-6:], plan, background
    return when


def _is_birth(when: When, bounds: DateBounds, lexed: Lexed, anchor: Anchor) -> bool:
    """ "Roberto Mosquera (Lima, 1956)": a name, a place and a complete date long before the narrative."""
    if when.birth or when.kind is not Kind.DATE or not when.complete or bounds.earliest is None:
        return when.birth
    place = lexed.at(when.span.start)
    opened = lexed.classes.rfind("(", max(1, place - _CONTEXT), place)
    if opened < 0 or ")" in lexed.classes[opened:place] or lexed.classes[place - 1] != ",":
        return False
    narrative = anchor.last.earliest.year if anchor.last and anchor.last.earliest else bounds.earliest.year + 12
    return lexed.capital(opened - 1) and lexed.capital(opened + 1) and bounds.earliest.year <= narrative - 12


def _periods(found: list[When], lexed: Lexed) -> Iterator[tuple[When, When | None]]:
    """The expressions, two adjacent ones as a period where the words between them make it one."""
    place = 0
    while place < len(found):
        first = found[place]
        second = found[place + 1] if place + 1 < len(found) else None
        if second and _is_period(first, second, lexed):
            yield _with_year_of(first, second), second
            place += 2
        else:
            yield first, None
            place += 1


def _is_period(first: When, second: When, lexed: Lexed) -> bool:
    ends = (Kind.DATE, Kind.FIXED)
    if first.kind not in ends or second.kind not in (*ends, Kind.UNIT) or first.until or second.until:
        return False
    between = _between(first, second, lexed)
    if first.lead == "between":
        return _AND.fullmatch(between) is not None
    return _RANGE.fullmatch(between) is not None


def _with_year_of(first: When, second: When) -> When:
    """ "From February to December 2023": the year that the second has is the first's, or the one before."""
    if first.kind is not Kind.DATE or first.year or first.year_way or not second.year or first.month is None:
        return first
    order = (first.month, first.day or 0) > (second.month or 12, second.day or 31)
    return replace(first, year=second.year - order)


def _speaks_of_future(when: When, lexed: Lexed) -> bool:
    """Whether the clause around has a verb in the future; a comma right after the date does not end it."""
    text, start, end = lexed.text, when.span.start, when.span.end
    first, last = lexed.spans[0][0], lexed.spans[-1][1]
    before = _CLAUSE_END.split(text[max(first, start - 60) : start])[-1]
    after = text[end : min(last, end + 60)].lstrip(", ")
    after = _CLAUSE_END.split(after)[0]
    cue = _future(lexed.lexicon)
    return bool(cue.search(before) or cue.search(after))


@lru_cache
def _future_cue(language_words: str, endings: tuple[str, ...]) -> re.Pattern[str]:
    words = "|".join(map(re.escape, language_words.split("|")))
    by_ending = rf"|(?<!\w)\w{{1,20}}(?:{'|'.join(endings)})(?!\w)" if endings else ""
    return re.compile(rf"(?<!\w)(?:{words})(?!\w){by_ending}", re.IGNORECASE)


def _future(words: Lexicon) -> re.Pattern[str]:
    table = words.table
    return _future_cue("|".join((table.MARKS["future"], table.MARKS["next"])), table.FUTURE_ENDINGS)
