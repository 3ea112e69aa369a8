"""What a page is furnished with: buttons, notices, teasers and the tail that they make, captions of pictures."""

import re
from itertools import pairwise

from clubs.names import fold
from ingest.languages import layouts as words
from ingest.readers.page import Line, Page
from ingest.types import BlockKind

_COUNTED = re.compile(r"\d+ (?:comentarios?|comments?|min(?:utos?|utes?)?(?: read| de lectura| de leitura)?)")
_SIGNED = re.compile(r"\((?:writing|reporting|editing|additional) by\b[^()]{1,200}\)\.?", re.IGNORECASE)
_POINTER = re.compile(r"[+>»→▶►]\s*\S")
_CREDIT = re.compile(r"[.!?”»\"’']\s*\((?P<credit>[^()]{2,60})\)\.?$")
_CREDIT_LINE = re.compile(
    r"(?:\((?P<inside>[^()]{2,100})\)|(?P<word>[^\W\d_]{4,12})(?: de [^:]{2,30})?:\s.{2,150}|©.{1,100})\.?"
)
_CREDIT_WORDS = 4
_CAPTION = 250
_PARAGRAPH = 150
_STORY = 300


def mark_furniture(page: Page) -> None:
    """Buttons, notices, single teasers and the endings of agencies, wherever they stand."""
    for number, line in list(page.undecided()):
        if line.short and _is_furniture(line):
            page.decide(number, BlockKind.FURNITURE)


def mark_tails(page: Page) -> None:
    """From "Más noticias" or "RELATED" on all is FURNITURE, to the end or to where the story goes on."""
    number = 0
    while number < len(page.lines):
        if number and page.open(number) and _opens_tail(page.lines[number]):
            last = _end_of_tail(page, number)
            for inside in range(number, last):
                page.decide(inside, BlockKind.FURNITURE)
            number = last
        else:
            number += 1


def mark_captions(page: Page) -> None:
    """Text under pictures: CAPTION. A short line that the next one repeats and goes on from is a picture's alternative
    text: FURNITURE, and the next one is the caption."""
    for number, (line, after) in enumerate(pairwise(page.lines)):
        repeated = line.short and len(after.text) > len(line.text) and after.text.startswith(line.text.rstrip("….: "))
        if number and repeated and page.open(number) and page.open(number + 1) and len(after.text) <= _CAPTION:
            page.decide(number, BlockKind.FURNITURE)
            page.decide(number + 1, BlockKind.CAPTION)
    for number, line in list(page.undecided()):
        if number and len(line.text) <= _CAPTION and _is_caption(line):
            page.decide(number, BlockKind.CAPTION)


def _is_furniture(line: Line) -> bool:
    label = fold(line.text.partition(":")[0]) if ":" in line.text else ""
    return (
        line.folded in words.BUTTONS
        or label in words.LABELS
        or bool(words.NOTICES.match(line.folded))
        or bool(words.TEASERS.match(line.folded))
        or bool(_COUNTED.fullmatch(line.folded))
        or bool(_SIGNED.fullmatch(line.text))
        or bool(_POINTER.match(line.text))
    )


def _opens_tail(line: Line) -> bool:
    return line.folded in words.TAILS or (line.short and bool(words.TEASERS.fullmatch(line.folded)))


def _end_of_tail(page: Page, opener: int) -> int:
    """The number of the line where the story goes on: two paragraphs in a row, or one that is a story by itself."""
    for number in range(opener + 1, len(page.lines)):
        line = page.lines[number]
        after = page.lines[number + 1] if number + 1 < len(page.lines) else None
        if _is_paragraph(line) and (len(line.text) >= _STORY or (after and _is_paragraph(after))):
            return number
        if line.text.startswith("="):
            return number
    return len(page.lines)


def _is_paragraph(line: Line) -> bool:
    return line.stopped and len(line.text) >= _PARAGRAPH


def _is_caption(line: Line) -> bool:
    if found := _CREDIT.search(line.text):
        credit = found["credit"]
        return bool(words.PHOTO.search(fold(credit))) or (len(credit.split()) <= _CREDIT_WORDS and credit[0].isupper())
    found = _CREDIT_LINE.fullmatch(line.text)
    return found is not None and bool(words.PHOTO.search(fold(found["inside"] or found["word"] or "foto")))
