"""One document, block by block and sentence by sentence, to claims."""

import re
from collections.abc import Iterable
from functools import partial

from careers.claims import Claim
from careers.vocabulary import Predicate
from ingest.claims.cast.learning import learned
from ingest.claims.cast.main import has_sections, topic
from ingest.claims.cast.passages import clubs_in, heading_club, people_in, team_named
from ingest.claims.clause import Reader
from ingest.claims.discourse import Discourse
from ingest.claims.drafts import Draft, claims
from ingest.claims.facts import birth_claims, field_claims, person_claims
from ingest.claims.honours import HonourReader
from ingest.claims.implied import implied
from ingest.claims.layout import LayoutReader
from ingest.claims.list_items import ListReader
from ingest.claims.posts import PostReader
from ingest.claims.scene import Kind, Scene
from ingest.claims.staging.stage import scene
from ingest.dates import Anchor, find_dates
from ingest.gazetteer import Gazetteer
from ingest.languages.pack import Pack
from ingest.mentions.epithets import Epithets
from ingest.mentions.people import PersonEntry
from ingest.spells import number_spells
from ingest.types import Block, BlockKind, DateMention, Sentence, Source, Span

_READ = {BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.TITLE, BlockKind.HEADING, BlockKind.CAPTION, BlockKind.FIELD}
_TELLING = {BlockKind.PARAGRAPH, BlockKind.TITLE, BlockKind.CAPTION, BlockKind.ITEM}
_IN = re.compile(r"\b(?:in|en|em)\s+$")
#: The club that heads its paragraph in a round-up: "- Santos: …".
_LABEL = re.compile(r"(?:[-–—•*]\s+)?([A-ZÀ-Þ][\w'’.-]*(?: (?:d[aeo]s? |de la |del )?[A-ZÀ-Þ][\w'’.-]*){0,3}):\s")
#: A turn of a conversation; and what only an answer has.
_TURN = re.compile(r"\s*(?:[—–-]\s?|(?:P|R|Q|A)[.:]\s)")
_FIRST_PERSON = re.compile(r"\b(?:[Yy]o|[Mm]e|[Ff]ui|[Ee]u|I|my|mi|meu)\b")


class DocumentReader:
    def __init__(self, source: Source, gazetteer: Gazetteer, pack: Pack) -> None:
        self.source, self.gazetteer, self.pack = source, gazetteer, pack
        self.cast = learned(source, gazetteer, pack)
        self.people, self.teams = self.cast.people, self.cast.teams
        self.discourse = Discourse(main=self.people.main, focus=self.people.main)
        self.discourse.published = source.published
        self.discourse.life = source.kind == "biography" and self.people.main is not None
        if source.kind != "biography":
            self.discourse.topic = topic(self.cast)
        self._sectioned = has_sections(self.cast)
        self.discourse.coaching = not self._sectioned
        self.posts = PostReader(Reader(pack, self.teams, self.people, self.discourse))
        self.honours = HonourReader(source.text, self.discourse, gazetteer, self.teams, pack)
        self.layout = LayoutReader(source.text, self.teams, self.people, self.discourse, pack)
        if source.kind == "list":
            self.layout.title_club(self.discourse.topic)
        self.lists = ListReader(source.text, self.people, partial(team_named, self.cast), pack)
        self.anchor = Anchor(published=source.published)
        self.epithets = Epithets()
        self._facts: list[Claim] = []
        self._drafts: list[Draft] = []
        self._born: set[str] = set()
        self._labelled = False

    def claims(self, sentences: Iterable[Sentence]) -> tuple[Claim, ...]:
        """Every claim of the document, in the order of the text, none twice."""
        paragraph = -1
        for sentence in sentences:
            if sentence.paragraph != paragraph:
                paragraph = sentence.paragraph
                self.anchor = self.anchor.next_paragraph()
                self._block(sentence.block)
            self._sentence(sentence)
        drafts = self._drafts + implied(self.honours.titles(), self._drafts)
        found = [c for draft, spell in number_spells(drafts, self.discourse.life) for c in claims(draft, spell)]
        found += self._facts + self.honours.claims() + self._name_claims()
        return tuple(
            dict.fromkeys(sorted(found, key=lambda c: (c.start, c.end, c.predicate, c.subject, c.object, c.spell)))
        )

    # Block by block.

    def _block(self, block: Block) -> None:
        text = self.source.text
        if block.kind is BlockKind.HEADING:
            self._heading(block)
        elif block.kind in (BlockKind.FIELD, BlockKind.ROW, BlockKind.HEADER, BlockKind.ITEM) and block.cells:
            self._cells(block)
        if block.kind is BlockKind.PARAGRAPH:
            self.discourse.paragraph()
            self._run_in(block)
            self._ask(block)
        if block.kind is BlockKind.ITEM and self.source.kind == "news":
            self._label(block)
        if block.kind is BlockKind.ITEM:
            self.honours.item(block.span)
            if not self.honours.active:
                self._listed(block)
        self.discourse.summary = self._sectioned and not self.discourse.section and block.kind is BlockKind.PARAGRAPH
        del text

    def _heading(self, block: Block) -> None:
        said = block.span.cut(self.source.text).strip("= ")
        if self.people.main and self.people.resolve(said) is self.people.main:
            return  # the name above an infobox is no section
        self.lists.enter(said)
        self._honours_heading(said, block.span)
        if not self.discourse.section:
            self.discourse.story()
        self._section(said, block.span)
        if self.source.kind != "biography":
            people = people_in(self.cast, block.span)
            self.discourse.section_main = people[0] if people else None
            self.epithets.turn_to(self.discourse.section_main)
        self.discourse.heading = heading_club(self.cast, block.span)

    def _honours_heading(self, said: str, span: Span) -> None:
        player, coach = bool(self.pack.player_section.search(said)), bool(self.pack.coach_section.search(said))
        if self.pack.honours_section.search(said):
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
        if self.pack.coach_section.search(said):
            discourse.playing, discourse.coaching, discourse.section = False, True, said
        elif self.pack.player_section.search(said):
            discourse.playing, discourse.coaching, discourse.section = True, False, said
        else:
            discourse.section = discourse.section or said
            if not clubs_in(self.cast, span) and not discourse.playing:
                discourse.section = said

    def _ask(self, block: Block) -> None:
        """ "—En Patronato no terminó bien." in an interview: the line before an answer says of which club it is."""
        said = block.span.cut(self.source.text)
        if not _TURN.match(said):
            self.discourse.asked = None
        elif len(said) < 120 and not _FIRST_PERSON.search(said):
            clubs = clubs_in(self.cast, block.span)
            self.discourse.asked = clubs[0] if len(clubs) == 1 else None

    def _run_in(self, block: Block) -> None:
        """ "INDEPENDIENTE. Leandro Stillitano renunció …": a club at the head of its paragraph."""
        if found := self.cast.run_ins.get(block.span.start):
            self.discourse.heading = team_named(self.cast, found.club)
            if self.discourse.main is None:
                self.discourse.focus = None  # another club's story, of other people
        elif self.source.kind == "news":
            self._label(block)

    def _label(self, block: Block) -> None:
        """ "Santos: Rui Prates foi demitido": the club before the colon is that of its paragraph, and of no other."""
        found = _LABEL.match(self.source.text, block.span.start, block.span.end)
        said = found.group(1) if found else ""
        known = self.gazetteer.find_clubs(self.source.text, Span(*found.span(1))) if found else []
        team = self.teams.team(self.source.text, known[0]) if known else team_named(self.cast, said)
        if team and not self.people.resolve(said):
            self.discourse.heading, self._labelled = team, True
        elif self._labelled:
            self.discourse.heading, self._labelled = None, False

    def _cells(self, block: Block) -> None:
        text = self.source.text
        if block.kind is BlockKind.FIELD and self.people.main and len(block.cells) == 2:
            label, value = block.cells
            dates, _ = find_dates(text, value, self.pack.language, Anchor())
            self._facts += field_claims(label.cut(text), value.cut(text), block.span, self.people.main, dates)
        if block.kind is BlockKind.ROW:
            self.honours.table_row(block.span, *self.layout.won(block))
        drafts = self.layout.block(block, self._dates_of)
        self._drafts += drafts
        if block.kind is BlockKind.ROW and drafts:
            self.honours.row(self._scene(Sentence(block.span, block, 0)), drafts)
            self.honours.cell(block.span, self.layout.titles(block), drafts[0])

    def _listed(self, block: Block) -> None:
        """A post in a line of a list, where the document is a club's list or a coach's life."""
        if self.source.kind == "list" and self.discourse.topic:
            self._drafts += self.lists.of_club(block.span, self.discourse.topic, self._dates_of)
        elif self.discourse.life and self.people.main and self.discourse.coaching and not self.discourse.playing:
            self._drafts += self.lists.of_life(block.span, self.people.main, self._dates_of)

    def _dates_of(self, span: Span) -> list[DateMention]:
        return find_dates(self.source.text, span, self.pack.language, Anchor(published=self.source.published))[0]

    # Sentence by sentence.

    def _sentence(self, sentence: Sentence) -> None:
        if sentence.block.kind not in _TELLING or (self.honours.active and sentence.block.kind is BlockKind.ITEM):
            return
        scene_ = self._scene(sentence)
        self._birth(scene_, sentence)
        people = [
            (e.span, e.person) for e in scene_.of(Kind.PERSON, sentence.span.start, sentence.span.end) if e.person
        ]
        self._facts += person_claims(self.source.text, sentence.span, people)
        if self.discourse.playing and not self._speaks_of_coaching(scene_):
            return
        before = self.discourse.focus
        drafts = self.posts.read(scene_)
        self._drafts += drafts
        self.honours.sentence(scene_, drafts, before)
        self._remember_club(scene_, drafts)

    def _remember_club(self, scene_: Scene, drafts: list[Draft]) -> None:
        """The club of a sentence that told no post: the next sentence may mean it without naming it."""
        clubs = [
            e
            for e in scene_.of(Kind.CLUB, scene_.span.start, scene_.span.end)
            if not e.opponent
            and not (e.team and e.team.national and _IN.search(scene_.text[max(0, e.span.start - 8) : e.span.start]))
        ]
        self.discourse.recent = clubs[-1].team if clubs and not drafts else None

    def _speaks_of_coaching(self, scene_: Scene) -> bool:
        return bool(scene_.of(Kind.ROLE, scene_.span.start, scene_.span.end))

    def _scene(self, sentence: Sentence) -> Scene:
        text, span = self.source.text, sentence.span
        dates, anchor = find_dates(text, span, self.pack.language, self.anchor)
        born = [d for d in dates if d.birth]
        self.anchor = self.anchor if born and len(born) == len(dates) else anchor
        self._birth_dates = born or dates[:1]
        return scene(
            text,
            span,
            [d for d in dates if d not in born],
            self.people,
            self.teams,
            self.gazetteer,
            self.pack,
            self.epithets,
        )

    def _birth(self, scene_: Scene, sentence: Sentence) -> None:
        people = scene_.of(Kind.PERSON, scene_.span.start, scene_.span.end)
        person = people[0].person if people else self.discourse.focus
        if person is None or person.name in self._born:
            return
        if found := birth_claims(self.source.text, sentence.span, person, self._birth_dates):
            self._facts += found
            self._born.add(person.name)

    def _name_claims(self) -> list[Claim]:
        """Full names and other names of the people who have a claim, each with the passage where it first stands."""
        coaches = {draft.person.name for draft in self._drafts}
        found = []
        for person in self.people:
            if person.name in coaches:
                found += self._names_of(person)
        return found

    def _names_of(self, person: PersonEntry) -> list[Claim]:
        said = [(Predicate.FULL_NAME, person.full_name)] if person.full_name else []
        said += [(Predicate.ALIAS, alias) for alias in sorted(person.aliases)]
        found = []
        for predicate, name in said:
            at = self.source.text.find(name)
            if at >= 0:
                found.append(Claim(at, at + len(name), predicate, person.name, value=name))
        return found
