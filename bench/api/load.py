"""Asks a server again and again, and says how long it took. The same client for every peer."""

import statistics
import threading
import time
from dataclasses import dataclass, field
from http.client import HTTPConnection
from itertools import cycle, islice

TIMEOUT = 300.0


@dataclass(frozen=True, slots=True)
class Server:
    """One that listens on 127.0.0.1, and the addresses of each query there: several, asked in turn."""

    name: str
    port: int
    queries: dict[str, list[str]] = field(default_factory=dict)


def latency(server: Server, query: str, times: int, seconds: float) -> float:
    """The median of so many answers on one connection, or of those of so many seconds, in milliseconds."""
    connection = HTTPConnection("127.0.0.1", server.port, timeout=TIMEOUT)
    took: list[float] = []
    for address in islice(cycle(server.queries[query]), times):
        took.append(_ask(connection, address))
        if sum(took) > seconds:
            break
    connection.close()
    return statistics.median(took) * 1000


def rate(server: Server, query: str, connections: int, seconds: float) -> float:
    """Answers a second, by so many clients at once, each of whom waits for its last one."""
    answered = [0] * connections
    began = time.perf_counter()
    until = began + seconds

    def work(number: int) -> None:
        connection = HTTPConnection("127.0.0.1", server.port, timeout=TIMEOUT)
        addresses = server.queries[query]
        while time.perf_counter() < until:
            _ask(connection, addresses[(number + answered[number]) % len(addresses)])
            answered[number] += 1
        connection.close()

    threads = [threading.Thread(target=work, args=(number,)) for number in range(connections)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(answered) / (time.perf_counter() - began)


def check(server: Server) -> None:
    """Raises RuntimeError where a query is not answered with rows."""
    for name, addresses in server.queries.items():
        connection = HTTPConnection("127.0.0.1", server.port, timeout=TIMEOUT)
        connection.request("GET", addresses[0])
        answer = connection.getresponse()
        body = answer.read()
        if answer.status != 200 or len(body) < 300:
            raise RuntimeError(f"{server.name} answers {name} ({addresses[0]}) with {answer.status}: {body[:300]!r}")
        connection.close()


def _ask(connection: HTTPConnection, address: str) -> float:
    began = time.perf_counter()
    connection.request("GET", address)
    answer = connection.getresponse()
    answer.read()
    if answer.status != 200:
        raise RuntimeError(f"{answer.status} for {address}")
    return time.perf_counter() - began
