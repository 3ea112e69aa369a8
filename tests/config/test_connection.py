"""What the house asks of a database connection, whoever runs the server."""

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
