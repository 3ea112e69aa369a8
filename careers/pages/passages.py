"""A document's text cut into paragraphs and passages, so that every claim's words can be marked.

Claims overlap: a cut is made wherever one begins or ends, and each piece carries all the claims that it lies in.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Generic, Protocol, TypeVar

_LINE = re.compile(r"[^\r\n]+")


class Spanned(Protocol):
    """Half-open offsets in code points of the text."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


C = TypeVar("C", bound=Spanned)


@dataclass(frozen=True, slots=True)
class Passage(Generic[C]):
    """A run of text and the claims it belongs to; `first` are those that begin here, `last` those that end here."""

    text: str
    claims: tuple[C, ...] = ()
    first: tuple[C, ...] = ()
    last: tuple[C, ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph(Generic[C]):
    """A line of the document, and the claims that begin in it: what its notes speak of.

    `apart` where an empty line stands before it.
    """

    passages: tuple[Passage[C], ...]
    claims: tuple[C, ...]
    apart: bool


def paragraphs(text: str, claims: Iterable[C]) -> Iterator[Paragraph[C]]:
    """The lines of the text that are not empty, each with its passages in order."""
    waiting = sorted(claims, key=lambda claim: claim.start)[::-1]
    active: list[C] = []
    reached = 0
    for line in _LINE.finditer(text):
        if not line.group().strip():
            continue
        start, end = line.span()
        begun = _take(waiting, end)
        active = [claim for claim in active if claim.end > start]
        apart = text.count("\n", reached, start) > 1
        yield Paragraph(tuple(_passages(text, start, end, active, begun)), tuple(begun), apart)
        active += begun
        reached = end


def _take(waiting: list[C], before: int) -> list[C]:
    """The claims that begin before an offset, taken off the end of the list where the earliest stand."""
    taken = []
    while waiting and waiting[-1].start < before:
        taken.append(waiting.pop())
    return taken


def _passages(text: str, start: int, end: int, going_on: list[C], begun: list[C]) -> Iterator[Passage[C]]:
    """The pieces of one line. A claim that begins in the blank before it is taken to begin with it."""
    waiting = begun[::-1]
    inside = list(going_on)
    edges = sorted({start, end} | {min(max(edge, start), end) for c in going_on + begun for edge in (c.start, c.end)})
    for left, right in pairwise(edges):
        first = _take(waiting, left + 1)
        inside = [claim for claim in inside + first if claim.end > left]
        last = tuple(claim for claim in inside if claim.end == right)
        yield Passage(text[left:right], tuple(inside), tuple(first), last)
