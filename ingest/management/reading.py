"""What the commands that read documents share: the paths, one document after the other, what could not be read."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.db import Error as DatabaseError

from ingest.files import File, files
from ingest.readers import DocumentError


class ReadingCommand(BaseCommand):
    """`read` is called for each document; one that cannot be read is said on stderr, and the others are still read."""

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("paths", nargs="+", metavar="PATH", help="a file, or a folder with its metadata.json")

    def read_all(self, paths: list[str], options: dict[str, Any]) -> int:
        """Read what the paths name; the number of those that could not be read."""
        failed = 0
        for one in files(paths):
            try:
                self._read(one)
            except DocumentError as error:
                failed += 1
                self.stderr.write(str(error))
            except DatabaseError as error:
                failed += 1
                self.stderr.write(f"{one}: cannot be stored ({str(error).splitlines()[0]})")
            except Exception as error:
                if options["traceback"]:
                    raise
                failed += 1
                self.stderr.write(f"{one}: cannot be read; this is a fault of Touchline ({error!r}), see --traceback")
        return failed

    def read(self, document: File) -> None:
        raise NotImplementedError

    def _read(self, one: File | DocumentError) -> None:
        if isinstance(one, DocumentError):
            raise one
        self.read(one)
        self.stdout.flush()
