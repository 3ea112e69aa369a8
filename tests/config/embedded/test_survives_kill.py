"""After kill -9 of whatever it may be, the next start is healthy and has every committed row."""

import os
from pathlib import Path

import pytest

from tests.config.embedded.conftest import is_running, kill, kill_all


@pytest.fixture
def visitor(visit):
    """A process that has committed a row."""
    visitor = visit()
    visitor.sql("DROP TABLE IF EXISTS kept; CREATE TABLE kept AS SELECT 7 AS number")
    return visitor


def test_of_python(visit, visitor):
    server = visitor.server_pids()
    visitor.kill()
    following = visit()
    assert following.value("SELECT number FROM kept") == 7
    following.leave()
    assert not any(map(is_running, server)), "the next user to leave stops the server that was left behind"


def test_of_the_first_server_process(visit, visitor):
    kill(visitor.server_pids()[0])
    assert visit().value("SELECT number FROM kept") == 7


def test_of_the_first_server_process_as_seen_by_who_was_using_it(visitor):
    kill(visitor.server_pids()[0])
    assert visitor.value("SELECT number FROM kept") == 7


def test_of_everything(visit, visitor):
    kill_all(visitor)
    assert visit().value("SELECT number FROM kept") == 7


def test_again_and_again(visit, visitor):
    for _ in range(3):
        kill_all(visitor)
        visitor = visit()
        assert visitor.value("SELECT number FROM kept") == 7


def test_where_the_left_pid_file_names_a_living_process(visit, visitor, home: Path):
    kill_all(visitor)
    pid_file = home / "postgresql" / "postmaster.pid"
    _, _, rest = pid_file.read_text().partition("\n")
    pid_file.write_text(f"{os.getpid()}\n{rest}")
    assert visit().value("SELECT number FROM kept") == 7
