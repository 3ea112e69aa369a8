"""Web pages as text and blocks: parsed in a child process, one line a piece, and rid of furniture as a text is."""

from typing import Any

from ingest.readers.child import parsed
from ingest.readers.furniture import mark_captions, mark_furniture, mark_tails
from ingest.readers.items import label_and_rest
from ingest.readers.page import Page, page_of, trimmed
from ingest.readers.tables import cells_of
from ingest.types import Block, BlockKind

_HTML = ("<!doctype html", "<html", "<head", "<body", "<article")
_SUFFIXES = (".html", ".htm", ".xhtml")
_ROWS = (BlockKind.ROW, BlockKind.HEADER)


def is_html(text: str, name: str) -> bool:
    return name.lower().endswith(_SUFFIXES) or text[:500].lstrip("\ufeff \t\r\n").lower().startswith(_HTML)


def read_html(text: str, name: str) -> tuple[str, tuple[Block, ...], dict[str, str]]:
    """The story's text, its blocks, and the page's metadata (title, publisher, published, url, language)."""
    page = parsed("html", text, name)
    metadata: dict[str, str] = page["metadata"]
    pieces = _with_title(page["pieces"], metadata.get("title", ""))
    story = "\n".join(text for _, _, text in pieces) + "\n"
    return story, _blocks(page_of(story), pieces), metadata


def _with_title(pieces: list[Any], title: str) -> list[tuple[BlockKind, int, str]]:
    """The pieces, the title first and once."""
    first = [(BlockKind.TITLE, 1, title)] if title else []
    kept = [(BlockKind(kind), level, text) for kind, level, text in pieces if text != title]
    return first + kept


def _blocks(page: Page, pieces: list[tuple[BlockKind, int, str]]) -> tuple[Block, ...]:
    mark_tails(page)
    for number, (kind, level, _) in enumerate(pieces):
        if page.open(number) and kind is not BlockKind.PARAGRAPH:
            span = page.lines[number].span
            parts = cells_of(page.text, span) if kind in _ROWS else ()
            parts = label_and_rest(page.text, span) if kind is BlockKind.ITEM else parts
            page.decide(number, kind, level, trimmed(page.text, span.start, span.end), *parts)
    mark_furniture(page)
    mark_captions(page)
    return page.blocks()
