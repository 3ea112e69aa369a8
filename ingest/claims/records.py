"""Played, won, drawn and lost, as a sentence counts them: "12 partidos, siete victorias y tres empates"."""

import re

from ingest.languages.records import DRAWN, LOST, NUMBERS, PLAYED, WON
from ingest.phrases import Phrases
from ingest.types import Span

_NUMBER = rf"(?<![\w.,–-])(\d{{1,3}}|{'|'.join(NUMBERS)})"
_COUNTS = tuple(re.compile(rf"{_NUMBER}\s+(?:{words})(?!\w)", re.IGNORECASE) for words in (PLAYED, WON, DRAWN, LOST))
#: Without one of these words nothing is counted.
_COUNTED = Phrases([rf"(?:{words})(?!\w)" for words in (PLAYED, WON, DRAWN, LOST)], re.IGNORECASE)
_WON_OF = Phrases(
    [
        rf"(?:won|winning|ganó|venceu|ganou)\s+{_NUMBER}\s+(?:of|out of|de|dos|de los|de sus|of his|"
        rf"dos seus)\s+(?:his |its |the )?(\d{{1,3}})\b"
    ]
)
_STREAK = re.compile(
    r"\b(?:últimos?|last|últimas?|seguid[oa]s?|consecutiv[oa]s?|straight|run of|in a row|first|primeros?|primeiros?)\b",
    re.IGNORECASE,
)


def record(text: str, span: Span) -> str:
    """The record as a claim's value ("12-7-3-2", "?" for what is not counted), or "" where fewer than two are counted.

    What follows from the others is counted too: of 12 played, 7 won and 3 drawn, 2 were lost.
    """
    if found := _WON_OF.search(text, span.start, span.end):
        return f"{found.group(2)}-{_value(found.group(1))}-?-?"
    if not _COUNTED.search(text, span.start, span.end):
        return ""
    counts = [_count(pattern, text, span) for pattern in _COUNTS]
    if sum(count is not None for count in counts) < 2:
        return ""
    return "-".join("?" if count is None else str(count) for count in _completed(counts))


def _count(pattern: re.Pattern[str], text: str, span: Span) -> int | None:
    for found in pattern.finditer(text, span.start, span.end):
        if not _STREAK.search(text[max(span.start, found.start() - 12) : found.end() + 14]):
            return _value(found.group(1))
    return None


def _value(word: str) -> int:
    return int(word) if word.isdigit() else NUMBERS[word.casefold()]


def _completed(counts: list[int | None]) -> list[int | None]:
    played, parts = counts[0], counts[1:]
    known = [part for part in parts if part is not None]
    if played is None and len(known) == 3:
        return [sum(known), *parts]
    if played is not None and len(known) == 2 and played >= sum(known):
        return [played, *(played - sum(known) if part is None else part for part in parts)]
    return counts
