"""The day that a document gives as its own."""

from datetime import date

from ingest.types import Block, BlockKind


def published_of(text: str, blocks: tuple[Block, ...], language: str) -> date | None:
    """The day in the document's first dateline that has one; None where there is none: no date of the story counts."""
    try:
        from ingest.dates import find_published
    except ImportError:
        return None
    datelines = (block.span.cut(text) for block in blocks if block.kind is BlockKind.DATELINE)
    return next(filter(None, (find_published(line, language) for line in datelines)), None)
