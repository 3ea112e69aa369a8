"""What kind of document it is, by signals that can be named."""

import re

from clubs.names import fold
from ingest.languages import layouts as words
from ingest.types import Block, BlockKind, Span

_HEAD = 600
#: "Béla Guttmann: o homem da maldição".
_NAMED = re.compile(
    r"[A-ZÀ-Þ][\w'’.-]+(?: (?:(?:d[aeo]s?|del|de la|van|von|di) )?[A-ZÀ-Þ][\w'’.-]+){1,3}\s*(?:$|[:,–—(])"
)
#: So many paragraphs of a portrait may tell of the birth.
_PORTRAIT = 3
_YEAR = re.compile(r"\b(?:18|19|20)\d\d\b")
_BORN = re.compile(r"\([^()]{0,80}\b(?:18|19|20)\d\d\b[^()]{0,40}\)")


def kind_of(text: str, blocks: tuple[Block, ...], title: str) -> str:
    """list, statement, news, biography, or "" where no signal says."""
    title = fold(title)
    if words.LISTS.match(title) or _is_table(blocks):
        return "list"
    if words.STATEMENTS.search(title):
        return "statement"
    if _has(blocks, BlockKind.DATELINE):
        return "news"
    if _has(blocks, BlockKind.FIELD) or _tells_a_birth(text, blocks):
        return "biography"
    if _has(blocks, BlockKind.FURNITURE) or words.DEICTICS.search(fold(text[: 4 * _HEAD])):
        return "news"
    return ""


def _has(blocks: tuple[Block, ...], kind: BlockKind) -> bool:
    return any(block.kind is kind for block in blocks)


def _is_table(blocks: tuple[Block, ...]) -> bool:
    rows = sum(block.kind is BlockKind.ROW for block in blocks)
    return rows * 2 > len(blocks)


def _tells_a_birth(text: str, blocks: tuple[Block, ...]) -> bool:
    """The first paragraph says when somebody was born, in words or as years between brackets; beneath a person's name
    one of the first three may, beneath any title in words and with the year."""
    paragraphs = [block.span for block in blocks if block.kind is BlockKind.PARAGRAPH][:_PORTRAIT]
    named = any(b.kind is BlockKind.TITLE and _NAMED.match(b.span.cut(text)) for b in blocks)
    if any(_is_birth(text, span) for span in paragraphs[: _PORTRAIT if named else 1]):
        return True
    return any(_is_dated_birth(fold(text[span.start : min(span.end, span.start + _HEAD)])) for span in paragraphs[1:])


def _is_dated_birth(head: str) -> bool:
    found = words.BIRTHS.search(head)
    return found is not None and _YEAR.search(head, found.end(), found.end() + 60) is not None


def _is_birth(text: str, span: Span) -> bool:
    head = text[span.start : min(span.end, span.start + _HEAD)]
    return bool(_BORN.search(head[:200]) or words.BIRTHS.search(fold(head)))
