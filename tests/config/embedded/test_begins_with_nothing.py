"""The first start makes the data, whatever happened to an earlier try."""

from pathlib import Path

import pytest


@pytest.fixture
def home(base: Path) -> Path:
    return base / "home"


def test_where_two_start_at_once(visit):
    one, other = visit(), visit()
    for visitor in (one, other):
        visitor.ask("SELECT pg_postmaster_start_time()::text")
    assert one.answer() == other.answer()


def test_where_an_earlier_start_was_killed_while_it_made_them(visit, account, home: Path):
    half_made = home / "postgresql.new"
    half_made.mkdir(parents=True)
    (half_made / "PG_VERSION").write_text("18\n")
    for path in (home, half_made, half_made / "PG_VERSION"):
        account.give(path)
    assert visit().value("SELECT 1") == 1
    assert not half_made.exists()
