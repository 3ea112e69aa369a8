"""The nouns of the pipeline, on one page. Frozen values, no Django.

All offsets are half-open and count code points of `Source.text`, the text that is stored; `text[span.start:span.end]`
is always what was meant.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from careers.claims import Claim
from careers.dates import DateBounds

__all__ = [
    "Block",
    "BlockKind",
    "Claim",
    "ClubMention",
    "CompetitionMention",
    "DateMention",
    "Reading",
    "Sentence",
    "Source",
    "Span",
]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    start: int
    end: int

    def cut(self, text: str) -> str:
        return text[self.start : self.end]


class BlockKind(StrEnum):
    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"  # of a list
    FIELD = "field"  # of an infobox: "Full name: Mariano Gustavo Soso"
    ROW = "row"  # of a table; the header row is a HEADER
    HEADER = "header"
    DATELINE = "dateline"
    CAPTION = "caption"  # of a picture: says what it shows, at no known time
    FURNITURE = "furniture"  # teasers, navigation, cookie text: of no interest


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of the document's layout. `cells` are the spans of a row's or field's parts (label, value)."""

    kind: BlockKind
    span: Span
    level: int = 0
    cells: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """What a reader gives: the text, its blocks in order, and what it says of itself."""

    text: str
    blocks: tuple[Block, ...]
    title: str = ""
    language: str = ""
    """es, en, pt, or "" where it is none of them."""
    kind: str = ""
    """biography, news, statement, list, or ""."""
    publisher: str = ""
    url: str = ""
    published: date | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    span: Span
    block: Block
    paragraph: int
    """Number of the block that it stands in: sentences of one paragraph share a topic."""


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date or a period as a sentence gives it. `bounds` is what is known of it; for a period, of its first part,
    and `until` of its last ("from 2003 to 2006")."""

    span: Span
    bounds: DateBounds
    until: DateBounds | None = None
    relative: bool = False
    """Counted from an earlier date or from the document's day."""
    duration: bool = False
    """A length of time ("six months"): no bounds."""
    season: str = ""
    """"2015-16" where it is a two-year season, as said."""
    birth: bool = False
    """Says when somebody was born: never an anchor."""


@dataclass(frozen=True, slots=True)
class ClubMention:
    """A name in the gazetteer, as found in the text. One candidate left, or several (then it is not known which)."""

    span: Span
    candidates: tuple[str, ...]
    """Slugs of the catalogue."""
    national: bool = False
    """A country's name or demonym that may stand for its national team."""
    place: bool = False
    """The name is a town's or a country's as well: the context tells whether the team is meant."""
    squad: str = ""
    """The squad that the name says ("Arsenal Ladies": women)."""


@dataclass(frozen=True, slots=True)
class CompetitionMention:
    """A league or cup in the catalogue, as found in the text; `candidates` are slugs."""

    span: Span
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read of one document."""

    source: Source
    claims: tuple[Claim, ...] = field(default=())
