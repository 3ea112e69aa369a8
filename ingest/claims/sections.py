"""What headings, labels and questions say of the text behind them: of whom, of which club, of which part of a life."""

import re

from ingest.claims.cast.cast import Cast
from ingest.claims.cast.main import has_sections
from ingest.claims.cast.passages import clubs_in, heading_club, people_in, team_named
from ingest.claims.discourse import Discourse
from ingest.claims.honours import HonourReader
from ingest.claims.list_items import ListReader
from ingest.mentions.epithets import Epithets
from ingest.mentions.people import PersonEntry
from ingest.types import Block, Span

#: The club that heads its paragraph in a round-up: "- Santos: …".
_LABEL = re.compile(r"(?:[-–—•*]\s+)?([A-ZÀ-Þ][\w'’.-]*(?: (?:d[aeo]s? |de la |del )?[A-ZÀ-Þ][\w'’.-]*){0,3}):\s")
#: A turn of a conversation; and what only an answer has.
_TURN = re.compile(r"\s*(?:[—–-]\s?|(?:P|R|Q|A)[.:]\s)")
_FIRST_PERSON = re.compile(r"\b(?:[Yy]o|[Mm]e|[Ff]ui|[Ee]u|I|my|mi|meu)\b")


class SectionReader:
    """Turns the discourse, the honours and the lists to what a section is about."""

    def __init__(
        self, cast: Cast, discourse: Discourse, honours: HonourReader, lists: ListReader, epithets: Epithets
    ) -> None:
        self.cast, self.discourse = cast, discourse
        self.honours, self.lists, self.epithets = honours, lists, epithets
        self._labelled = False
        self._sectioned = has_sections(cast)

    def heading(self, block: Block) -> None:
        """A heading turns everything to its section."""
        said = block.span.cut(self.cast.source.text).strip("= ")
        if self.cast.people.main and self.cast.people.resolve(said) is self.cast.people.main:
            return  # the name above an infobox is no section
        self.lists.enter(said)
        self._honours_heading(said, block.span)
        if not self.discourse.section:
            self.discourse.story()
        self._section(said, block.span)
        if self.cast.source.kind != "biography":
            people = people_in(self.cast, block.span) or self._shouted(said)
            self.discourse.section_main = people[0] if people else None
            self.epithets.turn_to(self.discourse.section_main)
        self.discourse.heading = heading_club(self.cast, block.span)
        self.discourse.opened = self.discourse.heading is not None

    def _shouted(self, said: str) -> list[PersonEntry]:
        """ "LA CARRERA DE MARÍN": whose surname stands in a heading of capitals."""
        words = said.split() if said.isupper() else []
        found = [self.cast.people.resolve(word.title()) for word in words if len(word) > 3]
        return [person for person in found if person and not person.other]

    def _honours_heading(self, said: str, span: Span) -> None:
        player, coach = (
            bool(self.cast.pack.player_section.search(said)),
            bool(self.cast.pack.coach_section.search(said)),
        )
        if self.cast.pack.honours_section.search(said):
            self.honours.enter(player, coach)
        elif self.honours.active and not player:
            self.honours.heading(span)
            if coach:
                self.honours.enter(False, manager=True)
        elif self.honours.active:
            self.honours.enter(True)

    def _section(self, said: str, span: Span) -> None:
        """Does the coach's life begin here, or the player's? Any other heading leaves it at what it was."""
        discourse = self.discourse
        if self.cast.pack.coach_section.search(said):
            discourse.playing, discourse.coaching, discourse.section = False, True, said
        elif self.cast.pack.player_section.search(said):
            discourse.playing, discourse.coaching, discourse.section = True, False, said
            discourse.played = discourse.life
        else:
            if discourse.playing and not self._sectioned:  # "Playing days", then "England", with no word of coaching
                discourse.playing, discourse.coaching, discourse.section = False, True, said
            discourse.section = discourse.section or said
            if not clubs_in(self.cast, span) and not discourse.playing:
                discourse.section = said

    def paragraph(self, block: Block) -> None:
        """A paragraph may begin with the club that it is of, or answer a question."""
        self._run_in(block)
        self._ask(block)

    def _run_in(self, block: Block) -> None:
        """ "INDEPENDIENTE. Leandro Stillitano renunció …": a club at the head of its paragraph."""
        if found := self.cast.run_ins.get(block.span.start):
            self.discourse.heading = team_named(self.cast, found.club)
            if self.discourse.main is None:
                self.discourse.focus = None  # another club's story, of other people
        elif self.cast.source.kind == "news":
            self.label(block)

    def label(self, block: Block) -> None:
        """ "Santos: Rui Prates foi demitido": the club before the colon is that of its paragraph, and of no other."""
        found = _LABEL.match(self.cast.source.text, block.span.start, block.span.end)
        said = found.group(1) if found else ""
        known = self.cast.gazetteer.find_clubs(self.cast.source.text, Span(*found.span(1))) if found else []
        team = self.cast.teams.team(self.cast.source.text, known[0]) if known else team_named(self.cast, said)
        if team and not self.cast.people.resolve(said):
            self.discourse.heading, self._labelled = team, True
        elif self._labelled:
            self.discourse.heading, self._labelled = None, False

    def _ask(self, block: Block) -> None:
        """ "—En Patronato no terminó bien." in an interview: the line before an answer says of which club it is."""
        said = block.span.cut(self.cast.source.text)
        if not _TURN.match(said):
            self.discourse.asked = None
        elif len(said) < 120 and not _FIRST_PERSON.search(said):
            clubs = clubs_in(self.cast, block.span)
            self.discourse.asked = clubs[0] if len(clubs) == 1 else None
