"""Writes fixtures/clubs.json from a copy of openfootball's clubs and from the tables under clubs/data."""

import re
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from clubs import openfootball
from clubs.building import build
from clubs.catalogue import PATH, dump
from clubs.countries import countries

_FILE = re.compile(r"(?:.*[^a-z])?([a-z]{2,3})\.clubs\.txt")
_CODES = {"eng": "GB-ENG", "sco": "GB-SCT", "wal": "GB-WLS", "nir": "GB-NIR", "kos": "XK"}
_TABLES = Path(__file__).resolve().parents[2] / "data"


class Command(BaseCommand):
    help = "Build fixtures/clubs.json from a copy of github.com/openfootball/clubs and the tables kept by hand."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("path", type=Path, help="the folder of openfootball's files (xx.clubs.txt)")
        parser.add_argument("--output", type=Path, default=PATH, help="where to write (default: fixtures/clubs.json)")

    def handle(self, *args: Any, path: Path, output: Path, **options: Any) -> None:
        files = sorted(path.rglob("*.clubs.txt"))
        if not files:
            raise CommandError(f"{path} holds no *.clubs.txt file")
        clubs, competitions = (_TABLES / name for name in ("clubs.txt", "competitions.txt"))
        catalogue = build(_read(files), clubs.read_text(encoding="utf-8"), competitions.read_text(encoding="utf-8"))
        output.write_text(dump(catalogue), encoding="utf-8")
        self.stdout.write(f"{output}: {len(catalogue.clubs)} clubs, {len(catalogue.competitions)} competitions")


def _read(files: list[Path]) -> dict[str, list[openfootball.Imported]]:
    """The clubs of every file whose name says a country that is known."""
    found: dict[str, list[openfootball.Imported]] = {}
    for file in files:
        named = _FILE.fullmatch(file.name)
        code = _CODES.get(named[1], named[1].upper()) if named else ""
        if code in countries():
            found.setdefault(code, []).extend(openfootball.read(file.read_text(encoding="utf-8")))
    return found
