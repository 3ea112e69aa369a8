"""Every test of the API starts with a full allowance of requests."""

import pytest
from django.core.cache import cache


@pytest.fixture(autouse=True)
def full_allowance() -> None:
    cache.clear()
