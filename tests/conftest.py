"""What every test shares."""

import pytest
from django.conf import settings


@pytest.fixture(autouse=True, scope="session")
def static_files_by_their_plain_names() -> None:
    """Hashed names need `collectstatic` first; no test of a page depends on them."""
    settings.STORAGES["staticfiles"] = {"BACKEND": settings.PLAIN_STATIC}
    settings.STATIC_ROOT.mkdir(parents=True, exist_ok=True)
