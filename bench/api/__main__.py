"""How fast the API answers, beside three peers that have the same rows: `./kb bench api`.

Datasette has them in SQLite; plain Django REST framework has our database; the limit sends our own statements by bare
psycopg. Milliseconds differ from machine to machine; ratios of what was measured in one run hardly do, so all servers run
at the same time and are asked in turn. Data is made once and kept (KB_HOME/bench).
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from socket import create_connection, socket

import django
import psycopg

ROUNDS, TIMES, SECONDS, CONNECTIONS = 1, 20, 1.0, 16


def main() -> None:
    options = _options()
    django.setup()
    from bench.api.report import report

    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        servers = _servers(stack, folder, options.datasette)
        print(f"{len(servers)} servers, asked in turn", flush=True)
        measured = measure(servers)
    sys.exit(report(measured))


Measured = dict[tuple[str, str, str], float]
"""By server, query, and "ms" (one connection) or "a second" (16 connections)."""


def measure(servers: list) -> Measured:
    from bench.api.load import check, latency, rate

    found: dict[tuple[str, str, str], list[float]] = {}
    for server in servers:
        check(server)
        print(f"{server.name} answers", flush=True)
        for query in server.queries:
            latency(server, query, 30, SECONDS)  # plans and caches are warm
    for turn in range(ROUNDS):
        for server in servers:
            for query in server.queries:
                found.setdefault((server.name, query, "ms"), []).append(latency(server, query, TIMES, SECONDS))
                busy = rate(server, query, CONNECTIONS, SECONDS)
                found.setdefault((server.name, query, "a second"), []).append(busy)
        print(f"round {turn + 1} of {ROUNDS}", flush=True)
    return {key: statistics.median(values) for key, values in found.items()}


def _servers(stack: ExitStack, folder: Path, datasette: str) -> list:
    from django.db import connection

    from bench.api import sqlite
    from bench.api.load import Server
    from bench.api.questions import questions
    from bench.api.statements import statements

    asked = questions()
    queries = asked.ours()
    said = folder / "statements.json"
    said.write_text(json.dumps(statements(queries)))
    parameters = connection.get_connection_params()
    names = ("host", "port", "user", "password", "dbname")
    os.environ["BENCH_STATEMENTS"] = str(said)
    os.environ["BENCH_CONNECTION"] = psycopg.conninfo.make_conninfo(
        "", **{name: parameters[name] for name in names if name in parameters}
    )
    connection.close()
    ours = {**queries}
    limit = {name: [f"/{name}/{number}" for number in range(len(found))] for name, found in queries.items()}
    plain = {
        name: [address.replace("/api/", "/plain/").replace("limit=50", "x=1") for address in found]
        for name, found in queries.items()
    }
    plain["Q4"] = [f"/plain/tenures?page={asked.offset // 50 + 1}"]
    made = [
        Server("touchline", stack.enter_context(_started(sys.executable, "-m", "bench.api.serve", "ours")), ours),
        Server("plain DRF", stack.enter_context(_started(sys.executable, "-m", "bench.api.serve", "plain")), plain),
        Server("the limit", stack.enter_context(_started(sys.executable, "-m", "bench.api.serve", "limit")), limit),
    ]
    if datasette:
        path = _home() / "rows.sqlite"
        print("SQLite copy ...", flush=True)
        sqlite.copy(path)
        settings = ("--setting", "max_returned_rows", "1000", "--setting", "sql_time_limit_ms", "30000")
        port = stack.enter_context(_started(datasette, "serve", str(path), *settings, "--port"))
        made.append(Server("Datasette", port, sqlite.queries(asked, path.stem)))
    return made


@contextmanager
def _started(*command: str) -> Iterator[int]:
    """The port of a server that was started by this command, to which the port is added, and that is ended after."""
    with socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen([*command, str(port)], stdout=subprocess.DEVNULL)
    try:
        _wait(process, port)
        yield port
    finally:
        process.terminate()
        process.wait(20)


def _wait(process: subprocess.Popen, port: int) -> None:
    for _ in range(600):
        if process.poll() is not None:
            raise RuntimeError(f"{process.args} ended with {process.returncode}")
        try:
            create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError(f"{process.args} does not answer")


def _home() -> Path:
    from django.conf import settings

    folder = settings.KB_HOME / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./kb bench api")
    parser.add_argument("--datasette", default=shutil.which("datasette") or "", help="where its command is")
    return parser.parse_args()


if __name__ == "__main__":
    os.environ["DJANGO_SETTINGS_MODULE"] = "bench.api.settings_ours"
    main()
