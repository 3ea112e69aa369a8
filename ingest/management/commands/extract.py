"""manage.py extract PATH…: print what documents say, one JSON object a line. Touches no database."""

import json
import sys
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from ingest.extract import extracted
from ingest.files import File, files
from ingest.pipeline import read_document
from ingest.readers import DocumentError


class Command(BaseCommand):
    help = "Prints what documents say, one JSON object a line; needs no database."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("paths", nargs="+", metavar="PATH", help="a file or a folder")

    def handle(self, *, paths: list[str], **options: Any) -> None:
        failed = False
        for one in files(paths):
            try:
                self._print(one)
            except DocumentError as error:
                failed = True
                self.stderr.write(str(error))
        if failed:
            sys.exit(1)

    def _print(self, one: File | DocumentError) -> None:
        if isinstance(one, DocumentError):
            raise one
        content = one.read()
        reading = read_document(content, one.name, one.metadata)
        self.stdout.write(json.dumps(extracted(reading, content, one.name), ensure_ascii=False))
