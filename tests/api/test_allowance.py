"""Never more than the limit is let through, however many workers there are; later there is more again."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection
from hypothesis import given, settings
from hypothesis import strategies as st

from clubs.api import throttle
from clubs.api.throttle import Allowances, Rate
from clubs.models import Allowance


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Seconds since 1970, in a list of one."""
    now = [1_700_000_000.0]
    monkeypatch.setattr(throttle.time, "time_ns", lambda: int(now[0] * 1e9))
    return now


@pytest.mark.django_db
@pytest.mark.parametrize("limit", [1, 7, 250])
def test_workers_share_one_allowance(clock: list[float], limit: int) -> None:
    workers = [Allowances() for _ in range(4)]
    allowed = sum(worker.spend("a", Rate(limit, 60)) for _ in range(limit) for worker in workers)
    assert 0.95 * limit <= allowed <= limit


@pytest.mark.django_db
def test_another_address_has_its_own(clock: list[float]) -> None:
    worker = Allowances()
    assert [worker.spend(key, Rate(1, 60)) for key in ("a", "a", "b")] == [True, False, True]


@pytest.mark.django_db
@settings(max_examples=25, deadline=None)
@given(waits=st.lists(st.floats(0, 40), min_size=1, max_size=60))
def test_no_period_has_more_than_the_limit_wherever_it_begins(waits: list[float]) -> None:
    Allowance.objects.all().delete()
    worker, rate, now, allowed = Allowances(), Rate(5, 60), 1_700_000_000.0, []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(throttle.time, "time_ns", lambda: int(now * 1e9))
        for wait in waits:
            now += wait
            if worker.spend("a", rate):
                allowed.append(now)
    assert all(sum(start <= one < start + 60 for one in allowed) <= 5 for start in allowed)


@pytest.mark.django_db
def test_what_was_asked_long_ago_counts_no_more(clock: list[float]) -> None:
    worker = Allowances()
    assert [worker.spend("a", Rate(2, 60)) for _ in range(3)] == [True, True, False]
    clock[0] += 64
    assert worker.spend("a", Rate(2, 60))


@pytest.mark.django_db(transaction=True)
def test_four_at_once_are_no_more_than_one(monkeypatch: pytest.MonkeyPatch) -> None:
    def work(worker: Allowances) -> int:
        try:
            return sum(worker.spend("a", Rate(100, 86400)) for _ in range(100))
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as pool:
        assert 95 <= sum(pool.map(work, [Allowances() for _ in range(4)])) <= 100
