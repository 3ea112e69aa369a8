"""The limit: our own statements, sent by bare psycopg, behind the least of all WSGI applications."""

import json
import os
import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import psycopg

_local = threading.local()
_statements: dict[str, str] = json.loads(Path(os.environ["BENCH_STATEMENTS"]).read_text())


def application(environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
    """`/Q1/7` sends the eighth statement of Q1."""
    body = _ask(_statements[environ["PATH_INFO"]])
    start("200 OK", [("Content-Type", "application/json"), ("Content-Length", str(len(body)))])
    return [body]


def _ask(statement: str) -> bytes:
    if not hasattr(_local, "connection"):
        _local.connection = psycopg.connect(os.environ["BENCH_CONNECTION"], autocommit=True)
    (row,) = _local.connection.execute(statement, prepare=True).fetchall()
    return row[0].encode()
