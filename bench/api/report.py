"""The table of what was measured, beside its bars."""

from bench.api.__main__ import Measured

ONE, MANY = "ms", "a second"


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
    for what, value, bar, holds in _bars(measured, servers, queries):
        missed += not holds
        print(f"{what:<58}{value:>9.2f}  {bar:<10}{'holds' if holds else 'MISSED'}")
    return 1 if missed else 0


def _bars(measured: Measured, servers: list[str], queries: list[str]):
    def ratio(over: str, under: str, query: str, unit: str) -> float:
        return measured[over, query, unit] / measured[under, query, unit]

    for query in queries:
        if "Datasette" in servers:
            value = ratio("Datasette", "touchline", query, ONE)
            yield f"{query}, one connection: times as fast as Datasette", value, ">= 1.0", value >= 1.0
            value = ratio("touchline", "Datasette", query, MANY)
            yield f"{query}, 16 connections: times Datasette's rate", value, ">= 1.5", value >= 1.5
        least = 100 if query in ("Q3", "Q4") else 5
        value = ratio("touchline", "plain DRF", query, MANY)
        yield f"{query}, 16 connections: times plain DRF's rate", value, f">= {least}", value >= least
        most = 4.0 if query == "Q1" else 2.5
        value = ratio("touchline", "the limit", query, ONE)
        yield f"{query}, one connection: times the limit's latency", value, f"<= {most}", value <= most
