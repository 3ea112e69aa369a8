"""A title that is told as won."""

from dataclasses import dataclass

from ingest.claims.scene import Element
from ingest.claims.titles.competitions import Competition
from ingest.types import Span


@dataclass(frozen=True, slots=True)
class Won:
    """`head` is the expression of winning; `seasons` is empty where the sentence does not tell them beside the name;
    `end` is where the title with its season and club ends; `club` is said beside it."""

    competition: Competition
    head: Span
    seasons: tuple[str, ...] = ()
    end: int = 0
    club: Element | None = None
    same_year: bool = False
