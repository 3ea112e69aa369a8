"""manage.py reread: read every stored document again with today's reader."""

import sys
from typing import Any

from django.core.management.base import BaseCommand

from careers.management.database import check_database
from careers.models import Document
from careers.recompute import catch_up
from ingest.readers import DocumentError
from ingest.rereading import Reread, reread


class Command(BaseCommand):
    help = "Reads every stored document again; decisions stay, and those whose passage is not read any more are named."

    def handle(self, **options: Any) -> None:
        check_database()
        documents = list(Document.objects.defer("content", "text").order_by("sha256"))
        failed = 0
        try:
            for document in documents:
                failed += not self._reread(document)
        finally:  # also of what an interrupted run has read
            changes = catch_up()
        self.stdout.write(f"{len(documents) - failed} documents read again; {changes}")
        if failed:
            sys.exit(1)

    def _reread(self, document: Document) -> bool:
        try:
            again = reread(document)
        except DocumentError as error:
            self.stderr.write(f"{error}; it stays as it was read before")
            return False
        for line in _told(document, again):
            self.stdout.write(line)
        return True


def _told(document: Document, again: Reread) -> list[str]:
    lines = [f"{document.name}: decided and not read any more: {lost}" for lost in again.lost]
    if again.replaced:
        lines.insert(0, f"{document.name}: {again.replaced.new} claims new, {again.replaced.gone} gone")
    return lines
