"""A trigger with its part of the sentence, and what was read before it: the ground for who, where and when."""

from dataclasses import dataclass

from ingest.claims.discourse import Discourse
from ingest.claims.scene import Element, Kind, Scene
from ingest.claims.triggers import Trigger
from ingest.languages.pack import Pack
from ingest.lexicon import Voice
from ingest.mentions.people import People
from ingest.mentions.teams import Teams
from ingest.types import Span


@dataclass(frozen=True, slots=True)
class Reader:
    """What all questions about a clause need of the document."""

    pack: Pack
    teams: Teams
    people: People
    discourse: Discourse


@dataclass(frozen=True, slots=True)
class Clause:
    scene: Scene
    trigger: Trigger
    span: Span
    doc: Reader

    @property
    def text(self) -> str:
        return self.scene.text

    @property
    def said(self) -> str:
        return self.span.cut(self.scene.text)

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
