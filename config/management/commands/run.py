"""`kb run`: everything from an empty folder to a served site, doing only what has changed since the last time."""

import socket
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from config import static_files
from config.server import serve

HOST = "127.0.0.1"
CLUBS = settings.BASE_DIR / "fixtures" / "clubs.json"
DOCUMENTS = settings.BASE_DIR / "fixtures" / "documents"


class Command(BaseCommand):
    help = "Set everything up and serve the site."
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--port", type=int, default=8000, help="the port to serve on (8000)")

    def handle(self, *, port: int, **options: Any) -> None:
        listener = _listen(port)
        port = listener.getsockname()[1]  # of 0, the one that was free
        self._step("Database", connection.ensure_connection)
        self._step("Tables", _migrate)
        self._step("Clubs", lambda: call_command("load_clubs", CLUBS, stdout=self.stdout))
        self._step("Documents", self.read_documents)
        self._step("Static files", static_files.build)
        connection.close()  # the workers are forked: each makes its own
        serve(listener, when_ready=lambda: self._welcome(port))

    def read_documents(self) -> None:
        """One that cannot be read keeps nothing else from being read, nor the site from being served."""
        try:
            call_command("ingest", DOCUMENTS, stdout=self.stdout, stderr=self.stderr)
        except SystemExit:
            self.stderr.write("The site is served without what could not be read.")

    def _welcome(self, port: int) -> None:
        self.stdout.write(
            f"\nTouchline is at http://{HOST}:{port}/ (Ctrl-C stops it).\n"
            "A staff account for its admin: ./kb manage createsuperuser\n"
        )
        self.stdout.flush()

    def _step(self, name: str, do: Callable[[], object]) -> None:
        self.stdout.write(f"{name} ...")
        self.stdout.flush()
        do()


def _listen(port: int) -> socket.socket:
    """The open port, taken before anything else is done, so that a port in use is said at once."""
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((HOST, port))
    except (OSError, OverflowError) as error:
        raise CommandError(f"Port {port} cannot be used ({error}): choose another one with --port.") from None
    return listener


def _migrate() -> None:
    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        call_command("migrate", interactive=False, verbosity=0)
