"""The day that a document gives as its own."""

from datetime import date

from ingest.dates import find_published
from ingest.language import LANGUAGES
from ingest.types import Block, BlockKind


def published_of(text: str, blocks: tuple[Block, ...], language: str) -> date | None:
    """The day in the document's first dateline that has one; None where there is none: no date of the story counts."""
    if language not in LANGUAGES:
        return None
    datelines = (block.span for block in blocks if block.kind is BlockKind.DATELINE)
    return next(filter(None, (find_published(text, span, language) for span in datelines)), None)
