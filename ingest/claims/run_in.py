"""Run-in headings of a round-up: "INDEPENDIENTE. Leandro Stillitano renunció …", "Cádiz - Sergio González, a salvo"."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ingest.types import Block, BlockKind, Span

_CAPITALS = re.compile(r"([A-ZÁÉÍÓÚÑÜÇÃÕ' ]{4,40})[.:]\s")
_LABEL = re.compile(r"([A-ZÀ-Þ][\w.'’-]*(?: [\w.'’-]+){0,3}?)(?::| [-–—])\s+(?=[A-ZÀ-Þ])")
_NAME = re.compile(
    r"(?:[A-ZÀ-Þ][\w'’-]+ ){1,3}(?:[A-ZÀ-Þ][\w'’-]+)(?=\s*[,(]|\s+(?:sigue|no|dejó|fue|es|tiene|deixou|foi|is|"
    r"was|left)\b)"
)
#: So many paragraphs with a club before a colon or a dash make a round-up.
_SEVERAL = 3


@dataclass(frozen=True)
class RunIn:
    """The club at the head of a paragraph, and where what is said of it begins."""

    club: str
    end: int


def run_ins(text: str, blocks: Iterable[Block], is_club: Callable[[str], bool]) -> dict[int, RunIn]:
    """By where its paragraph starts. Capitals are a heading wherever they stand; other names only where several
    paragraphs have one."""
    capitals: dict[int, RunIn] = {}
    labels: dict[int, RunIn] = {}
    for block in blocks:
        if block.kind is not BlockKind.PARAGRAPH:
            continue
        if found := _CAPITALS.match(text, block.span.start):
            capitals[block.span.start] = RunIn(found.group(1).title(), found.end())
        elif (found := _LABEL.match(text, block.span.start)) and is_club(found.group(1)):
            labels[block.span.start] = RunIn(found.group(1), found.end())
    return capitals | (labels if len(labels) >= _SEVERAL else {})


def coach_behind(text: str, label: RunIn) -> Span | None:
    """The name that opens what is said of the club: its coach."""
    found = _NAME.match(text, label.end)
    return Span(found.start(), found.end()) if found else None
