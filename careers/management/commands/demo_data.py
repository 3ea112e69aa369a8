"""manage.py demo_data: fill an empty knowledge base with made-up careers."""

import time
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from careers.demo import names, writing
from careers.management.database import check_database
from careers.models import Document


class Command(BaseCommand):
    help = "Fills an empty knowledge base with made-up careers: the same ones for the same seed."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--people", type=int, default=2000, help="how many coaches (2000), in leagues of 100")
        parser.add_argument("--seed", type=int, default=1, help="another number makes other careers (1)")
        parser.add_argument("--beside-real-data", action="store_true", help="although there are documents already")

    def handle(self, *, people: int, seed: int, beside_real_data: bool, **options: Any) -> None:
        check_database()
        if not 1 <= people <= names.PEOPLE:
            raise CommandError(f"--people is a number from 1 to {names.PEOPLE}, not {people}")
        _check_what_is_there(beside_real_data)
        began = time.monotonic()
        made = writing.write(people, seed, lambda n: self._say(f"{n} of {people} people", "\r"))
        took = time.monotonic() - began
        self._say(f"{made.people} made-up people with {made.tenures} posts, in {took:.0f} seconds")

    def _say(self, text: str, ending: str = "\n") -> None:
        self.stdout.write(text, ending=ending)
        self.stdout.flush()


def _check_what_is_there(beside_real_data: bool) -> None:
    if Document.objects.filter(publisher=writing.PUBLISHER).exists():
        raise CommandError("the made-up careers are there already; a new database has room for others")
    documents = Document.objects.count()
    if documents and not beside_real_data:
        raise CommandError(
            f"the knowledge base holds {documents} documents, and made-up careers would stand among real ones;"
            " give them a database of their own (KB_HOME=another/folder), or say --beside-real-data"
        )
