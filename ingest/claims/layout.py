"""Posts that the layout tells: infobox lines and tables of managers."""

import re
from collections.abc import Callable

from careers.dates import UNKNOWN
from careers.vocabulary import Role
from ingest.claims.discourse import Discourse
from ingest.claims.drafts import Draft
from ingest.claims.list_items import Period, period
from ingest.languages.columns import CARETAKER, GONE_TO, HEADERS, PRESENT, REASONS
from ingest.languages.pack import Pack
from ingest.mentions.people import People, PersonEntry
from ingest.mentions.teams import Team, Teams
from ingest.types import Block, BlockKind, DateMention, Span

_LETTER = re.compile(r"[^\W\d_]")


class LayoutReader:
    """Reads the rows of tables and the fields of infoboxes; a table keeps its columns from its header on."""

    def __init__(self, text: str, teams: Teams, people: People, discourse: Discourse, pack: Pack) -> None:
        self.text, self.teams, self.people, self.discourse, self.pack = text, teams, people, discourse, pack
        self._columns: dict[str, int] = {}
        self._club: Team | None = None

    def title_club(self, team: Team | None) -> None:
        """The club of the document's title, which is that of every row that names none."""
        self._club = team

    def block(self, block: Block, dates: Callable[[Span], list[DateMention]]) -> list[Draft]:
        """The drafts of a row or a field; a header row says what the columns of the next rows are."""
        if block.kind is BlockKind.HEADER:
            self._columns = self._header([cell.cut(self.text).strip().casefold() for cell in block.cells])
            return []
        if block.kind is BlockKind.ROW and ("name" in self._columns or self._is_of_life()):
            return self._row(block, dates)
        if block.kind is BlockKind.FIELD and len(block.cells) == 2:
            return self._field(block)
        return []

    def _header(self, cells: list[str]) -> dict[str, int]:
        found: dict[str, int] = {}
        for number, cell in enumerate(cells):
            for name, pattern in HEADERS.items():
                if name not in found and number not in found.values() and re.fullmatch(pattern, cell):
                    found[name] = number
                    break
        return found

    def _cell(self, block: Block, name: str) -> Span | None:
        number = self._columns.get(name)
        return block.cells[number] if number is not None and number < len(block.cells) else None

    def _said(self, block: Block, name: str) -> str:
        cell = self._cell(block, name)
        return cell.cut(self.text).strip() if cell else ""

    def _row(self, block: Block, dates: Callable[[Span], list[DateMention]]) -> list[Draft]:
        person, team = self._row_person(block), self._row_club(block)
        if person is None or team is None:
            return []
        when = self._period(block, dates)
        notes = self._said(block, "notes")
        post = Draft(
            span=block.span,
            person=person,
            team=team,
            role=self._role(block),
            role_words=self._said(block, "role"),
            squad=self._squad(block),
            start=when.start,
            end=when.end,
            current=when.current,
            reason=next((r for r, pattern in REASONS if re.search(pattern, notes, re.IGNORECASE)), None),
            record=self._record(block),
        )
        return [post, *self._next(post, notes)]

    def _is_of_life(self) -> bool:
        """A table of the posts of the one whom the document is about."""
        life = self.discourse.life and self.discourse.coaching and not self.discourse.playing
        return life and {"club", "years"} <= {*self._columns} and "competition" not in self._columns

    def won(self, block: Block) -> tuple[str, str, str]:
        """Competition, club and years of a row in a table of titles; "" where it is none of those."""
        if "competition" not in self._columns or "name" in self._columns:
            return "", "", ""
        return self._said(block, "competition"), self._said(block, "club"), self._said(block, "years")

    def _row_person(self, block: Block) -> PersonEntry | None:
        name = re.sub(r"\s*\([^)]*\)|\[[^\]]*\]|[*†‡]", "", self._said(block, "name")).strip()
        if _LETTER.match(name):  # a dash, or a formula, names nobody
            return self.people.resolve(name) or self.people.add(name)
        return self.people.main if "name" not in self._columns else None

    def _period(self, block: Block, dates: Callable[[Span], list[DateMention]]) -> Period:
        """Of the column with the years, or of the two with both days."""
        years = self._cell(block, "years")
        if years and (found := period(years.cut(self.text), dates(years))):
            return found
        present = bool(PRESENT.search(self._said(block, "to")))
        ended = self._date(block, "to", dates)
        return Period(self._date(block, "from", dates) or UNKNOWN, None if present else ended or UNKNOWN, present)

    def titles(self, block: Block) -> str:
        """What the row's column of titles says."""
        return self._said(block, "titles")

    def _next(self, post: Draft, notes: str) -> list[Draft]:
        """ "resigned to join Bolton Wanderers": the remark tells where the next post began."""
        found = GONE_TO.search(notes)
        if not found or post.current:
            return []
        team = self.teams.unknown(found.group(1).strip())
        if team.key == post.team.key:
            return []
        return [Draft(post.span, post.person, team, Role.HEAD, start=post.end or UNKNOWN)]

    def _role(self, block: Block) -> Role:
        """As its column says (words that are not known are no head coach's), else by the mark at the name."""
        said = self._said(block, "role")
        if CARETAKER.search(self._said(block, "name") + said):
            return Role.INTERIM
        if not said:
            return Role.HEAD
        known = (
            word.role for word in self.pack.role_list if re.search(rf"\b(?:{word.pattern})\b", said, re.IGNORECASE)
        )
        return next(known, Role.OTHER)

    def _squad(self, block: Block) -> str:
        said = self._said(block, "squad")
        found = ((pattern.search(said), squad) for pattern, squad in self.pack.squads)
        return next((squad.format(*match.groups()) for match, squad in found if match), "")

    def _row_club(self, block: Block) -> Team | None:
        if club := self._said(block, "club"):
            return self.teams.unknown(club)
        return self._club

    def _date(self, block: Block, name: str, dates: Callable[[Span], list[DateMention]]):
        cell = self._cell(block, name)
        found = dates(cell) if cell else []
        return found[0].bounds if found else None

    def _record(self, block: Block) -> str:
        numbers = [self._said(block, name) for name in ("played", "won", "drawn", "lost")]
        return "-".join(n if n.isdigit() else "?" for n in numbers) if any(n.isdigit() for n in numbers) else ""

    def _field(self, block: Block) -> list[Draft]:
        label, value = (cell.cut(self.text).strip() for cell in block.cells)
        person = self.people.main
        if not person or not re.fullmatch(
            r"current (?:club|team)|equipo actual|club actual|clube atual|equipe atual", label, re.IGNORECASE
        ):
            return []
        found = re.fullmatch(r"(.+?)\s*\(([^)]*)\)", value)
        club, role = found.groups() if found else (value, "")
        if club.casefold() in {"none", "ninguno", "nenhum", "-", "–", "free agent", "libre"} or not self._is_coach(
            role
        ):
            return []
        return [Draft(block.span, person, self.teams.unknown(club), Role.HEAD, current=True, summary=True)]

    def _is_coach(self, role: str) -> bool:
        return bool(self.pack.roles.search(role))
