"""`./kb bench pages`: what it costs to make a coach's page, beside one that is ready; one connection, one run.

    ./kb demo-data --people 100000      first, in a database of its own
    ./kb bench pages

The site is asked as a browser asks it, through one connection to gunicorn with one worker. Taken in turn, round by
round: the page of a coach made anew, the same page that the reader has already (304), and a page of as many bytes that
is written out without any work: the full hit that a cache would give.
"""

import http.client
import signal
import socket
import statistics
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

from bench.serving import CAREERS, careers_of_average_length, people

ROOT = Path(__file__).resolve().parent.parent
ROUNDS, WARM = 300, 20
MOST = 8
"""Times as long as a full hit that a page made anew may take."""


def main() -> None:
    slugs = careers_of_average_length(ROUNDS + WARM)
    if not slugs:
        sys.exit("There is no coach to show: `./kb demo-data --people 100000` makes some.")
    port = _free_port()
    server = subprocess.Popen([sys.executable, "-m", "bench.serving", str(port)], cwd=ROOT)
    try:
        print(f"{people()} people; pages of coaches with {CAREERS} posts; {ROUNDS} rounds, one connection")
        _report(_measure(port, slugs))
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(10)


def _measure(port: int, slugs: list[str]) -> dict[str, list[float]]:
    """Milliseconds of every answer, by what was asked."""
    took: dict[str, list[float]] = {"full hit": [], "made anew": [], "304": []}
    with closing(_connected(port)) as connection:
        for number, slug in enumerate(slugs):
            anew, tag = _ask(connection, f"/coaches/{slug}/")
            again, _ = _ask(connection, f"/coaches/{slug}/", tag, status=304)
            hit, _ = _ask(connection, "/full-hit/")
            if number >= WARM:
                for name, each in (("full hit", hit), ("made anew", anew), ("304", again)):
                    took[name].append(each)
    return took


def _ask(connection: http.client.HTTPConnection, path: str, tag: str = "", status: int = 200) -> tuple[float, str]:
    began = time.perf_counter()
    connection.request("GET", path, headers={"If-None-Match": tag} if tag else {})
    answer = connection.getresponse()
    answer.read()
    if answer.status != status:
        raise SystemExit(f"{path} answered {answer.status}, not {status}")
    return 1000 * (time.perf_counter() - began), answer.getheader("ETag", "")


def _report(took: dict[str, list[float]]) -> None:
    hit = statistics.median(took["full hit"])
    for name, each in took.items():
        median, last = statistics.median(each), statistics.quantiles(each, n=20)[-1]
        print(f"{name:10} median {median:6.2f} ms   95th percentile {last:6.2f} ms   {median / hit:5.1f} full hits")
    ratio = statistics.median(took["made anew"]) / hit
    print(f"A page made anew costs {ratio:.1f} full hits; at most {MOST} are allowed.")
    if ratio > MOST:
        sys.exit(1)


def _connected(port: int) -> http.client.HTTPConnection:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    for _ in range(100):
        try:
            connection.connect()
            return connection
        except OSError:
            time.sleep(0.1)
    raise SystemExit("the server did not start")


def _free_port() -> int:
    with closing(socket.socket()) as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


if __name__ == "__main__":
    main()
