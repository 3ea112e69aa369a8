"""One document, block by block and sentence by sentence, to claims."""

import re
from collections.abc import Iterable
from functools import partial

from careers.claims import Claim
from careers.vocabulary import Predicate
from ingest.claims.cast.learning import learned
from ingest.claims.cast.main import has_sections, is_obituary, topic
from ingest.claims.cast.passages import team_named
from ingest.claims.checks import check_claims
from ingest.claims.clause import Reader
from ingest.claims.discourse import Discourse
from ingest.claims.drafts import Draft, claims
from ingest.claims.facts import birth_claims, field_claims, person_claims
from ingest.claims.honours import HonourReader
from ingest.claims.implied import implied
from ingest.claims.layout import LayoutReader
from ingest.claims.list_items import ListReader
from ingest.claims.names_told import name_claims
from ingest.claims.plans import kept_planned
from ingest.claims.posts import PostReader
from ingest.claims.scene import Kind, Scene
from ingest.claims.sections import SectionReader
from ingest.claims.staging.stage import scene
from ingest.claims.womens import of_women
from ingest.dates import Anchor, find_dates
from ingest.gazetteer import Gazetteer
from ingest.languages.pack import Pack
from ingest.mentions.epithets import Epithets
from ingest.spells import number_spells
from ingest.types import Block, BlockKind, DateMention, Sentence, Source, Span

_TELLING = {BlockKind.PARAGRAPH, BlockKind.TITLE, BlockKind.CAPTION, BlockKind.ITEM}
_DAY = len("2019-05-10")
_IN = re.compile(r"\b(?:in|en|em)\s+$")


class DocumentReader:
    """Reads one document: what it names, then its blocks and their sentences in their order."""

    def __init__(self, source: Source, gazetteer: Gazetteer, pack: Pack) -> None:
        self.source, self.gazetteer, self.pack = source, gazetteer, pack
        self.cast = learned(source, gazetteer, pack)
        self.people, self.teams = self.cast.people, self.cast.teams
        self.discourse = Discourse(main=self.people.main, focus=self.people.main)
        self.discourse.published = source.published
        told = source.kind == "biography" or is_obituary(self.cast)
        self.discourse.life = told and self.people.main is not None
        self.discourse.of_benches = not self.people.main and bool(pack.roles.search(source.title))
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
        self.sections = SectionReader(self.cast, self.discourse, self.honours, self.lists, self.epithets)
        self._headline = max((b.span.end for b in source.blocks if b.kind is BlockKind.TITLE), default=0)
        self._facts: list[Claim] = []
        self._drafts: list[Draft] = []
        self._born: set[str] = set()

    def claims(self, sentences: Iterable[Sentence]) -> tuple[Claim, ...]:
        """Every claim of the document, in the order of the text, none twice."""
        paragraph = -1
        for sentence in sentences:
            if sentence.paragraph != paragraph:
                paragraph = sentence.paragraph
                self.anchor = self.anchor.next_paragraph()
                self._block(sentence.block)
            self._sentence(sentence)
        told = self._drafts if self.discourse.life else kept_planned(self._drafts, self._headline)
        drafts = of_women(self.source.text, told + implied(self.honours.titles(), self._drafts), self.pack)
        found = [c for draft, spell in number_spells(drafts, self.discourse.life) for c in claims(draft, spell)]
        found += self._facts + self.honours.claims() + name_claims(self.source.text, self.people, self._drafts)
        return tuple(
            dict.fromkeys(sorted(found, key=lambda c: (c.start, c.end, c.predicate, c.subject, c.object, c.spell)))
        )

    # Block by block.

    def _block(self, block: Block) -> None:
        if block.kind is BlockKind.HEADING:
            self.sections.heading(block)
        elif block.kind in (BlockKind.FIELD, BlockKind.ROW, BlockKind.HEADER, BlockKind.ITEM) and block.cells:
            self._cells(block)
        if block.kind is BlockKind.PARAGRAPH:
            self.discourse.paragraph()
            self.honours.prose(block.span)
            self.sections.paragraph(block)
        if block.kind is BlockKind.ITEM and self.source.kind == "news":
            self.sections.label(block)
        if block.kind is BlockKind.ITEM:
            self.honours.item(block.span)
            if not self.honours.active:
                self._listed(block)
        self.discourse.summary = self._sectioned and not self.discourse.section and block.kind is BlockKind.PARAGRAPH

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
        coach = self.discourse.focus or self.people.main
        of_a_coach = bool(drafts) or self._speaks_of_coaching(scene_)
        self._facts += check_claims(scene_, coach, self.pack.language, of_a_coach)
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
            days = [claim.value for claim in found if claim.predicate is Predicate.BORN and len(claim.value) == _DAY]
            if days:
                self.discourse.born[person.name] = int(days[0][:4])
            self._facts += found
            self._born.add(person.name)
