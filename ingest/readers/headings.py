"""Headings: "==Section==" as written, and in plain text the short lines that end without a stop."""

import re

from ingest.languages import layouts as words
from ingest.readers.page import Line, Page, trimmed
from ingest.types import BlockKind

_WIKI = re.compile(r"(?P<marks>={1,6})\s*(?P<name>[^=\n](?:[^\n]*[^=\n])?)\s*(?P=marks)")
_LONGEST = 110
_MOST_WORDS = 16
_STANDFIRST_WORDS = 8
_PROSE = 60
SECTION = 2
"""The level of a main section; a title has level 1."""


def has_wiki_headings(page: Page) -> bool:
    return any(line.text.startswith("=") and _WIKI.fullmatch(line.text) for line in page.lines)


def mark_wiki_headings(page: Page) -> None:
    """ "= Title =" is the TITLE (the first one), "==Section==" a HEADING of level 2, and so on; the span is the name's.

    Saved articles often have all their sections at one level. There a heading without any text of its own is the parent
    of the next ones of that level, down to the next that has a main section's word ("career", "honours").
    """
    titled = False
    deeper: dict[int, int] = {}
    last: tuple[int, int] | None = None
    for number, line in enumerate(page.lines):
        found = _WIKI.fullmatch(line.text) if line.text.startswith("=") else None
        if not found:
            continue
        span = trimmed(page.text, line.span.start + found.start("name"), line.span.start + found.end("name"))
        written = len(found["marks"])
        if written == 1 and not titled:
            titled = True
            page.decide(number, BlockKind.TITLE, 1, span)
            continue
        if last == (number - 1, written):
            deeper[written] = deeper.get(written, 0) + 1
        elif words.SECTIONS.search(line.folded):
            deeper.clear()
        page.decide(number, BlockKind.HEADING, written + deeper.get(written, 0), span)
        last = (number, written)


def mark_headings(page: Page) -> None:
    """Short lines without a final stop that something follows. Over the story, one of eight words is a standfirst."""
    story = next((number for number, line in page.undecided() if _is_prose(line)), 0)
    for number, line in list(page.undecided()):
        standfirst = number < story and len(line.text.split()) >= _STANDFIRST_WORDS
        if number and number + 1 < len(page.lines) and _is_heading(line) and not standfirst:
            page.decide(number, BlockKind.HEADING, SECTION)


def _is_prose(line: Line) -> bool:
    return line.stopped and len(line.text) > _PROSE


def _is_heading(line: Line) -> bool:
    if len(line.text) > _LONGEST or len(line.text.split()) > _MOST_WORDS:
        return False
    if line.text.isupper():
        return not line.text.endswith(".")
    return not line.stopped and line.text[-1] not in ",;:-–—" and line.text[0] not in "-–—"
