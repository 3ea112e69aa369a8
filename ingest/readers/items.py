"""Lists: bulleted lines, "Talleres: Copa Conmebol 1999", the fields of an infobox, the line that stands over a list."""

import re

from ingest.languages import layouts as words
from ingest.readers.headings import SECTION
from ingest.readers.page import Line, Page, trimmed
from ingest.types import BlockKind, Span

_BULLET = re.compile(r"(?:[-–—•·▪●*+]|\d{1,2}[.)])\s+")
_LABEL = re.compile(r"(?P<label>[^:.;!?\n]{2,60}):\s+(?P<rest>\S.*)", re.DOTALL)
_LABEL_WORDS = 5
_YEAR = re.compile(r"\b(?:18|19|20)\d\d\b")
_PROSE = 60
LIST_NAME = 7
"""The level of the name over a list: deeper than any section's heading."""


def mark_bullets(page: Page) -> None:
    """Lines that begin with a bullet: ITEM, or FIELD in an infobox; "label: rest" has the two as cells."""
    body = _start_of_body(page)
    for number, line in list(page.undecided()):
        if found := _BULLET.match(line.text):
            span = Span(line.span.start + found.end(), line.span.end)
            told = line.stopped and len(line.text) > _PROSE  # "- Melgar: el argentino Pablo Ruiz cayó en mayo."
            kind = BlockKind.FIELD if number < body and not told else BlockKind.ITEM
            page.decide(number, kind, 0, span, *label_and_rest(page.text, span))


def mark_honours(page: Page) -> None:
    """Lines below a heading of honours that hold a label or a year: ITEM; "Talleres: Copa Conmebol 1999" has cells."""
    below = False
    for number, line in enumerate(page.lines):
        if _is_prose(line):
            below = False
        elif _heads_honours(line):
            below = True
            if page.open(number):
                page.decide(number, BlockKind.HEADING, SECTION)
        elif _heads_section(line):
            below = False
        elif below and page.open(number) and (_has_label(line.text) or _YEAR.search(line.text)):
            page.decide(number, BlockKind.ITEM, 0, line.span, *label_and_rest(page.text, line.span))


def mark_fields(page: Page) -> None:
    """Two or more lines "label: value" that follow each other."""
    labelled = {number for number, line in page.undecided() if not line.stopped and _has_label(line.text)}
    for number in labelled:
        if {number - 1, number + 1} & labelled:
            span = page.lines[number].span
            page.decide(number, BlockKind.FIELD, 0, span, *label_and_rest(page.text, span))


def mark_list_names(page: Page) -> None:
    """A short line directly over a list is its heading: "Sporting Cristal" over "- Torneo Descentralizado: 2016"."""
    for number, line in list(page.undecided()):
        listed = page.kind(number + 1) in (BlockKind.ITEM, BlockKind.FIELD)
        if listed and line.short and not line.text.endswith(".") and not page.lines[number + 1].after_blank:
            page.decide(number, BlockKind.HEADING, LIST_NAME)


def label_and_rest(text: str, span: Span) -> tuple[Span, ...]:
    """The spans of both parts of "Full name: Mariano Soso", or nothing."""
    found = _LABEL.fullmatch(span.cut(text))
    if not found:
        return ()
    return tuple(
        trimmed(text, span.start + found.start(part), span.start + found.end(part)) for part in ("label", "rest")
    )


def _has_label(text: str) -> bool:
    found = _LABEL.match(text)
    return found is not None and len(found["label"].split()) <= _LABEL_WORDS


def _is_prose(line: Line) -> bool:
    return line.stopped and len(line.text) > _PROSE and not _has_label(line.text)


def _heads_honours(line: Line) -> bool:
    return _is_name(line) and bool(words.HONOURS.search(line.folded))


def _heads_section(line: Line) -> bool:
    return _is_name(line) and bool(words.SECTIONS.search(line.folded))


def _is_name(line: Line) -> bool:
    return len(line.text) <= _PROSE and not line.text.endswith(".") and not _has_label(line.text)


def _start_of_body(page: Page) -> int:
    """The number of the first line that is a heading or a sentence: an infobox stands before it."""
    for number, line in enumerate(page.lines):
        sentence = line.stopped and not _BULLET.match(line.text) and page.kind(number) is not BlockKind.TITLE
        if sentence or page.kind(number) is BlockKind.HEADING:
            return number
    return len(page.lines)
