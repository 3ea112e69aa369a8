"""The dates of a sentence, left to right, each counted from where the ones before it have brought the narrative."""

import re
from dataclasses import replace

from careers.dates import DateBounds
from ingest.dates.anchor import Anchor
from ingest.dates.grammar import expressions
from ingest.dates.lexed import Lexed, lex
from ingest.dates.lexicon import lexicon
from ingest.dates.narrative import moved
from ingest.dates.periods import merged, periods
from ingest.dates.resolve import Place, resolve
from ingest.dates.tense import speaks_of_future
from ingest.dates.when import Kind, When
from ingest.types import DateMention, Span

_BORN = re.compile(r"b[^YRIM]{0,6}$")
_LONG_SPELL = 30  # years
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
    for first, last in periods(merged([_in_context(when, lexed) for when in expressions(lexed)], lexed), lexed):
        mention, anchor = _mention(first, last, lexed, anchor)
        mentions.append(mention)
    return mentions, anchor


def _mention(first: When, last: When | None, lexed: Lexed, anchor: Anchor) -> tuple[DateMention, Anchor]:
    place = Place(anchor, anchor.published is not None and not first.complete and speaks_of_future(first, lexed))
    bounds, until = resolve(first, place)
    first.birth = _is_birth(first, bounds, lexed, anchor)
    if last:
        bounds_of_last, until_of_last = resolve(last, Place(moved(first, bounds, until, anchor), place.future))
        until = until_of_last or bounds_of_last
        until = until if until.known else None
    whole = first if last is None else replace(first, span=Span(first.span.start, last.span.end), label=False)
    whole.birth = whole.birth or _is_lifetime(whole, bounds, until)
    mention = DateMention(
        whole.span,
        bounds,
        until,
        relative=whole.kind in _RELATIVE or (whole.kind is Kind.DATE and whole.year is None),
        duration=whole.kind is Kind.DURATION,
        season=whole.season,
        birth=whole.birth,
    )
    return mention, moved(whole, bounds, until, anchor)


def _in_context(when: When, lexed: Lexed) -> When:
    """The expression with what stands before it: "since", "born", "contract until"."""
    place = lexed.at(when.span.start)
    first = max(0, place - _CONTEXT)
    before = lexed.classes[first:place].rstrip("aiU5")
    lead = str(lexed.values[first + len(before) - 1]) if before[-1:] in tuple("CBT") else ""
    plan = lead in ("until", "to") and "Z" in before[-10:]
    background = "u" in before[-8:] or "(" in before[-2:]
    when.lead, when.birth, when.plan, when.background = lead, _BORN.search(before) is not None, plan, background
    return when


def _is_lifetime(when: When, bounds: DateBounds, until: DateBounds | None) -> bool:
    """ "(12 March 1950 – 3 May 2020)": no spell at a club."""
    first, last = bounds.earliest, until.earliest if until else None
    return when.background and first is not None and last is not None and last.year - first.year > _LONG_SPELL


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
