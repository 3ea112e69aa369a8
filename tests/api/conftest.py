"""Every test of the API starts with a full allowance of requests."""

import pytest

from clubs.api.throttle import HELD


@pytest.fixture(autouse=True)
def full_allowance() -> None:
    HELD.forget()
