"""The same rows in SQLite for Datasette, with the same indexes and what a row of ours says."""

import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from bench.api.questions import LIMIT, ROLE, Asked
from careers.models import Evidence, Person, Tenure
from clubs.models import Club

_CHUNK = 20_000
_PERSON = ("id", "slug", "name")
_CLUB = ("id", "slug", "name", "country")
_TENURE = (
    *("id", "person_id", "club_id", "squad", "role", "role_words", "start_earliest", "start_latest", "start_about"),
    *("end_earliest", "end_latest", "end_about", "ongoing", "end_reason", "status", "played", "won", "drawn", "lost"),
)
_INDEXES = """
CREATE UNIQUE INDEX person_slug ON person (slug);
CREATE UNIQUE INDEX club_slug ON club (slug);
CREATE INDEX tenure_person ON tenure (person_id);
CREATE INDEX tenure_club ON tenure (club_id);
CREATE INDEX tenure_by_start ON tenure (coalesce(start_earliest, '9999-12-31'), id);
CREATE INDEX tenure_on_a_day ON tenure (role, start_latest, id) WHERE status = 'confirmed';
CREATE INDEX under_tenure ON under (tenure_id);
CREATE INDEX evidence_tenure ON evidence (tenure_id);
ANALYZE;
"""
_ROWS = """
SELECT t.*, p.slug AS person_slug, p.name AS person_name, c.slug AS club_slug, c.name AS club_name,
    c.country AS club_country,
    (SELECT json_group_array(json_object('id', u.id, 'slug', u.slug, 'name', u.name)) FROM under JOIN person u
        ON u.id = under.person_id WHERE under.tenure_id = t.id) AS under,
    (SELECT count(*) FROM evidence e WHERE e.tenure_id = t.id) AS evidence_count
FROM tenure t JOIN person p ON p.id = t.person_id JOIN club c ON c.id = t.club_id
"""
_BY_START = f"ORDER BY coalesce(t.start_earliest, '9999-12-31'), t.id LIMIT {LIMIT}"


def copy(path: Path) -> None:
    if path.exists():
        return
    made = sqlite3.connect(path.with_suffix(".part"))
    _fill(made, "person", _PERSON, Person.objects.values_list(*_PERSON))
    _fill(made, "club", _CLUB, Club.objects.values_list(*_CLUB))
    _fill(made, "tenure", _TENURE, Tenure.objects.values_list(*_TENURE))
    under = ("tenure_id", "person_id")
    _fill(made, "under", under, Tenure.under.through.objects.values_list(*under))
    evidence = ("id", "tenure_id")
    _fill(made, "evidence", evidence, Evidence.objects.exclude(tenure=None).values_list(*evidence))
    made.executescript(_INDEXES)
    made.close()
    path.with_suffix(".part").rename(path)


def queries(asked: Asked, database: str) -> dict[str, list[str]]:
    """The addresses at Datasette's, by query."""
    start, number = asked.deep
    first = "coalesce(t.start_earliest, '9999-12-31')"
    # The first half says nothing new, but SQLite takes no index for the second.
    deep = f"WHERE {first} >= :start AND ({first}, t.id) > (:start, :id) {_BY_START}"
    day = (
        "WHERE t.role = :role AND t.status = 'confirmed' AND t.start_latest <= :day AND t.end_earliest >= :day "
        f"ORDER BY t.start_latest DESC, t.id DESC LIMIT {LIMIT}"
    )

    def address(where: str, **values: object) -> str:
        return f"/{database}.json?{urlencode({'sql': _ROWS + where, '_shape': 'array', **values})}"

    return {
        "Q1": [address(f"WHERE p.slug = :slug {_BY_START}", slug=slug) for slug in asked.people],
        "Q2": [address(f"WHERE c.slug = :slug {_BY_START}", slug=slug) for slug in asked.clubs],
        "Q3": [address(day, role=ROLE, day=one) for one in asked.days],
        "Q4": [address(deep, start=start, id=number)],
    }


def _fill(made: sqlite3.Connection, table: str, columns: Iterable[str], rows: Any) -> None:
    names = ", ".join(f"{name} {_kind(name)}" for name in columns)
    made.execute(f"CREATE TABLE {table} ({names})")
    places = ", ".join("?" for _ in columns)
    made.executemany(f"INSERT INTO {table} VALUES ({places})", (_plain(row) for row in rows.iterator(_CHUNK)))
    made.commit()


def _kind(column: str) -> str:
    """The ids must have a kind, or SQLite compares them without their indexes."""
    if column == "id":
        return "INTEGER PRIMARY KEY"
    return "INTEGER" if column.endswith("_id") else ""


def _plain(row: tuple[Any, ...]) -> list[Any]:
    return [value.isoformat() if hasattr(value, "isoformat") else value for value in row]
