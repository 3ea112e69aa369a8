"""Makes the rows, starts the peers, asks them in turn, and prints what was measured."""

import statistics
from collections import defaultdict
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from django.core.management import call_command

from bench.api.load import Server, check, latency, rate
from bench.api.peers import peers
from bench.api.report import Measured, report
from careers.models import Document

ROUNDS, TIMES, SECONDS, CONNECTIONS = 5, 40, 2.0, 16


def run(people: int) -> int:
    """The exit status: 1 where a bar is missed."""
    call_command("migrate", verbosity=0)
    if not Document.objects.exists():
        call_command("demo_data", people=people)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        return report(measure(peers(stack, folder)))


def measure(servers: list[Server]) -> Measured:
    """The medians of all rounds."""
    found: dict[tuple[str, str, str], list[float]] = defaultdict(list)
    for server in servers:
        check(server)
        for query in server.queries:
            latency(server, query, TIMES, SECONDS)  # what is planned or cached once is so for all
    for turn in range(ROUNDS):
        print(f"\rround {turn + 1} of {ROUNDS}", end="", flush=True)
        for server in servers:
            for query in server.queries:
                found[server.name, query, "ms"].append(latency(server, query, TIMES, SECONDS))
                found[server.name, query, "a second"].append(rate(server, query, CONNECTIONS, SECONDS))
    print()
    return {key: statistics.median(values) for key, values in found.items()}
