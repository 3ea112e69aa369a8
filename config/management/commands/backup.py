"""manage.py backup FILE: the whole database in one file."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from careers.management.database import check_database
from config.backup import BackupError, backup


class Command(BaseCommand):
    help = "Saves the whole database in one file, which `./kb restore` brings back."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", metavar="FILE", type=Path, help="a file that is not there yet")

    def handle(self, *, file: Path, **options: Any) -> None:
        check_database()
        try:
            tables = backup(file)
        except BackupError as error:
            raise CommandError(str(error)) from None
        except OSError as error:
            raise CommandError(f"{file} cannot be written ({error.strerror})") from None
        self.stdout.write(f"{file}: {sum(one.rows for one in tables)} rows of {len(tables)} tables")
