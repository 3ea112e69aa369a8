"""manage.py extract PATH…: print what documents say, one JSON object a line. Touches no database."""

import json
import sys
from typing import Any

from ingest.extract import extracted
from ingest.files import File
from ingest.management.reading import ReadingCommand
from ingest.pipeline import read_document


class Command(ReadingCommand):
    help = "Prints what documents say, one JSON object a line; needs no database."
    requires_system_checks = ()

    def handle(self, *, paths: list[str], **options: Any) -> None:
        if self.read_all(paths, options):
            sys.exit(1)

    def read(self, document: File) -> None:
        content = document.read()
        reading = read_document(content, document.name, document.metadata)
        self.stdout.write(json.dumps(extracted(reading, content, document.name), ensure_ascii=False))
