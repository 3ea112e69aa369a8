"""Writes made-up leagues as documents, claims, and the rows that follow from them: what `recompute` would write.

By COPY, in one transaction: a hundred thousand people are five million rows.
"""

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import astuple, dataclass
from typing import Any

from django.db import connection, transaction
from django.db.models import Max, Model

from careers.claims import Claim as Said
from careers.claims import claim_key
from careers.demo import names
from careers.demo.lives import PEOPLE, League, Life, Post, Title, league
from careers.demo.telling import Story, story
from careers.models import Claim, Document, Evidence, Honour, Person, PersonName, Tenure
from careers.vocabulary import Status
from clubs.models import Club, ClubName, Competition, NameKind, Season
from clubs.names import slugify, sort_key

PUBLISHER = "Touchline demo"
TABLES: tuple[type[Model], ...] = (
    *(Competition, Season, Club, ClubName, Document, Person, PersonName, Tenure, Tenure.under.through),
    *(Honour, Claim, Evidence),
)
"""In the order in which they can be written."""
_PENDING = "INSERT INTO careers_pending SELECT id FROM careers_document WHERE publisher = %s"
AT_ONCE = 10
"""Leagues that are held in memory at once."""


@dataclass(frozen=True, slots=True)
class Made:
    people: int
    tenures: int


@transaction.atomic
def write(people: int, seed: int, told: Callable[[int], object]) -> Made:
    """Whole leagues of 100 people until there are at least `people`. `told` is called with how many are written."""
    rows = Rows()
    made = 0
    for number in range(-(-people // PEOPLE)):
        rows.add(league(number, seed))
        made += PEOPLE
        if number % AT_ONCE == AT_ONCE - 1:
            rows.flush()
            told(made)
    rows.flush()
    rows.close()
    return Made(made, rows.written[Tenure])


class Rows:
    """Rows that wait to be written, and the number that the next one of each table gets."""

    def __init__(self) -> None:
        self.waiting: dict[type[Model], list[Model]] = defaultdict(list)
        self.next = {table: _last_id(table) + 1 for table in TABLES}
        self.written: dict[type[Model], int] = defaultdict(int)

    def put(self, row: Any) -> Any:
        table = type(row)
        row.pk = self.next[table]
        self.next[table] += 1
        self.waiting[table].append(row)
        return row

    def add(self, made: League) -> None:
        competition = self._competition(made)
        clubs = {number: self._club(number, made.country) for number in made.clubs}
        people = {life.number: self._person(life) for life in made.lives}
        seasons: dict[int, Season] = {}
        for life in made.lives:
            for title in life.titles:
                if title.year not in seasons:
                    seasons[title.year] = self.put(Season(competition=competition, label=str(title.year)))
            _Life(self, life, story(life, competition.name), people, clubs, seasons).put()

    def flush(self) -> None:
        for table in TABLES:
            _copy(table, self.waiting[table])
            self.written[table] += len(self.waiting[table])
        self.waiting.clear()

    def close(self) -> None:
        """New rows of others follow after these; whom the documents mean is looked at with the next ingest."""
        with connection.cursor() as cursor:
            cursor.execute(_PENDING, [PUBLISHER])
            for table in TABLES:
                name = table._meta.db_table
                cursor.execute("SELECT setval(pg_get_serial_sequence(%s, 'id'), %s, false)", [name, self.next[table]])
            cursor.execute("ANALYZE")

    def _competition(self, made: League) -> Competition:
        name = names.competition_name(made.number)
        return self.put(Competition(slug=slugify(name), name=name, sort_key=sort_key(name)))

    def _club(self, number: int, country: str) -> Club:
        name = names.club_name(number)
        key = {"slug": slugify(name), "name": name, "sort_key": sort_key(name)}
        club = self.put(Club(**key, country=country, catalogued=True))
        self.put(ClubName(club=club, text=name, folded=sort_key(name), kind=NameKind.OFFICIAL))
        return club

    def _person(self, life: Life) -> Person:
        key = {"slug": slugify(life.name), "name": life.name, "sort_key": sort_key(life.name)}
        person = self.put(Person(**key, born_earliest=life.born, born_latest=life.born))
        self.put(PersonName(person=person, text=life.name, folded=sort_key(life.name)))
        return person


@dataclass(frozen=True, slots=True)
class _Life:
    """One person's document, and all that follows from it."""

    rows: Rows
    life: Life
    told: Story
    people: dict[int, Person]
    clubs: dict[int, Club]
    seasons: dict[int, Season]

    def put(self) -> None:
        document = self._document()
        keys = [claim_key(document.sha256, said) for said in self.told.claims]
        first = {id(about): key for about, key in reversed(list(zip(self.told.of, keys, strict=True)))}
        facts: dict[int, dict[str, Any]] = {id(self.life): {"person": self.people[self.life.number]}}
        facts |= {id(post): {"tenure": self._tenure(post, first[id(post)], document)} for post in self.life.posts}
        facts |= {id(title): {"honour": self._honour(title, first[id(title)])} for title in self.life.titles}
        for said, key, about in zip(self.told.claims, keys, self.told.of, strict=True):
            claim = self.rows.put(_claim(document, key, said))
            self.rows.put(Evidence(claim=claim, **facts[id(about)]))

    def _document(self) -> Document:
        content = self.told.text.encode()
        digest = hashlib.sha256(content).hexdigest()
        title = f"The career of {self.life.name}"
        texts = {"text": self.told.text, "length": len(self.told.text), "title": title, "publisher": PUBLISHER}
        kind = {"kind": "biography", "language": "en", "name": f"{slugify(self.life.name)}.txt"}
        published = self.told.published
        return self.rows.put(Document(sha256=digest, content=content, published=published, **texts, **kind))

    def _tenure(self, post: Post, key: str, document: Document) -> Tenure:
        last = {"end_earliest": post.end or document.published, "end_latest": post.end, "ongoing": post.end is None}
        tenure = self.rows.put(
            Tenure(
                person=self.people[self.life.number],
                club=self.clubs[post.club],
                role=post.role,
                status=Status.CONFIRMED,
                start_earliest=post.start,
                start_latest=post.start,
                end_reason=post.reason or "",
                key=key,
                **last,
            )
        )
        if post.boss:
            self.rows.put(Tenure.under.through(tenure_id=tenure.pk, person_id=self.people[post.boss.number].pk))
        return tenure

    def _honour(self, title: Title, key: str) -> Honour:
        person, club, season = self.people[self.life.number], self.clubs[title.club], self.seasons[title.year]
        said = season.competition.name
        return self.rows.put(
            Honour(person=person, club=club, season=season, role=title.role, key=key, competition_said=said)
        )


def _claim(document: Document, key: str, said: Said) -> Claim:
    fields = dict(zip(Said.__dataclass_fields__, astuple(said), strict=True))
    fields |= {"role": said.role or "", "reason": said.reason or ""}
    return Claim(document=document, document_length=document.length, key=key, **fields)


def _last_id(table: type[Model]) -> int:
    return table._default_manager.aggregate(last=Max("pk"))["last"] or 0


def _copy(table: type[Model], rows: Sequence[Model]) -> None:
    fields = table._meta.concrete_fields
    columns = ", ".join(f'"{field.column}"' for field in fields)
    with connection.cursor() as cursor, cursor.copy(f'COPY "{table._meta.db_table}" ({columns}) FROM STDIN') as copy:
        for values in _values(fields, rows):
            copy.write_row(values)


def _values(fields: Iterable[Any], rows: Iterable[Model]) -> Iterator[list[Any]]:
    for row in rows:
        yield [field.get_db_prep_save(getattr(row, field.attname), connection) for field in fields]
