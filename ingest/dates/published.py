"""The day of a document as its dateline says it."""

from datetime import date

from ingest.dates.anchor import Anchor
from ingest.dates.find import find_dates
from ingest.types import Span


def find_published(text: str, span: Span, language: str) -> date | None:
    """The first complete day in text[span], which is a dateline or a document's first lines; None without one."""
    mentions, _ = find_dates(text, span, language, Anchor())
    for mention in mentions:
        bounds = mention.bounds
        if bounds.precision == 0 and not bounds.about and not mention.relative and not mention.birth:
            return bounds.earliest
    return None
