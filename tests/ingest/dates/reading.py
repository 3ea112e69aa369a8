"""How the tables of this folder are read: dates as EDTF, periods as "first/last", "-" for a mention without bounds."""

from datetime import date

from careers.dates import DateBounds
from ingest.dates import Anchor, find_dates
from ingest.types import DateMention, Span


def anchor_of(last: str = "", published: str = "") -> Anchor:
    return Anchor(
        published=date.fromisoformat(published) if published else None,
        last=DateBounds.parse(last) if last else None,
    )


def mentions_in(text: str, language: str, anchor: Anchor | None = None) -> list[DateMention]:
    return find_dates(text, Span(0, len(text)), language, anchor or Anchor())[0]


def said(mention: DateMention) -> str:
    first = mention.bounds.edtf or "-"
    if mention.until is None:
        return "duration" if mention.duration else first
    return f"{first}/{mention.until.edtf}"


def dates_in(text: str, language: str, last: str = "", published: str = "") -> list[str]:
    return [said(mention) for mention in mentions_in(text, language, anchor_of(last, published))]
