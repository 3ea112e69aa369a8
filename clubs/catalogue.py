"""The catalogue of clubs and competitions: its nouns, and how fixtures/clubs.json is read and written. Plain Python.

The file is one object with one club or competition a line, so that a change of it can be read. What is empty or usual
is left out: kind "club", a name's kind "short", and the name that an entry goes by where no more is to be said of it.
"""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

VERSION = 1
PATH = Path(__file__).resolve().parent.parent / "fixtures" / "clubs.json"


@dataclass(frozen=True, slots=True)
class Name:
    """One name. `kind` is a word of `clubs.models.NameKind`; `first` and `last` are years, inclusive, where known."""

    text: str
    kind: str = "short"
    language: str = ""
    squad: str = ""
    """The squad that this name is of ("women", "B"); "" for the club itself."""
    place: bool = False
    """The name is a town's or a country's as well: only the context tells which is meant."""
    first: int | None = None
    last: int | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A club, a national team or a competition. `weight`: 3 a household name, 2 and 1 known ones, 0 all others."""

    slug: str
    name: str
    country: str = ""
    kind: str = "club"
    weight: int = 0
    names: tuple[Name, ...] = field(default=(), repr=False)
    """All its names; the one that it goes by first."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    clubs: tuple[Entry, ...]
    competitions: tuple[Entry, ...]


def load(path: Path = PATH) -> Catalogue:
    """The catalogue of a file. Raises OSError where there is none, ValueError where it is no catalogue."""
    return parse(path.read_text(encoding="utf-8"))


def parse(text: str) -> Catalogue:
    """Raises ValueError for what is no JSON, and for a catalogue of another version."""
    content = json.loads(text)
    if not isinstance(content, dict) or content.get("version") != VERSION:
        raise ValueError(f"this is no catalogue of clubs of version {VERSION}")
    return Catalogue(tuple(map(_entry, content["clubs"])), tuple(map(_entry, content["competitions"])))


def dump(catalogue: Catalogue) -> str:
    """The text of the file: the same catalogue always gives the same bytes."""
    clubs, competitions = (",\n".join(map(_line, part)) for part in (catalogue.clubs, catalogue.competitions))
    return f'{{"version": {VERSION},\n"clubs": [\n{clubs}\n],\n"competitions": [\n{competitions}\n]}}\n'


def own_name(text: str) -> Name:
    """The name that an entry goes by, as one of its names."""
    return Name(text, "official" if " " in text else "short")


def _entry(row: dict[str, Any]) -> Entry:
    names = tuple(map(_name, row["names"]))
    if not names or names[0].text != row["name"]:
        names = (own_name(row["name"]), *names)
    return Entry(row["slug"], row["name"], row["country"], row.get("kind", "club"), row.get("weight", 0), names)


def _name(row: dict[str, Any]) -> Name:
    return Name(
        text=row["text"],
        kind=row.get("kind", "short"),
        language=row.get("language", ""),
        squad=row.get("squad", ""),
        place=row.get("place", False),
        first=row.get("from"),
        last=row.get("to"),
    )


def _line(entry: Entry) -> str:
    row: dict[str, Any] = {"slug": entry.slug, "name": entry.name, "country": entry.country}
    if entry.kind != "club":
        row["kind"] = entry.kind
    if entry.weight:
        row["weight"] = entry.weight
    names = entry.names[1:] if entry.names[:1] == (own_name(entry.name),) else entry.names
    row["names"] = [_row(name) for name in names]
    return json.dumps(row, ensure_ascii=False, separators=(",", ":"))


def _row(name: Name) -> dict[str, Any]:
    row = {
        "text": name.text,
        "kind": "" if name.kind == "short" else name.kind,
        "language": name.language,
        "squad": name.squad,
        "place": name.place,
        "from": name.first,
        "to": name.last,
    }
    return {key: value for key, value in row.items() if value}
