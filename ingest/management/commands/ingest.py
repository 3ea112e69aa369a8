"""manage.py ingest PATH…: read documents into the knowledge base."""

import sys
from typing import Any

from careers.management.database import check_database
from careers.recompute import AT_ONCE, Changes, catch_up
from ingest.files import File
from ingest.loading import Loaded, load
from ingest.management.reading import ReadingCommand


class Command(ReadingCommand):
    help = "Reads documents into the knowledge base and computes again what follows from them."

    def handle(self, *, paths: list[str], **options: Any) -> None:
        check_database()
        self.loaded: list[Loaded] = []
        self.changes = Changes()
        try:
            failed = self.read_all(paths, options)
        finally:  # also of what an interrupted ingest has stored
            self.changes += catch_up()
        self.stdout.write(_totals(self.loaded, failed, self.changes))
        if failed:
            sys.exit(1)

    def read(self, document: File) -> None:
        loaded = load(document.read(), document.name, document.metadata)
        self.loaded.append(loaded)
        self.stdout.write(f"{document.name}: {_outcome(loaded)}")
        if len(self.loaded) % AT_ONCE == 0:
            self.changes += catch_up()


def _outcome(loaded: Loaded) -> str:
    if not loaded.new:
        return "already known"
    if not loaded.claims:
        return "new; no coaching fact found, stored without claims"
    return f"new, {_number(loaded.claims, 'claim')}"


def _totals(loaded: list[Loaded], failed: int, changes: Changes) -> str:
    new = [one for one in loaded if one.new]
    known = len(loaded) - len(new)
    parts = [
        f"{_number(len(new), 'new document')} with {_number(sum(one.claims for one in new), 'claim')}" if new else "",
        f"{_number(known, 'document')} already known" if known else "",
        f"{_number(failed, 'path')} not read" if failed else "",
    ]
    return f"{', '.join(filter(None, parts))}; {changes}"


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
