"""What the house asks of a database connection, whoever runs the server."""

from typing import Any

import psycopg
import pytest
from django.db import NotSupportedError, OperationalError, connection


@pytest.mark.django_db
def test_a_statement_has_a_time_limit():
    with connection.cursor() as cursor:
        cursor.execute("SHOW statement_timeout")
        assert cursor.fetchone() == ("30s",)


@pytest.mark.django_db
def test_a_statement_beyond_it_is_ended():
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL statement_timeout = 10")
        with pytest.raises(OperationalError, match="statement timeout"):
            cursor.execute("SELECT pg_sleep(60)")


@pytest.mark.django_db
def test_an_older_server_is_refused_in_a_sentence(monkeypatch):
    monkeypatch.setattr(connection, "get_database_version", lambda: (14, 9))
    with pytest.raises(NotSupportedError, match="PostgreSQL 15 or later is required"):
        connection.check_database_version_supported()


@pytest.mark.django_db
def test_text_is_utf8():
    with connection.cursor() as cursor:
        cursor.execute("SHOW server_encoding")
        assert cursor.fetchone() == ("UTF8",)


@pytest.mark.django_db(transaction=True)
def test_a_connection_is_usable_without_a_question_until_the_server_ends_it(django_assert_num_queries):
    connection.ensure_connection()
    with django_assert_num_queries(0):
        assert connection.is_usable()
    with psycopg.connect(**_address(), autocommit=True) as other:
        other.execute("SELECT pg_terminate_backend(%s, 5000)", [connection.connection.info.backend_pid])
    assert not connection.is_usable()
    connection.close()


def _address() -> dict[str, Any]:
    found = connection.connection.info
    return {"host": found.host, "port": found.port, "user": found.user, "dbname": found.dbname}
