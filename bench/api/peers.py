"""The servers that have the same rows.

Datasette has them in SQLite; plain Django REST framework has our database; the limit sends our own statements by bare
psycopg. Those in Python are served by the same server with the same settings, and Datasette by its own.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from socket import create_connection, socket

from django.conf import settings
from django.db import connection
from psycopg.conninfo import make_conninfo

from bench.api import sqlite
from bench.api.load import Server
from bench.api.questions import LIMIT, Asked, questions
from bench.api.statements import statements

_CONNECTION = ("host", "port", "user", "password", "dbname")
_UNBOUNDED = ("--setting", "max_returned_rows", "1000", "--setting", "sql_time_limit_ms", "30000")


def peers(stack: ExitStack, folder: Path) -> list[Server]:
    """All of them, running until the stack is left; `folder` is for files that live as long."""
    asked = questions()
    queries = asked.ours()
    _tell_the_limit(folder / "statements.json", queries)
    connection.close()
    return [
        Server("touchline", stack.enter_context(_python("ours")), queries),
        _datasette(stack, asked),
        Server("plain DRF", stack.enter_context(_python("plain")), _plain(asked, queries)),
        Server("the limit", stack.enter_context(_python("limit")), _numbered(queries)),
    ]


def _tell_the_limit(path: Path, queries: dict[str, list[str]]) -> None:
    path.write_text(json.dumps(statements(queries)))
    parameters = connection.get_connection_params()
    os.environ["BENCH_STATEMENTS"] = str(path)
    os.environ["BENCH_CONNECTION"] = make_conninfo(
        "", **{name: parameters[name] for name in _CONNECTION if parameters.get(name)}
    )


def _plain(asked: Asked, queries: dict[str, list[str]]) -> dict[str, list[str]]:
    """Its pages are of `LIMIT` rows, and have numbers."""
    limit = f"&limit={LIMIT}"
    found = {
        name: [address.replace("/api/", "/plain/").replace(limit, "") for address in addresses]
        for name, addresses in queries.items()
    }
    return found | {"Q4": [f"/plain/tenures?page={asked.offset // LIMIT + 1}"]}


def _numbered(queries: dict[str, list[str]]) -> dict[str, list[str]]:
    return {name: [f"/{name}/{number}" for number in range(len(found))] for name, found in queries.items()}


def _datasette(stack: ExitStack, asked: Asked) -> Server:
    command = shutil.which("datasette", path=str(Path(sys.executable).parent)) or shutil.which("datasette")
    if not command:
        raise SystemExit("Datasette is not installed: `./kb bench api` installs it from requirements-bench.lock.")
    path = settings.KB_HOME / "rows.sqlite"
    sqlite.copy(path)
    port = stack.enter_context(_started(command, "serve", str(path), *_UNBOUNDED, "--port"))
    return Server("Datasette", port, sqlite.queries(asked, path.stem))


def _python(name: str):
    return _started(sys.executable, "-m", "bench.api.serve", name)


@contextmanager
def _started(*command: str) -> Iterator[int]:
    """The port of a server that was started by this command, to which the port is added, and that is ended after."""
    with socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen([*command, str(port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait(process, port)
        yield port
    finally:
        process.terminate()
        process.wait(20)


def _wait(process: subprocess.Popen, port: int) -> None:
    for _ in range(600):
        if process.poll() is not None:
            raise RuntimeError(f"{process.args!r} ended with {process.returncode}")
        try:
            create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError(f"{process.args!r} does not answer")
