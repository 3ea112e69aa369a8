"""Processes at the same time have one server; it ends with the last of them."""

import signal

from tests.config.embedded.conftest import is_running


def test_by_two_that_start_at_once(visit):
    one, other = visit(), visit()
    for visitor in (one, other):
        visitor.ask("SELECT pg_postmaster_start_time()::text")
    assert one.answer() == other.answer()


def test_until_the_last_one_leaves(visit):
    one, other = visit(), visit()
    one.sql("DROP TABLE IF EXISTS kept; CREATE TABLE kept AS SELECT 7 AS number")
    other.sql("SELECT 1")
    one.leave()
    assert other.value("SELECT number FROM kept") == 7
    server = other.server_pids()
    assert other.leave() == ""
    assert not any(map(is_running, server))


def test_and_nothing_is_left_after_a_clean_exit(visit, home):
    visitor = visit()
    server = visitor.server_pids()
    assert visitor.leave() == ""
    assert not any(map(is_running, server))
    assert not (home / "socket").exists()


def test_and_nothing_is_left_after_sigterm(visit):
    visitor = visit()
    server = visitor.server_pids()
    visitor.process.send_signal(signal.SIGTERM)
    visitor.leave()
    assert not any(map(is_running, server))


def test_and_started_again_with_what_it_had(visit):
    first = visit()
    first.sql("DROP TABLE IF EXISTS kept; CREATE TABLE kept AS SELECT 7 AS number")
    first.leave()
    assert visit().value("SELECT number FROM kept") == 7
