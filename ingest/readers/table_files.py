"""Tables of tenures in CSV, TSV or JSON, rendered as lines of cells between pipes under the columns that are known.

Columns are known by their names in three languages; metadata.json maps others: {"columns": "name=DT; club=Plantel"}.
"""

import csv
import io
import json
import re
from collections.abc import Iterable
from textwrap import shorten

from clubs.names import fold
from ingest.languages.layout import phrases
from ingest.readers.errors import DocumentError
from ingest.readers.tables import cells_of
from ingest.types import Block, BlockKind, Span

_SUFFIXES = (".csv", ".tsv", ".json")
#: The columns that are printed, in their order: the heading of each, and the names that files give it (folded).
_COLUMNS = {
    "name": (
        "Name",
        phrases("name, person, coach, manager, head coach, entrenador, tecnico, dt, nombre, treinador, nome"),
    ),
    "club": ("Club", phrases("club, team, equipo, clube, equipe, time")),
    "squad": ("Squad", phrases("squad, category, categoria")),
    "role": ("Role", phrases("role, position, cargo, puesto, funcao, rol")),
    "from": ("From", phrases("from, start, start date, appointed, since, desde, inicio, fecha inicio")),
    "to": ("To", phrases("to, end, end date, until, left, hasta, fin, fecha fin, ate, fim")),
    "played": ("P", phrases("p, played, matches, games, pj, partidos, jogos")),
    "won": ("W", phrases("w, won, wins, pg, ganados, victorias, vitorias")),
    "drawn": ("D", phrases("d, drawn, draws, pe, empatados, empates")),
    "lost": ("L", phrases("l, lost, losses, pp, perdidos, derrotas")),
    "notes": ("Notes", phrases("notes, reason, end reason, notas, motivo, observaciones")),
}
#: Column names by which a table's language is known: its cells are too short to tell.
_LANGUAGES = {
    "es": phrases(
        "entrenador, tecnico, nombre, equipo, desde, hasta, cargo, puesto, ganados, empatados, partidos, categoria"
    ),
    "pt": phrases("treinador, nome, clube, equipe, ate, funcao, jogos, vitorias, derrotas, inicio, fim"),
    "en": phrases(
        "name, person, coach, manager, head coach, team, role, from, to, start date, end date, until, played, won"
    ),
}
_NEEDED = ("name", "club")
_MOST_ROWS = 100_000

Row = dict[str, str]


def is_table(name: str) -> bool:
    return name.lower().endswith(_SUFFIXES)


def rendered(text: str, name: str, mapping: str = "") -> str:
    """The rows as text, a header first. Raises DocumentError where it is no table, or a needed column is missing."""
    rows = _json_rows(text, name) if name.lower().endswith(".json") else _csv_rows(text, name)
    columns = _columns(rows, mapping)
    missing = [column for column in _NEEDED if column not in columns]
    if missing:
        found = shorten(", ".join(rows[0]), 300, placeholder=" …") if rows else "none"
        raise DocumentError(
            f"{name}: no column is known as {' or '.join(missing)} (there are: {found}); "
            f'say it in metadata.json: {{"columns": "name=…; club=…"}}'
        )
    lines = [_line(_COLUMNS[column][0] for column in columns)]
    lines += [_line(row.get(said, "") for said in columns.values()) for row in rows]
    return "\n".join(lines) + "\n"


def blocks_of(text: str) -> tuple[Block, ...]:
    """The rows of a rendered table, the header first."""
    blocks: list[Block] = []
    start = 0
    for line in text.split("\n")[:-1]:
        span = Span(start, start + len(line))
        blocks.append(Block(BlockKind.ROW if blocks else BlockKind.HEADER, span, 0, cells_of(text, span)))
        start += len(line) + 1
    return tuple(blocks)


def language_of(text: str) -> str:
    """The language of a table's column names, as the file has them; "" where they are of none or of several."""
    head = set(re.findall(r"[^\W\d_]+(?: date)?", fold(text[:1000].partition("\n")[0])))
    counts = sorted(((len(head & set(names)), code) for code, names in _LANGUAGES.items()), reverse=True)
    return counts[0][1] if counts[0][0] > counts[1][0] else ""


def _columns(rows: list[Row], mapping: str) -> dict[str, str]:
    """The file's own name of every column that is known, in the order of printing."""
    said = dict(part.strip().split("=", 1) for part in mapping.split(";") if "=" in part)
    mapped = {key.strip(): column.strip() for key, column in said.items()}
    names = {fold(column): column for column in rows[0]} if rows else {}
    known = {
        column: mapped.get(column) or next((names[one] for one in aliases if one in names), "")
        for column, (_, aliases) in _COLUMNS.items()
    }
    return {column: name for column, name in known.items() if name}


def _csv_rows(text: str, name: str) -> list[Row]:
    text = text.removeprefix("\ufeff")
    first = text.partition("\n")[0]
    separator = max(",;\t|", key=first.count)
    try:
        rows = list(csv.DictReader(io.StringIO(text), delimiter=separator, restval=""))
    except csv.Error as error:
        raise DocumentError(f"{name}: this is no table that can be read ({error})") from None
    return [{key: value for key, value in row.items() if isinstance(value, str)} for row in rows[:_MOST_ROWS]]


def _json_rows(text: str, name: str) -> list[Row]:
    try:
        said = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise DocumentError(f"{name}: this is not JSON ({error})") from None
    rows = next((one for one in said.values() if isinstance(one, list)), said) if isinstance(said, dict) else said
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise DocumentError(f'{name}: write a list of objects, a row each: [{{"name": "…", "club": "…"}}]')
    columns = {str(key): None for row in rows for key in row}
    return [{key: _value(row.get(key)) for key in columns} for row in rows[:_MOST_ROWS]]


def _value(value: object) -> str:
    return "" if value is None else str(value)


def _line(cells: Iterable[str]) -> str:
    return " | ".join(" ".join(cell.replace("|", "/").split()) for cell in cells)
