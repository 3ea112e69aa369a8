"""Loads the catalogue of clubs into the database; a second time changes nothing, at once."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from clubs.catalogue import PATH
from clubs.loading import load_catalogue


class Command(BaseCommand):
    help = "Load the clubs, their names and the competitions of fixtures/clubs.json."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("path", type=Path, nargs="?", default=PATH, help="the catalogue (fixtures/clubs.json)")

    def handle(self, *args: Any, path: Path, **options: Any) -> None:
        try:
            loaded = load_catalogue(path)
        except OSError as error:
            raise CommandError(f"{path} cannot be read: {error.strerror}") from error
        except ValueError as error:
            raise CommandError(f"{path} is not loaded: {error}") from error
        self.stdout.write(f"Clubs: {loaded}")
