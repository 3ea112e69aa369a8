"""The top of a page: the newspaper's section, the title, the author, and the day that the document itself gives."""

import re

from clubs.names import fold
from ingest.languages import layouts as words
from ingest.readers.page import Line, Page
from ingest.types import Block, BlockKind, Span


def _day(year: str) -> str:
    """A pattern for a day in figures or with its month's name; `year` stands for what follows the month."""
    ordinal = r"(?:º|\.º|st|nd|rd|th)?"
    return (
        rf"(?:\b\d{{1,2}}{ordinal}[\s./-]*(?:de\s+)?[^\W\d_]{{3,10}}\.?(?:,?[\s/-]*(?:del?\s+)?\d{{4}}\b){year}"
        rf"|\b[^\W\d_]{{3,10}}\.?\s+\d{{1,2}}{ordinal}\b(?:,?\s+\d{{4}}\b){year}"
        r"|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b)"
    )


_WITH_YEAR = re.compile(_day(year=""))
_PLACE = r"[^\W\d_a-z][\w.'’]*(?:[\s/-]+(?:de|da|do|del|la)\b|[\s/-]+[^\W\d_a-z][\w.'’]*){0,4}"
#: What stands around the day in a line of its own: "Martes, ", "LEEDS | " before, "a las 10:15", "| Fútbol" after.
_BEFORE_DAY = re.compile(
    rf"(?:{_PLACE},\s+)?(?:[^\W\d_]{{3,9}}-?(?:feira)?,?\s+|.{{2,40}}\s?[|·•–—-]\s*(?:{_PLACE},\s+)?|\()?"
)
_AFTER_DAY = re.compile(r"\s*(?:$|[^\w\s]|\d|(?:a las|às|at|by|por)\b)")
#: "LIMA, 27 dic. 2023.-", "Rio de Janeiro, 30 de setembro de 2024 (EFE) –", "LONDON (Reuters) -", "LIMA, 27 dic 2023. "
_AGENCY = r"\([^()\n]{2,40}\)"
_DATELINE = re.compile(
    rf"{_PLACE}(?:,\s+{_PLACE})?(?:\s+{_AGENCY})?(?:,?\s+{_day(year='?')}\s*(?:{_AGENCY})?|\s+{_AGENCY})\s*(?:[.,]\s?)?[-–—]+\s*"
    rf"|{_PLACE},\s+(?:[^\W\d_]{{3,9}}(?:-feira)?,?\s+)?{_day(year='')}\s*(?:{_AGENCY})?\.\s+(?=[^\W\d_a-z])",
)
_BREADCRUMB = re.compile(r"[^|›>»]{2,40}(?:\s[|›>»]\s[^|›>»]{2,60}){1,4}")
_TOP = 8
_TITLE = 220
_DATE_LINE = 120
_DATE_LINE_WORDS = 14
_BYLINE = 80


def mark_title(page: Page) -> None:
    """The first line that is no newspaper's section, where it looks like a title: it has no final stop."""
    for number, line in list(page.undecided())[:3]:
        if _is_desk(line) and number + 1 < len(page.lines):
            page.decide(number, BlockKind.FURNITURE)
            continue
        if _is_title(page, number):
            page.decide(number, BlockKind.TITLE, 1)
        return


def mark_datelines(page: Page) -> None:
    """Lines near the top that give the day or the author, and "LIMA, 27 dic. 2023.-" at the head of the story.

    Only what stands before the story's second paragraph counts: a later date is one of the text.
    """
    paragraphs = 0
    for number, line in list(page.undecided())[:_TOP]:
        if found := _DATELINE.match(line.text):
            _split_dateline(page, number, found.end())
            return
        if _is_date_line(line) or _is_byline(line):
            page.decide(number, BlockKind.DATELINE)
        elif _is_desk(line) and number < 4:
            page.decide(number, BlockKind.FURNITURE)
        elif line.stopped and (paragraphs := paragraphs + 1) == 2:
            return


def _split_dateline(page: Page, number: int, length: int) -> None:
    span = page.lines[number].span
    split = span.start + length
    if split >= span.end:
        page.decide(number, BlockKind.DATELINE)
        return
    dateline = Block(BlockKind.DATELINE, Span(span.start, span.start + len(page.text[span.start : split].rstrip())))
    page.decided[number] = (dateline, Block(BlockKind.PARAGRAPH, Span(split, span.end)))


def _is_title(page: Page, number: int) -> bool:
    line = page.lines[number]
    if len(line.text) > _TITLE or number + 1 == len(page.lines) or _DATELINE.match(line.text) or _is_date_line(line):
        return False
    return not line.stopped or line.text[-1] in "?!" or (line.text[-1] in "\"”’»'" and line.text[-2] != ".")


def _is_desk(line: Line) -> bool:
    """ "Deportes", "Sport > Football", "Deportes | Primera División"."""
    if line.folded in words.DESKS:
        return True
    if not _BREADCRUMB.fullmatch(line.text) or _WITH_YEAR.search(line.text):
        return False
    return any(fold(part) in words.DESKS for part in re.split(r"[|›>»]", line.text))


def _is_date_line(line: Line) -> bool:
    """ "14 November 2023", "Publicado el 5 de agosto de 2024, 10:30", "9 de noviembre de 2023 | Fútbol"."""
    if len(line.text) > _DATE_LINE or len(line.text.split()) > _DATE_LINE_WORDS:
        return False
    found = _WITH_YEAR.search(line.text)
    if not found or words.BIRTHS.search(line.folded):
        return False
    if words.PUBLISHED.match(line.folded) or words.BYLINES.match(line.folded):
        return True
    return bool(_BEFORE_DAY.fullmatch(line.text[: found.start()]) and _AFTER_DAY.match(line.text, found.end()))


def _is_byline(line: Line) -> bool:
    """ "Por Martín Olmedo": two to five words with a capital after the word."""
    found = words.BYLINES.match(line.folded)
    if not found or len(line.text) > _BYLINE or line.stopped:
        return False
    names = line.text.replace(":", " ").split()[len(found.group().split()) :]
    return 1 <= len(names) <= 8 and names[0][:1].isupper()
