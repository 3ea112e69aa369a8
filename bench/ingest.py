"""How fast documents are ingested, and whether it stays so: `./kb bench ingest [DOCUMENTS]`.

On one core, that of the embedded server included, each measurement in a process and a database of its own, which is
thrown away. First all documents (10,000) as `./kb ingest` takes them; then 1,000 one by one, each computed before the
next. What is ours and what is the server's is told apart by the time that queries take.
"""

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from bench.stories import Story, stories
from bench.table import Row, show

DOCUMENTS = 10_000
ONE_BY_ONE = 1000
WINDOW = 100
RATE, RATIO, MEMORY = 50, 1.3, 400


class Watch:
    """Seconds, by what they were spent on."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = {}

    def query(self, execute: Callable[..., Any], *arguments: Any) -> Any:
        """A wrapper of Django's around each query."""
        with self.on("queries"):
            return execute(*arguments)

    @contextmanager
    def on(self, what: str) -> Iterator[None]:
        began = time.perf_counter()
        try:
            yield
        finally:
            self.spent[what] = self.spent.get(what, 0) + time.perf_counter() - began


def main() -> None:
    count = int(sys.argv[1]) if sys.argv[1:] else DOCUMENTS
    measured = [_in_a_process("at_once", count), _in_a_process("one_by_one", min(count, ONE_BY_ONE))]
    sys.exit(show([Row(*row) for rows in measured for row in rows]))


def at_once(count: int) -> list[Row]:
    """As the command takes them: each stored by itself, what follows computed for some at a time."""
    from django.db import connection

    from careers.recompute import AT_ONCE, catch_up
    from ingest import loading

    watch, told = Watch(), list(stories(count))
    read = loading.read_document
    read(told[0].text.encode(), told[0].name, told[0].metadata)  # the gazetteer is loaded once a process

    def watched(*arguments: Any) -> Any:
        with watch.on("reading"):
            return read(*arguments)

    loading.read_document = watched  # type: ignore[assignment]
    with watch.on("all"), connection.execute_wrapper(watch.query):
        for number, one in enumerate(told, start=1):
            loading.load(one.text.encode(), one.name, one.metadata)
            if number % AT_ONCE == 0 or number == count:
                catch_up()
    spent, size = watch.spent, sum(len(one.text) for one in told) / count
    rate = count / spent["all"]
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return [
        Row("documents", f"{count} of {size:.0f}"),
        Row("ingested, all included", f"{rate:.1f} a second", f">= {RATE}", rate >= RATE),
        Row("of that, reading", f"{spent['reading'] / spent['all']:.0%}"),
        Row("of that, queries", f"{spent['queries'] / spent['all']:.0%}"),
        Row("memory", f"{memory:.0f} MB", f"<= {MEMORY} MB", memory <= MEMORY),
    ]


def one_by_one(count: int) -> list[Row]:
    seconds = [_timed(one) for one in stories(count)]
    first, last = statistics.median(seconds[:WINDOW]), statistics.median(seconds[-WINDOW:])
    return [
        Row(f"one by one, median of 1 to {WINDOW}", f"{first * 1000:.1f} ms"),
        Row(f"one by one, median of {count - WINDOW + 1} to {count}", f"{last * 1000:.1f} ms"),
        Row("the last, the first being 1", f"{last / first:.2f}", f"<= {RATIO}", last / first <= RATIO),
    ]


def _timed(one: Story) -> float:
    from careers.recompute import catch_up
    from ingest.loading import load

    began = time.perf_counter()
    load(one.text.encode(), one.name, one.metadata)
    catch_up()
    return time.perf_counter() - began


def _in_a_process(what: str, count: int) -> list[list[Any]]:
    """The rows of one measurement, with a new database."""
    with tempfile.TemporaryDirectory(prefix="touchline-bench-") as home:
        environment = {**os.environ, "KB_HOME": home, "DEBUG": "0"}
        environment.pop("DATABASE_URL", None)
        done = subprocess.run(
            [sys.executable, "-m", "bench.ingest", what, str(count)],
            env=environment,
            stdout=subprocess.PIPE,
            check=True,
        )
    return json.loads(done.stdout.splitlines()[-1])


def _measure(what: str, count: int) -> None:
    """In the process of its own; the server that it starts inherits the one core."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)
    call_command("load_clubs", stdout=sys.stderr)
    print(json.dumps({"at_once": at_once, "one_by_one": one_by_one}[what](count)))


if __name__ == "__main__":
    if sys.argv[1:2] in (["at_once"], ["one_by_one"]):
        _measure(sys.argv[1], int(sys.argv[2]))
    else:
        main()
