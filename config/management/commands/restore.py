"""manage.py restore FILE: what `backup` saved, into an empty database."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError

from config.backup import BackupError, restore


class Command(BaseCommand):
    help = "Brings back what `./kb backup` saved, into an empty database: all of it or, where that cannot be, nothing."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", metavar="FILE", type=Path, help="a file that `./kb backup` made")

    def handle(self, *, file: Path, **options: Any) -> None:
        call_command("migrate", interactive=False, verbosity=0)
        try:
            tables = restore(file)
        except BackupError as error:
            raise CommandError(str(error)) from None
        except DatabaseError as error:
            raise CommandError(f"{file} cannot be restored ({str(error).splitlines()[0]})") from None
        self.stdout.write(f"{sum(one.rows for one in tables)} rows of {len(tables)} tables restored")
