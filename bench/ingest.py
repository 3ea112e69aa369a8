"""How fast documents are ingested, and whether it stays so: `./kb bench ingest [DOCUMENTS]`.

Each measurement has a process and an embedded database of its own, which is thrown away; both run on one core. First
all documents (10,000) as `./kb ingest` takes them; then 1,000 one by one, each computed before the next.

Times are of the processor, ours and the server's, so that a busy machine does not change them;
medians are of the clock.
"""

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from bench.stories import Story, stories
from bench.table import Row, show

DOCUMENTS = 10_000
ONE_BY_ONE = 1000
WINDOW = 100
RATE, RATIO, MEMORY = 50, 1.3, 400


class Watch:
    """Seconds of the processor, ours and the database server's."""

    def __init__(self) -> None:
        self.ours = self.servers = 0.0

    def __enter__(self) -> None:
        self.ours -= time.process_time()
        self.servers -= server_seconds()

    def __exit__(self, *error: object) -> None:
        self.ours += time.process_time()
        self.servers += server_seconds()


def server_seconds() -> float:
    """Of all processes of the embedded server, also of those that have ended."""
    pid = (Path(os.environ["KB_HOME"]) / "postgresql" / "postmaster.pid").read_text().split()[0]
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    ticks = sum(sum(_ticks(one)[:2]) for one in children) + sum(_ticks(pid))
    return ticks / os.sysconf("SC_CLK_TCK")


def _ticks(pid: str) -> list[int]:
    """Ticks of the process itself, and of those of its children that have ended."""
    return [int(number) for number in Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11:15]]


def main() -> None:
    count = int(sys.argv[1]) if sys.argv[1:] else DOCUMENTS
    measured = [_in_a_process("at_once", count), _in_a_process("one_by_one", min(count, ONE_BY_ONE))]
    sys.exit(show([Row(*row) for rows in measured for row in rows]))


def at_once(count: int) -> list[Row]:
    """As the command takes them: each stored by itself, what follows computed for some at a time."""
    from careers.recompute import AT_ONCE, catch_up
    from ingest import loading

    told = list(stories(count))
    watch, reading = Watch(), Watch()
    read = loading.read_document
    read(told[0].text.encode(), told[0].name, told[0].metadata)  # the gazetteer is loaded once a process

    def watched(*arguments: Any) -> Any:
        with reading:
            return read(*arguments)

    loading.read_document = watched  # type: ignore[assignment]
    with watch:
        for number, one in enumerate(told, start=1):
            loading.load(one.text.encode(), one.name, one.metadata)
            if number % AT_ONCE == 0 or number == count:
                catch_up()
    spent, size = watch.ours + watch.servers, sum(len(one.text) for one in told) / count
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return [
        Row("documents", f"{count} of {size:.0f}"),
        Row("ingested, all included", f"{count / spent:.1f} a second", f">= {RATE}", count / spent >= RATE),
        Row("of that, reading", f"{reading.ours / spent:.0%}"),
        Row("of that, the database server", f"{watch.servers / spent:.0%}"),
        Row("memory of the process", f"{memory:.0f} MB", f"<= {MEMORY} MB", memory <= MEMORY),
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
