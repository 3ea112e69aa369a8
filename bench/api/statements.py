"""Our own statements, as the limit sends them: with their values written in, and all rows as one."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import connection
from django.test import Client
from psycopg import ClientCursor


def statements(queries: dict[str, list[str]]) -> dict[str, str]:
    """By the limit's own addresses, /Q1/0 and on."""
    client = Client(headers={"host": "127.0.0.1"})
    return {
        f"/{name}/{number}": _as_one(_statement(client, address))
        for name, addresses in queries.items()
        for number, address in enumerate(addresses)
    }


def _statement(client: Client, address: str) -> str:
    with _sent() as found:
        answer = client.get(address)
    if answer.status_code != 200:
        raise RuntimeError(f"{address}: {answer.content[:300]!r}")
    return next(sql for sql in found if "LATERAL" in sql)


@contextmanager
def _sent() -> Iterator[list[str]]:
    found: list[str] = []

    def note(execute: Any, sql: str, values: Any, many: bool, context: Any) -> Any:
        found.append(ClientCursor(connection.connection).mogrify(sql, values))
        return execute(sql, values, many, context)

    with connection.execute_wrapper(note):
        yield found


def _as_one(statement: str) -> str:
    return f"SELECT coalesce('[' || string_agg(written, ',') || ']', '[]') FROM ({statement}) rows"
