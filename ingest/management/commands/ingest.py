"""manage.py ingest PATH…: read documents into the knowledge base."""

import sys
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.db import Error as DatabaseError

from careers.recompute import recompute
from ingest.files import File, files
from ingest.loading import Loaded, load
from ingest.readers import DocumentError


class Command(BaseCommand):
    help = "Reads documents into the knowledge base: files, and folders with an optional metadata.json."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("paths", nargs="+", metavar="PATH", help="a file or a folder")

    def handle(self, *, paths: list[str], **options: Any) -> None:
        loaded: list[Loaded] = []
        failed = 0
        try:
            for one in files(paths):
                try:
                    loaded.append(self._load(one))
                except DocumentError as error:
                    failed += 1
                    self.stderr.write(str(error))
        finally:
            changes = recompute()
        self._say(loaded, failed, bool(changes))
        if failed:
            sys.exit(1)

    def _load(self, one: File | DocumentError) -> Loaded:
        if isinstance(one, DocumentError):
            raise one
        try:
            loaded = load(one.read(), one.name, one.metadata)
        except DatabaseError as error:
            raise DocumentError(f"{one.name}: cannot be stored ({str(error).splitlines()[0]})") from error
        self.stdout.write(f"{one.name}: {_outcome(loaded)}")
        self.stdout.flush()
        return loaded

    def _say(self, loaded: list[Loaded], failed: int, changed: bool) -> None:
        new = [one for one in loaded if one.new]
        claims = sum(one.claims for one in new)
        parts = [f"{_number(len(new), 'new document')} with {_number(claims, 'claim')}"]
        parts += [f"{len(loaded) - len(new)} already known"] if len(new) < len(loaded) else []
        parts += [f"{failed} not read"] if failed else []
        nothing = "" if new or changed else "; nothing changed"
        self.stdout.write(", ".join(parts) + nothing)


def _outcome(loaded: Loaded) -> str:
    if not loaded.new:
        return "already known"
    if not loaded.claims:
        return "new; no coaching fact found, stored without claims"
    return f"new, {_number(loaded.claims, 'claim')}"


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
