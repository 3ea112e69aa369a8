"""A page under reading: its lines, and what each was found to be.

Readers are a list of passes over a page. A line is decided once, by the first pass that knows it, and what no pass
knows is a paragraph.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from clubs.names import fold
from ingest.types import Block, BlockKind, Span

_LINE = re.compile(r"[^\r\n\u2028\u2029]+")
_LINE_END = re.compile(r"\r\n|[\r\n\u2028\u2029]")
#: All white space (some of it stands among the control characters), and marks that show nothing.
_SPACES = "".join(chr(code) for code in range(0x3001) if chr(code).isspace())
_INVISIBLE = _SPACES + "\ufeff\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069"
_STOP = re.compile(r"[.!?…][\"'”’»)\]]*$")
_SHORT = 120


@dataclass(frozen=True, slots=True)
class Line:
    """A line with words in it: the span of its text without white space around, and what is known at a glance."""

    span: Span
    text: str
    after_blank: bool
    folded: str
    """The text as `clubs.names.fold` gives it; "" for a line that is too long to be anything but a paragraph."""

    @property
    def stopped(self) -> bool:
        """It ends as a sentence does."""
        return bool(_STOP.search(self.text[-6:]))

    @property
    def short(self) -> bool:
        return len(self.text) <= _SHORT


@dataclass(slots=True)
class Page:
    text: str
    lines: list[Line]
    decided: dict[int, tuple[Block, ...]] = field(default_factory=dict)
    """The blocks of a line, by its number; () for a line that belongs to an earlier one."""

    def open(self, number: int) -> bool:
        """True where there is such a line and no pass has decided it."""
        return 0 <= number < len(self.lines) and number not in self.decided

    def undecided(self) -> Iterable[tuple[int, Line]]:
        return ((number, line) for number, line in enumerate(self.lines) if number not in self.decided)

    def decide(self, number: int, kind: BlockKind, level: int = 0, span: Span | None = None, *cells: Span) -> None:
        self.decided[number] = (Block(kind, span or self.lines[number].span, level, cells),)

    def kind(self, number: int) -> BlockKind | None:
        """What a line was found to be; None where it is open or is not there."""
        blocks = self.decided.get(number)
        return blocks[-1].kind if blocks else None

    def blocks(self) -> tuple[Block, ...]:
        for number, _ in list(self.undecided()):
            self.decide(number, BlockKind.PARAGRAPH)
        return tuple(block for number in range(len(self.lines)) for block in self.decided[number])


def page_of(text: str) -> Page:
    return Page(text, _unwrapped(text, _lines(text)))


def trimmed(text: str, start: int, end: int) -> Span:
    """The span without white space and invisible marks at both ends; empty, at `start`, where nothing is left."""
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip(_INVISIBLE))
    length = len(piece.strip(_INVISIBLE))
    return Span(start + left, start + left + length) if length else Span(start, start)


def _lines(text: str) -> list[Line]:
    lines: list[Line] = []
    last = 0
    for found in _LINE.finditer(text):
        span = trimmed(text, found.start(), found.end())
        if span.start == span.end:
            continue
        after_blank = len(_LINE_END.findall(text, last, span.start)) > 1
        lines.append(_line(text, span, after_blank))
        last = span.end
    return lines


def _line(text: str, span: Span, after_blank: bool) -> Line:
    words = span.cut(text)
    return Line(span, words, after_blank, fold(words) if len(words) <= _SHORT else "")


def _unwrapped(text: str, lines: list[Line]) -> list[Line]:
    """The lines, or the paragraphs that they were before somebody broke them at a column.

    A line was broken where the next word would not have fitted into the width of the page.
    """
    width = max((len(line.text) for line in lines), default=0)
    breaks = [
        not after.after_blank and len(line.text) + 1 + len(after.text.split(maxsplit=1)[0]) > width
        for line, after in pairwise(lines)
    ]
    in_words = sum(broken and after.text[0].islower() for broken, after in zip(breaks, lines[1:], strict=False))
    if width > _SHORT or sum(breaks) < 3 or in_words * 3 < sum(breaks):
        return lines
    starts = [0, *(number for number, broken in enumerate(breaks, start=1) if not broken), len(lines)]
    return [_joined(text, lines[first:last]) for first, last in pairwise(starts)]


def _joined(text: str, lines: list[Line]) -> Line:
    return _line(text, Span(lines[0].span.start, lines[-1].span.end), lines[0].after_blank)
