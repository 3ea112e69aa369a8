"""An ingest that is killed, wherever it was, is made good by the next one; and several at once are as good as one."""

import os
import random
import re
import signal
import time
from collections.abc import Callable, Sequence
from functools import partial

import pytest
from django.core.management import call_command
from django.db import connection

from bench.stories import Story, stories
from careers.exporting import export
from careers.models import Document
from careers.recompute import AT_ONCE, catch_up, recompute
from ingest.loading import load

pytestmark = [pytest.mark.slow, pytest.mark.django_db(transaction=True)]

FEW = list(stories(3))
MANY = list(stories(1000))
MOMENTS = 100
_WRITES = re.compile(r"\s*(INSERT|UPDATE|DELETE)")


def ingest(told: Sequence[Story], at_once: int = AT_ONCE) -> None:
    for number, one in enumerate(told, start=1):
        load(one.text.encode(), one.name, one.metadata)
        if number % at_once == 0:
            catch_up()
    catch_up()


def forget() -> None:
    Document.objects.all().delete()
    recompute()


def known_after(told: Sequence[Story]) -> list[str]:
    ingest(told)
    known = list(export())
    forget()
    return known


def forked(work: Callable[[], None]) -> int:
    """The process id of a child that does the work with a connection of its own."""
    connection.close()
    if pid := os.fork():
        return pid
    try:
        work()
        os._exit(0)
    finally:
        os._exit(1)


def ended_by(pid: int) -> int:
    """The signal that ended a child; 0 where it came to its end."""
    _, status = os.waitpid(pid, 0)
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0
    return os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0


def killed_at(write: int) -> Callable[[], None]:
    """Ingest, and die by kill -9 before this write."""
    left = write

    def die(execute, sql, *arguments):
        nonlocal left
        if _WRITES.match(str(sql)):
            left -= 1
            if left < 0:
                os.kill(os.getpid(), signal.SIGKILL)
        return execute(sql, *arguments)

    def work() -> None:
        with connection.execute_wrapper(die):
            ingest(FEW, at_once=2)

    return work


def test_killed_at_any_write_the_next_ingest_ends_the_same():
    known = known_after(FEW)
    write = 0
    while ended_by(forked(killed_at(write))):
        ingest(FEW)
        assert list(export()) == known, f"killed at write {write}"
        forget()
        write += 1
    assert write > 20


def test_killed_at_any_moment_the_next_ingest_ends_the_same():
    began = time.perf_counter()
    known = known_after(FEW)
    took = time.perf_counter() - began
    moments = random.Random(4)
    for _ in range(MOMENTS):
        pid = forked(lambda: ingest(FEW, at_once=2))
        time.sleep(moments.uniform(0, took))
        os.kill(pid, signal.SIGKILL)
        ended_by(pid)
        ingest(FEW)
        assert list(export()) == known
        forget()


def test_four_at_once_are_as_good_as_one():
    call_command("load_clubs", verbosity=0)
    known = known_after(MANY)
    shuffled = [random.Random(number).sample(MANY, len(MANY)) for number in range(4)]
    children = [forked(partial(ingest, told, at_once=7)) for told in shuffled]
    assert [ended_by(pid) for pid in children] == [0, 0, 0, 0]
    assert list(export()) == known
