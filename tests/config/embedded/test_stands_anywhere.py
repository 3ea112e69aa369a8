"""The folder that keeps the data may be called anything and stand anywhere."""

import stat
from pathlib import Path

import pytest


@pytest.fixture(params=["with a space", "x" * 60 + "/" + "y" * 60, 'quo\'te "and" $dollar', "Peñarol"])
def home(request, base: Path, account) -> Path:
    home = base / request.param
    home.parent.mkdir(exist_ok=True)
    account.give(home.parent)
    return home


def test_the_server_runs_there_and_leaves_the_folders_above_as_they_were(visit, home, base):
    home.parent.chmod(0o700)
    visitor = visit()
    visitor.sql("CREATE TABLE kept AS SELECT 7 AS number")
    visitor.leave()
    assert visit().value("SELECT number FROM kept") == 7
    assert stat.S_IMODE(home.parent.stat().st_mode) == stat.S_IMODE(base.stat().st_mode) == 0o700
