"""What every test shares."""

import pytest
from django.conf import settings
from django.db import connection
from pytest_django.plugin import DjangoDbBlocker


@pytest.fixture(autouse=True, scope="session")
def static_files_by_their_plain_names() -> None:
    """Hashed names need `collectstatic` first; no test of a page depends on them."""
    settings.STORAGES["staticfiles"] = {"BACKEND": settings.PLAIN_STATIC}
    settings.STATIC_ROOT.mkdir(parents=True, exist_ok=True)


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> None:
    """No table is analyzed while tests run: one found empty between two tests is planned for as if it stayed so."""
    with django_db_blocker.unblock(), connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'ALTER TABLE "{table}" SET (autovacuum_enabled = false)')
