"""A trigger with its part of the sentence, and what was read before it: the ground for who, where and when."""

from dataclasses import dataclass, field

from careers.dates import DateBounds
from ingest.claims.discourse import Discourse
from ingest.claims.scene import Element, Kind, Scene
from ingest.claims.triggers.trigger import Trigger
from ingest.languages.pack import Pack
from ingest.lexicon import Voice
from ingest.mentions.people import People
from ingest.mentions.teams import Teams
from ingest.phrases import Phrases
from ingest.types import Span


@dataclass(frozen=True, slots=True)
class Reader:
    """What all questions about a clause need of the document."""

    pack: Pack
    teams: Teams
    people: People
    discourse: Discourse


@dataclass(slots=True)
class Carried:
    """What the clauses of a sentence hand on to the next: dates that no post has taken, and the day of a move."""

    dates: list[Element] = field(default_factory=list)
    moved: DateBounds | None = None


@dataclass(frozen=True, slots=True)
class Clause:
    """One trigger with its part of the sentence."""

    scene: Scene
    trigger: Trigger
    span: Span
    doc: Reader
    carried: Carried = field(default_factory=Carried)

    @property
    def text(self) -> str:
        return self.scene.text

    @property
    def said(self) -> str:
        return self.span.cut(self.scene.text)

    def says(self, phrases: Phrases) -> bool:
        """Does one of these stand in its part of the sentence?"""
        return phrases.search(self.scene.text, self.span.start, self.span.end) is not None

    @property
    def club_acts(self) -> bool:
        """The club is the grammatical subject: it appoints, it sacks."""
        return self.trigger.voice is Voice.CLUB and not self.trigger.passive

    def all(self, kind: Kind) -> list[Element]:
        return self.scene.of(kind, self.span.start, self.span.end)

    def before(self, kind: Kind) -> list[Element]:
        return self.scene.of(kind, self.span.start, self.trigger.head.start)

    def after(self, kind: Kind) -> list[Element]:
        return self.scene.of(kind, self.trigger.head.end, self.span.end)

    def earlier(self, kind: Kind) -> list[Element]:
        """Of the sentence, before the clause."""
        return self.scene.of(kind, self.scene.span.start, self.span.start)

    def left_of(self, position: int, width: int) -> str:
        """Up to `width` code points of the sentence before `position`."""
        return self.text[max(self.scene.span.start, position - width) : position]

    def people(self, start: int, end: int) -> list[Element]:
        """Of the sentence, within [start, end)."""
        return self.scene.of(Kind.PERSON, start, end)
