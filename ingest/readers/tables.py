"""Tables in a text: rows of cells between pipes or tabs. Two rows at least, and three cells in one of them."""

import re
from collections.abc import Iterator
from itertools import pairwise

from ingest.readers.page import Page, trimmed
from ingest.types import BlockKind, Span

_RULE = re.compile(r"\|?[\s:|+=-]*-{2,}[\s:|+=-]*\|?")
_DIGIT = re.compile(r"\d")
_WIDEST = 3


def mark_tables(page: Page) -> None:
    """The first row of a table is its HEADER where it alone holds no digit; "|---|---|" is FURNITURE."""
    rows = {number: cells for number, line in page.undecided() if len(cells := cells_of(page.text, line.span)) > 1}
    rules = {
        number for number, line in page.undecided() if line.short and "|" in line.text and _RULE.fullmatch(line.text)
    }
    for run in _runs(sorted({*rows, *rules})):
        table = [number for number in run if number not in rules]
        if len(table) < 2 or max(len(rows[number]) for number in table) < _WIDEST:
            continue
        headed = _is_header(page, table)
        for number in run:
            span = page.lines[number].span
            if number in rules:
                page.decide(number, BlockKind.FURNITURE)
            elif headed and number == table[0]:
                page.decide(number, BlockKind.HEADER, 0, span, *rows[number])
            else:
                page.decide(number, BlockKind.ROW, 0, span, *rows[number])


def cells_of(text: str, span: Span) -> tuple[Span, ...]:
    """The cells of a line, the empty ones too; the pipes at both ends of a line hold no cell."""
    line = span.cut(text)
    bar = "|" if "|" in line else "\t"
    if bar not in line:
        return ()
    start, end = span.start + line.startswith("|"), span.end - line.endswith("|") * (line.startswith("|"))
    bars = [start - 1, *(place for place in range(start, end) if text[place] == bar), end]
    return tuple(trimmed(text, left + 1, right) for left, right in pairwise(bars))


def _runs(numbers: list[int]) -> Iterator[list[int]]:
    """Numbers that follow each other without a gap."""
    run: list[int] = []
    for number in numbers:
        if run and number != run[-1] + 1:
            yield run
            run = []
        run.append(number)
    if run:
        yield run


def _is_header(page: Page, table: list[int]) -> bool:
    first, *others = (page.lines[number].text for number in table)
    return not _DIGIT.search(first) and any(map(_DIGIT.search, others))
