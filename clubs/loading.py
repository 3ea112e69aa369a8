"""The only writer of the catalogue's clubs, names and competitions in the database.

A merge of three: what the file says now, what it said when it was last loaded, and what is stored. Only what is stored
as it was loaded is brought up to date; what somebody changed, added or took away since stays so.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar

from django.db import connection, transaction
from django.dispatch import Signal

from clubs.attributing import LOADED, attribute
from clubs.catalogue import PATH, Catalogue, Entry, Name, parse
from clubs.models import Club, ClubName, Competition, LoadedCatalogue
from clubs.names import sort_key

Row = TypeVar("Row", Club, Competition)

#: Sent in the transaction that loads another catalogue: what follows from the catalogue is computed again.
catalogue_loaded = Signal()

_LOCK = 0x636C7562
_EMPTY = Catalogue((), ())
_BATCH = 5000


@dataclass(slots=True)
class Loaded:
    """How many clubs, names of clubs, and competitions were made, changed and taken away."""

    created: int = 0
    changed: int = 0
    removed: int = 0

    def __str__(self) -> str:
        if not (self.created or self.changed or self.removed):
            return "nothing changed"
        return f"{self.created} created, {self.changed} changed, {self.removed} removed"


@transaction.atomic
def load_catalogue(path: Path = PATH) -> Loaded:
    """Brings the database up to the file. At once where this very file was the last one loaded.

    Raises OSError where there is no file, ValueError where it is no catalogue of this version.
    """
    content = path.read_text(encoding="utf-8")
    digest = sha256(content.encode()).hexdigest()
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
    if LoadedCatalogue.objects.filter(sha256=digest).exists():
        return Loaded()
    attribute(cause=LOADED)
    last = LoadedCatalogue.objects.first()
    loaded = _merge(parse(last.content) if last else _EMPTY, parse(content))
    LoadedCatalogue.objects.all().delete()
    LoadedCatalogue.objects.create(sha256=digest, content=content)
    catalogue_loaded.send(Catalogue)
    return loaded


def _merge(last: Catalogue, now: Catalogue) -> Loaded:
    loaded = Loaded()
    _merge_rows(Club, last.clubs, now.clubs, loaded)
    _merge_rows(Competition, last.competitions, now.competitions, loaded)
    _merge_names(last.clubs, now.clubs, loaded)
    return loaded


def _merge_rows(model: type[Row], last: Iterable[Entry], now: Iterable[Entry], loaded: Loaded) -> None:
    before = {entry.slug: _values(model, entry) for entry in last}
    after = {entry.slug: _values(model, entry) for entry in now}
    stored = {row.slug: row for row in model._default_manager.filter(slug__in=before.keys() | after.keys())}
    new = [model(slug=slug, **values) for slug, values in after.items() if slug not in stored]
    changed = [row for slug, row in stored.items() if _bring_up(row, before.get(slug, {}), after.get(slug))]
    model._default_manager.bulk_create(new, batch_size=_BATCH)
    if changed:
        fields = ["name", "sort_key", "country", "version", *(["kind", "catalogued"] if model is Club else [])]
        model._default_manager.bulk_update(changed, fields, batch_size=500)
    loaded.created += len(new)
    loaded.changed += len(changed)


def _values(model: type[Club | Competition], entry: Entry) -> dict[str, Any]:
    values = {"name": entry.name, "sort_key": sort_key(entry.name), "country": entry.country}
    return values | {"kind": entry.kind, "catalogued": True} if model is Club else values


def _bring_up(row: Club | Competition, before: Mapping[str, Any], after: Mapping[str, Any] | None) -> bool:
    """Sets what is stored as it was loaded; True where that changes the row.

    A club that left the catalogue stays, for its tenures, as one that only documents name; so does a competition.
    """
    if after is None:
        after = {"catalogued": False} if isinstance(row, Club) else {}
    own = isinstance(row, Club) and not row.catalogued and not before  # so far only documents named it
    fresh = {name for name in after if own or getattr(row, name) == before.get(name)}
    changed = {name for name in fresh if getattr(row, name) != after[name]}
    for name in changed:
        setattr(row, name, after[name])
    row.version += bool(changed)
    return bool(changed)


def _merge_names(last: Iterable[Entry], now: Iterable[Entry], loaded: Loaded) -> None:
    before, after = dict(_names(last)), dict(_names(now))
    clubs = dict(
        Club.objects.filter(slug__in={slug for slug, _, _ in before.keys() | after.keys()}).values_list("slug", "pk")
    )
    new = [_row(clubs[key[0]], name) for key, name in after.items() if key not in before and key[0] in clubs]
    gone = [key for key in before if key not in after and key[0] in clubs]
    ClubName.objects.bulk_create(new, batch_size=_BATCH, ignore_conflicts=True)
    for slug, text, kind in gone:
        loaded.removed += ClubName.objects.filter(club_id=clubs[slug], text=text, kind=kind).delete()[0]
    loaded.created += len(new)


def _names(entries: Iterable[Entry]) -> Iterator[tuple[tuple[str, str, str], Name]]:
    return (((entry.slug, name.text, name.kind), name) for entry in entries for name in entry.names)


def _row(club: int, name: Name) -> ClubName:
    return ClubName(
        club_id=club,
        text=name.text,
        folded=sort_key(name.text),
        kind=name.kind,
        language=name.language,
        valid_from=name.first,
        valid_to=name.last,
    )
