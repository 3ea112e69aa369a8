"""Clubs by their grounds: "returned to White Hart Lane", "his four years at Fir Park".

A ground stands for its club only behind words of coming, working or being somewhere: matches are played there too."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from ingest.languages.clauses import pattern
from ingest.phrases import Phrases
from ingest.types import Span

_TABLE = Path(__file__).parents[2] / "clubs" / "data" / "grounds.txt"
_WORKING = re.compile(rf"{pattern('AT_WORK')}\s+$", re.IGNORECASE)


def grounds(text: str, span: Span) -> Iterator[tuple[Span, str]]:
    """Where in the span a ground stands for its club, and that club's name."""
    pattern, clubs = _known()
    for found in pattern.finditer(text, span.start, span.end):
        if _WORKING.search(text, max(span.start, found.start() - 50), found.start()):
            yield Span(*found.span()), clubs[found.group()]


@cache
def _known() -> tuple[Phrases, dict[str, str]]:
    lines = [line for line in _TABLE.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    clubs = {
        ground.strip(): club for club, _, said in (line.partition(": ") for line in lines) for ground in said.split(";")
    }
    names = "|".join(re.escape(name) for name in sorted(clubs, key=len, reverse=True))
    return Phrases([rf"(?:{names})\b(?!\s+(?:[A-Z]|FC))"]), clubs
