"""manage.py export: print all that is known, one JSON object a line."""

from typing import Any

from django.core.management.base import BaseCommand

from careers.exporting import export
from careers.management.database import check_database


class Command(BaseCommand):
    help = "Prints all that is known as JSON Lines, by content: the same documents and decisions give the same bytes."

    def handle(self, **options: Any) -> None:
        check_database()
        for line in export():
            self.stdout.write(line)
