"""A folder for an embedded server, and processes that use it, as root (where the tests run as root) and as a user."""

import json
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.conf import settings

from config.postgresql.programs import Account

ME = Account(os.geteuid(), os.getegid())
IS_ROOT = ME.uid == 0
FIRST_PROCESS = "SELECT split_part(pg_read_file('postmaster.pid'), chr(10), 1)::int"


class Visitor:
    """A running `visitor.py`."""

    def __init__(self, home: Path, account: Account) -> None:
        command = [sys.executable, "-m", "tests.config.embedded.visitor", str(home)]
        self.process = subprocess.Popen(
            command if account.is_me else [*command, str(account.uid), str(account.gid)],
            cwd=settings.BASE_DIR,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def ask(self, statement: str) -> None:
        assert self.process.stdin
        self.process.stdin.write(statement + "\n")
        self.process.stdin.flush()

    def answer(self) -> list:
        assert self.process.stdout
        line = self.process.stdout.readline()
        assert line, self.process.communicate()[1]
        return json.loads(line)

    def sql(self, statement: str) -> list:
        """The rows, each a list."""
        self.ask(statement)
        return self.answer()

    def value(self, statement: str) -> object:
        """The first column of the first row."""
        return self.sql(statement)[0][0]

    def server_pids(self) -> list[int]:
        """The processes of the server; the first of them comes first."""
        others = self.sql("SELECT pid FROM pg_stat_activity")
        return [pid for (pid,) in self.sql(FIRST_PROCESS) + others]

    def leave(self) -> str:
        """End cleanly; what it said on its way."""
        _, complaint = self.process.communicate(timeout=120)
        return complaint

    def kill(self) -> None:
        self.process.kill()
        self.process.communicate()


@pytest.fixture(scope="session", params=["mine", "ordinary"] if IS_ROOT else ["mine"])
def account(request: pytest.FixtureRequest) -> Account:
    """Who uses the server: whoever runs the tests; and, where that is root, also a user who is not."""
    if request.param == "mine":
        return ME
    nobody = pwd.getpwnam("nobody")
    return Account(nobody.pw_uid, nobody.pw_gid)


@pytest.fixture(scope="session")
def old_home(account: Account) -> Iterator[Path]:
    """A KB_HOME that one test after the other uses, since data are slow to make."""
    with private_folder(account) as folder:
        yield folder


@pytest.fixture
def base(account: Account) -> Iterator[Path]:
    """An empty folder."""
    with private_folder(account) as folder:
        yield folder


@pytest.fixture
def home(old_home: Path) -> Path:
    """The KB_HOME of this test; a module that needs one without data, or elsewhere, has this fixture anew."""
    return old_home


@pytest.fixture
def visit(home: Path, account: Account) -> Iterator[Callable[[], Visitor]]:
    """Start one more process that uses the server; at the end all of them end, and the server too."""
    visitors = []

    def start() -> Visitor:
        visitors.append(Visitor(home, account))
        return visitors[-1]

    yield start
    for visitor in visitors:
        if visitor.process.poll() is None:
            visitor.leave()
    if (home / "socket").exists():
        last = Visitor(home, account)
        last.sql("SELECT 1")
        last.leave()


@contextmanager
def private_folder(account: Account) -> Iterator[Path]:
    """A folder that only this user can enter; pytest's `tmp_path` stands where only the one who runs the tests can."""
    folder = Path(tempfile.mkdtemp(prefix="kb-test-", dir="/tmp"))
    account.give(folder)
    yield folder
    shutil.rmtree(folder)


def is_running(pid: int) -> bool:
    """Whether the process is there and more than an entry that nobody has asked about yet."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2][0] != "Z"
    except FileNotFoundError:
        return False


def kill(*pids: int) -> None:
    """kill -9 those that still run."""
    for pid in filter(is_running, pids):
        os.kill(pid, signal.SIGKILL)


def kill_all(visitor: Visitor) -> None:
    """kill -9 the visitor and its server."""
    server = visitor.server_pids()
    visitor.kill()
    kill(*server)
