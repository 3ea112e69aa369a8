"""manage.py withdraw DOCUMENT: take a document back, and all that it alone had supported."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from careers.management.database import check_database
from ingest.loading import find, withdraw


class Command(BaseCommand):
    help = "Takes a document back: what is known is then as if it had never been there."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("document", metavar="DOCUMENT", help="its file name, its SHA-256, or the beginning of that")

    def handle(self, *, document: str, **options: Any) -> None:
        check_database()
        try:
            found = find(document)
        except ValueError as error:
            raise CommandError(str(error)) from None
        self.stdout.write(f"{found.name}: withdrawn; {withdraw(found)}")
