"""The table of what was measured, beside its bars."""

from collections.abc import Iterator

ONE, MANY = "ms", "a second"
Measured = dict[tuple[str, str, str], float]
"""By server, query, and "ms" (one connection) or "a second" (16 connections)."""


def report(measured: Measured) -> int:
    """Prints it; gives the exit status, 1 where a bar is missed."""
    servers = list(dict.fromkeys(server for server, _, _ in measured))
    queries = list(dict.fromkeys(query for _, query, _ in measured))
    for unit in (ONE, MANY):
        print(f"\n{unit:<10}" + "".join(f"{server:>14}" for server in servers))
        for query in queries:
            print(f"{query:<10}" + "".join(f"{measured[server, query, unit]:>14.2f}" for server in servers))
    print()
    missed = 0
    for what, value, bar, holds in _bars(measured, queries):
        missed += not holds
        print(f"{what:<58}{value:>9.2f}  {bar:<10}{'holds' if holds else 'MISSED'}")
    return 1 if missed else 0


def _bars(measured: Measured, queries: list[str]) -> Iterator[tuple[str, float, str, bool]]:
    def ratio(over: str, under: str, query: str, unit: str) -> float:
        return measured[over, query, unit] / measured[under, query, unit]

    for query in queries:
        yield _least(f"{query}, one: times as fast as Datasette", ratio("Datasette", "touchline", query, ONE), 1.0)
        yield _least(f"{query}, 16: times Datasette's rate", ratio("touchline", "Datasette", query, MANY), 1.5)
        slow = 100 if query in ("Q3", "Q4") else 5
        yield _least(f"{query}, 16: times plain DRF's rate", ratio("touchline", "plain DRF", query, MANY), slow)
        most = 4.0 if query == "Q1" else 2.5
        value = ratio("touchline", "the limit", query, ONE)
        yield f"{query}, one: times the limit's time", value, f"<= {most}", value <= most


def _least(what: str, value: float, least: float) -> tuple[str, float, str, bool]:
    return what, value, f">= {least}", value >= least
