"""One document, block by block and sentence by sentence, to claims."""

import re
from collections import Counter
from collections.abc import Iterable

from careers.claims import Claim
from careers.vocabulary import Predicate
from clubs.countries import country_of_demonym
from ingest.claims.clause import Reader
from ingest.claims.discourse import Discourse
from ingest.claims.drafts import Draft, claims
from ingest.claims.facts import birth_claims, field_claims, person_claims
from ingest.claims.honours import HonourReader
from ingest.claims.implied import implied
from ingest.claims.layout import LayoutReader
from ingest.claims.list_items import ListReader
from ingest.claims.matching import last
from ingest.claims.posts import PostReader
from ingest.claims.run_in import coach_behind, run_ins
from ingest.claims.scene import Kind, Scene
from ingest.claims.signs import is_shown_a_person
from ingest.claims.staging.stage import scene
from ingest.dates import Anchor, find_dates
from ingest.gazetteer import Gazetteer
from ingest.languages.common import COMMON
from ingest.languages.pack import Pack
from ingest.lexicon import Event, Voice
from ingest.mentions.epithets import Epithets
from ingest.mentions.names import Name, names
from ingest.mentions.people import People, PersonEntry, quoted
from ingest.mentions.teams import Team, Teams
from ingest.spells import number_spells
from ingest.types import Block, BlockKind, ClubMention, CompetitionMention, DateMention, Sentence, Source, Span

_READ = {BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.TITLE, BlockKind.HEADING, BlockKind.CAPTION, BlockKind.FIELD}
_TELLING = {BlockKind.PARAGRAPH, BlockKind.TITLE, BlockKind.CAPTION, BlockKind.ITEM}


_IN = re.compile(r"\b(?:in|en|em)\s+$")
#: The club that heads its paragraph in a round-up: "- Santos: …".
_LABEL = re.compile(r"(?:[-–—•*]\s+)?([A-ZÀ-Þ][\w'’.-]*(?: (?:d[aeo]s? |de la |del )?[A-ZÀ-Þ][\w'’.-]*){0,3}):\s")
_BESIDE_ANOTHER = re.compile(r"\b(?:con|com|with)\s+$")


def _in_quotation(text: str, start: int, position: int) -> bool:
    """Is text[position] between quotation marks that open behind `start`?"""
    before = text[start:position]
    return before.count('"') % 2 == 1 or before.count("“") > before.count("”") or before.count("«") > before.count("»")


#: Before a name: what is said of him he was once.
_ONCE = re.compile(r"\b(?:[Ff]ormer|[Ee]x|[Rr]etired|[Oo]ne-time|exjugador|[Aa]ntiguo|[Aa]ntigo)\b[^,.;:]*,?\s*$")


#: Behind a name: that he is a coach.
_TAKES_OVER = re.compile(
    r",? (?:was |were |has been |had been )?(?:taking|took|takes|stepping|stepped|steps|stood|standing|placed|put|"
    r"assumed|assuming)"
    r" (?:over as|over the|over$|charge|in charge|(?:temporary|caretaker|interim) charge|in as|in (?:temporary|"
    r"caretaker|interim) charge|the reins|the helm)"
)
#: A turn of a conversation; and what only an answer has.
_TURN = re.compile(r"\s*(?:[—–-]\s?|(?:P|R|Q|A)[.:]\s)")
_FIRST_PERSON = re.compile(r"\b(?:[Yy]o|[Mm]e|[Ff]ui|[Ee]u|I|my|mi|meu)\b")
#: "presidente del club, " before a name.
_NOUN_OF = re.compile(r"([\w-]+) (?:de la|del?|do|da|of the|of|at) (?:[\w'’-]+ ){0,2}[\w'’-]+,\s+$")


class DocumentReader:
    def __init__(self, source: Source, gazetteer: Gazetteer, pack: Pack) -> None:
        self.source, self.gazetteer, self.pack = source, gazetteer, pack
        self.people = People()
        self.teams = Teams(gazetteer)
        self._learn()
        self.discourse = Discourse(main=self.people.main, focus=self.people.main)
        self.discourse.published = source.published
        self.discourse.life = source.kind == "biography" and self.people.main is not None
        if source.kind != "biography":
            self.discourse.topic = self._topic()
        self._sectioned = self._has_sections()
        self.discourse.coaching = not self._sectioned
        self.posts = PostReader(Reader(pack, self.teams, self.people, self.discourse))
        self.honours = HonourReader(source.text, self.discourse, gazetteer, self.teams, pack)
        self.layout = LayoutReader(source.text, self.teams, self.people, self.discourse, pack)
        if source.kind == "list":
            self.layout.title_club(self.discourse.topic)
        self.lists = ListReader(source.text, self.people, self._team_named, pack)
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

    # What the whole document names.

    def _learn(self) -> None:
        text = self.source.text
        lower = Counter(re.findall(r"\b[a-zà-ÿ]{3,}\b", text))
        self.common = COMMON | frozenset(word for word, count in lower.items() if count > 1)
        for block in self.source.blocks:
            if block.kind is not BlockKind.FURNITURE:
                self.teams.learn(text, self.gazetteer.find_clubs(text, block.span))
        self.people.learn(
            name
            for block in self.source.blocks
            if block.kind not in (BlockKind.FURNITURE, BlockKind.HEADER)
            for name in names(text, block.span, COMMON)
            if self._can_be_person(name, block.span)
        )
        self._run_ins = run_ins(text, self.source.blocks, lambda said: bool(self.gazetteer.named(said)))
        self._learn_run_in()
        self._learn_singles()
        self.people.main = self._main()
        self._learn_others()
        self._learn_nicknames()

    def _learn_run_in(self) -> None:
        """ "Las Palmas - García Pimienta, en el cargo …": who stands behind the club of a round-up is a person."""
        for label in self._run_ins.values():
            if found := coach_behind(self.source.text, label):
                said = found.cut(self.source.text)
                if not self.people.resolve(said) and not self.gazetteer.find_clubs(said):
                    self.people.add(said)

    def _can_be_person(self, name: Name, block: Span) -> bool:
        if len(name.words) < 2 or name.thing:
            return False
        overlapping: list[ClubMention | CompetitionMention] = [
            *self.gazetteer.find_clubs(self.source.text, name.span),
            *self.gazetteer.find_competitions(self.source.text, name.span),
        ]
        shown = name.given or self._titled(name) or self._introduced(name) or self._shown(name, block)
        if not shown:
            return False
        if name.given and len(overlapping) == 1 and overlapping[0].span.cut(self.source.text) == name.words[0]:
            return True  # "Mauricio Montero"
        behind = bool(overlapping) and overlapping[0].span.start > name.span.start
        part = bool(overlapping) and all(m.span.end < name.span.end for m in overlapping)
        return not overlapping or (name.given and behind) or (part and self._shown(name, block))

    def _shown(self, name: Name, block: Span) -> bool:
        return is_shown_a_person(self.source.text, name, block, self.pack)

    def _learn_singles(self) -> None:
        """People of one name ("o técnico Tite", "demitiu Cuca"): a word of the trade stands before it. In the part that
        its heading gives to such a one, the full name that opens the first paragraph is that one's."""
        text, heads = self.source.text, None
        for block in self.source.blocks:
            if block.kind not in (BlockKind.PARAGRAPH, BlockKind.TITLE, BlockKind.HEADING, BlockKind.CAPTION):
                continue
            found = list(names(text, block.span, COMMON))
            for name in found:
                if len(name.words) == 1 and self._introduced(name):
                    self.people.add(name.text)
            if heads and block.kind is BlockKind.PARAGRAPH and found and found[0].span.start == block.span.start:
                self.people.same(found[0].text, heads)
            heads = None
            if block.kind is BlockKind.HEADING:
                known = [p for name in found if (p := self.people.resolve(name.text))]
                heads = known[0] if len(known) == 1 and " " not in known[0].name else None

    def _introduced(self, name: Name) -> bool:
        """Does a role, a sacking or a succession stand right before this name that nothing else is known of?"""
        text = self.source.text
        if name.thing or len(name.text) < 4 or country_of_demonym(name.text) or self.people.resolve(name.text):
            return False
        if self.gazetteer.find_clubs(text, name.span) or self.gazetteer.find_competitions(text, name.span):
            return False
        before = text[max(0, name.span.start - 40) : name.span.start]
        word = re.search(r"(\w+)\s+(?:a\s+)?$", before)
        verbs = self.pack.verbs.get(word.group(1).casefold(), ()) if word else ()
        sacked = any(verb.voice is Voice.CLUB and verb.event is Event.END and not verb.weak for verb, _, _ in verbs)
        nouns = [
            self.pack.noun_list[int((m.lastgroup or "n0")[1:])]
            for m in self.pack.nouns.finditer(before)
            if m.end() >= len(before.rstrip())
        ]
        return sacked or self._titled(name) or any(noun.event in (Event.REPLACE, Event.END) for noun in nouns)

    def _learn_others(self) -> None:
        """Journalists, presidents, players: the word before the name says so, or the one behind its comma."""
        text = self.source.text
        for block in self.source.blocks:
            if block.kind is BlockKind.FURNITURE:
                continue
            for name in names(text, block.span, COMMON):
                person = self.people.resolve(name.text) if not name.thing else None
                if person is None or (person is self.people.main and self.source.kind == "biography"):
                    continue
                before = text[max(block.span.start, name.span.start - 40) : name.span.start]
                after = text[name.span.end : name.span.end + 40]
                role_before = re.search(r"([\w -]+?)\s*,?\s*$", before)
                tail = " ".join(role_before.group(1).split()[-3:]) if role_before else ""
                behind = re.match(r"(?:\s*,\s+(?:el |la |the |o |a )?|\s+(?=como ))([\w-]+(?: [\w-]+)?)", after)
                if _ONCE.search(text, max(block.span.start, name.span.start - 90), name.span.start):
                    continue  # "Former Peru winger X"
                if (
                    self._other(tail, at_end=True)
                    or self._other_between(before, after)
                    or (behind and self._other(behind.group(1), at_end=False))
                ):
                    person.other = True
        if self.people.main and self.people.main.other:
            self.people.main = None

    def _other_between(self, before: str, after: str) -> bool:
        """ "El presidente del club, Alfredo Pombo, …": between commas the noun may have its "of" behind it."""
        noun = _NOUN_OF.search(before)
        return bool(noun and after.startswith(",") and self.pack.not_a_coach.fullmatch(noun.group(1)))

    def _other(self, words: str, at_end: bool) -> bool:
        found = list(self.pack.not_a_coach.finditer(words))
        if not found:
            return False
        return found[-1].end() == len(words) if at_end else found[0].start() == 0

    def _titled(self, name: Name) -> bool:
        """ "manager Viv Busby", "el técnico Daúto Faquirá": the word before the name says that it is a person's."""
        before = self.source.text[max(0, name.span.start - 30) : name.span.start]
        role = last(self.pack.roles, before)
        titled = role is not None and role.end() == len(before.rstrip()) and not before.rstrip().endswith("staff")
        titled = titled or (len(name.words) > 1 and bool(_TAKES_OVER.match(self.source.text, name.span.end)))
        return titled or bool(
            re.search(
                r"(?:replac|succeed|sucedi|reemplaz|sustitu|substitu)\w*\s+(?:a\s+|por\s+|pelo\s+|by\s+)?$", before
            )
        )

    def _main(self) -> PersonEntry | None:
        """Whom the document is about: the person in its title; for a story, only one whom it names elsewhere too."""
        title = next((b for b in self.source.blocks if b.kind is BlockKind.TITLE), None)
        if title is None or self.source.kind == "list":
            return None
        said = title.span.cut(self.source.text).strip("= ")
        if said.split(":")[0].isupper():
            said = said.split(":")[0].title()
        found = list(names(said, Span(0, len(said)), COMMON))
        if self.source.kind == "biography":
            return (self.people.resolve(found[0].text) or self.people.add(found[0].text)) if found else None
        people = [p for name in found if not name.thing and (p := self._in_title(name)) and not p.other]
        return people[0] if len({id(person) for person in people}) == 1 else None

    def _in_title(self, name: Name) -> PersonEntry | None:
        """A headline's name, which may be a nickname before the surname ("Bolillo Gómez")."""
        person = self.people.resolve(name.text)
        if person or len(name.words) < 2 or self.gazetteer.find_clubs(self.source.text, name.span):
            return person
        return self.people.resolve(name.words[-1])

    def _has_sections(self) -> bool:
        """Does the document part the coach's life from the player's by headings?"""
        headings = [b.span.cut(self.source.text).strip("= ") for b in self.source.blocks if b.kind is BlockKind.HEADING]
        return self.source.kind == "biography" and any(
            self.pack.coach_section.search(h) and not self.pack.honours_section.search(h) for h in headings
        )

    def _topic(self) -> Team | None:
        """The club that the document is about: of its title, else the first of its first paragraphs."""
        for kinds in ({BlockKind.TITLE}, {BlockKind.PARAGRAPH}):
            for block in self.source.blocks:
                if block.kind in kinds and (clubs := self._clubs_in(block.span)):
                    return clubs[0]
        return None

    def _learn_nicknames(self) -> None:
        """ "‘Tanque’, como lo conocían": a quoted capital behind a person's sentence is a nickname of that person."""
        named: list[PersonEntry] = []
        for block in self.source.blocks:
            if block.kind is BlockKind.FURNITURE:
                continue
            found: list[tuple[int, PersonEntry | None, str | None]] = [
                (n.span.start, self._nameable(n, block.span), None) for n in names(self.source.text, block.span, COMMON)
            ]
            found += [
                (block.span.start + q.start(1), None, q.group(1)) for q in quoted(block.span.cut(self.source.text))
            ]
            for _, person, nick in sorted(found, key=lambda item: item[0]):
                named += [person] if person else []
                # Nobody has two nicknames in one text: who has one already is not meant.
                meant = next((one for one in reversed(named) if not one.nicknamed), None)
                if meant and nick and not self.people.resolve(nick) and not self.gazetteer.named(nick):
                    meant.nicknamed = True
                    self.people.alias(nick, meant)

    def _nameable(self, name: Name, block: Span) -> PersonEntry | None:
        """Whom a nickname behind this name may mean: no journalist, nobody who is only beside another, nobody of whom
        a quotation speaks."""
        person = self.people.resolve(name.text)
        text = self.source.text
        if person is None or person.other or _BESIDE_ANOTHER.search(text, block.start, name.span.start):
            return None
        return None if _in_quotation(text, block.start, name.span.start) else person

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

    def _team_named(self, said: str) -> Team | None:
        """The club whose name is all that is said."""
        return self.teams.unknown(said) if said and self.gazetteer.named(said) else None

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
            people = self._people_in(block.span)
            self.discourse.section_main = people[0] if people else None
            self.epithets.turn_to(self.discourse.section_main)
        self.discourse.heading = self._heading_club(block.span)

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
            if not self._clubs_in(span) and not discourse.playing:
                discourse.section = said

    def _heading_club(self, span: Span) -> Team | None:
        """The club that a section is about: named in its heading, alone, and not as a town."""
        said = span.cut(self.source.text).strip("= ")
        found = self.gazetteer.find_clubs(self.source.text, span)
        if len(found) != 1 or (found[0].place and len(found[0].span.cut(self.source.text)) < len(said) * 0.6):
            return None
        return self.teams.team(self.source.text, found[0])

    def _people_in(self, span: Span) -> list[PersonEntry]:
        found = (self.people.resolve(name.text) for name in names(self.source.text, span, COMMON) if not name.thing)
        return [person for person in found if person and not person.other]

    def _clubs_in(self, span: Span) -> list[Team]:
        text = self.source.text
        people = [name.span for name in names(text, span, COMMON) if self.people.resolve(name.text)]
        return [
            self.teams.team(text, m)
            for m in self.gazetteer.find_clubs(text, span)
            if not any(person.start <= m.span.start and m.span.end <= person.end for person in people)
        ]

    def _ask(self, block: Block) -> None:
        """ "—En Patronato no terminó bien." in an interview: the line before an answer says of which club it is."""
        said = block.span.cut(self.source.text)
        if not _TURN.match(said):
            self.discourse.asked = None
        elif len(said) < 120 and not _FIRST_PERSON.search(said):
            clubs = self._clubs_in(block.span)
            self.discourse.asked = clubs[0] if len(clubs) == 1 else None

    def _run_in(self, block: Block) -> None:
        """ "INDEPENDIENTE. Leandro Stillitano renunció …": a club at the head of its paragraph."""
        if found := self._run_ins.get(block.span.start):
            self.discourse.heading = self._team_named(found.club)
            if self.discourse.main is None:
                self.discourse.focus = None  # another club's story, of other people
        elif self.source.kind == "news":
            self._label(block)

    def _label(self, block: Block) -> None:
        """ "Santos: Rui Prates foi demitido": the club before the colon is that of its paragraph, and of no other."""
        found = _LABEL.match(self.source.text, block.span.start, block.span.end)
        said = found.group(1) if found else ""
        known = self.gazetteer.find_clubs(self.source.text, Span(*found.span(1))) if found else []
        team = self.teams.team(self.source.text, known[0]) if known else self._team_named(said)
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
