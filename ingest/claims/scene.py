"""A sentence with everything that was found in it, in order: people, clubs, dates, roles, competitions and triggers."""

import re
from dataclasses import dataclass, field
from enum import StrEnum

from careers.vocabulary import Role
from ingest.claims.triggers.trigger import Trigger
from ingest.languages.pack import Pack
from ingest.mentions.people import PersonEntry
from ingest.mentions.teams import Team
from ingest.types import DateMention, Span

#: So many code points apart two squads are of two posts: "the women's team and, later, the under-20s".
_APART = 16
_PREVIOUSLY = re.compile(r"\b(?:previously|formerly|hitherto|until now|until then) (?:\w+ )?(?:of|with|at) (?:the )?$")


class Kind(StrEnum):
    """What an element is."""

    PERSON = "person"
    CLUB = "club"
    DATE = "date"
    ROLE = "role"
    COMPETITION = "competition"
    OTHER = "other"  # a person, but no coach
    NAME = "name"  # capitalised, and nothing more is known of it


@dataclass(frozen=True, slots=True)
class Element:
    """What was found at one span; the fields of its kind are set."""

    kind: Kind
    span: Span
    person: PersonEntry | None = None
    team: Team | None = None
    date: DateMention | None = None
    role: Role | None = None
    squad: str = ""
    competitions: tuple[str, ...] = ()
    possessive: bool = False
    opponent: bool = False
    place: bool = False


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence, or a part of it, with what was found in it in the order of the text."""

    text: str
    span: Span
    elements: tuple[Element, ...]
    triggers: tuple[Trigger, ...] = field(default=())
    _of: dict[Kind, list[Element]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def of(self, kind: Kind, start: int, end: int) -> list[Element]:
        """The elements of a kind that begin within [start, end)."""
        if kind not in self._of:
            self._of[kind] = [e for e in self.elements if e.kind is kind]
        return [e for e in self._of[kind] if start <= e.span.start < end]

    def between(self, one: int, other: int) -> str:
        return self.text[one:other]


def squad_of(scene: Scene, start: int, end: int, pack: Pack) -> str:
    """The squad that text[start:end] speaks of: "U-17", "women", or "" for the first team. Not one that a
    competition's name says ("Série B", "Women's Super League")."""
    titles = [e.span for e in scene.elements if e.kind is Kind.COMPETITION]
    clubs = {e.span.start for e in scene.of(Kind.CLUB, start, end)}
    nearest, best = end, ""
    for pattern, squad in pack.squads:
        for found in pattern.finditer(scene.text, start, end):
            if _PREVIOUSLY.search(scene.text, max(start, found.start() - 40), found.start()):
                continue  # "Pereira, previously of the B team"
            if any(span.start < found.end() and found.start() < span.end for span in titles):
                continue
            if any(found.end() < club <= found.end() + 5 for club in clubs):
                return squad.format(*found.groups())  # "a equipa B do Benfica"
            if not best or found.start() < nearest - _APART:
                nearest, best = found.start(), squad.format(*found.groups())
            break
    return best
