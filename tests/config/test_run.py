"""`run` sets everything up from nothing, serves, and leaves nothing running: the real command with its own KB_HOME."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.error import URLError

import pytest
from django.conf import settings

PATIENCE = 120  # seconds, after which the command is taken for hung


class Site:
    """A running `manage.py run`."""

    def __init__(self, home: Path, port: int) -> None:
        environment = {name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "DEBUG")}
        self.address = f"http://127.0.0.1:{port}"
        self.process = subprocess.Popen(
            [sys.executable, "manage.py", "run", "--port", str(port)],
            cwd=settings.BASE_DIR,
            env={**environment, "KB_HOME": str(home)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self.said = ""

    def wait_until_ready(self) -> "Site":
        assert self.process.stdout
        for line in self.process.stdout:
            self.said += line
            if "createsuperuser" in line:
                return self
        raise AssertionError(self.said)

    def get(self, path: str) -> tuple[int, str, str]:
        """Status, type and body."""
        with urllib.request.urlopen(self.address + path, timeout=PATIENCE) as response:
            return response.status, response.headers["Content-Type"], response.read().decode()

    def end(self, how: signal.Signals) -> str:
        """Send the signal; what it said from then on."""
        self.process.send_signal(how)
        return self.process.communicate(timeout=PATIENCE)[0]

    def answers(self) -> bool:
        try:
            self.get("/admin/login/")
        except URLError:
            return False
        return True


@pytest.fixture
def port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


@pytest.fixture(scope="module")
def home(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("run") / "home"


@pytest.fixture
def run(home: Path, port: int) -> Iterator[Callable[[], Site]]:
    sites: list[Site] = []

    def start() -> Site:
        sites.append(Site(home, port))
        return sites[-1]

    yield start
    for site in sites:
        if site.process.poll() is None:
            site.process.terminate()
        if site.process.stdout and not site.process.stdout.closed:
            site.process.communicate(timeout=PATIENCE)


def test_it_serves_what_the_documents_say_with_hashed_static_files(run):
    site = run().wait_until_ready()
    assert f"{site.address}/ " in site.said
    status, kind, page = site.get("/coaches/mariano-soso/")
    assert (status, kind) == (200, "text/html; charset=utf-8")
    stylesheet = re.search(r'href="(/static/[^"]+\.[0-9a-f]{12}\.css)"', page)
    assert stylesheet
    assert site.get(stylesheet[1])[:2] == (200, 'text/css; charset="utf-8"')


def test_of_port_0_the_free_one_that_it_took_is_told(home):
    site = Site(home, port=0).wait_until_ready()
    told = re.search(r"http://127\.0\.0\.1:(\d+)/ ", site.said)
    site.end(signal.SIGTERM)
    assert told
    assert int(told[1]) > 0


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_it_stops_everything_it_started(run, home, how):
    site = run().wait_until_ready()
    assert site.answers()
    assert "Traceback" not in site.end(how)
    assert not site.answers()
    assert not (home / "socket").exists()


def test_it_starts_again_after_kill_9(run):
    site = run().wait_until_ready()
    site.end(signal.SIGKILL)
    deadline = time.monotonic() + PATIENCE
    while site.answers():  # a worker that has not yet noticed
        assert time.monotonic() < deadline
    assert run().wait_until_ready().answers()


def test_a_port_in_use_is_said_in_a_sentence(run):
    run().wait_until_ready()
    second = run()
    said, _ = second.process.communicate(timeout=PATIENCE)
    assert second.process.returncode == 1
    assert re.fullmatch(r"CommandError: Port \d+ cannot be used \(.*\): choose another one with --port\.\n", said)
