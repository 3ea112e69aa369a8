"""The whole database in one file, and back: no program of PostgreSQL's is needed, and both kinds of server will do.

    backup(path)        a zip with a file a table, as COPY writes it, in the order of its key, and manifest.json
    restore(path)       into an empty database of the same version; all of it or nothing

The manifest has the version of the format, the migrations that the tables are of, and of each table its columns, the
number of its rows and the SHA-256 of its file. So the same content gives the same checksums, wherever it was restored.
"""

import json
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from django.apps import apps
from django.db import connection, transaction
from django.db.migrations.recorder import MigrationRecorder

from careers.recompute import take_turn

VERSION = 1
MANIFEST = "manifest.json"
_CHUNK = 1 << 20
#: Who is signed in, which tables there are and how often they changed is each database's own.
_OWN = {"django_session", "django_migrations", "careers_dataversion", "careers_unsettled"}
#: What a database has that is not empty; all else comes with setting it up.
_FILLED_BY_PEOPLE = ("careers_document", "careers_decision", "auth_user")


class BackupError(Exception):
    """What is wrong with a file or a database, in one sentence."""


@dataclass(frozen=True, slots=True)
class Table:
    name: str
    columns: list[str]
    rows: int
    sha256: str


def backup(path: Path) -> list[Table]:
    """As it is at one moment. The file appears whole or not at all. Raises BackupError, OSError."""
    if path.exists():
        raise BackupError(f"{path} is there already; name a file that is not")
    unfinished = path.with_name(path.name + ".unfinished")
    try:
        with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive, transaction.atomic():
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            tables = [_save(archive, name, columns) for name, columns in _tables().items()]
            told = {"version": VERSION, "migrations": _migrations(), "tables": [asdict(one) for one in tables]}
            archive.writestr(MANIFEST, json.dumps(told, indent=1))
        unfinished.rename(path)
    finally:
        unfinished.unlink(missing_ok=True)
    return tables


@transaction.atomic
def restore(path: Path) -> list[Table]:
    """Raises BackupError, and changes nothing, where the file is damaged or the database is not empty."""
    with _opened(path) as archive:
        tables = _checked(archive, path)
        take_turn()
        _refuse_what_is_filled()
        with connection.cursor() as cursor:
            names = ", ".join(_quoted(one.name) for one in tables)
            cursor.execute(f"TRUNCATE {names}")
            for one in tables:
                cursor.execute(f"ALTER TABLE {_quoted(one.name)} DISABLE TRIGGER USER")  # history comes from the file
            for one in tables:
                _load(archive, one)
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            for one in tables:
                cursor.execute(f"ALTER TABLE {_quoted(one.name)} ENABLE TRIGGER USER")
                _number_on(cursor, one)
    return tables


def _tables() -> dict[str, list[str]]:
    """The stored columns of the tables of all models, each table after those that it points to."""
    there = connection.introspection.table_names()
    models = {one._meta.db_table: one for one in apps.get_models(include_auto_created=True)}
    models = {name: model for name, model in models.items() if name in there}
    ordered: dict[str, list[str]] = {}

    def visit(name: str) -> None:
        if name in ordered or name in _OWN or name not in models:
            return
        fields = models[name]._meta.local_concrete_fields
        for field in fields:
            if field.related_model and field.related_model != models[name]:
                visit(field.related_model._meta.db_table)
        ordered[name] = [str(field.column) for field in fields if not field.generated]

    for name in sorted(models):
        visit(name)
    return ordered


def _save(archive: zipfile.ZipFile, name: str, columns: list[str]) -> Table:
    digest = sha256()
    listed = ", ".join(map(_quoted, columns))
    with connection.cursor() as cursor, archive.open(_member(name), "w", force_zip64=True) as member:
        cursor.execute(f"SELECT count(*) FROM {_quoted(name)}")
        (rows,) = cursor.fetchone()
        ordered = f"SELECT {listed} FROM {_quoted(name)} ORDER BY {_quoted(columns[0])}"
        with cursor.copy(f"COPY ({ordered}) TO STDOUT") as copy:
            for data in copy:
                digest.update(data)
                member.write(data)
    return Table(name, columns, rows, digest.hexdigest())


def _opened(path: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(path)
    except (OSError, zipfile.BadZipFile) as error:
        raise BackupError(f"{path} is no backup of Touchline, or a damaged one ({error})") from None


def _checked(archive: zipfile.ZipFile, path: Path) -> list[Table]:
    """The tables of a file that is whole and fits this version."""
    try:
        told = json.loads(archive.read(MANIFEST))
        version, migrations = told["version"], told["migrations"]
        tables = [Table(**one) for one in told["tables"]]
        broken = [one.name for one in tables if _digest(archive, one.name) != one.sha256]
    except (KeyError, TypeError, ValueError, OSError, EOFError, zipfile.BadZipFile, zlib.error) as error:
        raise BackupError(f"{path} is no backup of Touchline, or a damaged one ({error!r})") from None
    if broken:
        raise BackupError(f"{path} is damaged: the rows of {broken[0]} are not those that were saved")
    if version != VERSION or migrations != _migrations():
        raise BackupError(f"{path} was made by another version of Touchline; restore it with that one, then update")
    if {one.name: one.columns for one in tables} != _tables():
        raise BackupError(f"{path} has other tables than this version of Touchline")
    return tables


def _digest(archive: zipfile.ZipFile, name: str) -> str:
    digest = sha256()
    with archive.open(_member(name)) as member:
        for data in _chunks(member):
            digest.update(data)
    return digest.hexdigest()


def _refuse_what_is_filled() -> None:
    with connection.cursor() as cursor:
        for name in _FILLED_BY_PEOPLE:
            cursor.execute(f"SELECT EXISTS (SELECT FROM {_quoted(name)})")
            if cursor.fetchone()[0]:
                raise BackupError(
                    f"the database is not empty ({name} has rows); restore into a new one (KB_HOME=another/folder)"
                )


def _load(archive: zipfile.ZipFile, table: Table) -> None:
    columns = ", ".join(map(_quoted, table.columns))
    order = f"COPY {_quoted(table.name)} ({columns}) FROM STDIN"
    with archive.open(_member(table.name)) as member, connection.cursor() as cursor, cursor.copy(order) as copy:
        for data in _chunks(member):
            copy.write(data)


def _number_on(cursor: Any, table: Table) -> None:
    """New rows follow after those that were restored."""
    key = table.columns[0]
    cursor.execute("SELECT pg_get_serial_sequence(%s, %s)", [table.name, key])
    if sequence := cursor.fetchone()[0]:
        last = f"SELECT coalesce(max({_quoted(key)}), 0) FROM {_quoted(table.name)}"
        cursor.execute(f"SELECT setval(%s, ({last}) + 1, false)", [sequence])


def _chunks(member: Any) -> Iterator[bytes]:
    while data := member.read(_CHUNK):
        yield data


def _migrations() -> list[str]:
    return sorted(f"{app}.{name}" for app, name in MigrationRecorder(connection).applied_migrations())


def _member(name: str) -> str:
    return f"tables/{name}"


def _quoted(name: str) -> str:
    return connection.ops.quote_name(name)
